import { randomUUID } from 'node:crypto';
import type { StartedSession } from '@yingshang/shared/contracts/identity';
import type { SentCode } from '@yingshang/shared/contracts/sign-in';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { withCity } from '../../../test/support/with-city';
import { Retention } from '../../platform/retention';
import { statements } from '../consents/privacy-notice';
import { PeopleService } from '../identity';

jest.setTimeout(60_000);

const privacyVersion = statements.account.version;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

describe('signing in by a code', () => {
  const city = withCity('2026-11-21');
  let last = 0;
  /** Each test has a number of its own: limits hold for hours. */
  const freshPhone = () => `139000${String((last += 1)).padStart(5, '0')}`;

  interface Extra {
    readonly key?: string;
    readonly token?: string;
    readonly agent?: string;
    readonly address?: string;
  }
  const post = (path: string, visitor: string, body: object, extra: Extra = {}) =>
    city.request('POST', `/api${path}`, {
      body,
      headers: {
        'x-visitor-id': visitor,
        'idempotency-key': extra.key ?? randomUUID(),
        ...(extra.token === undefined ? {} : { authorization: `Bearer ${extra.token}` }),
        ...(extra.agent === undefined ? {} : { 'user-agent': extra.agent }),
      },
    });
  const ask = (phone: string, visitor: string, extra?: Extra) =>
    post('/sign-in/phone-codes', visitor, { phone, privacyVersion }, extra);
  const signIn = (phone: string, visitor: string, code: string, extra?: Extra) =>
    post('/sessions/phone', visitor, { phone, code, privacyVersion }, extra);
  const codeFor = async (phone: string, visitor: string) => {
    const answer = await ask(phone, visitor);
    if (answer.status !== 200) throw new Error(answer.text);
    return (answer.body as SentCode).demoCode ?? '';
  };
  const started = async (phone: string, visitor: string, extra?: Extra) => {
    const answer = await signIn(phone, visitor, await codeFor(phone, visitor), extra);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body as StartedSession;
  };
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
  const isLive = async (token: string) =>
    (await city.request('GET', '/api/sessions/current', { headers: { authorization: `Bearer ${token}` } }))
      .status === 200;

  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('makes the same person of a number again, whatever the device and however it is written', async () => {
    const phone = freshPhone();
    const first = await started(phone, randomUUID());
    expect(first).toMatchObject({ way: 'phone', person: { kind: 'resident', demo: false, roles: [] } });
    city.clock.pass(MINUTE);
    const second = await started(`+86 ${phone.slice(0, 3)} ${phone.slice(3)}`, randomUUID());
    expect(second.person.id).toBe(first.person.id);
    expect(await isLive(first.token)).toBe(true);
  });

  it('is told nothing about whether a number is known: the answers differ in code and request alone', async () => {
    const [known, unknown] = [freshPhone(), freshPhone()];
    await started(known, randomUUID());
    city.clock.pass(MINUTE);
    const visitor = randomUUID();
    const blank = (text: string) => text.replace(/"demoCode":"\d{6}"/, '').replace(/"requestId":"[^"]+"/, '');
    const askedKnown = await ask(known, visitor);
    const askedUnknown = await ask(unknown, visitor);
    expect(askedKnown.status).toBe(200);
    expect(blank(askedKnown.text)).toBe(blank(askedUnknown.text));
    expect(askedKnown.text).toHaveLength(askedUnknown.text.length);
    expect(Object.keys(askedKnown.headers).toSorted()).toEqual(Object.keys(askedUnknown.headers).toSorted());
    const codes = [askedKnown, askedUnknown].map(({ body }) => wrong((body as SentCode).demoCode ?? ''));
    const triedKnown = await signIn(known, visitor, codes[0] ?? '');
    const triedUnknown = await signIn(unknown, visitor, codes[1] ?? '');
    expect(triedKnown).toMatchObject({ status: 422, body: { error: { code: 'sign-in.wrong-code' } } });
    expect(blank(triedKnown.text)).toBe(blank(triedUnknown.text));
    const none = randomUUID();
    expect(blank((await signIn(known, none, '123456')).text)).toBe(
      blank((await signIn(unknown, none, '123456')).text),
    );
  });

  it('dies after five wrong tries, says how many are left, and dies on this device alone', async () => {
    const phone = freshPhone();
    const [owner, stranger] = [randomUUID(), randomUUID()];
    const ownCode = await codeFor(phone, owner);
    city.clock.pass(MINUTE);
    const strangeCode = await codeFor(phone, stranger);
    for (const left of [4, 3, 2, 1])
      expect(await signIn(phone, stranger, wrong(strangeCode))).toMatchObject({
        status: 422,
        body: { error: { code: 'sign-in.wrong-code', message: `验证码不对，还可以试 ${left} 次` } },
      });
    for (const code of [wrong(strangeCode), strangeCode])
      expect(await signIn(phone, stranger, code)).toMatchObject({
        status: 410,
        body: { error: { code: 'sign-in.tries-used-up' } },
      });
    expect((await signIn(phone, owner, ownCode)).status).toBe(200);
  });

  it('counts tries that come at the same moment', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const code = await codeFor(phone, visitor);
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(phone, visitor, wrong(code))));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(4);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(16);
  });

  it('is not a try when what was typed is no code', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const code = await codeFor(phone, visitor);
    for (const typed of ['', '12345', '1234567', 'abcdef', '1２3 4'])
      expect(await signIn(phone, visitor, typed)).toMatchObject({
        status: 422,
        body: { error: { code: 'sign-in.bad-code' } },
      });
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect((await signIn(phone, visitor, spaced)).status).toBe(200);
  });

  it('holds for five minutes, again for an answer that was lost, and not a moment longer', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const code = await codeFor(phone, visitor);
    const first = await signIn(phone, visitor, code);
    city.clock.pass(5 * MINUTE - 1);
    const again = await signIn(phone, visitor, code);
    expect(again.status).toBe(200);
    expect((again.body as StartedSession).person.id).toBe((first.body as StartedSession).person.id);
    city.clock.pass(1);
    expect(await signIn(phone, visitor, code)).toMatchObject({
      status: 410,
      body: { error: { code: 'sign-in.code-ended' } },
    });
  });

  it('sends one a minute, five an hour, ten a day to a number, whoever asks', async () => {
    const phone = freshPhone();
    const strangers = () => ask(phone, randomUUID());
    expect((await strangers()).status).toBe(200);
    expect(await strangers()).toMatchObject({ status: 429, body: { error: { code: 'limits.too-many' } } });
    let sent = 1;
    const askEvery = async (seconds: number, times: number) => {
      for (let count = 0; count < times; count += 1) {
        city.clock.pass(seconds);
        if ((await strangers()).status === 200) sent += 1;
      }
    };
    await askEvery(MINUTE, 6);
    expect(sent).toBe(5);
    await askEvery(HOUR, 8);
    expect(sent).toBe(10);
  });

  it('lets a device that signed in before ask on while strangers have used the number up', async () => {
    const phone = freshPhone();
    const mine = randomUUID();
    const session = await started(phone, mine);
    for (let count = 0; count < 10; count += 1) {
      city.clock.pass(HOUR);
      await ask(phone, randomUUID());
    }
    city.clock.pass(HOUR);
    expect((await ask(phone, randomUUID())).status).toBe(429);
    expect(await isLive(session.token)).toBe(true);
    const code = await codeFor(phone, mine);
    expect((await signIn(phone, mine, code)).status).toBe(200);
    // Its own budget has an end, too.
    expect((await ask(phone, mine)).status).toBe(429);
  });

  it('stops a device that asks for number after number', async () => {
    const visitor = randomUUID();
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await ask(freshPhone(), visitor)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });

  it('is asked for once however often the request is repeated, and the shown code is the one that holds', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const key = randomUUID();
    await ask(phone, visitor, { key });
    const repeated = await ask(phone, visitor, { key });
    expect(repeated.status).toBe(200);
    const { demoCode } = repeated.body as SentCode;
    expect((await signIn(phone, visitor, demoCode ?? '')).status).toBe(200);
  });

  it('gives a new token, ends the one it was called with, and names the device', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50';
    const first = await started(phone, visitor);
    city.clock.pass(MINUTE);
    const second = await started(phone, visitor, { token: first.token, agent });
    expect(second.token).not.toBe(first.token);
    expect([await isLive(first.token), await isLive(second.token)]).toEqual([false, true]);
    const devices = await city.dataSource.query<{ device: string }[]>(
      'SELECT device FROM sessions WHERE person_id = $1',
      [first.person.id],
    );
    expect(devices).toEqual([{ device: 'iPhone 微信' }]);
  });

  it('keeps what was agreed to, once, with the sign-in', async () => {
    const phone = freshPhone();
    const { person } = await started(phone, randomUUID());
    city.clock.pass(MINUTE);
    await started(phone, randomUUID());
    expect(
      await city.dataSource.query(
        'SELECT purpose, version, withdrawn_at FROM consents WHERE person_id = $1',
        [person.id],
      ),
    ).toEqual([{ purpose: 'account', version: privacyVersion, withdrawn_at: null }]);
  });

  it('is refused to whoever agreed to an older text, before anything is sent', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const old = { phone, privacyVersion: '2020-01-01' };
    for (const answer of [
      await post('/sign-in/phone-codes', visitor, old),
      await post('/sessions/phone', visitor, { ...old, code: '123456' }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { error: { code: 'sign-in.consent-needed' } } });
    expect((await ask(phone, visitor)).status).toBe(200);
  });

  it.each([
    ['+852 5123 4567', 'sign-in.foreign-phone'],
    ['024-12345678', 'sign-in.bad-phone'],
    ['1390000000', 'sign-in.bad-phone'],
  ])('refuses %s without repeating it', async (typed, code) => {
    const answer = await ask(typed, randomUUID());
    expect(answer).toMatchObject({ status: 422, body: { error: { code, field: 'phone' } } });
    expect(answer.text).not.toContain(typed);
  });

  it('says so in a real city that sends no messages, and who came by a shown code is nobody there', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const code = await codeFor(phone, visitor);
    const { token } = (await signIn(phone, visitor, code)).body as StartedSession;
    await city.dataSource.query('UPDATE cities SET demo = false');
    try {
      expect(await isLive(token)).toBe(false);
      const refused = { status: 503, body: { error: { code: 'sign-in.no-messages' } } };
      expect(await ask(phone, randomUUID())).toMatchObject(refused);
      expect(await signIn(phone, visitor, code)).toMatchObject(refused);
      const { body } = await city.request('GET', '/api/sign-in/ways');
      expect(body).toEqual({ phoneCode: null, wechat: false });
    } finally {
      await city.dataSource.query('UPDATE cities SET demo = true');
    }
  });

  it('makes another person of a number, once more than a stand-in vouches for it', async () => {
    const phone = freshPhone();
    const { person } = await started(phone, randomUUID());
    const people = city.app.get(PeopleService, { strict: false });
    const sealer = await people.sealer();
    if (!sealer.ok) throw new Error('no key');
    const real = await city.dataSource.transaction((manager) =>
      people.keepByPhone(phone, sealer.value, manager),
    );
    expect(real.id).not.toBe(person.id);
    expect(await people.find(person.id)).toBeNull();
  });

  it('leaves neither number nor code in clear in the database', async () => {
    const phone = freshPhone();
    const visitor = randomUUID();
    const code = await codeFor(phone, visitor);
    await signIn(phone, visitor, wrong(code));
    await signIn(phone, visitor, code);
    expect(await foundInDump(city.database, phone)).toEqual([]);
    const challenges = await city.dataSource.query<{ text: string }[]>(
      'SELECT row_to_json(c)::text AS text FROM phone_challenges c',
    );
    expect(challenges.length).toBeGreaterThan(0);
    expect(challenges.filter(({ text }) => text.includes(`"${code}"`))).toEqual([]);
  });

  it('leaves nothing of a code once it ended, and of a device that was not used for half a year', async () => {
    const visitor = randomUUID();
    const phone = freshPhone();
    await started(phone, visitor);
    const sweep = () => city.app.get(Retention, { strict: false }).sweep();
    const left = () =>
      city.dataSource.query(
        'SELECT (SELECT count(*)::int FROM phone_challenges) codes, (SELECT count(*)::int FROM known_devices) devices',
      );
    city.clock.moveTo('2026-11-22');
    await sweep();
    expect(await left()).toEqual([{ codes: 0, devices: expect.any(Number) }]);
    city.clock.moveTo('2027-05-22');
    await sweep();
    expect(await left()).toEqual([{ codes: 0, devices: 0 }]);
  });
});
