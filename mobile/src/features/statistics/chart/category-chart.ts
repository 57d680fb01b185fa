import type { CategoryCounts } from '@yingshang/shared/contracts/benefits';
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Size } from '../../../platform/preferences';
import type { ChartPalette } from './chart-palette';

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption>;

export interface ChartLook {
  readonly palette: ChartPalette;
  readonly size: Size;
  /** Logical pixels. */
  readonly width: number;
}

/** Logical pixels: the caption's type and a row of bars, by size. */
const TYPE: Readonly<Record<Size, { readonly font: number; readonly row: number }>> = {
  standard: { font: 14, row: 32 },
  large: { font: 17, row: 38 },
  elder: { font: 20, row: 44 },
};
const FAMILY = '"PingFang SC", "HarmonyOS Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const PADDING = 8;

export function chartHeight(categories: readonly CategoryCounts[], size: Size): number {
  return categories.length * TYPE[size].row + 2 * PADDING;
}

/**
 * Each category as one bar of three parts: filled, tinted with a full edge, empty with a dashed edge, so that they are
 * told apart without colour. A part says its own number where there is room; the table below says all.
 */
export function categoryChart(categories: readonly CategoryCounts[], look: ChartLook): ChartOption {
  const { palette, size, width } = look;
  const { font, row } = TYPE[size];
  const names = categories.map(({ name }) => name);
  const nameWidth = Math.max(...names.map((name) => name.length), 0) * font + PADDING;
  const most = Math.max(1, ...categories.map((each) => each.eligible + each.unknown + each.notEligible));
  const unit = (width - nameWidth - 2 * PADDING) / most;
  const text = { fontSize: font, fontFamily: FAMILY };
  const part = (
    name: string,
    pick: (counts: CategoryCounts) => number,
    style: PartStyle,
  ): BarSeriesOption => ({
    name,
    type: 'bar',
    stack: 'all',
    barWidth: row - 2 * PADDING + 4,
    itemStyle: style.fill,
    label: { show: true, ...text, color: style.ink },
    data: categories.map((counts) => ({
      value: pick(counts),
      label: { show: fits(pick(counts), unit, font) },
    })),
  });
  return {
    animation: false,
    grid: { left: nameWidth, right: PADDING, top: PADDING, bottom: PADDING },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      data: names,
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, color: palette.ink, interval: 0 },
    },
    series: [
      part('可享', ({ eligible }) => eligible, { fill: { color: palette.ok }, ink: palette.onOk }),
      part('待补充', ({ unknown }) => unknown, {
        fill: { color: palette.warnTint, borderColor: palette.warn, borderWidth: 1 },
        ink: palette.warn,
      }),
      part('不符合', ({ notEligible }) => notEligible, {
        fill: { color: palette.surface, borderColor: palette.neutral, borderWidth: 1, borderType: 'dashed' },
        ink: palette.neutral,
      }),
    ],
  };
}

interface PartStyle {
  readonly fill: BarSeriesOption['itemStyle'];
  readonly ink: string;
}

/** A figure is a little over half as wide as it is high. */
function fits(count: number, unit: number, font: number): boolean {
  return count > 0 && count * unit >= String(count).length * font * 0.6 + 4;
}
