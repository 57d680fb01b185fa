import { rounded } from '@yingshang/shared/scoring';
import type { RankingUnit } from './city-ranking';
import { scoreGroupOf, scoreGroups } from './score-groups';

interface KindMean {
  readonly key: string;
  readonly name: string;
  readonly units: number;
  readonly ranked: number;
  /** In 1/100 point, halves up; null where none is ranked. */
  readonly hundredths: number | null;
}

interface DistrictMean {
  readonly district: { readonly id: string; readonly name: string };
  readonly units: number;
  readonly ranked: number;
  /** In 1/10 point, halves up; null where none is ranked. */
  readonly ratingTenths: number | null;
  readonly complaintTenths: number | null;
  /** By level and kind, of those that it has. */
  readonly kinds: KindMean[];
}

/** What the units of each district are worth by part and by kind, of those with enough ratings. In the order of the districts. */
export function districtMeans(
  districts: readonly { readonly code: string; readonly name: string }[],
  units: readonly RankingUnit[],
): DistrictMean[] {
  return districts.flatMap(({ code, name }) => {
    const own = units.filter(({ unit }) => unit.regionCode === code);
    const ranked = rankedOf(own);
    if (own.length === 0) return [];
    return [
      {
        district: { id: code, name },
        units: own.length,
        ranked: ranked.length,
        ratingTenths: meanOf(ranked.map(({ ratingTenths }) => ratingTenths)),
        complaintTenths: meanOf(ranked.map(({ complaintTenths }) => complaintTenths)),
        kinds: kindMeans(own),
      },
    ];
  });
}

function kindMeans(units: readonly RankingUnit[]): KindMean[] {
  return scoreGroups.flatMap(({ key, name }) => {
    const own = units.filter(({ unit }) => scoreGroupOf(unit).key === key);
    const totals = rankedOf(own).map(({ hundredths }) => hundredths);
    if (own.length === 0) return [];
    return [{ key, name, units: own.length, ranked: totals.length, hundredths: meanOf(totals) }];
  });
}

const rankedOf = (units: readonly RankingUnit[]) =>
  units.filter(({ figure }) => figure.ranked).map(({ figure }) => figure);

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((all, one) => all + BigInt(one), 0n);
  return Number(rounded({ over: sum, under: BigInt(values.length) }));
}
