import { barFrame, barWidth } from '../../chart/bar-frame';
import {
  CHART_PADDING,
  type ChartLook,
  type ChartOption,
  chartText,
  chartType,
} from '../../chart/chart-look';
import { bandName, type CityMonth } from '../city-words';

/** How many units stand in each band: a bar with its number behind it, also where it is nothing. */
export function bandChart(bands: CityMonth['bands'], look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font } = chartType[size];
  const names = bands.map(bandName);
  const left = Math.max(...names.map((name) => name.length), 0) * font * 0.75 + CHART_PADDING;
  const most = Math.max(1, ...bands.map(({ units }) => units));
  const right = Math.ceil(`${most}个`.length * font + 2 * CHART_PADDING);
  return {
    ...barFrame({ names, left, right, most }, look),
    series: [
      {
        name: '单位数',
        type: 'bar',
        barWidth: barWidth(look),
        itemStyle: { color: palette.ok },
        label: { show: true, position: 'right', ...chartText(look), formatter: '{c}个' },
        data: bands.map(({ units }) => units),
      },
    ],
  };
}
