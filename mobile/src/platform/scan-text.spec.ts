import { codeIn } from './scan-text';

const token = 'Ab3-_678901234567890Zz';

describe('what a camera read', () => {
  it.each([
    ['the address of the web page', `https://city.example/#/pages/scan/index?s=${token}`],
    ['the path of a mini-program code', `pages/scan/index?scene=${token}`],
    ['an encoded scene', `pages/scan/index?scene=${encodeURIComponent(token)}`],
    ['the bare token', ` ${token} `],
  ])('holds our token: %s', (_, text) => expect(codeIn(text)).toEqual({ s: token }));

  it('names the counter of a display’s code', () =>
    expect(codeIn(`https://city.example/?c=${token}&w=01234567`)).toEqual({ c: token, w: '01234567' }));

  it.each(['', 'https://elsewhere.example/', 'wxp://pay', `?s=${token}x`, '?s=%E0%A4%A'])(
    'holds none: %j',
    (text) => expect(codeIn(text)).toBeUndefined(),
  );
});
