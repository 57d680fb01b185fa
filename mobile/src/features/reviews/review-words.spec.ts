import {
  changeTitle,
  closedWords,
  daysText,
  decidedWords,
  decisionTitle,
  dueTag,
  evidenceWords,
  findingTitle,
  placesText,
  sourcesOf,
} from './review-words';

const day = { from: '2026-11-20', to: '2026-11-20' };

describe('what a finding says', () => {
  it('names the direction where there is one', () => {
    expect(findingTitle({ ...day, kind: 'burst', direction: 'blame' })).toBe('短时间内异常增多（差评）');
    expect(findingTitle({ ...day, kind: 'duplicate', direction: null })).toBe('疑似重复评价');
  });

  it('names one day once, and a stretch by both ends', () => {
    expect(daysText(day)).toBe('2026年11月20日');
    expect(daysText({ from: '2026-11-18', to: '2026-11-20' })).toBe('2026年11月18日至2026年11月20日');
  });

  it('tells a burst by what was seen and what was to be expected', () => {
    const words = evidenceWords(
      { ...day, kind: 'burst', direction: 'praise' },
      { held: 30, seen: 30, expected: 1512 },
    );
    expect(words).toContain('好评30条');
    expect(words).toContain('最多大约2条');
  });

  it('tells a cluster by its identities', () => {
    const words = evidenceWords(
      { ...day, kind: 'one-cluster', direction: 'blame' },
      { held: 6, identities: 3 },
    );
    expect(words).toContain('3个身份');
  });
});

it('a decision and a change say how many', () => {
  const decision = { ground: 'genuine' as const, reason: '', day: '2026-11-21' };
  expect(decisionTitle({ ...decision, outcome: 'removed', count: 28 })).toBe('移除28条');
  expect(decisionTitle({ ...decision, outcome: 'kept', count: 1 })).toBe('维持不变');
  expect(changeTitle({ month: '2026-11', standing: 'quarantined', because: 'burst', count: 3 })).toBe(
    '暂扣3条',
  );
});

describe('a decision about some of a finding', () => {
  it('names their places in runs', () => {
    expect(placesText([7, 1, 2, 3])).toBe('第1–3、7条');
    expect(placesText([5])).toBe('第5条');
  });

  it('says when others were first with some', () => {
    expect(decidedWords(3, 3)).toBe('已核定3条');
    expect(decidedWords(1, 3)).toBe('已核定1条，另外2条别人已经先核定了');
  });

  it('can be made by source', () => {
    expect(sourcesOf([{ together: 2 }, { together: null }, { together: 1 }, { together: 2 }])).toEqual([
      1, 2,
    ]);
  });
});

describe('an appeal', () => {
  const today = '2026-11-21';
  it('says how long there is, and that it is late', () => {
    expect(dueTag({ state: 'open', dueOn: '2026-11-25' }, today)).toEqual({
      kind: 'warn',
      words: '待核定，还有4天',
    });
    expect(dueTag({ state: 'open', dueOn: '2026-11-20' }, today)).toEqual({
      kind: 'bad',
      words: '已超期，应在2026年11月20日前核定',
    });
    expect(dueTag({ state: 'granted', dueOn: '2026-11-20' }, today)).toBeNull();
  });

  it('says what it ended with, for either side', () => {
    expect(closedWords({ side: 'unit', state: 'granted' })).toBe('同意，已移除');
    expect(closedWords({ side: 'rater', state: 'granted' })).toBe('同意，已恢复计入');
  });
});
