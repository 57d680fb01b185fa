import type { ShownKindergarten } from '@yingshang/shared/contracts/kindergarten-draws';
import { aLiveDraw, frozenRoll } from '../../../test/support/a-live-draw';
import { announcement, countdownText, countedTo, daySteps, mismatchWords, valueName } from './live-words';

const drand = {
  place: 0,
  of: 3,
  source: 'drand-quicknet' as const,
  round: 4_000_000,
  game: null,
  issue: null,
  at: '2027-06-19T07:00:00.000Z',
  absentFrom: '2027-06-19T08:00:00.000Z',
  saidAbsent: false,
  unconfirmed: null,
  text: null,
};
const first: ShownKindergarten = {
  id: 'k1',
  name: '示例一幼',
  shownAt: '2027-06-19T07:01:00.000Z',
  seats: 3,
  placedChildren: 3,
  placedLines: 2,
  waitingLines: 4,
};

describe('a draw as it goes, in words', () => {
  it.each([
    [3 * 86_400_000 + 4_000, '3天 00:00:04'],
    [3_600_000, '01:00:00'],
    [65_001, '01:06'],
    [-5, '00:00'],
  ])('%d milliseconds are %s', (left, words) => expect(countdownText(left)).toBe(words));

  it('counts to the start, then to the public value, then to the next kindergarten', () => {
    expect(countedTo(aLiveDraw())?.words).toBe('距派位开始');
    expect(countedTo(aLiveDraw({ phase: 'frozen' }))?.late).toBe('派位时间已到，等现场掷骰子。');
    expect(countedTo(aLiveDraw({ phase: 'diced', value: drand }))?.words).toBe('距公开数字产生');
    const next = { what: 'kindergarten' as const, at: '2027-06-19T07:02:00.000Z' };
    expect(countedTo(aLiveDraw({ phase: 'drawn', next }))?.words).toBe('距公布下一所幼儿园');
    expect(countedTo(aLiveDraw({ phase: 'released', next: null }))).toBeNull();
    expect(valueName({ ...drand, source: 'lottery', game: '双色球', issue: '2027069' })).toBe(
      '双色球第2027069期',
    );
  });

  it('names what differs, and what follows from it before and after the dice', () => {
    const mismatch = {
      found: 'before' as const,
      at: '2027-06-19T06:05:00.000Z',
      added: 1,
      gone: 0,
      changed: 2,
      goneLines: [],
      changedLines: [3, 7],
      rollItself: false,
    };
    expect(mismatchWords(mismatch)).toContain('多出1个报名，改动了2个号（3、7号）');
    expect(mismatchWords(mismatch)).toContain('现在不能派位');
    expect(mismatchWords({ ...mismatch, found: 'after' })).toContain('派位只按封存的名册进行');
  });

  it('tells the ear what changed, and not every die', () => {
    const frozen = aLiveDraw({ phase: 'frozen', roll: frozenRoll });
    expect(announcement(null, frozen)).toBeNull();
    expect(announcement(aLiveDraw({ phase: 'sealed' }), frozen)).toBe('名册已封存。');
    const thrown = { ...frozen, dice: { ...frozen.dice, typing: '012' } };
    expect(announcement(frozen, thrown)).toBeNull();
    const drawn = aLiveDraw({ phase: 'drawn' });
    expect(announcement(drawn, { ...drawn, shown: [first] })).toBe(
      '示例一幼公布：学位3个，派上3人，候补4个号',
    );
    expect(announcement(drawn, { ...drawn, phase: 'released' })).toBe('结果已全部公布。');
  });

  it('shows the five steps of the day, each done or not', () => {
    const done = (live: ReturnType<typeof aLiveDraw>) => daySteps(live).map((step) => step.done);
    expect(done(aLiveDraw())).toEqual([false, false, false, false, false]);
    expect(done(aLiveDraw({ phase: 'frozen', roll: frozenRoll }))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(daySteps(aLiveDraw({ seed: 'ab', shown: [first] })).at(-1)?.note).toBe('1/2所');
  });
});
