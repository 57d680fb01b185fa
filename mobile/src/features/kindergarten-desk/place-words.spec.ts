import { decisionsOf, isToCheck, standingWords } from './place-words';

const nameOf = (id: string) => (id === 'k1' ? '示例一幼' : '示例二幼');
const placed = { is: 'placed', at: 'k1', outside: false, until: '2027-07-05' } as const;
const refused = { is: 'refused', at: 'k2', outside: false, until: '2027-07-10', appealed: false } as const;

describe('a place after the draw, at the desk', () => {
  it.each([
    [placed, '示例一幼，请在2027年7月5日前核对材料', ['refuse', 'not-shown', 'give-up']],
    [{ ...placed, outside: true, until: null }, '示例一幼（补录），录取已确认', ['give-up']],
    [refused, '示例二幼，材料不符；家长可在2027年7月10日前提异议', ['reinstate', 'give-up']],
    [
      { ...refused, appealed: true },
      '示例二幼，材料不符；家长提了异议，等核定',
      ['reinstate', 'uphold', 'give-up'],
    ],
    [{ is: 'gone', at: 'k1', by: 'given-up' }, '示例一幼，放弃了', []],
    [
      {
        is: 'waiting',
        lists: [
          { at: 'k1', position: 2, offeredUntil: null },
          { at: 'k2', position: 1, offeredUntil: '2027-07-02' },
        ],
      },
      '示例一幼候补第2位；示例二幼已通知候补，2027年7月2日前答复',
      [],
    ],
  ] as const)('%o', (standing, words, decisions) => {
    const own = standing.is === 'waiting' ? { ...standing, lists: [...standing.lists] } : standing;
    expect(standingWords(own, nameOf)).toBe(words);
    expect(decisionsOf(own).map(({ value }) => value)).toEqual(decisions);
    expect(isToCheck(own)).toBe(standing === placed);
  });
});
