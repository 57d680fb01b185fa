import { getComplaintReceipt } from '@yingshang/shared/contracts/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { checkOwnLeaf, type OwnLeafCheck } from '../../platform/ledger-check';
import { call } from '../../platform/request';
import { alarmOfEntry, type FilingEntry } from './check-receipt';
import { type SentComplaint, sentComplaint } from './complaint-draft';

/** That the complaint is in the log as it was filed. */
export async function checkReceipt(ticket: string, now: number): Promise<OwnLeafCheck> {
  const sent = sentComplaint(ticket);
  const found = await entryOf(ticket, sent);
  if (!found.ok) return { state: 'unreached', refusal: found.refusal };
  const entry = found.value;
  // Who joined has no entry, and is shown no check.
  if (entry === null) return { state: 'alarm', alarm: 'place' };
  return checkOwnLeaf(entry.ledger, now, sent, (own, keys) => alarmOfEntry(entry, own, keys));
}

/** What was promised at the filing, where this phone kept it; else made anew by the server. */
async function entryOf(ticket: string, sent: SentComplaint | null): Promise<Outcome<FilingEntry | null>> {
  const kept = sent?.receipt ?? null;
  if (kept !== null) return ok(kept.entry);
  const asked = await call(getComplaintReceipt, { params: { ticket } });
  return asked.ok ? ok(asked.value.entry) : asked;
}
