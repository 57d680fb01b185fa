import { scanToken } from './scan-token';

const token = 'abcDEF0123456789_-xyzQ';

describe('the token of a scanned code', () => {
  it('comes from the scene of the mini-program, percent-decoded', () =>
    expect(scanToken({ scene: encodeURIComponent(token).replace('_', '%5F') })).toBe(token));

  it('comes from the address in the browser', () => expect(scanToken({ s: token })).toBe(token));

  it.each(['', '%E0%A4%A', 'a b', '<script>', '很长的中文', 'x'.repeat(33)])(
    '%s is no code of ours',
    (scene) => expect(scanToken({ scene })).toBeNull(),
  );

  it('is missing when the page was opened without a code', () => expect(scanToken({})).toBeNull());
});
