import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import type { EndorsedKey } from '@yingshang/shared/ledger';
import { type Alarm, alarmOfPromise, isTextCommitted } from '../../platform/ledger-alarms';
import type { SentRating } from './rate-draft';

/** Whether the record is what this phone sent; the unit only where it was the phone that chose it. */
export function isWhatWasSent({ record, statement }: RatingReceipt, sent: SentRating): boolean {
  return (
    record.stars === sent.stars &&
    record.promptsVersion === sent.promptsVersion &&
    record.prompts.join() === sent.prompts.toSorted().join() &&
    (sent.unitId === null || record.unit === sent.unitId) &&
    isTextCommitted(record.statement, statement?.salt ?? null, sent.text)
  );
}

/** What the receipt says by itself, before the log is asked. */
export function alarmOfReceipt(
  receipt: RatingReceipt,
  sent: SentRating | null,
  keys: readonly EndorsedKey[],
): Alarm | null {
  if (sent !== null && !isWhatWasSent(receipt, sent)) return 'content';
  const { ledger, record } = receipt;
  return alarmOfPromise(ledger, { kind: 'rating', subject: record.rating, content: record }, keys);
}
