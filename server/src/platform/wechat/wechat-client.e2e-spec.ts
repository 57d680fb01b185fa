import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wechatRefusals, wechatTextRefusals } from '@yingshang/shared/contracts/wechat';
import type { Outcome } from '@yingshang/shared/kernel';
import type { FaultOrder } from '../../../stand-ins/wechat/faults';
import { withServer, withWechatStandIn } from '../../../test/support';
import { CityKind } from '../access';
import { SETTINGS, type Settings } from '../config';
import { type WechatRefusalCode, wechatRefusal } from './wechat.refusals';
import { WechatApi } from './wechat-api';
import { STAND_IN_APP_ID, WechatApp } from './wechat-app';
import { phoneCall, sessionCall } from './wechat-calls';
import { WechatClient } from './wechat-client';

jest.setTimeout(30_000);

const SESSION = '/sns/jscode2session';
const PHONE = '/wxa/business/getuserphonenumber';
const TEXT = '/wxa/msg_sec_check';
const SEND = '/cgi-bin/message/subscribe/send';
const TOKEN = '/cgi-bin/stable_token';

const said: unknown[] = [];
const note = (...words: unknown[]) => void said.push(...words);
const collector = { log: note, error: note, warn: note, debug: note, verbose: note, fatal: note };

const wechat = withWechatStandIn();
const server = withServer({
  settings: wechat.settings,
  prepare: async ({ app }) => {
    app.useLogger(collector);
    // Kept back until a server listens; this one never does.
    app.flushLogs();
  },
});
const client = () => server.app.get(WechatClient);
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const valueOf = <T>(outcome: Outcome<T>) => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

let number = 0;
/** A code that no test used before; the whole text is a canary. */
const fresh = (kind: 'code' | 'phone') => `${kind}-canary-${(number += 1)}`;
const signedIn = async () => valueOf(await client().code2Session(fresh('code'))).openid;

/** Each call the product makes, made once with what it needs. */
const calls: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
  [SESSION]: () => client().code2Session(fresh('code')),
  [PHONE]: () => client().phoneNumberOf(fresh('phone')),
  [TEXT]: async () => client().checkText(await signedIn(), 2, '窗口人员很耐心'),
  [SEND]: async () => {
    const openid = await signedIn();
    await wechat.grant(openid, 'template-of-a-notice');
    const fields = { thing1: '您的投诉已经受理' };
    return client().sendSubscribeMessage({ openid, templateId: 'template-of-a-notice', fields });
  },
};
const paths = Object.keys(calls);
const make = (path: string) => calls[path]?.() ?? Promise.reject(new Error(path));
const afterFault = async (order: FaultOrder) => {
  await wechat.fault(order);
  return codeOf(await make(order.path));
};
const countOf = async (path: string) => (await wechat.calls(path)).length;

afterEach(() => wechat.forget());

describe('WeChat, when all is well', () => {
  it('says who signs in, the same person each time', async () => {
    const session = valueOf(await client().code2Session('code-li-1'));
    expect(session).toEqual({ openid: expect.stringMatching(/^o\w/), unionid: expect.any(String) });
    expect(valueOf(await client().code2Session('code-li-2'))).toEqual(session);
    expect(valueOf(await client().code2Session('code-lone-1-1')).unionid).toBeNull();
  });

  it('tells the number that a person chose to give, with its country', async () => {
    expect(valueOf(await client().phoneNumberOf('phone-0042-1'))).toEqual({
      number: '19900000042',
      countryCode: '86',
    });
    expect(valueOf(await client().phoneNumberOf('abroad-0042-1')).countryCode).toBe('852');
  });

  it('judges a text', async () => {
    const openid = await signedIn();
    const judged = async (text: string) => valueOf(await client().checkText(openid, 2, text)).suggest;
    expect(await judged('很好')).toBe('pass');
    expect(await judged('存疑')).toBe('review');
    expect(await judged('违规')).toBe('risky');
  });

  it('sends a message, one for each grant', async () => {
    expect(codeOf(await make(SEND))).toBe('ok');
    expect(await wechat.messages()).toMatchObject([{ fields: { thing1: '您的投诉已经受理' } }]);
    const fields = { thing1: '再来一条' };
    const message = { openid: await signedIn(), templateId: 'template-of-a-notice', fields };
    expect(codeOf(await client().sendSubscribeMessage(message))).toBe('wechat.not-subscribed');
  });
});

