import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listUnitScores } from '@yingshang/shared/contracts/unit-scores';
import type { ChartPalette } from '../../chart/chart-palette';

export type TrendMonth = ResponseOf<typeof listUnitScores>['months'][number];

interface TrendLine {
  readonly key: 'total' | 'ratings' | 'complaints';
  readonly name: string;
  readonly colour: keyof ChartPalette;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly marker: 'circle' | 'triangle' | 'rect';
  /** In points. */
  readonly pick: (month: TrendMonth) => number;
}

/** Told apart by dash and marker; each line also bears its name at its end. */
export const trendLines: readonly TrendLine[] = [
  {
    key: 'total',
    name: '总分',
    colour: 'ink',
    dash: 'solid',
    marker: 'circle',
    pick: ({ hundredths }) => hundredths / 100,
  },
  {
    key: 'ratings',
    name: '评价',
    colour: 'brand',
    dash: 'dashed',
    marker: 'triangle',
    pick: ({ ratingTenths }) => ratingTenths / 10,
  },
  {
    key: 'complaints',
    name: '投诉',
    colour: 'warn',
    dash: 'dotted',
    marker: 'rect',
    pick: ({ complaintTenths }) => complaintTenths / 10,
  },
];
