import { seededNumbers } from '../voice/seeded-numbers';
import { toldApart } from './told-apart';

/** Times around a quarter of a second, as a busy machine gives them. */
function times(count: number, seed: number, { later = 0, wider = 1 } = {}): number[] {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, () => 250 + later + wider * 2 * (next() + next() + next() - 1.5));
}

describe('the classifier of times', () => {
  it('tells nothing where there is nothing to tell', () => {
    for (let seed = 1; seed <= 20; seed += 1)
      expect(toldApart(times(4_000, seed), times(4_000, 1_000 + seed))).toBeLessThan(0.55);
  });

  it('finds a third of a millisecond, and the same time with another spread', () => {
    expect(toldApart(times(4_000, 1), times(4_000, 2, { later: 0.33 }))).toBeGreaterThan(0.55);
    expect(toldApart(times(4_000, 1), times(4_000, 2, { later: -0.33 }))).toBeGreaterThan(0.55);
    expect(toldApart(times(4_000, 1), times(4_000, 2, { wider: 1.5 }))).toBeGreaterThan(0.55);
  });
});
