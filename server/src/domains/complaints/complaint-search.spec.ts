import { complaintNumberIn, isSearch } from './complaint-search';

describe('what a desk is searched by', () => {
  it.each([
    ['TS-7K3M-92QX', 'TS-7K3M-92QX'],
    [' ts7k3m92qx ', 'TS-7K3M-92QX'],
    ['ＴＳ－７Ｋ３Ｍ－９２ＱＸ', 'TS-7K3M-92QX'],
    ['TS 7K3M 92QX', 'TS-7K3M-92QX'],
    // Without its TS it is any eight signs.
    ['7K3M92QX', null],
    // No number has an O, an I or a 1.
    ['TS-7K3O-92QX', null],
    ['TS-7K3M-92Q', null],
    ['电梯', null],
    ['', null],
  ])('%j is the number %j', (typed, number) => expect(complaintNumberIn(typed)).toBe(number));

  it.each([
    [undefined, false],
    ['', false],
    [' 梯 ', false],
    ['电梯', true],
  ])('%j is searched for: %j', (typed, is) => expect(isSearch(typed)).toBe(is));
});
