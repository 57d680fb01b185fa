import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { findingsOn, type LookedAt, REPEATED_WITHIN_MS } from './finding-rules';

const today = calendarDate('2026-06-26');
const noon = new Date('2026-06-26T04:00:00Z');
let made = 0;
const rating = (own: Partial<LookedAt> = {}): LookedAt => {
  made += 1;
  const id = `r${String(made).padStart(4, '0')}`;
  return {
    id,
    stars: 5,
    channel: 'counter',
    officerId: null,
    prompts: [],
    ratedAt: noon,
    day: today,
    counted: true,
    cluster: id,
    identity: id,
    staff: false,
    ...own,
  };
};
const quiet = Array.from({ length: 40 }, (_, at) => rating({ day: addDays(today, -40 + at) }));

describe('ratings of one visit', () => {
  const again = { identity: 'p', cluster: 'c' };
  const after = (ms: number) => new Date(noon.getTime() + ms);

  it('are held from the second on', () => {
    const [first, second, third] = [0, 60_000, 120_000].map((ms) => rating({ ...again, ratedAt: after(ms) }));
    const found = findingsOn(
      today,
      [third, second, first].flatMap((one) => one ?? []),
    );
    expect(found).toMatchObject([
      { kind: 'duplicate', ratingIds: [second?.id, third?.id], figures: { held: 2 } },
    ]);
  });

  it.each<[string, Partial<LookedAt>]>([
    ['later than half an hour', { ratedAt: after(REPEATED_WITHIN_MS + 1) }],
    ['by somebody else', { identity: 'q' }],
    ['of another officer', { officerId: 'o' }],
    ['with other stars', { stars: 4 }],
    ['with other prompts', { prompts: ['quick'] }],
    ['by nobody who is known', { identity: null }],
  ])('are two when the second was given %s', (_, own) => {
    expect(findingsOn(today, [rating(again), rating({ ...again, ratedAt: after(60_000), ...own })])).toEqual(
      [],
    );
  });
});

describe('ratings by the unit’s own line', () => {
  it('are held with those that belong together with them', () => {
    const [own, tied] = [rating({ staff: true, cluster: 's' }), rating({ cluster: 's' })];
    expect(findingsOn(today, [own, tied, rating()])).toMatchObject([
      { kind: 'staff-linked', direction: null, ratingIds: [own.id, tied.id] },
    ]);
  });

  it('are found through a rating of an earlier day', () => {
    const [own, tied] = [
      rating({ staff: true, cluster: 's', day: addDays(today, -90), counted: false }),
      rating({ cluster: 's' }),
    ];
    expect(findingsOn(today, [own, tied])).toMatchObject([{ kind: 'staff-linked', ratingIds: [tied.id] }]);
  });
});

describe('ratings of one cluster', () => {
  const six = (identities: number) =>
    Array.from({ length: 6 }, (_, at) =>
      rating({ cluster: 'c', identity: `p${at % identities}`, day: addDays(today, -at), prompts: [`${at}`] }),
    );

  it('are held when several identities gave six in one direction within 28 days', () => {
    expect(findingsOn(today, six(3))).toMatchObject([
      {
        kind: 'one-cluster',
        direction: 'praise',
        from: addDays(today, -5),
        to: today,
        figures: { held: 6, identities: 3 },
      },
    ]);
  });

  it('are not held for one or two who come often, nor when they differ', () => {
    expect(findingsOn(today, six(2))).toEqual([]);
    expect(
      findingsOn(
        today,
        six(3).map((one, at) => ({ ...one, stars: at % 2 === 0 ? 5 : 1 })),
      ),
    ).toEqual([]);
  });
});

describe('ratings of a burst', () => {
  const burst = () => Array.from({ length: 30 }, () => rating());

  it('are held in that direction alone, with what was seen and expected', () => {
    const [good, bad] = [burst(), rating({ stars: 1 })];
    const [found, ...others] = findingsOn(today, [...quiet, ...good, bad]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'burst', direction: 'praise', to: today });
    expect(found?.ratingIds).toEqual(expect.arrayContaining(good.map(({ id }) => id)));
    expect(found?.ratingIds).not.toContain(bad.id);
    expect(found?.figures.seen).toBe(found?.figures.held);
    expect(found?.figures.tail).toBeLessThan(-6000);
  });

  it('are not held again when somebody decided about them', () => {
    const decided = burst().map((one) => ({ ...one, counted: false }));
    expect(findingsOn(today, [...quiet, ...decided])).toEqual([]);
  });

  it('stand in an order that says nothing', () => {
    const good = burst();
    const ids = (all: readonly LookedAt[]) => findingsOn(today, all).map(({ ratingIds }) => ratingIds);
    expect(ids([...quiet, ...good])).toEqual(ids([...good.toReversed(), ...quiet.toReversed()]));
  });
});
