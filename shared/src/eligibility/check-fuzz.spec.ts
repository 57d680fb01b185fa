import { fuzzCheck } from '../../test/fuzz-check';

/** `pnpm accept eligibility-fuzz` runs 100,000 and more. */
const TREES = 3000;

it('refuses every broken tree in its own words, and what it accepts can be run', () => {
  const { run, accepted, refusals } = fuzzCheck(TREES, 20261121);
  // A law over trees that are all refused at the door would show little.
  expect(run).toBeGreaterThan(TREES / 10);
  expect(accepted).toBeGreaterThan(TREES / 20);
  expect(Object.keys(refusals).length).toBeGreaterThanOrEqual(5);
});
