import type { CampaignPart } from '@yingshang/shared/contracts/pushes';
import { stepWords } from '@yingshang/shared/contracts/pushes';
import type { BarSeriesOption } from 'echarts/charts';
import { CHART_PADDING, type ChartLook, type ChartOption, chartFamily, chartType } from './chart-look';

/** Names take this much of the width at most, and break into lines. */
const NAMES = 0.42;
const LINE = 1.3;

function nameWidth(parts: readonly CampaignPart[], { size, width }: ChartLook): number {
  const longest = Math.max(...parts.map(({ name }) => name.length), 0) * chartType[size].font;
  return Math.min(longest + CHART_PADDING, Math.floor(width * NAMES));
}

/** Every row is as high as the longest name needs, and two bars with their numbers. */
function rowHeight(parts: readonly CampaignPart[], look: ChartLook): number {
  const { font } = chartType[look.size];
  const aLine = Math.max(1, Math.floor((nameWidth(parts, look) - CHART_PADDING) / font));
  const lines = Math.max(1, ...parts.map(({ name }) => Math.ceil(name.length / aLine)));
  return Math.max(lines * font * LINE, 2 * barWidth(look) + 2) + 2 * CHART_PADDING;
}

const barWidth = ({ size }: ChartLook) => Math.round(chartType[size].font * 1.2);

export function partChartHeight(parts: readonly CampaignPart[], look: ChartLook): number {
  return Math.ceil(parts.length * rowHeight(parts, look)) + 2 * CHART_PADDING;
}

/** Told and opened beside each other: an empty bar with an edge and a full one, each with its number. */
export function partChart(parts: readonly CampaignPart[], look: ChartLook): ChartOption {
  const { palette, size } = look;
  const { font } = chartType[size];
  const names = nameWidth(parts, look);
  const text = { fontSize: font, fontFamily: chartFamily, color: palette.ink };
  const most = Math.max(1, ...parts.map(({ told, opened }) => Math.max(told, opened)));
  // The number stands behind the bar.
  const numbers = most.toLocaleString('zh-CN').length * font * 0.6 + 2 * CHART_PADDING;
  const bars = (step: 'told' | 'opened', itemStyle: BarSeriesOption['itemStyle']): BarSeriesOption => ({
    name: stepWords[step],
    type: 'bar',
    barWidth: barWidth(look),
    barGap: '12%',
    itemStyle,
    label: { show: true, position: 'right', ...text },
    data: parts.map((part) => part[step]),
  });
  return {
    animation: false,
    grid: { left: names, right: Math.ceil(numbers), top: CHART_PADDING, bottom: CHART_PADDING },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      data: parts.map(({ name }) => name),
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        ...text,
        interval: 0,
        width: names - CHART_PADDING,
        overflow: 'break',
        lineHeight: font * LINE,
      },
    },
    series: [
      bars('told', { color: palette.surface, borderColor: palette.neutral, borderWidth: 1 }),
      bars('opened', { color: palette.ok }),
    ],
  };
}
