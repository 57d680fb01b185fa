import type { BarSeriesOption } from 'echarts/charts';
import { CHART_PADDING, type ChartLook, type ChartOption, chartFamily, chartType } from './chart-look';

/** Two figures of one thing, to be seen beside each other. */
export interface PairRow {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

export interface PairNames {
  readonly first: string;
  readonly second: string;
  /** How a figure is printed. */
  readonly say: (value: number) => string;
}

/** Names take this much of the width at most, and break into lines. */
const NAMES = 0.42;
const LINE = 1.3;

function nameWidth(rows: readonly PairRow[], { size, width }: ChartLook): number {
  const longest = Math.max(...rows.map(({ name }) => name.length), 0) * chartType[size].font;
  return Math.min(longest + CHART_PADDING, Math.floor(width * NAMES));
}

/** Every row is as high as the longest name needs, and two bars with their numbers. */
function rowHeight(rows: readonly PairRow[], look: ChartLook): number {
  const { font } = chartType[look.size];
  const aLine = Math.max(1, Math.floor((nameWidth(rows, look) - CHART_PADDING) / font));
  const lines = Math.max(1, ...rows.map(({ name }) => Math.ceil(name.length / aLine)));
  return Math.max(lines * font * LINE, 2 * barWidth(look) + 2) + 2 * CHART_PADDING;
}

const barWidth = ({ size }: ChartLook) => Math.round(chartType[size].font * 1.2);

export function pairChartHeight(rows: readonly PairRow[], look: ChartLook): number {
  return Math.ceil(rows.length * rowHeight(rows, look)) + 2 * CHART_PADDING;
}

/** An empty bar with an edge and a full one, each with its number: told apart without colour. */
export function pairChart(
  rows: readonly PairRow[],
  { first, second, say }: PairNames,
  look: ChartLook,
): ChartOption {
  const { palette, size } = look;
  const { font } = chartType[size];
  const names = nameWidth(rows, look);
  const text = { fontSize: font, fontFamily: chartFamily, color: palette.ink };
  const values = rows.flatMap((row) => [row.first, row.second]);
  const most = Math.max(1, ...values);
  // The number stands behind the bar.
  const longest = Math.max(1, ...values.map((value) => say(value).length));
  const numbers = longest * font * 0.6 + 2 * CHART_PADDING;
  const bars = (
    name: string,
    pick: (row: PairRow) => number,
    itemStyle: BarSeriesOption['itemStyle'],
  ): BarSeriesOption => ({
    name,
    type: 'bar',
    barWidth: barWidth(look),
    barGap: '12%',
    itemStyle,
    label: { show: true, position: 'right', ...text, formatter: ({ value }) => say(Number(value)) },
    data: rows.map(pick),
  });
  return {
    animation: false,
    grid: { left: names, right: Math.ceil(numbers), top: CHART_PADDING, bottom: CHART_PADDING },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      data: rows.map(({ name }) => name),
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        ...text,
        interval: 0,
        width: names - CHART_PADDING,
        overflow: 'break',
        lineHeight: font * LINE,
      },
    },
    series: [
      bars(first, (row) => row.first, {
        color: palette.surface,
        borderColor: palette.neutral,
        borderWidth: 1,
      }),
      bars(second, (row) => row.second, { color: palette.ok }),
    ],
  };
}
