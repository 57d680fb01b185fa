import { type ClosingRating, planClosing, type RowState } from './closing-plan';

const rating = (id: string, own: Partial<ClosingRating> = {}): ClosingRating => ({
  id,
  stars: 5,
  prompts: [],
  promptsVersion: 1,
  standing: 'counted',
  seeded: false,
  statements: [],
  cluster: id,
  ...own,
});
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => rating(id));
const kept = (id: string, own: Partial<RowState> = {}): RowState => ({
  ratingId: id,
  standing: 'counted',
  shown: [],
  ...own,
});
const nothing = new Map<string, string>();

describe('the end of a day', () => {
  it('changes nothing while fewer than five raters wait', () => {
    expect(planClosing(five.slice(1), [], nothing)).toBeNull();
  });

  it('makes five public, and says nothing twice', () => {
    expect(planClosing(five, [], nothing)?.batch).toHaveLength(5);
    expect(
      planClosing(
        five,
        five.map(({ id }) => kept(id)),
        nothing,
      ),
    ).toBeNull();
  });

  it('lets what is held back wait for its decision', () => {
    const held = five.map((one, at) => (at === 0 ? { ...one, standing: 'quarantined' as const } : one));
    expect(planClosing(held, [], nothing)).toBeNull();
    const batch = planClosing([...held, rating('f')], [], nothing)?.batch;
    expect(batch?.map(({ ratingId }) => ratingId)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('says of a public rating that it is held back or removed, at its place', () => {
    const removed = five.map((one, at) => (at === 2 ? { ...one, standing: 'removed' as const } : one));
    const rows = five.map(({ id }) => kept(id));
    expect(planClosing(removed, rows, nothing)).toEqual({
      batch: null,
      changed: [kept('c', { standing: 'removed' })],
    });
  });

  it('keeps a late text until the next batch, so that it says no day', () => {
    const spoken = five.map((one, at) => (at === 0 ? { ...one, statements: ['s'] } : one));
    const rows = five.map(({ id }) => kept(id));
    const texts = new Map([['s', '后来补充']]);
    expect(planClosing(spoken, rows, texts)).toBeNull();
    const more = ['f', 'g', 'h', 'i', 'j'].map((id) => rating(id));
    expect(planClosing([...spoken, ...more], rows, texts)?.changed).toEqual([kept('a', { shown: ['s'] })]);
  });

  it('does not hold stars back for a text that nobody has checked', () => {
    const spoken = five.map((one, at) => (at === 0 ? { ...one, statements: ['s'] } : one));
    expect(planClosing(spoken, [], nothing)?.batch?.every(({ shown }) => shown.length === 0)).toBe(true);
  });

  it('counts no rater by a rating that weighs nothing', () => {
    const again = rating('e', { cluster: null });
    expect(planClosing([...five.slice(0, 4), again], [], nothing)).toBeNull();
    expect(planClosing([...five, rating('f', { cluster: null })], [], nothing)?.batch).toHaveLength(6);
  });

  it('orders a batch from the worst, by prompts, then by words', () => {
    const batch = planClosing(
      [
        rating('a', { stars: 4 }),
        rating('b', { stars: 4, prompts: ['slow'] }),
        rating('c', { stars: 1, statements: ['z'] }),
        rating('d', { stars: 1, statements: ['y'] }),
        rating('e', { stars: 1 }),
      ],
      [],
      new Map([
        ['z', '乙'],
        ['y', '丙'],
      ]),
    )?.batch;
    expect(batch?.map(({ ratingId }) => ratingId)).toEqual(['d', 'c', 'e', 'b', 'a']);
  });
});