describe('WeChat, when it refuses', () => {
  it.each([
    ['bad-code', 'wechat.code-used'],
    ['risky-code', 'wechat.risky-user'],
    ['phone-li-900', 'wechat.code-used'],
    ['code-again-1', 'ok'],
    ['code-again-1', 'wechat.code-used'],
  ])('the sign-in code %s ends as %s', async (code, end) =>
    expect(codeOf(await client().code2Session(code))).toBe(end),
  );

  it('takes a number code once, and no sign-in code for one', async () => {
    expect(codeOf(await client().phoneNumberOf('phone-0001-1'))).toBe('ok');
    expect(codeOf(await client().phoneNumberOf('phone-0001-1'))).toBe('wechat.code-used');
    expect(codeOf(await client().phoneNumberOf('code-li-77'))).toBe('wechat.code-used');
  });

  it('judges only what is short enough, of people who were here', async () => {
    const openid = await signedIn();
    expect(codeOf(await client().checkText(openid, 2, '字'.repeat(2501)))).toBe('wechat.text-too-long');
    expect(await countOf(TEXT)).toBe(0);
    const stranger = `oSTANDIN${'x'.repeat(20)}`;
    expect(codeOf(await client().checkText(stranger, 2, '好'))).toBe('wechat.not-visited-lately');
    expect(codeOf(await client().checkText('nobody', 2, '好'))).toBe('wechat.user-unknown');
  });

  it('names what is wrong with a message', async () => {
    const openid = await signedIn();
    const send = (changes: object) =>
      client().sendSubscribeMessage({ openid, templateId: 'template-of-a-notice', fields: {}, ...changes });
    expect(await send({ fields: { thing1: '长'.repeat(21) } })).toMatchObject({
      refusal: { code: 'wechat.bad-field', field: 'thing1' },
    });
    expect(codeOf(await send({ templateId: 'x' }))).toBe('wechat.bad-template');
    expect(codeOf(await send({ page: 'unpublished/page' }))).toBe('wechat.page-not-live');
  });
});

describe('WeChat, when it fails', () => {
  it('may stall for three seconds', async () => {
    const startedAt = performance.now();
    expect(await afterFault({ path: SESSION, mode: 'slow' })).toBe('ok');
    expect(performance.now() - startedAt).toBeGreaterThan(2_900);
  });

  it('is waited for eight seconds, not longer, and not asked again', async () => {
    const startedAt = performance.now();
    expect(await afterFault({ path: PHONE, mode: 'slow', ms: 60_000 })).toBe('wechat.no-answer');
    expect(performance.now() - startedAt).toBeLessThan(9_000);
    expect(await countOf(PHONE)).toBe(1);
  });

  it.each([SESSION, TEXT])('%s: busy once is not noticed, busy for long is said', async (path) => {
    expect(await afterFault({ path, mode: 'busy' })).toBe('ok');
    expect(await afterFault({ path, mode: 'busy', times: 3 })).toBe('wechat.busy');
    expect(await countOf(path)).toBe(5);
  });

  it.each(paths)('%s: a used-up quota is said at once', async (path) => {
    expect(await afterFault({ path, mode: 'quota' })).toBe('wechat.quota');
    expect(await afterFault({ path, mode: 'minute-quota' })).toBe('wechat.quota-minute');
    expect(await countOf(path)).toBe(2);
  });

  it.each([SESSION, PHONE, SEND])('%s: cut off, it is not asked again', async (path) => {
    expect(await afterFault({ path, mode: 'reset' })).toBe('wechat.no-answer');
    expect(await afterFault({ path, mode: 'reset-after-effect' })).toBe('wechat.no-answer');
    expect(await countOf(path)).toBe(2);
  });

  it('cut off after it sent a message, sends no second one', async () => {
    await afterFault({ path: SEND, mode: 'reset-after-effect' });
    expect(await wechat.messages()).toHaveLength(1);
  });

  it('cut off after it took a code, says that the code is used when it comes again', async () => {
    await wechat.fault({ path: SESSION, mode: 'reset-after-effect' });
    const code = fresh('code');
    expect(codeOf(await client().code2Session(code))).toBe('wechat.no-answer');
    expect(codeOf(await client().code2Session(code))).toBe('wechat.code-used');
  });

  it.each([SESSION, PHONE, SEND])('%s: another answer than documented is no success', async (path) => {
    for (const mode of ['html', 'garbage', 'wrong-shape'] as const)
      expect(await afterFault({ path, mode })).toBe('wechat.bad-answer');
    expect(await countOf(path)).toBe(3);
  });

  it.each(['reset', 'html'] as const)(
    'a text is judged by a second attempt after %s, since that does no harm',
    async (mode) => {
      expect(await afterFault({ path: TEXT, mode })).toBe('ok');
      expect(await countOf(TEXT)).toBe(2);
      expect(await afterFault({ path: TEXT, mode, times: 3 })).toMatch(/^wechat\.(no|bad)-answer$/);
    },
  );

  it.each([40001, 42001])('%i: the token is renewed and the call made once more', async (errcode) => {
    await make(PHONE);
    await wechat.forget();
    expect(await afterFault({ path: PHONE, mode: 'expired-token', errcode })).toBe('ok');
    expect(await countOf(PHONE)).toBe(2);
    expect(await countOf(TOKEN)).toBe(1);
  });

  it('goes on refusing tokens: after one more attempt that is said', async () => {
    expect(await afterFault({ path: PHONE, mode: 'expired-token', times: 2 })).toBe('wechat.token-refused');
    expect(await countOf(PHONE)).toBe(2);
  });

  it.each([
    ['busy', 'wechat.busy'],
    ['quota', 'wechat.quota'],
    ['html', 'wechat.bad-answer'],
    ['garbage', 'wechat.bad-answer'],
    ['reset', 'wechat.no-answer'],
  ] as const)('without a token, %s ends as %s and no call is made', async (mode, end) => {
    await wechat.endTokens();
    await server.dataSource.query('DELETE FROM wechat_tokens');
    await wechat.fault({ path: TOKEN, mode, times: 3 });
    expect(codeOf(await make(PHONE))).toBe(end);
    expect(await countOf(PHONE)).toBe(0);
  });

  it('names settings that are wrong as something for operators', async () => {
    for (const errcode of [40013, 40125, 40164])
      expect(await afterFault({ path: SESSION, mode: 'errcode', errcode })).toBe('wechat.misconfigured');
  });

  it.each(Object.keys({ ...wechatRefusals, ...wechatTextRefusals }) as WechatRefusalCode[])(
    '%s is said in Chinese: what was wrong, and what to do',
    (code) => {
      const { message, advice } = wechatRefusal(code);
      for (const text of [message, advice]) expect(text).toMatch(/^[\u4e00-\u9fff][^a-z]*$/);
    },
  );

  it('has shown no secret, token, code or number in a log or a refusal', async () => {
    const shown = JSON.stringify(said);
    expect(shown).toContain('jscode2session');
    expect(shown).toContain('40029');
    for (const canary of [wechat.secret, 'STANDIN', 'canary', '1990000', 'access_token='])
      expect(shown).not.toContain(canary);
  });
});

