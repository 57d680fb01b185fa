import type { ApplicationWindow } from '@yingshang/shared/application-windows';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import type { PolicyRecord } from '../policies';
import type { ScanCodeRecord } from '../scan-codes';
import { checkedRows } from './checked-rows';
import type { PackFile } from './pack-files';
import { PackProblems, problemWords } from './pack-problem';
import type { PackWindow, PolicyContactRow, PolicyRow, ScanCodeRow } from './pack-rows';

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

/** Made-up windows count from the anchor date; the people come from the mapping. */
export function policyRecord(
  { windows, ...policy }: PolicyRow,
  people: PolicyContactRow | undefined,
  anchor: CalendarDate,
): PolicyRecord {
  if (people === undefined) throw new PackChangedMeanwhile(`policy ${policy.id} lost its people`);
  const { unitId, readerId, contactId } = people;
  return {
    ...policy,
    windows: windows.map((window) => datedWindow(window, anchor)),
    unitId,
    readerId,
    contactId,
  };
}

function datedWindow(window: PackWindow, anchor: CalendarDate): ApplicationWindow<CalendarDate> {
  if ('from' in window) return window;
  const { opensAfterDays, closesAfterDays, source } = window;
  return { from: addDays(anchor, opensAfterDays), to: addDays(anchor, closesAfterDays), source };
}

export function scanCodeRecord(
  { expiresAfterDays, ...code }: ScanCodeRow,
  anchor: CalendarDate,
): ScanCodeRecord {
  return { ...code, expiresOn: expiresAfterDays === null ? null : addDays(anchor, expiresAfterDays) };
}
