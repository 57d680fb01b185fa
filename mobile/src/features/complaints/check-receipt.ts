import type { ComplaintReceipt } from '@yingshang/shared/contracts/complaints';
import type { EndorsedKey } from '@yingshang/shared/ledger';
import { type Alarm, alarmOfPromise, isTextCommitted } from '../../platform/ledger-alarms';
import type { SentComplaint } from './complaint-draft';

export type FilingEntry = NonNullable<ComplaintReceipt['entry']>;

/** Whether the record is what this phone sent. */
export function isWhatWasSent({ record, statementSalt }: FilingEntry, sent: SentComplaint): boolean {
  return (
    record.class === sent.class &&
    record.unit === sent.unitId &&
    isTextCommitted(record.statement, statementSalt, sent.text)
  );
}

/** What the receipt says by itself, before the log is asked. */
export function alarmOfEntry(
  entry: FilingEntry,
  sent: SentComplaint | null,
  keys: readonly EndorsedKey[],
): Alarm | null {
  if (sent !== null && !isWhatWasSent(entry, sent)) return 'content';
  return alarmOfPromise(
    entry.ledger,
    { kind: 'complaint', subject: entry.event, content: entry.record },
    keys,
  );
}
