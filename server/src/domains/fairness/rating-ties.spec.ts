import type { RaterIdentity } from '../ratings';
import { type KnownTies, type RatingToTie, tiedRatings } from './rating-ties';

const rating = (id: string, own: Partial<RatingToTie> = {}): RatingToTie => ({
  id,
  channel: 'counter',
  seeded: false,
  ...own,
});
const rater = (ratingId: string, own: Partial<RaterIdentity>): [string, RaterIdentity] => [
  ratingId,
  { ratingId, personId: null, visitorId: null, enterpriseId: null, ...own },
];
const known = (own: Partial<KnownTies>): KnownTies => ({
  raters: new Map(),
  earlier: new Map(),
  staff: new Set(),
  ...own,
});
const [a, b, c] = [rating('a'), rating('b'), rating('c')];

describe('ratings of a unit', () => {
  it.each(['personId', 'visitorId', 'enterpriseId'] as const)('belong together by the same %s', (tie) => {
    const raters = new Map([
      rater('a', { [tie]: 'x' }),
      rater('b', { [tie]: 'x' }),
      rater('c', { [tie]: 'y' }),
    ]);
    expect(Object.fromEntries(tiedRatings([a, b, c], known({ raters })))).toEqual({ a: 'a', b: 'a', c: 'c' });
  });

  it('do not belong together by the display of a counter, which is everybody’s', () => {
    const raters = new Map([rater('a', { visitorId: 'd' }), rater('b', { visitorId: 'd' })]);
    const shown = [rating('a', { channel: 'display' }), rating('b', { channel: 'display' })];
    expect(new Set(tiedRatings(shown, known({ raters })).values()).size).toBe(2);
  });

  it('by people of the unit’s line are one cluster', () => {
    const raters = new Map([
      rater('a', { personId: 'x' }),
      rater('b', { personId: 'y' }),
      rater('c', { personId: 'z' }),
    ]);
    const clusters = tiedRatings([a, b, c], known({ raters, staff: new Set(['x', 'y']) }));
    expect(clusters.get('b')).toBe(clusters.get('a'));
    expect(clusters.get('c')).toBe('c');
  });

  it('stay together when their raters are gone, and a new one joins them', () => {
    const earlier = new Map([
      ['a', 'a'],
      ['b', 'a'],
    ]);
    const raters = new Map([rater('b', { personId: 'x' }), rater('c', { personId: 'x' })]);
    expect(new Set(tiedRatings([a, b, c], known({ earlier, raters })).values())).toEqual(new Set(['a']));
  });

  it('whose raters went before anybody looked are one cluster, so that going undoes no cap', () => {
    expect(new Set(tiedRatings([a, b], known({})).values()).size).toBe(1);
    const seeds = [rating('a', { seeded: true }), rating('b', { seeded: true })];
    expect(new Set(tiedRatings(seeds, known({})).values()).size).toBe(2);
  });
});
