import type { LineSeriesOption } from 'echarts/charts';
import {
  CHART_PADDING,
  type ChartLook,
  type ChartOption,
  chartText,
  chartType,
} from '../../chart/chart-look';
import { type TrendMonth, trendLines } from './trend-lines';

/** Rows of type that the drawing is high. */
const ROWS = 12;
/** 「投诉」 behind a marker. */
const NAME = 2;

export function trendChartHeight({ size }: Pick<ChartLook, 'size'>): number {
  return chartType[size].font * ROWS + 4 * CHART_PADDING;
}

interface Span {
  readonly min: number;
  readonly max: number;
}

/** Whole tens around all figures, so that the lines fill the drawing and its edges are round. */
export function spanOf(months: readonly TrendMonth[]): Span {
  const values = months.flatMap((month) => trendLines.map(({ pick }) => pick(month)));
  const min = Math.max(0, Math.floor(Math.min(...values, 100) / 10) * 10);
  const max = Math.min(100, Math.ceil(Math.max(...values, 0) / 10) * 10);
  return min < max ? { min, max } : { min: Math.max(0, max - 10), max: Math.max(10, max) };
}

/**
 * How far each name is moved down from the end of its line so that none lies on another; 0 where there is room. `from`
 * are the places of the ends, from above.
 */
export function spreadEnds(from: readonly number[], apart: number): number[] {
  const order = from.map((_, at) => at).toSorted((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
  const moved = new Map<number, number>();
  let above = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    const place = Math.max(from[at] ?? 0, above + apart);
    moved.set(at, place - (from[at] ?? 0));
    above = place;
  }
  // Together they are moved up by half, so that the lowest does not leave the drawing.
  const most = Math.max(0, ...moved.values());
  return from.map((_, at) => (most === 0 ? 0 : (moved.get(at) ?? 0) - most / 2));
}

/** 「10月」; every third month is named, the last one always. */
const monthName = (month: string) => `${Number(month.slice(5))}月`;

export function trendChart(months: readonly TrendMonth[], look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font } = chartType[size];
  const text = chartText(look);
  const { min, max } = spanOf(months);
  const bottom = font + 3 * CHART_PADDING;
  const inner = trendChartHeight(look) - font - bottom;
  const last = months.at(-1);
  const ends = trendLines.map(({ pick }) =>
    last === undefined ? 0 : ((max - pick(last)) / (max - min)) * inner,
  );
  const offsets = spreadEnds(ends, font * 1.25);
  const lines = trendLines.map(
    ({ name, colour, dash, marker, pick }, line): LineSeriesOption => ({
      name,
      type: 'line',
      symbol: marker,
      symbolSize: 8,
      lineStyle: { color: palette[colour], type: dash, width: 2 },
      itemStyle: { color: palette[colour] },
      data: months.map((month, at) => ({
        value: pick(month),
        label: {
          show: at === months.length - 1,
          position: 'right',
          formatter: name,
          offset: [0, offsets[line] ?? 0],
          ...text,
          color: palette[colour],
        },
      })),
    }),
  );
  return {
    animation: false,
    grid: {
      left: 3 * font * 0.6 + 2 * CHART_PADDING,
      right: NAME * font + 2 * CHART_PADDING,
      top: font,
      bottom,
    },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => monthName(month)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        ...text,
        interval: (at: number) => (months.length - 1 - at) % 3 === 0,
      },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval: max - min > 40 ? 20 : 10,
      axisLabel: text,
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: lines,
  };
}
