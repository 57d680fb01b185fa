import { changeTitle, daysText, decisionTitle, evidenceWords, findingTitle } from './review-words';

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
