import {
  CHART_PADDING,
  type ChartLook,
  type ChartOption,
  chartFamily,
  chartType,
} from '../../chart/chart-look';
import { bandName, type CityMonth } from '../city-words';

type Bands = CityMonth['bands'];

export function bandChartHeight(bands: Bands, { size }: Pick<ChartLook, 'size'>): number {
  return bands.length * chartType[size].row + 2 * CHART_PADDING;
}

/** How many units stand in each band: a bar with its number behind it, also where it is nothing. */
export function bandChart(bands: Bands, look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font, row } = chartType[size];
  const text = { fontSize: font, fontFamily: chartFamily, color: palette.ink };
  const names = bands.map(bandName);
  const nameWidth = Math.max(...names.map((name) => name.length), 0) * font * 0.75 + CHART_PADDING;
  const most = Math.max(1, ...bands.map(({ units }) => units));
  return {
    animation: false,
    grid: {
      left: nameWidth,
      right: Math.ceil(`${most}个`.length * font + 2 * CHART_PADDING),
      top: CHART_PADDING,
      bottom: CHART_PADDING,
    },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      data: names,
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, interval: 0 },
    },
    series: [
      {
        name: '单位数',
        type: 'bar',
        barWidth: row - 2 * CHART_PADDING + 4,
        itemStyle: { color: palette.ok },
        label: { show: true, position: 'right', ...text, formatter: '{c}个' },
        data: bands.map(({ units }) => units),
      },
    ],
  };
}
