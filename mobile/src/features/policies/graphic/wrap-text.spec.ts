import fc from 'fast-check';
import { textEms, wrapText } from './wrap-text';

describe('breaking text into lines', () => {
  it('keeps a short text on one line', () => expect(wrapText('一个门槛', 10)).toEqual(['一个门槛']));

  it('never tears a number apart', () =>
    expect(wrapText('从业人数不超过300人', 8)).toEqual(['从业人数不超过', '300人']));

  it('keeps a figure with its unit', () => expect(wrapText('应缴约10万元', 5)).toEqual(['应缴约', '10万元']));

  it('never begins a line with a closing mark', () =>
    expect(wrapText('资产不超过五千万，人数', 8)).toEqual(['资产不超过五千万，', '人数']));

  it('never ends a line with an opening mark', () =>
    expect(wrapText('小型微利企业优惠（2023年）', 9)).toEqual(['小型微利企业优惠', '（2023年）']));

  it('breaks a word that is longer than the line', () =>
    expect(wrapText('ABCDEFGHIJKLMNOP', 6).length).toBeGreaterThan(1));

  it('has no line for an empty text', () => expect(wrapText('', 8)).toEqual([]));

  it('loses no character and exceeds no line by more than one hanging mark', () => {
    const anyText = fc.string({ unit: fc.constantFrom('税', '收', '，', '。', '3', '0', '%', 'A', 'w') });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 20 }), (text, maxEms) => {
        const lines = wrapText(text, maxEms);
        expect(lines.join('')).toBe(text.trim());
        for (const line of lines) expect(textEms(line)).toBeLessThanOrEqual(maxEms + 1);
      }),
    );
  });
});
