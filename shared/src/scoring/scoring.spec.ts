import fc from 'fast-check';
import { calendarDate, versionOn } from '../kernel';
import {
  cappedByStars,
  cappedSums,
  clustersOf,
  noRatings,
  orderByRatings,
  PARTS,
  type ScoringSettings,
  scoreOfRatings,
  scoringSettings,
  sumsOfRatings,
  type WeightedRating,
  WILSON_PARTS,
} from './index';

const settings = scoringSettings[0];
const rating = fc.record({
  stars: fc.integer({ min: 1, max: 5 }),
  weight: fc.constantFrom(PARTS, PARTS / 4, 1, 7_777),
  cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
});
const ratings = fc.array(rating, { maxLength: 60 });
const alone = (stars: number, count: number, from = 0): WeightedRating[] =>
  Array.from({ length: count }, (_, at) => ({ stars, weight: PARTS, cluster: `alone ${from + at}` }));

/** Word by word from the formula, one rating at a time, with nothing of the product: fractions never reduced. */
function oracle(all: readonly WeightedRating[], { mu, prior, clusterCap }: ScoringSettings) {
  const totals = new Map<string, number>();
  for (const { cluster, weight } of all) totals.set(cluster, (totals.get(cluster) ?? 0) + weight);
  let [over, weights, under] = [
    BigInt(prior) * BigInt(PARTS) * BigInt(mu),
    BigInt(prior) * BigInt(PARTS),
    1n,
  ];
  for (const { stars, weight, cluster } of all) {
    const total = totals.get(cluster) ?? 0;
    const cap = clusterCap * PARTS;
    const [part, of] = total > cap ? [BigInt(weight * cap), BigInt(total)] : [BigInt(weight), 1n];
    over = over * of + part * BigInt(stars * PARTS) * under;
    weights = weights * of + part * under;
    under *= of;
  }
  return { over, under: weights };
}

describe('the rating part of a score', () => {
  it('is what a unit is taken to be worth while nobody has rated it', () => {
    expect(scoreOfRatings([], settings)).toEqual({
      score: settings.mu,
      count: 0,
      weight: 0,
      distribution: [0, 0, 0, 0, 0],
      wilson: 0,
      ranked: false,
    });
  });

  it('is the formula’s fraction, rounded once', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        const { over, under } = oracle(all, settings);
        const { score } = scoreOfRatings(all, settings);
        // |score − over/under| ≤ 1/2, a half going up.
        const twice = 2n * (BigInt(score) * under - over);
        return twice <= under && twice > -under;
      }),
    );
  });

  it('does not depend on the order in which ratings arrived, to the last digit', () => {
    const shuffled = ratings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) =>
        expect(scoreOfRatings(other, settings)).toEqual(scoreOfRatings(all, settings)),
      ),
    );
  });

  it('is never lowered by more stars of one rating, all else equal', () => {
    const raised = fc.tuple(fc.array(rating, { minLength: 1, maxLength: 60 }), fc.nat());
    fc.assert(
      fc.property(raised, ([all, which]) => {
        const at = which % all.length;
        const more = all.map((each, place) =>
          place === at ? { ...each, stars: Math.min(each.stars + 1, 5) } : each,
        );
        const [before, after] = [scoreOfRatings(all, settings), scoreOfRatings(more, settings)];
        return after.score >= before.score && after.wilson >= before.wilson;
      }),
    );
  });

  it('lets no cluster weigh more than the cap', () => {
    const cap = BigInt(settings.clusterCap * PARTS);
    fc.assert(
      fc.property(ratings, (all) => {
        for (const cluster of new Set(all.map((each) => each.cluster))) {
          const { weight } = cappedSums(
            all.filter((each) => each.cluster === cluster),
            settings,
          );
          expect(weight.over <= cap * weight.under).toBe(true);
        }
        const clusters = new Set(all.map((each) => each.cluster)).size;
        return scoreOfRatings(all, settings).weight <= clusters * settings.clusterCap * PARTS;
      }),
    );
  });

  it('weighs the same from sums that are kept as from the ratings themselves, by stars and exactly', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        const [kept, whole] = [
          cappedByStars(sumsOfRatings(all), settings),
          cappedSums(all, settings).byStars,
        ];
        for (const [at, { over, under }] of kept.entries())
          expect(over * (whole[at]?.under ?? 0n)).toBe((whole[at]?.over ?? 0n) * under);
      }),
    );
  });

  it('refuses sums of clusters that hold more than there is', () => {
    const sums = { ...noRatings, clusters: [[40_000, 0, 0, 0, 0] as const] };
    expect(() => cappedByStars(sums, settings)).toThrow(RangeError);
  });

  it.each([1, 3, 4, 5])(
    'of a unit with 400 ratings of %i stars moves by less than 0.05 when 60 linked ones come',
    (stars) => {
      const honest = alone(stars, 400);
      const linked = (given: number) =>
        Array.from({ length: 60 }, () => ({ stars: given, weight: PARTS, cluster: 'one network' }));
      const before = scoreOfRatings(honest, settings).score;
      for (const given of [1, 5])
        expect(Math.abs(scoreOfRatings([...honest, ...linked(given)], settings).score - before)).toBeLessThan(
          500,
        );
    },
  );

  it('refuses what is no rating', () => {
    const one = { stars: 5, weight: PARTS, cluster: 'a' };
    for (const stars of [0, 6, 2.5, Number.NaN])
      expect(() => scoreOfRatings([{ ...one, stars }], settings)).toThrow(RangeError);
    for (const weight of [0, -1, 0.5, PARTS + 1])
      expect(() => scoreOfRatings([{ ...one, weight }], settings)).toThrow(RangeError);
  });
});

