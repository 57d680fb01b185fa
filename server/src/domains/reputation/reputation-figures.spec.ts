import { calendarDate, versionOn } from '@yingshang/shared/kernel';
import { scoringSettings } from '@yingshang/shared/scoring';
import * as fc from 'fast-check';
import { noReputation, type PublicRating, reputationFigures } from './reputation-figures';

const day = calendarDate('2026-11-20');
const settings = versionOn(day, scoringSettings);
const rating = (stars: number, cluster: string): PublicRating => ({
  stars,
  weight: 10_000,
  cluster,
  closedOn: day,
  seeded: false,
});
const some = fc.array(
  fc.record({ stars: fc.integer({ min: 1, max: 5 }), cluster: fc.constantFrom('a', 'b', 'c', 'd') }),
  { minLength: 1, maxLength: 40 },
);

describe('the figures of a reputation', () => {
  it('count what the months and the distribution count', () => {
    fc.assert(
      fc.property(some, (given) => {
        const ratings = given.map(({ stars, cluster }) => rating(stars, cluster));
        const { count, distribution, months } = reputationFigures(ratings, { day, settings });
        expect(distribution.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(months.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(distribution.map(({ stars }) => stars)).toEqual([5, 4, 3, 2, 1]);
      }),
    );
  });

  it('are the same in whatever order the ratings come', () => {
    fc.assert(
      fc.property(
        some.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, other]) => {
          const figures = (list: typeof given) =>
            reputationFigures(
              list.map(({ stars, cluster }) => rating(stars, cluster)),
              { day, settings },
            );
          expect(JSON.stringify(figures(given))).toBe(JSON.stringify(figures(other)));
        },
      ),
    );
  });

  it('compare nobody under twenty ratings, and give none a score without any', () => {
    const nineteen = Array.from({ length: 19 }, (_, at) => rating(5, String(at)));
    expect(reputationFigures(nineteen, { day, settings }).ranked).toBe(false);
    expect(reputationFigures([...nineteen, rating(5, 't')], { day, settings }).ranked).toBe(true);
    expect(reputationFigures([], { day, settings })).toEqual({ ...noReputation(null), asOf: day });
  });
});
