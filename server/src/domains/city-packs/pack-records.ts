import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import type { PolicyRecord } from '../policies';
import type { ScanCodeRecord } from '../scan-codes';
import { checkedRows } from './checked-rows';
import type { PackFile } from './pack-files';
import { PackProblems, problemWords } from './pack-problem';
import type { PolicyContactRow, PolicyRow, ScanCodeRow } from './pack-rows';

/** The files changed between check and load. */
export class PackChangedMeanwhile extends Error {}

/** The rows of a checked file, a second time. @throws PackChangedMeanwhile */
export async function* packRecords<Row extends object>(
  folder: string,
  file: PackFile<Row>,
): AsyncGenerator<Row> {
  const problems = new PackProblems();
  for await (const { value } of checkedRows(folder, file, problems)) yield value;
  const [first] = problems.found;
  if (first !== undefined) throw new PackChangedMeanwhile(problemWords(first));
}

/** Windows count from the anchor date; the people come from the mapping. */
export function policyRecord(
  { window, ...policy }: PolicyRow,
  people: PolicyContactRow | undefined,
  anchor: CalendarDate,
): PolicyRecord {
  if (people === undefined) throw new PackChangedMeanwhile(`policy ${policy.id} lost its people`);
  const { unitId, readerId, contactId } = people;
  return {
    ...policy,
    windowFrom: window && addDays(anchor, window.opensAfterDays),
    windowTo: window && addDays(anchor, window.closesAfterDays),
    unitId,
    readerId,
    contactId,
  };
}

export function scanCodeRecord(
  { expiresAfterDays, ...code }: ScanCodeRow,
  anchor: CalendarDate,
): ScanCodeRecord {
  return { ...code, expiresOn: expiresAfterDays === null ? null : addDays(anchor, expiresAfterDays) };
}
