import type { YearFigures } from '@yingshang/shared/contracts/yearly-scores';
import {
  CHART_PADDING,
  type ChartLook,
  type ChartOption,
  chartFamily,
  chartType,
} from '../../chart/chart-look';
import { monthText } from '../year-words';

type Months = YearFigures['months'];

export function monthsChartHeight(months: Months, { size }: Pick<ChartLook, 'size'>): number {
  return months.length * chartType[size].row + 2 * CHART_PADDING;
}

/** 「2025.11」 */
const monthName = (month: string) => month.replace('-', '.');

/** A bar a month with its figure behind it; a month that does not count has an empty one with a dashed edge. */
export function monthsChart(months: Months, look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font, row } = chartType[size];
  const text = { fontSize: font, fontFamily: chartFamily, color: palette.ink };
  return {
    animation: false,
    grid: {
      left: Math.ceil('2025.11'.length * font * 0.62 + 2 * CHART_PADDING),
      right: Math.ceil('没有得分'.length * font + 2 * CHART_PADDING),
      top: CHART_PADDING,
      bottom: CHART_PADDING,
    },
    xAxis: { type: 'value', show: false, min: 0, max: 100 },
    yAxis: {
      type: 'category',
      data: months.map(({ month }) => monthName(month)),
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, interval: 0 },
    },
    series: [
      {
        name: '得分',
        type: 'bar',
        barWidth: row - 2 * CHART_PADDING + 4,
        data: months.map((month) => ({
          value: (month.hundredths ?? 0) / 100,
          itemStyle: month.leftOut
            ? { color: palette.surface, borderColor: palette.neutral, borderWidth: 1, borderType: 'dashed' }
            : { color: palette.ok },
          label: { show: true, position: 'right', ...text, formatter: monthText(month) },
        })),
      },
    ],
  };
}
