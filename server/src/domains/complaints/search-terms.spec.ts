import fc from 'fast-check';
import { pairsOfSigns, searchSigns, wantedPairs } from './search-terms';

const finds = (query: string, text: string) => {
  const held = pairsOfSigns(text);
  return [...(wantedPairs(query) ?? [])].every((pair) => held.has(pair));
};

describe('what a text is found by', () => {
  const signs = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Array.from('税务局电梯坏了大东区，。！ 、AaＡb１2３ ')) },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const texts = fc.array(signs, { minLength: 2, maxLength: 60 }).map((all) => all.join(''));

  it('is any piece of it that has two signs', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const all = Array.from(text);
        const [from = 0, to = 0] = [one % all.length, other % all.length].toSorted((a, b) => a - b);
        const piece = all.slice(from, to + 1).join('');
        fc.pre(searchSigns(piece).length >= 2);
        expect(wantedPairs(piece)).not.toBeNull();
        expect(finds(piece, text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on case, width, accents, spaces or punctuation', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wide = text.replaceAll(/[!-~]/gu, (sign) =>
          String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(pairsOfSigns(wide.toUpperCase().toLowerCase())).toEqual(
          pairsOfSigns(text.toUpperCase().toLowerCase()),
        );
        expect(pairsOfSigns(Array.from(text).join(' ，'))).toEqual(pairsOfSigns(text));
      }),
    );
    expect(pairsOfSigns('Ａｐｐ１２')).toEqual(pairsOfSigns('app12'));
    expect(pairsOfSigns('café')).toEqual(pairsOfSigns('cafe'));
  });

  it('is two words that stand apart, both of them', () => {
    const text = '大东区那部电梯三天没有修好';
    expect(finds('电梯 大东', text)).toBe(true);
    expect(finds('电梯 和平', text)).toBe(false);
    expect(finds('梯电', text)).toBe(false);
  });

  it.each(['', ' ', '税', '，。', ' 税 '])('is not 「%s」', (query) => expect(wantedPairs(query)).toBeNull());

  it('is two single signs with a space between, as one word', () =>
    expect([...(wantedPairs('税 务') ?? [])]).toEqual(['税务']));
});
