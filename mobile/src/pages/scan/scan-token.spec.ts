import { scannedCode } from './scan-token';

const token = 'abcDEF0123456789_-xyzQ';

describe('the code that opened the scan page', () => {
  it('comes from the scene of the mini-program, percent-decoded', () =>
    expect(scannedCode({ scene: encodeURIComponent(token).replace('_', '%5F') })).toEqual({ s: token }));

  it('comes from the address in the browser', () => expect(scannedCode({ s: token })).toEqual({ s: token }));

  it('of a display names its counter', () =>
    expect(scannedCode({ c: token, w: '01234567' })).toEqual({ c: token, w: '01234567' }));

  it.each([
    [`https://city.example/?c=${token}&w=01234567`, { c: token, w: '01234567' }],
    [`https://city.example/?s=${token}`, { s: token }],
    ['https://elsewhere.example/', null],
  ])('comes from the plain link that WeChat opened: %s', (link, code) =>
    expect(scannedCode({ q: encodeURIComponent(link) })).toEqual(code),
  );

  it.each(['', '%E0%A4%A', 'a b', '<script>', '很长的中文', 'x'.repeat(33)])(
    '%s is no code of ours',
    (text) => {
      expect(scannedCode({ scene: text })).toBeNull();
      expect(scannedCode({ c: text })).toBeNull();
    },
  );

  it('is missing when the page was opened without a code', () => expect(scannedCode({})).toBeNull());
});
