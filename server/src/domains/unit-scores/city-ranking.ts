import type { RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { placesOf } from '@yingshang/shared/unit-scores';
import type { PlacedUnit } from '../service-cards';
import { type ScoreGroup, scoreGroupOf, scoreGroups } from './score-groups';
import type { MonthFigure } from './score-lists.repository';

/** A unit with its figures, and with what it is compared. */
export interface RankingUnit {
  readonly unit: PlacedUnit;
  readonly figure: MonthFigure;
  readonly districtName: string | null;
  /** Its total in the month before, in 1/100 point; null without one. */
  readonly before: number | null;
}

interface RankedGroup extends ScoreGroup {
  /** Those with a place first, in its order. */
  readonly rows: readonly RankedRow[];
}

/** Order within each level and kind; groups without units are left out. */
export function rankedGroups(units: readonly RankingUnit[]): RankedGroup[] {
  return scoreGroups.flatMap((group) => {
    const own = units.filter(({ unit }) => scoreGroupOf(unit).key === group.key);
    return own.length === 0 ? [] : [{ ...group, rows: rankedRows(own) }];
  });
}

function rankedRows(units: readonly RankingUnit[]): RankedRow[] {
  const ranked = placesOf(units.map((one) => ({ id: one.unit.id, score: one.figure, one })));
  return ranked.map(({ unit: { one }, place }) => {
    const { hundredths, ratingTenths, complaintTenths, ratingCount } = one.figure;
    return {
      unit: { id: one.unit.id, name: one.unit.name },
      districtName: one.districtName,
      place,
      hundredths,
      ratingTenths,
      complaintTenths,
      ratingCount,
      change: one.before === null ? null : hundredths - one.before,
    };
  });
}

/** Ten points each. */
const BANDS = [90, 80, 70, 60, 50, 40, 30, 20, 10, 0] as const;

/** How many units with a place stand in each band of ten points; 100 belongs to the first. */
export function scoreBands(groups: readonly RankedGroup[]): { from: number; to: number; units: number }[] {
  const totals = groups.flatMap(({ rows }) =>
    rows.flatMap(({ place, hundredths }) => (place === null ? [] : [hundredths])),
  );
  return BANDS.map((from) => ({
    from,
    to: from + 10,
    units: totals.filter((total) => total >= from * 100 && (from === 90 || total < (from + 10) * 100)).length,
  }));
}

/** In each list at most; and a unit stands in one of them at most. */
const MOST_IN_A_LIST = 5;

interface BoardGroup extends ScoreGroup {
  readonly ranked: number;
  readonly red: readonly RankedRow[];
  readonly black: readonly RankedRow[];
}

/**
 * The first and the last of a group; the last one first in 黑榜. Of a group of one nobody is first. Where the places
 * next to the middle are shared nobody is in both lists, and a place is never parted: whoever is equal stands there, too,
 * or nobody of that place does.
 */
export function scoreBoard(groups: readonly RankedGroup[]): BoardGroup[] {
  return groups.flatMap(({ key, name, rows }) => {
    const ranked = rows.filter(({ place }) => place !== null);
    const most = Math.min(MOST_IN_A_LIST, Math.floor(ranked.length / 2));
    if (most === 0) return [];
    return [
      {
        key,
        name,
        ranked: ranked.length,
        red: wholePlaces(ranked, most),
        black: wholePlaces(ranked.toReversed(), most),
      },
    ];
  });
}

/** So many at most, without parting those that are equal. */
function wholePlaces(rows: readonly RankedRow[], most: number): RankedRow[] {
  const next = rows[most];
  return rows.slice(0, most).filter(({ place }) => next === undefined || place !== next.place);
}
