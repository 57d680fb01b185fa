import { openingOf } from './complaint-opening';

describe('how a case begins, for the rows of a desk', () => {
  it.each([
    ['示例园区没有兑现补贴。问谁都说不归自己管。', '示例园区没有兑现补贴'],
    ['  示例园区没有兑现补贴\n第二行', '示例园区没有兑现补贴'],
    ['为什么退回？', '为什么退回'],
    ['字'.repeat(30), '字'.repeat(30)],
    ['字'.repeat(31), `${'字'.repeat(29)}…`],
  ])('is its first sentence, cut where it is long: %s', (text, opening) =>
    expect(openingOf(text)).toBe(opening),
  );

  it('is nothing where there are no words', () => {
    expect(openingOf(null)).toBeNull();
    expect(openingOf('。')).toBeNull();
  });

  it('never cuts a sign in two', () => expect(openingOf('𠮷'.repeat(40))).toBe(`${'𠮷'.repeat(29)}…`));
});
