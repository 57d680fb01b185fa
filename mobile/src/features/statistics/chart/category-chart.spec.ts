import { barsHeight } from './bar-frame';
import { categoryChart } from './category-chart';
import { chartPalettes } from './chart-palette';

const categories = [
  { key: 'tax', name: '减税降费', eligible: 12, unknown: 1, notEligible: 30 },
  { key: 'loan', name: '金融贷款', eligible: 0, unknown: 5, notEligible: 0 },
];
const look = { palette: chartPalettes.light, size: 'standard', width: 343 } as const;
const series = () => {
  const { series: parts } = categoryChart(categories, look);
  return Array.isArray(parts) ? parts : [];
};

describe('the chart of categories', () => {
  it('is a bar of three named parts for each', () => {
    expect(
      series().map(({ name, data }) => [name, data?.map((item) => (item as { value: number }).value)]),
    ).toEqual([
      ['可享', [12, 0]],
      ['待补充', [1, 5]],
      ['不符合', [30, 0]],
    ]);
  });

  it('says a number only where there is room for it', () => {
    const shown = series().map(({ data }) =>
      data?.map((item) => (item as { label: { show: boolean } }).label.show),
    );
    expect(shown).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  it('tells the parts apart without colour', () => {
    const edges = series().map(
      ({ itemStyle }) => itemStyle?.borderType ?? (itemStyle?.borderWidth ? 'full' : 'none'),
    );
    expect(edges).toEqual(['none', 'full', 'dashed']);
  });

  it('grows with its rows and the type', () => {
    expect(barsHeight(3, look)).toBeGreaterThan(barsHeight(2, look));
    expect(barsHeight(2, { size: 'elder' })).toBeGreaterThan(barsHeight(2, look));
  });
});
