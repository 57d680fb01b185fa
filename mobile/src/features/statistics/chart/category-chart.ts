import type { CategoryCounts } from '@yingshang/shared/contracts/benefits';
import type { BarSeriesOption } from 'echarts/charts';
import { barFrame, barWidth } from './bar-frame';
import { CHART_PADDING, type ChartLook, type ChartOption, chartText, chartType } from './chart-look';

/**
 * Each category as one bar of three parts: filled, tinted with a full edge, empty with a dashed edge, so that they are
 * told apart without colour. A part says its own number where there is room; the table below says all.
 */
export function categoryChart(categories: readonly CategoryCounts[], look: ChartLook): ChartOption {
  const { palette, size, width } = look;
  const { font } = chartType[size];
  const names = categories.map(({ name }) => name);
  const nameWidth = Math.max(...names.map((name) => name.length), 0) * font + CHART_PADDING;
  const most = Math.max(1, ...categories.map((each) => each.eligible + each.unknown + each.notEligible));
  const unit = (width - nameWidth - 2 * CHART_PADDING) / most;
  const part = (
    name: string,
    pick: (counts: CategoryCounts) => number,
    style: PartStyle,
  ): BarSeriesOption => ({
    name,
    type: 'bar',
    stack: 'all',
    barWidth: barWidth(look),
    itemStyle: style.fill,
    label: { show: true, ...chartText(look), color: style.ink },
    data: categories.map((counts) => ({
      value: pick(counts),
      label: { show: fits(pick(counts), unit, font) },
    })),
  });
  return {
    ...barFrame({ names, left: nameWidth, right: CHART_PADDING, most }, look),
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
