import type { SignedCheckpoint, SignedReceipt } from '@yingshang/shared/ledger';
import type { LedgerFault } from './audit-faults';

/** What an outside body saw of the log: it has it from before whatever happened here. */
export interface WitnessedLog {
  readonly size: number;
  readonly checkpoints: readonly SignedCheckpoint[];
  /** Hexadecimal, from a position to another. */
  leaves(from: number, to: number): Promise<readonly string[]>;
}

/** A receipt that somebody kept; with the row that it is of, where they say it. */
export type KeptReceipt = SignedReceipt & { readonly kind?: string; readonly subject?: string };

export interface AuditReport {
  readonly size: number;
  readonly checkpoints: number;
  readonly entries: number;
  readonly receipts: number;
  /** Gone, as the log itself says. */
  readonly erased: number;
  readonly reset: number;
  readonly faults: readonly LedgerFault[];
}

export interface Outside {
  readonly witness: WitnessedLog | null;
  readonly receipts: readonly KeptReceipt[];
}
