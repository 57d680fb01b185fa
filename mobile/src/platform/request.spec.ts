import { recordInterest, withdrawInterest } from '@yingshang/shared/contracts/benefits';
import { getCity } from '@yingshang/shared/contracts/city';
import { resetDemo } from '@yingshang/shared/contracts/demo';
import { getPolicy, listPolicies } from '@yingshang/shared/contracts/policies';
import { device } from '../../test/stand-ins/taro';
import { countKept, sendKept } from './outbox';
import { call } from './request';

interface Heard {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
}

let heard: Heard[] = [];

function answer(statusCode: number, body: unknown): void {
  device.answerWith((request) => {
    heard.push(request);
    return Promise.resolve({ statusCode, data: typeof body === 'string' ? body : JSON.stringify(body) });
  });
}

function beOffline(): void {
  device.answerWith((request) => {
    heard.push(request);
    return Promise.reject(new Error('request:fail'));
  });
}

const interest = { id: 'i1', policyId: 'p1', title: '政策', recordedAt: '2026-11-20T02:00:00.000Z' };
const record = () => call(recordInterest, { body: { policyId: 'p1' } });
const keys = () => heard.map(({ header }) => header['Idempotency-Key']);

beforeEach(() => {
  device.reset();
  heard = [];
});

describe('a call', () => {
  it('puts parameters and query into the address, encoded', async () => {
    answer(200, { items: [], next: null, total: 0 });
    await call(listPolicies, { query: { category: 'a&b' } });
    await call(getPolicy, { params: { id: '国办/1' } });
    expect(heard.map(({ url }) => url)).toEqual([
      '/api/policies?category=a%26b',
      `/api/policies/${encodeURIComponent('国办/1')}`,
    ]);
  });

  it('returns what the server refused, in the words of the server', async () => {
    const error = {
      kind: 'missing',
      code: 'policies.unknown',
      message: '没有这项政策。',
      advice: '请回列表。',
      requestId: 'r',
    };
    answer(404, { error });
    const outcome = await call(getPolicy, { params: { id: 'x' } });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'policies.unknown', advice: '请回列表。' } });
  });

  it('shows the number of a fault, so that it can be found in the log', async () => {
    answer(500, {
      error: { kind: 'fault', code: 'fault', message: '出错了。', advice: '请稍后重试。', requestId: 'r-77' },
    });
    expect(await call(getCity)).toMatchObject({
      ok: false,
      refusal: { advice: '请稍后重试。（编号 r-77）' },
    });
  });

  it.each(['<html>请登录无线网络</html>', '{"name":"少了别的"}'])(
    'takes %s for no answer of ours',
    async (body) => {
      answer(200, body);
      expect(await call(getCity)).toMatchObject({ ok: false, refusal: { code: 'network.bad-answer' } });
    },
  );

  it('tells offline from a refusal', async () =>
    expect(await call(getCity)).toMatchObject({ ok: false, refusal: { code: 'network.offline' } }));

  it('stops waiting after 15 seconds', async () => {
    jest.useFakeTimers();
    device.answerWith(() => new Promise(() => undefined));
    const waiting = call(getCity);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await waiting).toMatchObject({ ok: false, refusal: { code: 'network.timeout' } });
    jest.useRealTimers();
  });

  it('is signed with one and the same visitor number on this device', async () => {
    answer(200, interest);
    await Promise.all([record(), record()]);
    const visitors = new Set(heard.map(({ header }) => header['X-Visitor-Id']));
    expect(visitors.size).toBe(1);
    expect([...visitors][0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a write that nobody answered', () => {
  it('waits on the device and goes out once the network is back, under the same key', async () => {
    beOffline();
    await record();
    expect(countKept()).toBe(1);
    answer(200, interest);
    expect(await sendKept()).toBe(1);
    expect(await sendKept()).toBe(0);
    expect(new Set(keys()).size).toBe(1);
    expect(heard).toHaveLength(2);
  });

  it('is not doubled by a person who presses again', async () => {
    beOffline();
    await record();
    answer(200, interest);
    await record();
    expect(countKept()).toBe(0);
    expect(new Set(keys()).size).toBe(1);
  });

  it('is not sent again when the server has refused it', async () => {
    answer(409, {
      error: { kind: 'refusal', code: 'benefits.not-automatic', message: '不', advice: '是', requestId: 'r' },
    });
    await record();
    expect(countKept()).toBe(0);
  });

  it('stays when the server says to come back later, and goes out then, under its first key', async () => {
    beOffline();
    await record();
    const error = {
      kind: 'refusal',
      code: 'limits.too-many',
      message: '太频繁',
      advice: '请等 9 秒',
      requestId: 'r',
    };
    answer(429, { error: { ...error, retryAfterSeconds: 9 } });
    expect(await sendKept()).toBe(0);
    expect(await record()).toMatchObject({ refusal: { retryAfterSeconds: 9 } });
    answer(200, interest);
    expect(await sendKept()).toBe(1);
    expect(new Set(keys()).size).toBe(1);
  });

  it('is no write that the server told to come back later: that one does not go out by itself', async () => {
    const error = {
      kind: 'refusal',
      code: 'limits.too-many',
      message: '太频繁',
      advice: '请等 9 秒',
      requestId: 'r',
    };
    answer(429, { error: { ...error, retryAfterSeconds: 9 } });
    await record();
    expect(countKept()).toBe(0);
  });

  it('keeps its place before later ones', async () => {
    beOffline();
    await record();
    await call(withdrawInterest, { params: { policyId: 'p1' } });
    heard = [];
    answer(200, {});
    expect(await sendKept()).toBe(2);
    expect(heard.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('is forgotten when it was a reset of the demo', async () => {
    beOffline();
    await call(resetDemo, { body: {} });
    expect(countKept()).toBe(0);
  });
});
