import fc from 'fast-check';
import { fieldsInMemory } from '../../../test/support/fields-in-memory';
import { searchSigns } from './search-terms';
import { SearchTerms } from './search-terms.service';

describe('the blind index of words', () => {
  const terms = new SearchTerms(fieldsInMemory());
  const texts = fc
    .array(fc.constantFrom(...Array.from('税务局电梯坏了大东区门口摆摊堵道，。 AaBb12')), {
      minLength: 2,
      maxLength: 40,
    })
    .map((signs) => signs.join(''));

  it('holds what is asked for by any piece of the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [from = 0, to = 0] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
        const piece = text.slice(from, to + 1);
        fc.pre(searchSigns(piece).length >= 2);
        const held = new Set(terms.of([text]));
        expect((terms.ofQuery(piece) ?? [Number.NaN]).every((term) => held.has(term))).toBe(true);
      }),
    );
  });

  it('is ascending, each term once, and fits into int4', () => {
    const held = terms.of(['电梯坏了电梯又坏了', '电梯还没修']);
    expect(held).toEqual([...new Set(held)].toSorted((one, other) => one - other));
    expect(held.every((term) => Number.isInteger(term) && term >= -(2 ** 31) && term < 2 ** 31)).toBe(true);
  });

  it('is the same for the same words, and another in every other city', () => {
    expect(terms.of(['电梯坏了'])).toEqual(terms.of(['坏了', '电梯，坏']));
    expect(new SearchTerms(fieldsInMemory()).of(['电梯坏了'])).not.toEqual(terms.of(['电梯坏了']));
  });

  it('is nothing of nothing, and asks for nothing by one sign', () => {
    expect(terms.of([])).toEqual([]);
    expect(terms.of(['', '梯'])).toEqual([]);
    expect(terms.ofQuery('梯')).toBeNull();
  });
});
