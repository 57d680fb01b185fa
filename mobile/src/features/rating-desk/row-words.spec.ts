import type { OfficeRow } from '@yingshang/shared/contracts/reputation';
import { answerTag, batchesOf, isBad, mayBeAnswered, standingWords, starsText } from './row-words';

const row = (id: string, own: Partial<OfficeRow> = {}): OfficeRow => ({
  id,
  batch: Number(id.split('/')[0]),
  week: '2026-11-16',
  stars: 5,
  prompts: [],
  texts: [],
  standing: 'counted',
  answer: null,
  seeded: false,
  ...own,
});

describe('a row of the office', () => {
  it('says its level in words', () => {
    expect(starsText(1)).toBe('1星 非常不满意');
    expect(starsText(5)).toBe('5星 非常满意');
    expect([1, 2, 3].map((stars) => isBad({ stars }))).toEqual([true, true, false]);
  });

  it('says what does not count, and nothing of what does', () => {
    expect(standingWords('counted')).toBeNull();
    expect(standingWords('quarantined')?.word).toBe('核查中，暂不计入');
  });

  it('may be answered while it counts, once, and again after a check held the answer back', () => {
    const answer = { text: '谢谢', answeredOn: '2026-11-20' };
    expect(mayBeAnswered(row('1/1'))).toBe(true);
    expect(mayBeAnswered(row('1/1', { standing: 'quarantined' }))).toBe(false);
    for (const [state, again] of [
      ['waiting', false],
      ['public', false],
      ['blocked', true],
    ] as const) {
      expect(mayBeAnswered(row('1/1', { answer: { ...answer, state } }))).toBe(again);
      expect(answerTag({ state }).words).toContain('答复');
    }
  });

  it('stands below its batch, in the order in which it came', () => {
    const batches = batchesOf([row('3/1'), row('3/2'), row('2/9', { week: '2026-11-09' })]);
    expect(batches.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ['第3批，2026年11月16日那一周公布', ['3/1', '3/2']],
      ['第2批，2026年11月9日那一周公布', ['2/9']],
    ]);
  });
});
