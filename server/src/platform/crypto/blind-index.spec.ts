import fc from 'fast-check';
import { blindIndex } from './blind-index';
import { makeSecret } from './key-ring';

describe('the blind index of a phone number', () => {
  const secret = makeSecret();
  const column = { table: 'people', column: 'phone' };
  const digits = fc.stringMatching(/^1\d{10}$/);

  it('is equal exactly for equal numbers', () => {
    fc.assert(
      fc.property(digits, digits, (one, other) => {
        expect(blindIndex(secret, column, one) === blindIndex(secret, column, other)).toBe(one === other);
      }),
    );
    expect(blindIndex(secret, column, '13800000001')).toBe(blindIndex(secret, { ...column }, '13800000001'));
  });

  it.each([
    { table: 'people', column: 'mobile' },
    { table: 'call_backs', column: 'phone' },
    { table: 'peop', column: 'lephone' },
  ])('is another in %j', (other) => {
    expect(blindIndex(secret, other, '13800000001')).not.toBe(blindIndex(secret, column, '13800000001'));
  });

  it('is another under another secret, so that nobody without it can try numbers', () => {
    expect(blindIndex(makeSecret(), column, '13800000001')).not.toBe(
      blindIndex(secret, column, '13800000001'),
    );
  });
});
