import { burstTrials } from '../../../bench/fairness/burst-trials';
import { stuffingTrials } from '../../../bench/fairness/stuffing';

// The same at full size: pnpm accept fairness.
describe('simulated attacks on ratings', () => {
  it('are caught nine times in ten, with an alarm in at most one of a hundred quiet months', () => {
    const { attacks, caught, quietMonths, falseMonths } = burstTrials(60, 'short');
    expect(caught / attacks).toBeGreaterThanOrEqual(0.9);
    expect(falseMonths / quietMonths).toBeLessThanOrEqual(0.01);
  });

  it('by 60 linked identities at a unit of 400 ratings move its score by 0.05 at most', () => {
    const { mostMoved, mostWithoutCap } = stuffingTrials(60, 'short');
    expect(mostMoved).toBeLessThanOrEqual(500);
    // Without the cap they would have: the test can fail.
    expect(mostWithoutCap).toBeGreaterThan(500);
  });
});
