import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { checkLeaf, type LeafCheck } from '../../platform/ledger-check';
import { alarmOfReceipt } from './check-receipt';
import { sentRating } from './rate-draft';

/** `own`: held to what this phone itself sent, and not to what the server says was sent. */
export type ReceiptCheck =
  | (Extract<LeafCheck, { readonly state: 'ok' }> & { readonly own: boolean })
  | Exclude<LeafCheck, { readonly state: 'ok' }>;

/** That the rating is in the log as it was given. */
export async function checkReceipt(receipt: RatingReceipt, now: number): Promise<ReceiptCheck> {
  const sent = sentRating(receipt.ticket);
  const check = await checkLeaf(receipt.ledger, now, (keys) => alarmOfReceipt(receipt, sent, keys));
  return check.state === 'ok' ? { ...check, own: sent !== null } : check;
}
