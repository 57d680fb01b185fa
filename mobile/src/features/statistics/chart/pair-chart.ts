import type { BarSeriesOption } from 'echarts/charts';
import { barFrame } from './bar-frame';
import { CHART_PADDING, type ChartLook, type ChartOption, chartText, chartType } from './chart-look';
import { nameColumn } from './name-column';

/** Two figures of one thing, to be seen beside each other. */
interface PairRow {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

interface PairNames {
  readonly first: string;
  readonly second: string;
  /** How a figure is printed. */
  readonly say: (value: number) => string;
}

const namesOf = (rows: readonly PairRow[]) => rows.map(({ name }) => name);

const columnOf = (rows: readonly PairRow[], look: ChartLook) =>
  nameColumn(namesOf(rows), { share: 0.42, line: 1.3 }, look);

const barWidth = ({ size }: ChartLook) => Math.round(chartType[size].font * 1.2);

/** Every row is as high as the longest name needs, and two bars with their numbers. */
export function pairChartHeight(rows: readonly PairRow[], look: ChartLook): number {
  const row = Math.max(columnOf(rows, look).height, 2 * barWidth(look) + 2) + 2 * CHART_PADDING;
  return Math.ceil(rows.length * row) + 2 * CHART_PADDING;
}

/** An empty bar with an edge and a full one, each with its number: told apart without colour. */
export function pairChart(
  rows: readonly PairRow[],
  { first, second, say }: PairNames,
  look: ChartLook,
): ChartOption {
  const { palette, size } = look;
  const text = chartText(look);
  const { width, label } = columnOf(rows, look);
  const values = rows.flatMap((row) => [row.first, row.second]);
  // The number stands behind the bar.
  const longest = Math.max(1, ...values.map((value) => say(value).length));
  const numbers = longest * chartType[size].font * 0.6 + 2 * CHART_PADDING;
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
  const most = Math.max(1, ...values);
  return {
    ...barFrame({ names: namesOf(rows), left: width, right: Math.ceil(numbers), most, label }, look),
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
