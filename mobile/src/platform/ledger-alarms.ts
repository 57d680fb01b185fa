import type { LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import {
  commit,
  type EndorsedKey,
  type LedgerRecord,
  leafOf,
  type ShownConsistency,
  type ShownInclusion,
  type SignedCheckpoint,
  verifyCheckpoint,
  verifyConsistency,
  verifyEndorsement,
  verifyInclusion,
  verifyReceipt,
} from '@yingshang/shared/ledger';

/** Why a receipt is not to be believed; each in words that say what was compared. */
export type Alarm = 'content' | 'leaf' | 'key' | 'promise' | 'checkpoint' | 'history' | 'place';

export const alarmWords: Readonly<Record<Alarm, string>> = {
  content: '账本上的内容与您提交的不一样。',
  leaf: '凭证上的校验码与内容对不上。',
  key: '签名的公钥换了，而旧公钥没有为它作保。',
  promise: '凭证的签名不对。',
  checkpoint: '账本最新一页的签名不对。',
  history: '账本以前的内容被改过：它与这台手机上次看到的对不上。',
  place: '凭证说已收下，账本里却找不到这一条。',
};

/** What was written is on the log as a commitment of its own; nothing written, none. */
export function isTextCommitted(commitment: string | null, salt: string | null, text: string): boolean {
  if (commitment === null) return text === '';
  return salt !== null && commit(salt, text) === commitment;
}

/** What a receipt says by itself: the leaf is of the record that is shown, and its promise is signed. */
export function alarmOfPromise(
  receipt: LedgerReceipt,
  shown: Omit<LedgerRecord, 'recordedAt'>,
  keys: readonly EndorsedKey[],
): Alarm | null {
  const { recordedAt, salt, leafHash } = receipt;
  if (leafOf(salt, { ...shown, recordedAt }) !== leafHash) return 'leaf';
  return verifyReceipt(receipt, keys) ? null : 'promise';
}

/** Keys that this phone did not know must be vouched for by one that it knew; the first it has to take as they are. */
export function areKeysVouchedFor(keys: readonly EndorsedKey[], known: readonly EndorsedKey[]): boolean {
  if (known.length === 0) return keys.length > 0;
  const trusted = [...known];
  for (const key of keys) {
    if (trusted.some(({ id, publicKey }) => id === key.id && publicKey === key.publicKey)) continue;
    if (!verifyEndorsement(key, trusted)) return false;
    trusted.push(key);
  }
  return known.every((key) => keys.some(({ id, publicKey }) => id === key.id && publicKey === key.publicKey));
}

export interface Remembered {
  readonly size: number;
  readonly root: string;
}

/** The log as it is now: signed, and grown from what this phone saw of it last. */
export function alarmOfCheckpoint(
  checkpoint: SignedCheckpoint,
  keys: readonly EndorsedKey[],
  before: { readonly seen: Remembered; readonly consistency: ShownConsistency } | null,
): Alarm | null {
  if (!verifyCheckpoint(checkpoint, keys)) return 'checkpoint';
  if (before === null) return null;
  return verifyConsistency(before.consistency, before.seen, checkpoint) ? null : 'history';
}

export function alarmOfPlace(
  leaf: string,
  inclusion: ShownInclusion,
  checkpoint: SignedCheckpoint,
): Alarm | null {
  return verifyInclusion(leaf, inclusion, checkpoint) ? null : 'place';
}
