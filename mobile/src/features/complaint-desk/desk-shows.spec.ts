import { isTooShort, searchedFor, supervisedTabs, unitTabs } from './desk-shows';

describe('the parts of a desk', () => {
  it('are for the lead what to give out and to approve, for a handler what they hold', () => {
    expect(unitTabs(['lead'])).toEqual(['todo', 'unassigned', 'drafts', 'waiting', 'over']);
    expect(unitTabs(['handler'])).toEqual(['todo', 'mine', 'waiting', 'over']);
    expect(unitTabs(['lead', 'handler'])).toHaveLength(6);
  });

  it('of a supervisor bear how many there are, but not of what is over', () => {
    const counts = {
      overdue: 2,
      check: 0,
      unowned: 1,
      disputed: 0,
      revisit: 0,
      reopened: 0,
      open: 9,
      over: 1000,
    };
    const tabs = supervisedTabs(counts);
    expect(tabs[0]).toEqual({ key: 'overdue', label: '已逾期', count: 2 });
    expect(tabs.at(-1)).toEqual({ key: 'over', label: '已结', count: undefined });
    expect(supervisedTabs(undefined).every(({ count }) => count === undefined)).toBe(true);
  });
});

describe('a search', () => {
  it('needs two characters, as people count them', () => {
    expect(searchedFor(' 梯 ')).toBeUndefined();
    expect(searchedFor('𠮷')).toBeUndefined();
    expect(searchedFor(' 电梯 ')).toBe('电梯');
  });

  it('says that it is too short only once something is typed', () =>
    expect([isTooShort(''), isTooShort('  '), isTooShort('梯'), isTooShort('电梯')]).toEqual([
      false,
      false,
      true,
      false,
    ]));
});
