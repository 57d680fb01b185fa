import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Size } from '../../../platform/preferences';
import type { ChartPalette } from './chart-palette';

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;
/** Cells in rows and columns. */
export type CellOption = ComposeOption<ScatterSeriesOption | GridComponentOption>;

export interface ChartLook {
  readonly palette: ChartPalette;
  readonly size: Size;
  /** Logical pixels. */
  readonly width: number;
}

/** Logical pixels: the caption's type and a row of bars, by size. */
export const chartType: Readonly<Record<Size, { readonly font: number; readonly row: number }>> = {
  standard: { font: 14, row: 32 },
  large: { font: 17, row: 38 },
  elder: { font: 20, row: 44 },
};
export const CHART_PADDING = 8;

const FAMILY = '"PingFang SC", "HarmonyOS Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** What words on the page's surface are written in. */
export function chartText({ palette, size }: Pick<ChartLook, 'palette' | 'size'>) {
  return { fontSize: chartType[size].font, fontFamily: FAMILY, color: palette.ink };
}
