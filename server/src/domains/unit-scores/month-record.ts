import { createHash } from 'node:crypto';
import type { CorrectionReason } from '@yingshang/shared/contracts/unit-scores';
import type { CalendarDate, JsonObject } from '@yingshang/shared/kernel';
import { inLineOrder, lineText, type MonthLine } from './month-line';

/** A version of a unit's month as it was frozen. */
export interface FrozenVersion {
  readonly version: number;
  readonly on: CalendarDate;
  /** Null where the whole month was frozen. */
  readonly reason: CorrectionReason | null;
  readonly line: MonthLine;
}

/** What the public ledger holds of a month of all units, or of one unit's correction. All of it is public. */
export function monthRecord(versions: readonly FrozenVersion[]): JsonObject | null {
  const [first] = versions;
  if (first === undefined) return null;
  const { reason, version, on, line } = first;
  if (reason !== null)
    return {
      v: 1,
      month: line.month,
      unit: line.unit,
      version,
      reason,
      on,
      hundredths: line.hundredths,
      sha256: sha256Of([line]),
    };
  const lines = versions.map((one) => one.line);
  return { v: 1, month: line.month, on, units: lines.length, sha256: sha256Of(lines) };
}

/** Of the texts of the lines, each ended by a line feed, in the order of units and months. */
export function sha256Of(lines: readonly MonthLine[]): string {
  const hash = createHash('sha256');
  for (const line of lines.toSorted(inLineOrder)) hash.update(`${lineText(line)}\n`);
  return hash.digest('hex');
}

/** Why a frozen month is worked out otherwise now, where nobody decided so. */
export function reasonOfChange(
  before: MonthLine,
  now: MonthLine,
): Exclude<CorrectionReason, 'objection-granted'> {
  return lineText({ ...before.ratings }) === lineText({ ...now.ratings })
    ? 'late-records'
    : 'ratings-changed';
}
