import type { ScatterSeriesOption } from 'echarts/charts';
import type { Size } from '../../../../platform/preferences';
import { type CellOption, CHART_PADDING, type ChartLook, chartText, chartType } from '../../chart/chart-look';
import { nameColumn } from '../../chart/name-column';
import { shadeOf } from './shades';

/** 0 is nothing; 4 the most. */
export type Step = 0 | 1 | 2 | 3 | 4;

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly step: Step; readonly text: string }[];
  }[];
}

/** Quarters of the most; nothing is a step of its own. */
export function stepOf(value: number, most: number): Step {
  if (value <= 0) return 0;
  const quarter = Math.ceil((4 * value) / most);
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}

/** Names of rows take this much of the width at most. */
const NAMES = 0.4;
const LINE = 1.25;

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));

const columnOf = ({ rows }: Matrix, look: ChartLook) =>
  nameColumn(
    rows.map(({ name }) => name),
    { share: NAMES, line: LINE },
    look,
  );

/** Column names stand upright, sign below sign: so they are as wide as one. */
const headHeight = ({ columns }: Matrix, size: Size) =>
  Math.ceil(longest(columns) * chartType[size].font * LINE) + CHART_PADDING;

function rowHeight(matrix: Matrix, look: ChartLook): number {
  return Math.max(chartType[look.size].row, Math.ceil(columnOf(matrix, look).height) + CHART_PADDING);
}

/** How many columns fit whose texts have so many signs, where names of rows take the most that they may. */
export function columnsIn({ size, width }: Pick<ChartLook, 'size' | 'width'>, signs: number): number {
  const { font } = chartType[size];
  const least = Math.max(font * 1.6, signs * font * 0.6 + CHART_PADDING);
  return Math.max(1, Math.floor((width * (1 - NAMES) - CHART_PADDING) / least));
}

export function matrixHeight(matrix: Matrix, look: ChartLook): number {
  return headHeight(matrix, look.size) + matrix.rows.length * rowHeight(matrix, look) + CHART_PADDING;
}

/** Every cell is shaded and has its figure printed on it; nothing is an empty cell with a broken edge. */
export function matrixChart(matrix: Matrix, look: ChartLook): CellOption {
  const { palette, size, width } = look;
  const { columns, rows } = matrix;
  const { font } = chartType[size];
  const text = chartText(look);
  const names = columnOf(matrix, look);
  const cell = [
    (width - names.width - CHART_PADDING) / Math.max(1, columns.length) - 2,
    rowHeight(matrix, look) - 2,
  ];
  const data: ScatterSeriesOption['data'] = rows.flatMap(({ cells }, row) =>
    cells.map(({ step, text: words }, column) => {
      const { fill, ink } = shadeOf(step, palette);
      const edge =
        step === 0
          ? { borderColor: palette.line, borderWidth: 1, borderType: 'dashed' as const }
          : { borderWidth: 0 };
      return {
        value: [column, row],
        // Of itself a scatter lets the ground through, and its figures fade with it.
        itemStyle: { color: fill, opacity: 1, ...edge },
        label: { show: true, ...text, formatter: words, color: ink },
      };
    }),
  );
  const bare = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } };
  return {
    animation: false,
    grid: { left: names.width, right: CHART_PADDING, top: headHeight(matrix, size), bottom: CHART_PADDING },
    xAxis: {
      type: 'category',
      position: 'top',
      data: columns.map((name) => Array.from(name).join('\n')),
      ...bare,
      axisLabel: { ...text, interval: 0, lineHeight: font * LINE, margin: CHART_PADDING / 2 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      ...bare,
      axisLabel: names.label,
    },
    series: [{ type: 'scatter', symbol: 'rect', symbolSize: cell, silent: true, data }],
  };
}
