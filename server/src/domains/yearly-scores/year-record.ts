import { createHash } from 'node:crypto';
import type { CorrectionReason } from '@yingshang/shared/contracts/unit-scores';
import { type CalendarDate, canonicalJson, type JsonObject } from '@yingshang/shared/kernel';
import type { SettledWay, YearLine } from '@yingshang/shared/unit-scores';
import type { KeptYear } from './score-year';

/** A unit's year as it was signed, or corrected later. */
export interface SignedVersion {
  readonly version: number;
  readonly on: CalendarDate;
  /** Null of what was signed. */
  readonly reason: CorrectionReason | null;
  readonly settled: SettledWay;
  readonly line: YearLine;
}

type SignedLine = Pick<SignedVersion, 'settled' | 'line'>;

/** What the public ledger holds of a year of all units, or of one unit's correction. All of it is public. */
export function yearRecord(
  { year, kind, from, to, settings }: Pick<KeptYear, 'year' | 'kind' | 'from' | 'to' | 'settings'>,
  versions: readonly SignedVersion[],
): JsonObject | null {
  const [first] = versions;
  if (first === undefined) return null;
  const { reason, version, on, line } = first;
  const { unit, hundredths, points, grade } = line;
  if (reason !== null)
    return {
      v: 1,
      year,
      unit,
      version,
      reason,
      on,
      hundredths,
      points,
      grade,
      sha256: sha256OfYear([first]),
    };
  const { yearPoints, minimumMonths, gradesFrom } = settings;
  return {
    v: 1,
    year,
    kind,
    from,
    to,
    on,
    units: versions.length,
    settings: { version: settings.version, yearPoints, minimumMonths, gradesFrom: [...gradesFrom] },
    sha256: sha256OfYear(versions),
  };
}

/** As it is hashed and compared; whoever kept it as JSON and reads it again has the same text. */
export function yearLineText({ settled, line }: SignedLine): string {
  const { months, ...rest } = line;
  return canonicalJson({ ...rest, months: months.map((month) => ({ ...month })), settled });
}

/** Of the texts of the lines, each ended by a line feed, in the order of the signs of the units' ids. */
export function sha256OfYear(lines: readonly SignedLine[]): string {
  const hash = createHash('sha256');
  for (const one of lines.toSorted(byUnit)) hash.update(`${yearLineText(one)}\n`);
  return hash.digest('hex');
}

function byUnit(one: SignedLine, other: SignedLine): number {
  if (one.line.unit === other.line.unit) return 0;
  return one.line.unit < other.line.unit ? -1 : 1;
}