describe('WeChat, when it is not there', () => {
  const asked = async (baseUrl: string) => {
    const api = new WechatApi({ wechatBaseUrl: baseUrl });
    const app = { appId: wechat.appId, secret: wechat.secret };
    return [(await api.ask(sessionCall(app, 'c'))).kind, (await api.ask(phoneCall('c'))).kind];
  };

  it('was certainly not asked', async () => {
    const gone = await listening(() => undefined, 200, {});
    await gone.close();
    expect(await asked(gone.url)).toEqual(['unreachable', 'unreachable']);
    expect(await asked('http://no-such-host.invalid')).toEqual(['unreachable', 'unreachable']);
  });

  it('and somebody else sends us elsewhere, the secret does not go along', async () => {
    const seen: string[] = [];
    const elsewhere = await listening((url) => void seen.push(url), 200, {});
    const trap = await listening(() => undefined, 302, { location: elsewhere.url });
    expect(await asked(trap.url)).toEqual(['bad-answer', 'bad-answer']);
    expect(seen).toEqual([]);
    await trap.close();
    await elsewhere.close();
  });

  it('is not connected without an AppID, and the stand-in only in a demo city', async () => {
    const appWith = (settings: Partial<Settings>, demo: boolean) => {
      const cityKind = new CityKind();
      cityKind.answerWith(() => demo);
      return new WechatApp({ ...server.app.get<Settings>(SETTINGS), ...settings }, cityKind).credentials();
    };
    const open = { wechatAppId: STAND_IN_APP_ID, wechatSecret: wechat.secret };
    expect(codeOf(await appWith({ wechatAppId: undefined }, true))).toBe('wechat.not-configured');
    expect(codeOf(await appWith(open, false))).toBe('wechat.not-configured');
    expect(codeOf(await appWith(open, true))).toBe('ok');
    expect(codeOf(await appWith({}, false))).toBe('ok');
  });
});

async function listening(see: (url: string) => void, status: number, headers: Record<string, string>) {
  const listener: Server = createServer((request, response) => {
    see(request.url ?? '');
    response.writeHead(status, headers).end('{}');
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  // A TCP server's address is an object.
  const { port } = listener.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => listener.close(done)) };
}
