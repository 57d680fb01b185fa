import { CHART_PADDING, type ChartLook, type ChartOption, chartType } from './chart-look';
import { type NameLabel, nameLabel } from './name-column';

/** Rows of one bar each. */
export function barsHeight(rows: number, { size }: Pick<ChartLook, 'size'>): number {
  return rows * chartType[size].row + 2 * CHART_PADDING;
}

export function barWidth({ size }: Pick<ChartLook, 'size'>): number {
  return chartType[size].row - 2 * CHART_PADDING + 4;
}

interface BarFrame {
  readonly names: readonly string[];
  /** Logical pixels, at the left for the names and at the right for figures behind bars. */
  readonly left: number;
  readonly right: number;
  /** What a bar over the whole width would stand for. */
  readonly most: number;
  readonly label?: NameLabel;
}

/** What bars lie in: their names down the left, the first above, and no scale, for each says its own figure. */
export function barFrame({ names, left, right, most, label }: BarFrame, look: ChartLook): ChartOption {
  return {
    animation: false,
    grid: { left, right, top: CHART_PADDING, bottom: CHART_PADDING },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    yAxis: {
      type: 'category',
      data: [...names],
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.palette.line } },
      axisLabel: label ?? nameLabel(look),
    },
  };
}
