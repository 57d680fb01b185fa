import type { CampaignPart } from '@yingshang/shared/contracts/pushes';
import { stepWords } from '@yingshang/shared/contracts/pushes';
import type { ChartLook, ChartOption } from './chart-look';
import { pairChart, pairChartHeight } from './pair-chart';

const names = { first: stepWords.told, second: stepWords.opened, say: String };

const rowsOf = (parts: readonly CampaignPart[]) =>
  parts.map(({ name, told, opened }) => ({ name, first: told, second: opened }));

export function partChartHeight(parts: readonly CampaignPart[], look: ChartLook): number {
  return pairChartHeight(rowsOf(parts), look);
}

/** Told and opened beside each other. */
export function partChart(parts: readonly CampaignPart[], look: ChartLook): ChartOption {
  return pairChart(rowsOf(parts), names, look);
}
