import { Faults, faultOrder } from './faults';
import { isOpenid, personOf, phoneOf } from './made-up-people';
import { brokenField } from './message-rules';
import { Tokens } from './tokens';

describe('made-up people', () => {
  it('are the same person with every code of their name, and no two are the same', () => {
    expect(personOf('code-li-1')).toEqual(personOf('code-li-2'));
    expect(personOf('code-li-1').openid).not.toBe(personOf('code-wu-1').openid);
    expect(isOpenid(personOf('whatever wx.login gave').openid)).toBe(true);
    expect(personOf('code-lone-li-1').unionid).toBeUndefined();
  });

  it('have numbers that nobody can have', () => {
    expect(phoneOf('phone-0042-7')).toEqual({ purePhoneNumber: '19900000042', countryCode: '86' });
    expect(phoneOf('phone-li-1').purePhoneNumber).toMatch(/^1990000\d{4}$/);
    expect(phoneOf('phone-li-1')).toEqual(phoneOf('phone-li-2'));
    expect(phoneOf('abroad-li-1').countryCode).toBe('852');
  });
});

describe('tokens of the stand-in', () => {
  const start = 1_000_000;
  const at = { now: start };
  const tokens = new Tokens(7200, () => at.now);
  const text = (force = false) => tokens.stable(force)?.access_token ?? '';
  const first = text();

  it('stay the same while they are good, and fill what a client must be ready to keep', () => {
    expect(text()).toBe(first);
    expect(first).toHaveLength(512);
    expect(tokens.refusal(first)).toBe(0);
    expect(tokens.refusal('made up')).toBe(40001);
  });

  it('are followed five minutes before their end, and both are good until then', () => {
    at.now = start + 6_901_000;
    const next = text();
    expect(next).not.toBe(first);
    expect([tokens.refusal(first), tokens.refusal(next)]).toEqual([0, 0]);
    at.now = start + 7_200_000;
    expect([tokens.refusal(first), tokens.refusal(next)]).toEqual([42001, 0]);
  });

  it('end at once by force, once in half a minute, twenty times a day', () => {
    const before = text();
    const forced = text(true);
    expect(tokens.refusal(before)).toBe(40001);
    expect(text(true)).toBe(forced);
    for (let count = 1; count < 20; count += 1) {
      at.now += 30_000;
      expect(text(true)).not.toBe('');
    }
    at.now += 30_000;
    expect(tokens.stable(true)).toBeUndefined();
  });
});

describe('faults', () => {
  it('wait for a call of their path, as often as was ordered', () => {
    const faults = new Faults();
    faults.order(faultOrder.parse({ path: '/a', mode: 'busy', times: 2 }));
    faults.order(faultOrder.parse({ path: '*', mode: 'html' }));
    expect(['/a', '/b', '/a', '/a'].map((path) => faults.take(path)?.mode)).toEqual([
      'busy',
      'html',
      'busy',
      undefined,
    ]);
  });
});

describe('a message', () => {
  it.each([
    [{ thing1: { value: '您的投诉已经受理' }, time2: { value: '2026年11月21日 09:30' } }, undefined],
    [{ thing1: { value: '字'.repeat(21) } }, 'thing1'],
    [{ phrase3: { value: 'done' } }, 'phrase3'],
    [{ words1: { value: '没有这种字段' } }, 'words1'],
  ])('breaks a limit of its template or none: %j', (data, broken) => {
    expect(brokenField(data)).toBe(broken);
  });
});
