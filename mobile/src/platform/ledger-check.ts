import {
  getLedgerCheckpoint,
  getLedgerConsistency,
  getLedgerInclusion,
  getLedgerKeys,
  type LedgerCheckpoint,
  type LedgerEvent,
  ledgerKey,
} from '@yingshang/shared/contracts/ledger';
import type { Refusal } from '@yingshang/shared/kernel';
import { type EndorsedKey, leafOf } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';
import {
  type Alarm,
  alarmOfCheckpoint,
  alarmOfPlace,
  areKeysVouchedFor,
  type Remembered,
} from './ledger-alarms';
import { call } from './request';
import { stored } from './storage';

/** Written a minute later at most; past this an entry that is not there was promised and not kept. */
const LONGEST_WAIT_MS = 30 * 60_000;

export type LeafCheck =
  | { readonly state: 'ok'; readonly position: number; readonly size: number; readonly at: string }
  | { readonly state: 'waiting' }
  | { readonly state: 'alarm'; readonly alarm: Alarm }
  | { readonly state: 'unreached'; readonly refusal: Refusal };

/** `own`: held to what this phone itself sent, and not to what the server says was sent. */
export type OwnLeafCheck =
  | (Extract<LeafCheck, { readonly state: 'ok' }> & { readonly own: boolean })
  | Exclude<LeafCheck, { readonly state: 'ok' }>;

interface ClaimedLeaf {
  readonly leafHash: string;
  readonly recordedAt: string;
}

const lastSeen = stored(
  'ledger-seen',
  1,
  z.nullable(z.object({ size: z.number(), root: z.string(), keys: z.array(ledgerKey) })),
  null,
);

/**
 * The whole proof, on this phone: nothing is taken from the server that is not checked here.
 * @param alarmOfClaim what is wrong with what is said of the leaf, before the log is asked
 */
export async function checkLeaf(
  leaf: ClaimedLeaf,
  now: number,
  alarmOfClaim: (keys: readonly EndorsedKey[]) => Alarm | null = () => null,
): Promise<LeafCheck> {
  const keys = await call(getLedgerKeys);
  if (!keys.ok) return unreached(keys.refusal);
  const seen = lastSeen.read();
  if (!areKeysVouchedFor(keys.value.keys, seen?.keys ?? [])) return alarm('key');
  const found = alarmOfClaim(keys.value.keys);
  if (found !== null) return alarm(found);
  const checkpoint = await call(getLedgerCheckpoint);
  if (!checkpoint.ok)
    return checkpoint.refusal.code === 'ledger.no-checkpoint'
      ? notYet(leaf, now)
      : unreached(checkpoint.refusal);
  const history = await checkHistory(checkpoint.value, keys.value.keys, seen);
  if (history !== null) return history;
  lastSeen.write({ size: checkpoint.value.size, root: checkpoint.value.root, keys: [...keys.value.keys] });
  return checkPlace(leaf, checkpoint.value, now);
}

/** An entry that everybody may read: that its words are what stands in the signed log. */
export function checkEvent(event: LedgerEvent, now: number): Promise<LeafCheck> {
  const leafHash = leafOfEvent(event);
  if (leafHash === null) return Promise.resolve(alarm('leaf'));
  return checkLeaf({ leafHash, recordedAt: event.recordedAt }, now);
}

function leafOfEvent({ salt, content, kind, subject, recordedAt }: LedgerEvent): string | null {
  try {
    return leafOf(salt, { kind, subject, recordedAt, content: JSON.parse(content) });
  } catch {
    return null;
  }
}

async function checkHistory(
  checkpoint: LedgerCheckpoint,
  keys: readonly EndorsedKey[],
  seen: Remembered | null,
): Promise<LeafCheck | null> {
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

/** The same of a receipt, held to what this phone sent where it still knows. */
export async function checkOwnLeaf<S>(
  leaf: ClaimedLeaf,
  now: number,
  sent: S | null,
  alarmOfReceipt: (sent: S | null, keys: readonly EndorsedKey[]) => Alarm | null,
): Promise<OwnLeafCheck> {
  const check = await checkLeaf(leaf, now, (keys) => alarmOfReceipt(sent, keys));
  return check.state === 'ok' ? { ...check, own: sent !== null } : check;
}

async function checkPlace(
  claimed: ClaimedLeaf,
  checkpoint: LedgerCheckpoint,
  now: number,
): Promise<LeafCheck> {
  const leaf = claimed.leafHash;
  const answer = await call(getLedgerInclusion, { query: { leaf, size: String(checkpoint.size) } });
  if (!answer.ok) {
    const isMissing = ['ledger.not-yet', 'ledger.unknown-leaf'].includes(answer.refusal.code);
    return isMissing ? notYet(claimed, now) : unreached(answer.refusal);
  }
  const found = alarmOfPlace(leaf, answer.value, checkpoint);
  if (found !== null) return alarm(found);
  return {
    state: 'ok',
    position: answer.value.position,
    size: checkpoint.size,
    at: claimed.recordedAt,
  };
}

function notYet({ recordedAt }: ClaimedLeaf, now: number): LeafCheck {
  const late = now - Date.parse(recordedAt) > LONGEST_WAIT_MS;
  return late ? alarm('place') : { state: 'waiting' };
}

const alarm = (found: Alarm): LeafCheck => ({ state: 'alarm', alarm: found });
const unreached = (refusal: Refusal): LeafCheck => ({ state: 'unreached', refusal });
