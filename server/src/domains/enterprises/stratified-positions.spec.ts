import { stratifiedPositions } from './stratified-positions';

const rows = Array.from({ length: 10_000 }, (_, position) => ({
  position,
  stratum: position % 500 === 0 ? 'rare' : position % 4 === 0 ? 'shop' : 'firm',
}));
const sample = stratifiedPositions(rows, 1000);
const standsFor = (stratum: string) =>
  sample
    .filter(({ position }) => rows[position]?.stratum === stratum)
    .reduce((sum, { weight }) => sum + weight, 0);

describe('a stratified sample', () => {
  it('stands for as many of each kind as there are', () => {
    expect(standsFor('rare')).toBeCloseTo(20);
    expect(standsFor('shop')).toBeCloseTo(2480);
    expect(standsFor('firm')).toBeCloseTo(7500);
    expect(sample.length).toBeLessThan(1100);
  });

  it('keeps every one of a rare kind, each for itself', () => {
    const rare = sample.filter(({ position }) => rows[position]?.stratum === 'rare');
    expect(rare).toHaveLength(20);
    expect(rare.every(({ weight }) => weight === 1)).toBe(true);
  });

  it('is the same for the same rows, and empty for none', () => {
    expect(stratifiedPositions(rows, 1000)).toEqual(sample);
    expect(stratifiedPositions([], 1000)).toEqual([]);
  });
});
