import { nextOpening } from './next-opening';

const spring = { from: '2026-03-01', to: '2026-03-31', source: 'notice' } as const;
const autumn = { from: '2026-09-01', to: '2026-09-30', source: 'document' } as const;
const guess = { from: '2027-03-01', to: '2027-03-31', source: 'approximate' } as const;
const all = [spring, autumn, guess];

it.each([
  ['2026-02-28', '2026-03-01'],
  ['2026-03-31', null],
  ['2026-04-01', '2026-09-01'],
  ['2026-10-01', null],
])('on %s one can be reminded of the opening on %s', (day, opening) =>
  expect(nextOpening(all, day)).toBe(opening),
);

it('nobody is reminded of a day while today is not known', () =>
  expect(nextOpening(all, undefined)).toBeNull());
