import { contrastRatio, faintBrandColours } from './brand-contrast';

describe('the contrast of a brand colour', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#0B5C8A', '#FFFFFF', 7.2],
    ['#7CC4EE', '#1A222C', 8.4],
    ['#7CC4EE', '#08202F', 8.7],
  ])('of %s against %s is %s', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it('is enough for the default brand', () => {
    expect(faintBrandColours({ light: '#0B5C8A', dark: '#7CC4EE' })).toEqual([]);
  });

  it('just under 4.5 is refused, just over is not', () => {
    expect(faintBrandColours({ light: '#777777', dark: '#7CC4EE' })).toMatchObject([
      { field: 'brand.light' },
    ]);
    expect(faintBrandColours({ light: '#767676', dark: '#7CC4EE' })).toEqual([]);
  });

  it('of a dark brand is checked on the card and under the dark words of a button', () => {
    expect(faintBrandColours({ light: '#0B5C8A', dark: '#0B5C8A' })).toMatchObject([
      { field: 'brand.dark', message: expect.stringContaining('卡片') },
      { field: 'brand.dark', message: expect.stringContaining('按钮') },
    ]);
  });
});
