import { randomUUID } from 'node:crypto';
import type { StartedSession } from '@yingshang/shared/contracts/identity';
import type { SentCode } from '@yingshang/shared/contracts/sign-in';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { withWechatStandIn } from '../../../test/support/with-wechat-stand-in';
import { STAND_IN_APP_ID } from '../../platform/wechat';
import { statements } from '../consents/privacy-notice';
import { WechatPeople } from './wechat-people.service';

jest.setTimeout(60_000);

const privacyVersion = statements.account.version;
const SESSION = '/sns/jscode2session';
const PHONE = '/wxa/business/getuserphonenumber';

describe('signing in by WeChat', () => {
  const wechat = withWechatStandIn({ appId: STAND_IN_APP_ID });
  const city = withCity('2026-11-21', tinyPack, wechat.settings);
  let number = 0;
  const next = () => (number += 1);
  const post = (path: string, body: object, visitor: string = randomUUID()) =>
    city.request('POST', `/api${path}`, {
      body: { privacyVersion, ...body },
      headers: { 'x-visitor-id': visitor, 'idempotency-key': randomUUID() },
    });
  /** `phone`: the last four figures of the number that the person gives along. */
  const signIn = (name: string, phone?: string) =>
    post('/sessions/wechat', {
      jsCode: `code-${name}-${next()}`,
      phoneCode: phone === undefined ? null : `phone-${phone}-${next()}`,
    });
  const personOf = async (answer: Promise<{ status: number; text: string; body: unknown }>) => {
    const { status, text, body } = await answer;
    if (status !== 200) throw new Error(text);
    return (body as StartedSession).person.id;
  };
  const byCode = async (phone: string) => {
    const visitor = randomUUID();
    const sent = await post('/sign-in/phone-codes', { phone }, visitor);
    return personOf(post('/sessions/phone', { phone, code: (sent.body as SentCode).demoCode }, visitor));
  };
  afterEach(() => wechat.forget());

  it('makes a person of an openid, and the same one again', async () => {
    const first = await signIn('li');
    expect(first).toMatchObject({ status: 200, body: { way: 'wechat', person: { demo: false } } });
    expect(await personOf(signIn('li'))).toBe((first.body as StartedSession).person.id);
    expect(await personOf(signIn('wu'))).not.toBe((first.body as StartedSession).person.id);
  });

  it('finds the person of the number, however they came first', async () => {
    const phoned = await byCode('19900000101');
    expect(await personOf(signIn('zhao', '0101'))).toBe(phoned);
    expect(await personOf(signIn('zhao'))).toBe(phoned);
    const wechated = await personOf(signIn('qian', '0102'));
    expect(await byCode('19900000102')).toBe(wechated);
  });

  it('gives somebody without a number theirs', async () => {
    const person = await personOf(signIn('sun'));
    expect(await personOf(signIn('sun', '0103'))).toBe(person);
    expect(await byCode('19900000103')).toBe(person);
  });

  it('makes one of two accounts never, and says what to do', async () => {
    await byCode('19900000104');
    await personOf(signIn('zhou'));
    const before: object[] = await city.dataSource.query('SELECT * FROM people ORDER BY id');
    expect(await signIn('zhou', '0104')).toMatchObject({
      status: 409,
      body: { error: { code: 'sign-in.another-number', advice: expect.stringContaining('手机号验证码') } },
    });
    expect(await city.dataSource.query('SELECT * FROM people ORDER BY id')).toEqual(before);
  });

  it('makes one person of two first sign-ins at a moment', async () => {
    const both = await Promise.all([personOf(signIn('wang')), personOf(signIn('wang'))]);
    expect(both[0]).toBe(both[1]);
  });

  it('keeps the openid sealed, to send messages to', async () => {
    const person = await personOf(signIn('lone-feng', '0105'));
    const openid = await city.app.get(WechatPeople, { strict: false }).openidOf(person);
    expect(openid).toMatch(/^oSTANDIN/);
    expect(await foundInDump(city.database, openid ?? 'none')).toEqual([]);
    expect(await foundInDump(city.database, '19900000105')).toEqual([]);
  });

  it('names the code that has to be got anew, and takes the other again', async () => {
    const phoneCode = `phone-0106-${next()}`;
    expect(await post('/sessions/wechat', { jsCode: 'bad-code', phoneCode })).toMatchObject({
      status: 409,
      body: { error: { code: 'wechat.code-used', field: 'jsCode' } },
    });
    const jsCode = () => `code-chen-${next()}`;
    expect((await post('/sessions/wechat', { jsCode: jsCode(), phoneCode })).status).toBe(200);
    expect(await post('/sessions/wechat', { jsCode: jsCode(), phoneCode })).toMatchObject({
      status: 409,
      body: { error: { code: 'wechat.code-used', field: 'phoneCode' } },
    });
    expect(
      await post('/sessions/wechat', { jsCode: jsCode(), phoneCode: `abroad-0106-${next()}` }),
    ).toMatchObject({ status: 422, body: { error: { code: 'sign-in.foreign-phone' } } });
  });

  it('bears a stall of three seconds', async () => {
    await wechat.fault({ path: SESSION, mode: 'slow', ms: 3_000 });
    await wechat.fault({ path: PHONE, mode: 'slow', ms: 3_000 });
    expect((await signIn('wei', '0107')).status).toBe(200);
  });

  it.each([
    ['reset', 'wechat.no-answer'],
    ['reset-after-effect', 'wechat.no-answer'],
    ['quota', 'wechat.quota'],
    ['minute-quota', 'wechat.quota-minute'],
    ['errcode', 'wechat.refused'],
    ['html', 'wechat.bad-answer'],
    ['garbage', 'wechat.bad-answer'],
    ['wrong-shape', 'wechat.bad-answer'],
  ] as const)('ends clearly when WeChat answers with %s, and works the next time', async (mode, code) => {
    for (const path of [SESSION, PHONE]) {
      await wechat.fault({ path, mode });
      const answer = await signIn(`fault-${mode}`, '0108');
      expect(answer).toMatchObject({ body: { error: { code, message: expect.any(String) } } });
      expect(answer.text).not.toContain('fault-');
    }
    expect((await signIn(`fault-${mode}`)).status).toBe(200);
  });

  it('is refused to whoever agreed to an older text, before WeChat is asked', async () => {
    expect(
      await post('/sessions/wechat', { jsCode: 'x', phoneCode: null, privacyVersion: '1' }),
    ).toMatchObject({ status: 409, body: { error: { code: 'sign-in.consent-needed' } } });
    expect(await wechat.calls(SESSION)).toEqual([]);
  });

  it('is offered where WeChat is connected', async () => {
    const { body } = await city.request('GET', '/api/sign-in/ways');
    expect(body).toEqual({ phoneCode: 'stand-in', wechat: true });
  });
});
