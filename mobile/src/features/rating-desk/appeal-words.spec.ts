import type { UnitAppeal } from '@yingshang/shared/contracts/rating-reviews';
import { appealTag, appealWhen, cursorBefore, groundChoices, isAppealGround } from './appeal-words';

const appeal: UnitAppeal = {
  id: '11111111-1111-4111-8111-111111111111',
  side: 'unit',
  unitName: '示例区营商环境建设局',
  state: 'open',
  filedOn: '2026-11-21',
  dueOn: '2026-12-07',
  row: '3/1',
  ground: 'mistaken',
  text: '评的是隔壁窗口的事',
  decision: null,
};

describe('a unit’s appeal', () => {
  it('says by when it is decided, and then when it was', () => {
    expect(appealWhen(appeal)).toBe('2026年11月21日提出，最晚2026年12月7日核定');
    const decision = {
      outcome: 'kept' as const,
      ground: 'genuine' as const,
      reason: '',
      day: '2026-11-25',
      count: 1,
    };
    expect(appealWhen({ ...appeal, state: 'refused', decision })).toBe(
      '2026年11月21日提出，2026年11月25日核定',
    );
    expect(appealTag({ state: 'granted' }).words).toBe('申诉成立，已移除');
  });

  it('stands on a ground that removes, each with what is to be proven', () => {
    expect(groundChoices.every(({ hint, value }) => hint !== undefined && isAppealGround(value))).toBe(true);
    expect([isAppealGround('genuine'), isAppealGround(null)]).toEqual([false, false]);
  });

  it('finds its row in the list behind the one before, or behind the whole batch before', () => {
    expect(cursorBefore('3/2')).toBe('3/1');
    expect(cursorBefore('3/1')).toBe('4/9999999');
  });
});
