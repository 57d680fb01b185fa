import { authenticatorUri, inGroups, judgeCode, matchingStep, readCode, secretText } from './totp';

/** RFC 6238, appendix B, SHA-1: the secret is these twenty letters; of its eight figures an app shows the last six. */
const secret = secretText(new TextEncoder().encode('12345678901234567890'));
const vectors: readonly (readonly [number, string])[] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
];
const codeAt = (index: number) => vectors[index]?.[1].slice(2) ?? '';

describe('a code of an authenticator app', () => {
  it.each(vectors)('at %d seconds is that of RFC 6238', (seconds, code) => {
    expect(matchingStep(secret, code.slice(2), seconds * 1_000)).toBe(Math.floor(seconds / 30));
  });

  it('is taken one step early and one step late, and no further', () => {
    const [step, code] = [Math.floor(1234567890 / 30), codeAt(3)];
    const atStep = (distance: number) => matchingStep(secret, code, (step + distance) * 30_000);
    expect([-2, -1, 0, 1, 2].map(atStep)).toEqual([null, step, step, step, null]);
  });

  it('is good once, and none before it afterwards', () => {
    const [now, code] = [1234567890_000, codeAt(3)];
    const step = Math.floor(1234567890 / 30);
    expect(judgeCode({ secret, lastStep: step - 1 }, code, now)).toEqual({ kind: 'right', step });
    expect(judgeCode({ secret, lastStep: step }, code, now)).toEqual({ kind: 'used' });
    expect(judgeCode({ secret, lastStep: step + 1 }, code, now)).toEqual({ kind: 'used' });
    expect(judgeCode({ secret, lastStep: 0 }, '000000', now)).toEqual({ kind: 'wrong' });
  });

  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ])('is read from %p as %p', (typed, code) => expect(readCode(typed)).toBe(code));
});

describe('the secret of an authenticator app', () => {
  it('is shown in groups of four, and told to the app with issuer and name', () => {
    expect(inGroups(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
    const uri = new URL(authenticatorUri(secret, { issuer: '示范市营商', label: '王示甲子' }));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('示范市营商:王示甲子');
    expect(uri.searchParams.get('secret')).toBe(secret);
  });
});
