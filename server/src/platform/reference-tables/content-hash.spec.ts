import { contentHash } from './content-hash';

describe('content hash', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(contentHash({ a: 1, b: { c: [1], d: null } })).toBe(contentHash({ b: { d: null, c: [1] }, a: 1 }));
  });

  it.each([
    ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['null and an empty text', { a: null }, { a: '' }],
  ])('tells apart %s', (_what, one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });
});
