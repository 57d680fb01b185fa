import type { LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import { verifyReceipt } from '@yingshang/shared/ledger';
import { checkLeaf, type LeafCheck } from '../../platform/ledger-check';

/** That the promise given with the receipt is signed, and kept: its leaf stands in the log. */
export function checkReceipt(ledger: LedgerReceipt, now: number): Promise<LeafCheck> {
  return checkLeaf(ledger, now, (keys) => (verifyReceipt(ledger, keys) ? null : 'promise'));
}
