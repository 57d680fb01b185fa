import type { YearFigures } from '@yingshang/shared/contracts/yearly-scores';
import { barFrame, barWidth } from '../../chart/bar-frame';
import {
  CHART_PADDING,
  type ChartLook,
  type ChartOption,
  chartText,
  chartType,
} from '../../chart/chart-look';
import { monthText } from '../year-words';

/** 「2025.11」 */
const monthName = (month: string) => month.replace('-', '.');

/** A bar a month with its figure behind it; a month that does not count has an empty one with a dashed edge. */
export function monthsChart(months: YearFigures['months'], look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font } = chartType[size];
  const names = months.map(({ month }) => monthName(month));
  const left = Math.ceil('2025.11'.length * font * 0.62 + 2 * CHART_PADDING);
  const right = Math.ceil('没有得分'.length * font + 2 * CHART_PADDING);
  return {
    ...barFrame({ names, left, right, most: 100 }, look),
    series: [
      {
        name: '得分',
        type: 'bar',
        barWidth: barWidth(look),
        data: months.map((month) => ({
          value: (month.hundredths ?? 0) / 100,
          itemStyle: month.leftOut
            ? { color: palette.surface, borderColor: palette.neutral, borderWidth: 1, borderType: 'dashed' }
            : { color: palette.ok },
          label: { show: true, position: 'right', ...chartText(look), formatter: monthText(month) },
        })),
      },
    ],
  };
}
