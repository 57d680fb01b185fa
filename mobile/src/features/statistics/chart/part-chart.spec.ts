import type { CampaignPart } from '@yingshang/shared/contracts/pushes';
import { chartPalettes } from './chart-palette';
import { partChart, partChartHeight } from './part-chart';

const part = (name: string, told: number, opened: number): CampaignPart => ({
  key: name,
  name,
  matched: told,
  told,
  opened,
  favourited: 0,
  claimOpened: 0,
});
const parts = [part('和平区', 1200, 30), part('水利、环境和公共设施管理业', 7, 0)];
const look = { palette: chartPalettes.light, size: 'standard', width: 311 } as const;
const seriesOf = (option: ReturnType<typeof partChart>) =>
  Array.isArray(option.series) ? option.series : [];

describe('the chart of a campaign by parts', () => {
  it('is two named bars for each, with their numbers', () =>
    expect(
      seriesOf(partChart(parts, look)).map(({ name, data, label }) => [name, data, label?.show]),
    ).toEqual([
      ['已告知', [1200, 7], true],
      ['点开消息', [30, 0], true],
    ]));

  it('tells the bars apart without colour', () =>
    expect(seriesOf(partChart(parts, look)).map(({ itemStyle }) => itemStyle?.borderWidth ?? 0)).toEqual([
      1, 0,
    ]));

  it.each(['standard', 'large', 'elder'] as const)(
    'leaves room for the bars beside long names in %s',
    (size) => {
      const { grid } = partChart(parts, { ...look, size });
      const { left, right } = (Array.isArray(grid) ? grid[0] : grid) as { left: number; right: number };
      expect(look.width - left - right).toBeGreaterThan(80);
    },
  );

  it('grows with the type, the rows and the longest name', () => {
    const height = (some: typeof parts, size: 'standard' | 'elder') =>
      partChartHeight(some, { ...look, size });
    expect(height(parts, 'elder')).toBeGreaterThan(height(parts, 'standard'));
    expect(height([...parts, part('其他', 1, 1)], 'standard')).toBeGreaterThan(height(parts, 'standard'));
    expect(height(parts, 'elder')).toBeGreaterThan(height(parts.slice(0, 1), 'elder') * 2);
  });
});
