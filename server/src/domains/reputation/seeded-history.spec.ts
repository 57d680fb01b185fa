import { calendarDate } from '@yingshang/shared/kernel';
import * as fc from 'fast-check';
import { type DatedRating, pastBatches } from './seeded-history';

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map(calendarDate);
const ratings = fc
  .array(
    fc.record({
      day: fc.constantFrom(...days),
      stars: fc.integer({ min: 1, max: 5 }),
      standing: fc.constantFrom('counted' as const, 'quarantined' as const),
    }),
    { maxLength: 40 },
  )
  .map((some) =>
    some.map(
      (one, at): DatedRating => ({
        ...one,
        id: `r${at}`,
        prompts: [],
        promptsVersion: 1,
        seeded: true,
        statements: [],
        cluster: `r${at}`,
      }),
    ),
  );

describe('the batches of made-up ratings', () => {
  it('hold at least five each, no rating before its day or twice, and none that is held back', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const batches = pastBatches(given, new Map());
        const shown = batches.flatMap(({ rows }) => rows.map(({ ratingId }) => ratingId));
        expect(new Set(shown).size).toBe(shown.length);
        for (const { closedOn, rows } of batches) {
          expect(rows.length).toBeGreaterThanOrEqual(5);
          const own = given.filter(({ id }) => rows.some(({ ratingId }) => ratingId === id));
          expect(own.every(({ day, standing }) => day <= closedOn && standing === 'counted')).toBe(true);
        }
        const left = given.filter(({ standing }) => standing === 'counted').length - shown.length;
        expect(left).toBeLessThan(5);
      }),
    );
  });
});
