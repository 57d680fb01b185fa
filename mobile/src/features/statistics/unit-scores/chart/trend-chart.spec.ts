import { chartPalettes } from '../../chart/chart-palette';
import { bandChart } from './band-chart';
import { columnWidth } from './column-width';
import { spanOf, spreadEnds, trendChart, trendChartHeight } from './trend-chart';
import type { TrendMonth } from './trend-lines';

const month = (name: string, total: number): TrendMonth => ({
  month: name,
  state: 'frozen',
  hundredths: total,
  ratingTenths: 881,
  complaintTenths: 1_000,
  ratingCount: 30,
  ranked: true,
});
const months = [month('2026-09', 9_000), month('2026-10', 8_742)];
const look = { palette: chartPalettes.light, size: 'standard', width: 311 } as const;
const seriesOf = (option: ReturnType<typeof trendChart>) =>
  Array.isArray(option.series) ? option.series : [];

describe('the chart of scores over months', () => {
  it('is three named lines in points', () =>
    expect(
      seriesOf(trendChart(months, look)).map(({ name, data }) => [
        name,
        data?.map((point) => (point as { value: number }).value),
      ]),
    ).toEqual([
      ['总分', [90, 87.42]],
      ['评价', [88.1, 88.1]],
      ['投诉', [100, 100]],
    ]));

  it('tells the lines apart without colour, and names each at its end alone', () => {
    const lines = seriesOf(trendChart(months, look)) as {
      symbol: string;
      lineStyle: { type: string };
      data: { label: { show: boolean } }[];
    }[];
    expect(new Set(lines.map(({ symbol }) => symbol)).size).toBe(3);
    expect(new Set(lines.map(({ lineStyle }) => lineStyle.type)).size).toBe(3);
    expect(lines.map(({ data }) => data.map(({ label }) => label.show))).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it('spans whole tens around all figures, also where there is but one', () => {
    expect(spanOf(months)).toEqual({ min: 80, max: 100 });
    const full = { ...month('2026-10', 10_000), ratingTenths: 1_000 };
    expect(spanOf([full])).toEqual({ min: 90, max: 100 });
  });

  it('keeps the names at the ends apart, and in their order', () => {
    const ends = [10, 12, 60];
    const placed = spreadEnds(ends, 17).map((offset, at) => (ends[at] ?? 0) + offset);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeCloseTo(17);
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBeGreaterThanOrEqual(17);
    expect(spreadEnds([0, 40, 80], 17)).toEqual([0, 0, 0]);
  });

  it('grows with the type', () =>
    expect(trendChartHeight({ size: 'elder' })).toBeGreaterThan(trendChartHeight({ size: 'standard' })));
});

describe('the chart of bands', () => {
  const bands = [
    { from: 90, to: 100, units: 2 },
    { from: 80, to: 90, units: 0 },
  ];

  it('says a number behind every bar, also behind nothing', () => {
    const { series } = bandChart(bands, look);
    const [bars] = Array.isArray(series) ? series : [];
    expect([bars?.data, (bars as { label?: { show?: boolean } }).label?.show]).toEqual([[2, 0], true]);
  });
});

it('a chart is as wide as its column, and there are two columns only at a desk', () => {
  expect(columnWidth(311, 2)).toBe(311);
  // 1,064 are left of 1,120 between the gutters and the columns; a card has 16 on each side.
  expect([columnWidth(1056, 3), columnWidth(1056, 2)]).toEqual([606, 393]);
});
