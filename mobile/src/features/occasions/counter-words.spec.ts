import type { Counter } from '@yingshang/shared/contracts/occasions';
import { counterWords, pairingCodeWords, typedCap } from './counter-words';

const counter: Counter = {
  id: 'c',
  name: '3号窗口',
  officer: null,
  hourlyCap: 60,
  display: 'none',
  visitsToday: 7,
};

describe('a counter in words', () => {
  it('says how many came today, and of whom the stars are', () => {
    expect(counterWords(counter)).toEqual({
      state: '还没有评价屏 · 只评单位，不评个人',
      figures: '今天开出 7 次评价机会，每小时最多 60 次',
    });
    const staffed = { ...counter, display: 'paired', officer: { id: 'o', name: '王示甲' } } as const;
    expect(counterWords(staffed).state).toBe('评价屏使用中 · 评价王示甲');
  });

  it('has its pairing code in two halves', () => expect(pairingCodeWords('WXYZ2345')).toBe('WXYZ 2345'));
});

it.each([
  ['60', 60],
  [' 1 ', 1],
  ['600', 600],
  ['0', null],
  ['601', null],
  ['六十', null],
  ['1.5', null],
  ['', null],
])('an hourly cap typed as 「%s」 is %s', (text, cap) => expect(typedCap(text)).toBe(cap));
