import { chartPalettes } from '../../chart/chart-palette';
import { columnsIn, type Matrix, matrixChart, matrixHeight, type Step, stepOf } from './matrix-chart';
import { shadeOf } from './shades';

const steps: readonly Step[] = [0, 1, 2, 3, 4];
const look = { palette: chartPalettes.light, size: 'standard', width: 311 } as const;
const matrix: Matrix = {
  columns: ['占道经营', '供热'],
  rows: [
    {
      name: '示例区城市管理综合行政执法局',
      cells: [
        { step: 4, text: '12' },
        { step: 0, text: '0' },
      ],
    },
  ],
};

/** WCAG 2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('figures in rows and columns', () => {
  it.each(['light', 'dark'] as const)('can be read on every shade in the %s', (scheme) => {
    for (const step of steps) {
      const { fill, ink } = shadeOf(step, chartPalettes[scheme]);
      expect({ step, readable: contrast(fill, ink) >= 4.5 }).toEqual({ step, readable: true });
    }
  });

  it.each(['light', 'dark'] as const)('have shades that go one way in the %s', (scheme) => {
    const { surface } = chartPalettes[scheme];
    const away = steps.map((step) => contrast(surface, shadeOf(step, chartPalettes[scheme]).fill));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(new Set(away).size).toBe(steps.length);
  });

  it('print every figure on its cell, and give nothing a broken edge', () => {
    const { series } = matrixChart(matrix, look);
    const [first] = Array.isArray(series) ? series : [series];
    expect(first?.data).toMatchObject([
      { value: [0, 0], label: { show: true, formatter: '12' }, itemStyle: { borderWidth: 0, opacity: 1 } },
      {
        value: [1, 0],
        label: { show: true, formatter: '0' },
        itemStyle: { borderType: 'dashed', opacity: 1 },
      },
    ]);
  });

  it('name columns upright, so that they are as wide as one sign', () =>
    expect(matrixChart(matrix, look).xAxis).toMatchObject({ data: ['占\n道\n经\n营', '供\n热'] }));

  it('are as high as the longest names need', () => {
    const short = { ...matrix, rows: matrix.rows.map((row) => ({ ...row, name: '甲局' })) };
    expect(matrixHeight(matrix, look)).toBeGreaterThan(matrixHeight(short, look));
    expect(matrixHeight(matrix, { ...look, size: 'elder' })).toBeGreaterThan(matrixHeight(matrix, look));
  });

  it('have fewer columns where words are larger, and one at least', () => {
    expect(columnsIn(look, 3)).toBeGreaterThan(columnsIn({ ...look, size: 'elder' }, 3));
    expect(columnsIn({ size: 'elder', width: 20 }, 3)).toBe(1);
  });

  it.each([
    [0, 8, 0],
    [1, 8, 1],
    [2, 8, 1],
    [3, 8, 2],
    [8, 8, 4],
    [9, 8, 4],
  ] as const)('shade %d of %d by step %d', (value, most, step) => expect(stepOf(value, most)).toBe(step));
});
