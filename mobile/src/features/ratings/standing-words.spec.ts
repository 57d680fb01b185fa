import type { OwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { changeTitle, objectionTag, objectionWords, standingTold } from './standing-words';

const id = '11111111-1111-4111-8111-111111111111';
const change = (own: Partial<OwnStanding['changes'][number]>): OwnStanding['changes'][number] => ({
  standing: 'quarantined',
  because: 'burst',
  reason: null,
  day: '2026-11-21',
  event: id,
  rating: id,
  salt: '11',
  ...own,
});

describe('what a rater is told of a rating of their own', () => {
  it('is nothing while it always counted', () => expect(standingTold({ changes: [] })).toBeNull());

  it('says, of one held back, what was noticed and that nothing is to be done', () => {
    const told = standingTold({ changes: [change({})] });
    expect(told?.title).toBe('这条评价正在核实，暂不计分');
    expect(told?.words.join('')).toContain('同类评价异常增多');
    expect(told?.words.join('')).toContain('您不用做什么');
  });

  it('says, of one removed, the ground and the reason, and that nothing was deleted', () => {
    const removed = change({ standing: 'removed', because: 'organised', reason: '同一时段无办件' });
    expect(standingTold({ changes: [change({}), removed] })?.words).toEqual([
      '理由：有组织的刷评。',
      '依据：同一时段无办件',
      '原评价没有删除，公开账本上仍有记录。',
    ]);
    expect(changeTitle(removed)).toBe('移除：有组织的刷评');
  });

  it('says, of one let in again, why', () => {
    const again = change({ standing: 'counted', because: 'genuine', reason: '有办件记录' });
    expect(standingTold({ changes: [change({}), again] })).toEqual({
      title: '这条评价核实后恢复计分',
      words: ['理由：核实为真实评价。', '依据：有办件记录'],
    });
  });
});

it('an objection says by when it is decided, and then how and why', () => {
  expect(objectionWords({ state: 'open', dueOn: '2026-12-07', decision: null })).toContain(
    '最晚2026年12月7日',
  );
  const decision = {
    outcome: 'kept' as const,
    ground: 'organised' as const,
    reason: '没有新的证据',
    day: '2026-11-25',
    count: 1,
  };
  expect(objectionWords({ state: 'refused', dueOn: '2026-12-07', decision })).toBe(
    '2026年11月25日核定：有组织的刷评。没有新的证据',
  );
  expect(objectionTag('refused').words).toBe('异议没有成立，维持不变');
});
