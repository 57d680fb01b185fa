import type { DeskRow, DeskYear, YearFigures, YearRow } from '@yingshang/shared/contracts/yearly-scores';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { confirmationUntil, settledWay, type YearLine } from '@yingshang/shared/unit-scores';
import type { PlacedUnit } from '../service-cards';
import { scoreGroupOf, scoreGroups } from '../unit-scores';
import type { KeptRow } from './score-year';

export function figuresOf({ months, measured, hundredths, points, grade }: YearLine): YearFigures {
  return { months: months.map((month) => ({ ...month })), measured, hundredths, points, grade };
}

export function deskRow(row: KeptRow, name: string, today: CalendarDate): DeskRow {
  const { unit, measured, hundredths, points, grade } = row.line;
  return {
    unit: { id: unit, name },
    measured,
    hundredths,
    points,
    grade,
    standing: row.standing,
    settled: row.settled ?? settledWay(row, today),
    until: row.askedOn === null ? null : confirmationUntil(row.askedOn),
  };
}

export function countsOf(rows: readonly Pick<DeskRow, 'standing' | 'settled'>[]): DeskYear['counts'] {
  const settled = (way: DeskRow['settled']) => rows.filter((row) => row.settled === way).length;
  const objected = rows.filter(({ standing }) => standing === 'objected').length;
  return {
    confirmed: settled('confirmed'),
    silent: settled('silent'),
    decided: settled('decided'),
    waiting: settled(null) - objected,
    objected,
  };
}

interface NamedRow {
  readonly row: KeptRow;
  readonly unit: PlacedUnit;
  readonly districtName: string | null;
}

/** Within each level and kind, the best first; those without a result last. */
export function groupedRows(rows: readonly NamedRow[]): { key: string; name: string; rows: YearRow[] }[] {
  return groupKeys(rows).flatMap(({ key, name }) => {
    const own = rows.filter(({ unit }) => scoreGroupOf(unit).key === key).toSorted(bestFirst);
    return own.length === 0 ? [] : [{ key, name, rows: own.map(yearRow) }];
  });
}

function groupKeys(rows: readonly NamedRow[]) {
  const known = new Map(scoreGroups.map((group) => [group.key, group]));
  for (const { unit } of rows) {
    const group = scoreGroupOf(unit);
    known.set(group.key, known.get(group.key) ?? group);
  }
  return [...known.values()];
}

function bestFirst(one: NamedRow, other: NamedRow): number {
  const by = (other.row.line.hundredths ?? -1) - (one.row.line.hundredths ?? -1);
  if (by !== 0) return by;
  return one.unit.id < other.unit.id ? -1 : 1;
}

function yearRow({ row: { line, version }, unit, districtName }: NamedRow): YearRow {
  const { measured, hundredths, points, grade } = line;
  return {
    unit: { id: unit.id, name: unit.name },
    districtName,
    measured,
    hundredths,
    points,
    grade,
    version,
  };
}
