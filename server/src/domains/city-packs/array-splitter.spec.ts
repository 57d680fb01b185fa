import * as fc from 'fast-check';
import { ArraySplitter, LONGEST_ROW } from './array-splitter';

function split(...pieces: string[]): string[] {
  const splitter = new ArraySplitter();
  const elements = pieces.flatMap((piece) => splitter.push(piece));
  splitter.end();
  return elements;
}

function refusalOf(text: string): unknown {
  try {
    return split(text);
  } catch (refusal) {
    return refusal;
  }
}

describe('cutting a JSON array into its elements', () => {
  it('gives back every element of every array, wherever the text is cut', () => {
    const written = fc.tuple(fc.array(fc.jsonValue()), fc.integer({ min: 0, max: 2 }), fc.nat());
    fc.assert(
      fc.property(written, ([rows, indent, cut]) => {
        const text = JSON.stringify(rows, null, indent);
        const at = cut % (text.length + 1);
        const elements = split(text.slice(0, at), text.slice(at));
        expect(elements.map((element) => JSON.parse(element))).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['an empty file', '  ', null, '空的'],
    ['an object', '{"a":1}', null, '以 [ 开头'],
    ['a list that stops', '[{"a":1},{"b"', 2, '中断'],
    ['a quote that never closes', '[{"a":1},"b]', 2, '中断'],
    ['a comma at the end', '[1,]', 2, '逗号'],
    ['two commas', '[1,,2]', 2, '逗号'],
    ['something after the list', '[1] x', null, '之后'],
    ['a row without end', `["${'x'.repeat(LONGEST_ROW)}`, 1, '太长'],
  ])('refuses %s, naming the row', (_what, text, row, words) => {
    expect(refusalOf(text)).toMatchObject({ row, message: expect.stringContaining(words) });
  });
});
