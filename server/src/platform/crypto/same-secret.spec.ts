import { isSameSecret } from './same-secret';

describe('two secrets', () => {
  it.each([
    ['123456', '123456', true],
    ['123456', '123457', false],
    ['123456', '12345', false],
    ['', '', true],
    // As many signs, but not as many bytes.
    ['王示甲', 'abc', false],
  ])('%p and %p: %p', (one, other, same) => expect(isSameSecret(one, other)).toBe(same));
});
