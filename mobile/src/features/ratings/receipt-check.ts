import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { checkOwnLeaf, type OwnLeafCheck } from '../../platform/ledger-check';
import { alarmOfReceipt } from './check-receipt';
import { sentRating } from './rate-draft';

/** That the rating is in the log as it was given. */
export function checkReceipt(receipt: RatingReceipt, now: number): Promise<OwnLeafCheck> {
  return checkOwnLeaf(receipt.ledger, now, sentRating(receipt.ticket), (sent, keys) =>
    alarmOfReceipt(receipt, sent, keys),
  );
}