describe('the order by ratings', () => {
  it('is by the Wilson bound as textbooks compute it', () => {
    const bound = (satisfied: number, all: number) => {
      const [z, p] = [1.96, satisfied / all];
      const root = z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
      return (p + z ** 2 / (2 * all) - root) / (1 + z ** 2 / all);
    };
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (good, bad) => {
        fc.pre(good + bad > 0);
        const all = [...alone(4, good), ...alone(2, bad, good)];
        const found = scoreOfRatings(all, settings).wilson / WILSON_PARTS;
        const wanted = bound(good, good + bad);
        return found <= wanted + 1e-9 && found > wanted - 1.1e-6;
      }),
    );
  });

  it('is never led by one rating of five stars in a list of 829', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 20, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(counts, (kinds) => {
        const rated = kinds.map(([stars, count]) => scoreOfRatings(alone(stars, count), settings));
        const others = Array.from({ length: 828 }, (_, at) => ({
          unitId: `unit ${at}`,
          score: rated[at % rated.length] ?? scoreOfRatings([], settings),
        }));
        const lucky = { unitId: 'a lucky one', score: scoreOfRatings(alone(5, 1), settings) };
        const { ranked, unranked } = orderByRatings([lucky, ...others]);
        return ranked.length === 828 && unranked.every(({ unitId }) => unitId === 'a lucky one');
      }),
      { numRuns: 30 },
    );
  });

  it('would not be led by it either if nothing asked for twenty, once anybody has twenty-five that were satisfied', () => {
    const open = { ...settings, minimum: 0 };
    const lucky = { unitId: 'lucky', score: scoreOfRatings(alone(5, 1), open) };
    const steady = { unitId: 'steady', score: scoreOfRatings(alone(4, 25), open) };
    expect(orderByRatings([lucky, steady]).ranked[0]?.unitId).toBe('steady');
  });

  it('puts equals in the order of their ids, whoever came first', () => {
    const score = scoreOfRatings(alone(4, 20), settings);
    const [a, b] = [
      { unitId: 'a', score },
      { unitId: 'b', score },
    ];
    expect(orderByRatings([b, a])).toEqual(orderByRatings([a, b]));
  });
});

describe('the settings of scores', () => {
  const later: ScoringSettings = { ...settings, version: 2, from: calendarDate('2027-01-01'), mu: 38_000 };

  it('hold from their day on', () => {
    const all = [settings, later] as const;
    expect(versionOn(calendarDate('2026-12-31'), all).version).toBe(1);
    expect(versionOn(calendarDate('2027-01-01'), all).version).toBe(2);
    expect(versionOn(calendarDate('2027-01-01'), [later, settings]).version).toBe(2);
  });

  it('are the first ones before any day of theirs', () =>
    expect(versionOn(calendarDate('1999-01-01'), [settings]).version).toBe(1));
});

describe('ratings that belong together', () => {
  it('are those that share a tie with one another, over others too', () => {
    const found = clustersOf([
      { id: 'r3', ties: ['person b', 'device 2'] },
      { id: 'r1', ties: ['person a', 'device 1'] },
      { id: 'r4', ties: ['person c'] },
      { id: 'r2', ties: ['person b', 'device 1'] },
      { id: 'r5', ties: [] },
    ]);
    expect(Object.fromEntries(found)).toEqual({ r1: 'r1', r2: 'r1', r3: 'r1', r4: 'r4', r5: 'r5' });
  });

  it('are the same whatever the order', () => {
    const tied = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        ties: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'), {
          maxLength: 3,
        }),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    const shuffled = tied.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const [one, two] = [clustersOf(all), clustersOf(other)];
        return all.every(({ id }) => one.get(id) === two.get(id));
      }),
    );
  });

  it('are found in a chain of 100,000', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({
      id: `${at}`.padStart(6, '0'),
      ties: [`${at}`, `${at + 1}`],
    }));
    expect(new Set(clustersOf(chain.toReversed()).values())).toEqual(new Set(['000000']));
  });
});
