import { isSameJson } from './same-json';

it.each([
  [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  [{ a: null }, {}, false],
  [[], {}, false],
  ['1', 1, false],
  [null, null, true],
])('%j and %j say the same: %j', (one, other, same) => {
  expect(isSameJson(one, other)).toBe(same);
  expect(isSameJson(other, one)).toBe(same);
});
