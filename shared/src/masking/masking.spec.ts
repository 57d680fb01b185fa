import fc from 'fast-check';
import { maskPersonalWords, maskWords, personalSpans } from './index';
import sentences from './masked-sentences.json';

const around = fc.stringMatching(/^[，。窗口办事很快等了态度好请问]{0,8}$/);
const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
const gap = fc.constantFrom('', ' ', '-', '·');
const written = (number: string, sign: string) =>
  `${number.slice(0, 3)}${sign}${number.slice(3, 7)}${sign}${number.slice(7)}`;
const widened = (text: string) =>
  text.replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));

describe('what an office reads of a text', () => {
  it.each(sentences)('%s', (text, masked) => expect(maskPersonalWords(text ?? '')).toBe(masked));

  it('is the same when it is masked once more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...sentences.flat()), fc.string({ unit: 'binary' })), (text) => {
        const once = maskPersonalWords(text);
        return maskPersonalWords(once) === once;
      }),
    );
  });

  it('holds no mobile number, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(around, mobile, gap, fc.boolean(), around, (before, number, sign, wide, after) => {
        const shown = written(number, sign);
        const text = `${before}${wide ? widened(shown) : shown}${after}`;
        expect(maskPersonalWords(text)).toBe(`${before}${maskWords.phone}${after}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is told by places that follow one another, within the text, and are replaced by what says their kind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences.map(([text]) => text ?? '')), { maxLength: 6 }),
        (parts) => {
          const text = parts.join('；');
          const spans = personalSpans(text);
          let masked = text;
          for (const { from, to, kind } of spans.toReversed())
            masked = masked.slice(0, from) + maskWords[kind] + masked.slice(to);
          const inOrder = spans.every(
            ({ from, to }, at) => from < to && to <= text.length && from >= (spans[at - 1]?.to ?? 0),
          );
          return inOrder && maskPersonalWords(text) === masked;
        },
      ),
    );
  });

  it('is there at once, also for a thousand signs made to be slow', () => {
    const began = Date.now();
    for (const part of ['1 ', '路1号', '我是', 'a@a.', '1-', '栋1', '微信号', '·'])
      maskPersonalWords(part.repeat(2_000 / part.length));
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});
