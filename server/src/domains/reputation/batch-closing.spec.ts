import * as fc from 'fast-check';
import { closeBatch, type WaitingRating } from './batch-closing';
import { contentKey } from './row-order';

const content = fc.record({
  stars: fc.integer({ min: 1, max: 5 }),
  prompts: fc.subarray(['quick', 'kind', 'slow']),
  texts: fc.subarray(['谢谢', '等太久']),
});
const raters = fc.uniqueArray(fc.uuid(), { minLength: 5, maxLength: 30 });

/** Everybody with a content; the first of them with several, where there are more contents. */
function ratedBy(
  people: readonly string[],
  contents: readonly Omit<WaitingRating, 'ratingId' | 'cluster'>[],
) {
  return contents.map((one, at): WaitingRating => {
    const cluster = people[at % people.length] ?? '';
    return { ...one, ratingId: `${cluster} ${at}`, cluster };
  });
}

const seen = (batch: readonly WaitingRating[] | null) => JSON.stringify(batch?.map(contentKey));

describe('a batch', () => {
  it('looks the same whoever of its raters gave which rating, and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 5, maxLength: 30 }).chain((contents) =>
          fc.record({
            contents: fc.constant(contents),
            otherOrder: fc.shuffledSubarray(contents, { minLength: contents.length }),
            people: raters,
            others: raters,
          }),
        ),
        ({ contents, otherOrder, people, others }) => {
          fc.pre(people.length <= contents.length && others.length <= contents.length);
          expect(seen(closeBatch(ratedBy(people, contents)))).toBe(
            seen(closeBatch(ratedBy(others, otherOrder))),
          );
        },
      ),
    );
  });

  it('holds all that waits, or nothing', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), raters, (contents, people) => {
        const waiting = ratedBy(people, contents);
        const different = new Set(waiting.map(({ cluster }) => cluster)).size;
        const ids = (some: readonly WaitingRating[]) => new Set(some.map(({ ratingId }) => ratingId));
        expect(ids(closeBatch(waiting) ?? [])).toEqual(ids(different < 5 ? [] : waiting));
      }),
    );
  });

  it('is not closed over five ratings of four raters', () => {
    const one = { stars: 5, prompts: [], texts: [] };
    const waiting = ratedBy(['a', 'b', 'c', 'd'], [one, one, one, one, one]);
    expect(closeBatch(waiting)).toBeNull();
    expect(closeBatch([...waiting, { ...one, ratingId: 'e', cluster: 'e' }])).toHaveLength(6);
  });
});
