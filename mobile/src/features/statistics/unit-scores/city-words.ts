import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getCityScores, RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { changeText, hundredthsText, tenthsText } from './points-words';

export type CityMonth = ResponseOf<typeof getCityScores>;

/** 「第3名 示例局」; those with too few ratings stand in a list of their own, without a place. */
export function rowTitle({ place, unit }: Pick<RankedRow, 'place' | 'unit'>): string {
  return place === null ? unit.name : `第${place}名 ${unit.name}`;
}

/** 「评价分93.1，投诉分91.0」. */
export function rowDetail({ ratingTenths, complaintTenths }: RankedRow): string {
  return `评价分${tenthsText(ratingTenths)}，投诉分${tenthsText(complaintTenths)}`;
}

/** 「示例区 · 38条评价 · 较上月 +0.52」. */
export function rowCaption({ districtName, ratingCount, change }: RankedRow): string {
  const moved = change === null ? null : changeText(change, hundredthsText);
  return [districtName, `${ratingCount}条评价`, moved].filter((part) => part !== null).join(' · ');
}

/** From 90 to 100 down to the lowest in which a unit stands; nobody looks for empty bands below. */
export function shownBands(bands: CityMonth['bands']): CityMonth['bands'] {
  const last = bands.findLastIndex(({ units }) => units > 0);
  return bands.slice(0, last + 1);
}

/** 「80–90」: from, and below; the first holds 100, too. */
export function bandName({ from, to }: CityMonth['bands'][number]): string {
  return to === 100 ? `${from}分以上` : `${from}–${to}分`;
}

/** A mean in 1/10 point, or that there is none. */
export function meanText(tenths: number | null): string {
  return tenths === null ? '无' : tenthsText(tenths);
}

/** Districts with ranked units, for a chart: what has no mean has no bar. */
export function districtPairs(
  districts: readonly Pick<CityMonth['districts'][number], 'district' | 'ratingTenths' | 'complaintTenths'>[],
) {
  return districts.flatMap(({ district, ratingTenths, complaintTenths }) =>
    ratingTenths === null || complaintTenths === null
      ? []
      : [{ name: district.name, first: ratingTenths, second: complaintTenths }],
  );
}
