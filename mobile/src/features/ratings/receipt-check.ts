import {
  getLedgerCheckpoint,
  getLedgerConsistency,
  getLedgerInclusion,
  getLedgerKeys,
  type LedgerCheckpoint,
  ledgerKey,
} from '@yingshang/shared/contracts/ledger';
import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import type { Refusal } from '@yingshang/shared/kernel';
import type { EndorsedKey } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';
import { call } from '../../platform/request';
import { stored } from '../../platform/storage';
import {
  type Alarm,
  alarmOfCheckpoint,
  alarmOfPlace,
  alarmOfReceipt,
  areKeysVouchedFor,
  type Remembered,
} from './check-receipt';
import { sentRating } from './rate-draft';

/** Written a minute later at most; past this an entry that is not there was promised and not kept. */
const LONGEST_WAIT_MS = 30 * 60_000;

export type ReceiptCheck =
  | {
      readonly state: 'ok';
      readonly position: number;
      readonly size: number;
      readonly at: string;
      readonly own: boolean;
    }
  | { readonly state: 'waiting' }
  | { readonly state: 'alarm'; readonly alarm: Alarm }
  | { readonly state: 'unreached'; readonly refusal: Refusal };

const lastSeen = stored(
  'ledger-seen',
  1,
  z.nullable(z.object({ size: z.number(), root: z.string(), keys: z.array(ledgerKey) })),
  null,
);

/** The whole proof, on this phone: nothing is taken from the server that is not checked here. */
export async function checkReceipt(receipt: RatingReceipt, now: number): Promise<ReceiptCheck> {
  const keys = await call(getLedgerKeys);
  if (!keys.ok) return unreached(keys.refusal);
  const seen = lastSeen.read();
  if (!areKeysVouchedFor(keys.value.keys, seen?.keys ?? [])) return alarm('key');
  const sent = sentRating(receipt.ticket);
  const found = alarmOfReceipt(receipt, sent, keys.value.keys);
  if (found !== null) return alarm(found);
  const checkpoint = await call(getLedgerCheckpoint);
  if (!checkpoint.ok)
    return checkpoint.refusal.code === 'ledger.no-checkpoint'
      ? notYet(receipt, now)
      : unreached(checkpoint.refusal);
  const history = await checkHistory(checkpoint.value, keys.value.keys, seen);
  if (history !== null) return history;
  lastSeen.write({ size: checkpoint.value.size, root: checkpoint.value.root, keys: [...keys.value.keys] });
  return checkPlace(receipt, checkpoint.value, { now, own: sent !== null });
}

async function checkHistory(
  checkpoint: LedgerCheckpoint,
  keys: readonly EndorsedKey[],
  seen: Remembered | null,
): Promise<ReceiptCheck | null> {
  // A log that became shorter has no proof to give: it was cut.
  if (seen !== null && seen.size > checkpoint.size) return alarm('history');
  const sizes = seen && { first: String(seen.size), second: String(checkpoint.size) };
  const answer = sizes && (await call(getLedgerConsistency, { query: sizes }));
  if (answer?.ok === false)
    return answer.refusal.code.startsWith('ledger.') ? alarm('history') : unreached(answer.refusal);
  const before = seen && answer ? { seen, consistency: answer.value } : null;
  const found = alarmOfCheckpoint(checkpoint, keys, before);
  return found === null ? null : alarm(found);
}

async function checkPlace(
  receipt: RatingReceipt,
  checkpoint: LedgerCheckpoint,
  { now, own }: { readonly now: number; readonly own: boolean },
): Promise<ReceiptCheck> {
  const leaf = receipt.ledger.leafHash;
  const answer = await call(getLedgerInclusion, { query: { leaf, size: String(checkpoint.size) } });
  if (!answer.ok) {
    const isMissing = ['ledger.not-yet', 'ledger.unknown-leaf'].includes(answer.refusal.code);
    return isMissing ? notYet(receipt, now) : unreached(answer.refusal);
  }
  const found = alarmOfPlace(leaf, answer.value, checkpoint);
  if (found !== null) return alarm(found);
  return {
    state: 'ok',
    position: answer.value.position,
    size: checkpoint.size,
    at: receipt.ledger.recordedAt,
    own,
  };
}

function notYet(receipt: RatingReceipt, now: number): ReceiptCheck {
  const late = now - Date.parse(receipt.ledger.recordedAt) > LONGEST_WAIT_MS;
  return late ? alarm('place') : { state: 'waiting' };
}

const alarm = (found: Alarm): ReceiptCheck => ({ state: 'alarm', alarm: found });
const unreached = (refusal: Refusal): ReceiptCheck => ({ state: 'unreached', refusal });
