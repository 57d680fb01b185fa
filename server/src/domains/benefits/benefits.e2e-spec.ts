import { randomUUID } from 'node:crypto';
import { policy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const entityType = (value: string) => ({ field: 'entityType', op: 'eq', value });
const extra = [
  policy('automatic', { applyMode: '免申即享' }),
  policy('automatic-ended', { applyMode: '免申即享', validTo: '2026-11-20' }),
  policy('automatic-paused', {
    applyMode: '免申即享',
    paused: { since: '2026-11-01', note: '等待新办法' },
  }),
  policy('automatic-coming', { applyMode: '免申即享', validFrom: '2026-11-22' }),
  policy('large-only', {
    eligibility: { all: [entityType('individual-business'), { field: 'employees', op: 'gte', value: 300 }] },
  }),
];

function packWithMore() {
  const pack = tinyPack();
  const [contact] = pack['policy-contacts.json'];
  pack['policies.json'].push(...extra);
  pack['policy-contacts.json'].push(...extra.map(({ id }) => ({ ...contact, policyId: id })));
  return pack;
}

interface Lists {
  readonly eligible: readonly { readonly id: string }[];
  readonly unknown: readonly { readonly id: string }[];
  readonly notEligible: readonly { readonly id: string }[];
}

describe('benefits', () => {
  const city = withCity('2026-11-21', packWithMore);
  const post = (path: string, body: unknown, headers = {}) =>
    city.request('POST', `/api/benefits${path}`, { body, headers });
  const lists = async (facts: object) => {
    const { eligible, unknown, notEligible } = (await post('/match', { facts })).body as Lists;
    const ids = (rows: Lists['eligible']) => rows.map(({ id }) => id).sort();
    return { eligible: ids(eligible), unknown: ids(unknown), notEligible: ids(notEligible) };
  };

  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('fall into three lists, of the policies in force only', async () => {
    expect(await lists({ entityType: 'individual-business' })).toEqual({
      eligible: ['always', 'automatic', 'windowed'],
      unknown: ['large-only'],
      notEligible: [],
    });
    expect(await lists({ entityType: 'individual-business', employees: 3 })).toMatchObject({
      unknown: [],
      notEligible: ['large-only'],
    });
  });

  it('are open, not refused, while nothing is known', async () => {
    expect(await lists({ entityType: null })).toEqual({
      eligible: [],
      unknown: ['always', 'automatic', 'large-only', 'windowed'],
      notEligible: [],
    });
  });

  it('follow the day', async () => {
    city.clock.moveTo('2026-11-22');
    expect((await lists({ entityType: 'individual-business' })).eligible).toContain('automatic-coming');
    city.clock.moveTo('2026-11-20');
    expect((await lists({ entityType: 'individual-business' })).eligible).toContain('automatic-ended');
  });

  it.each([
    ['a fact that nobody knows', { shoeSize: 44 }, 'benefits.unknown-fact', 'facts.shoeSize'],
    ['a fact of the wrong type', { employees: '3' }, 'benefits.bad-fact', 'facts.employees'],
    ['a name that every object has', { constructor: 'x' }, 'benefits.unknown-fact', 'facts.constructor'],
  ])('are refused for %s', async (_, facts, code, field) => {
    expect(await post('/match', { facts })).toMatchObject({ status: 400, body: { error: { code, field } } });
  });

  it('say what is near, and only of what cannot be had', async () => {
    const explained = async (facts: object) => (await post('/policies/large-only/explain', { facts })).body;
    expect(await explained({ entityType: 'individual-business', employees: 250 })).toMatchObject({
      verdict: 'not-eligible',
      nearMiss: {
        changes: [{ fieldName: '从业人员数', advice: '从业人员数增加到300人以上（现为250人）' }],
        toAnswer: [],
      },
    });
    expect(await explained({ entityType: 'enterprise', employees: 250 })).toMatchObject({ nearMiss: null });
    expect(await explained({ entityType: 'individual-business' })).toMatchObject({ nearMiss: null });
    const { notEligible } = (
      await post('/match', { facts: { entityType: 'individual-business', employees: 250 } })
    ).body as { notEligible: object[] };
    expect(notEligible).toMatchObject([
      { id: 'large-only', nearMiss: { changes: [{ field: 'employees' }] } },
    ]);
  });

  it('are explained a condition at a time, with what is missing and what was not checked', async () => {
    const facts = { entityType: 'individual-business' };
    expect((await post('/policies/large-only/explain', { facts })).body).toMatchObject({
      verdict: 'unknown',
      reasons: [
        {
          field: 'entityType',
          verdict: 'met',
          ownValue: '个体工商户',
          source: '您填写的，未核验',
          clause: null,
          sentence: expect.stringMatching(/：符合，现为个体工商户（您填写的，未核验）。依据：《/),
          parts: [],
        },
        { field: 'employees', verdict: 'unknown', ownValue: '未填写', source: null },
      ],
      citation: expect.stringMatching(/^依据：《/),
      missing: [{ field: 'employees', name: '从业人员数' }],
      notChecked: expect.arrayContaining([expect.stringContaining('材料')]),
    });
    expect(await post('/policies/none/explain', { facts })).toMatchObject({ status: 404 });
  });
});

describe('how a benefit is obtained', () => {
  const city = withCity('2026-11-21', packWithMore);
  const guide = async (id: string) =>
    (await city.request('GET', `/api/benefits/policies/${id}/claim-guide`)).body;

  it('is told with steps, unit and phone, and null for what is not known', async () => {
    expect(await guide('always')).toMatchObject({
      automatic: null,
      steps: ['网上申报'],
      place: null,
      windowText: null,
      unitName: '单位u-city',
      phoneSynthetic: true,
    });
  });

  it('names the dates of a window', async () => {
    expect(await guide('windowed')).toMatchObject({ windowText: '2026年11月16日至2026年12月1日' });
  });

  it('promises nothing of a policy that is over', async () => {
    expect(await guide('automatic')).toMatchObject({ automatic: expect.stringContaining('直接兑现') });
    expect(await guide('automatic-ended')).toMatchObject({
      automatic: expect.stringContaining('已过有效期'),
      windowText: expect.stringContaining('不受理'),
    });
  });
});

describe('an interest in a benefit', () => {
  const city = withCity('2026-11-21', packWithMore);
  const device = () => ({ 'x-visitor-id': randomUUID() });
  const record = async (policyId: string, visitor: object, key: string = randomUUID()) => {
    const headers = { ...visitor, 'idempotency-key': key };
    const answer = await city.request('POST', '/api/benefits/interests', {
      body: { policyId },
      headers,
    });
    return { status: answer.status, body: answer.body };
  };
  const withdraw = async (policyId: string, visitor: object) => {
    const headers = { ...visitor, 'idempotency-key': randomUUID() };
    return (await city.request('DELETE', `/api/benefits/interests/${policyId}`, { headers })).body;
  };
  const kept = async (visitor: Record<string, string>) =>
    (await city.request('GET', '/api/benefits/interests', { headers: visitor })).body;

  it('is kept for this device until it is withdrawn', async () => {
    const [mine, theirs] = [device(), device()];
    expect(await record('automatic', mine)).toMatchObject({ status: 200, body: { policyId: 'automatic' } });
    expect(await kept(mine)).toMatchObject({ items: [{ policyId: 'automatic', title: '政策automatic' }] });
    expect(await kept(theirs)).toEqual({ items: [] });
    expect(await withdraw('automatic', theirs)).toEqual({ withdrawn: false });
    expect(await withdraw('automatic', mine)).toEqual({ withdrawn: true });
    expect(await kept(mine)).toEqual({ items: [] });
  });

  it('is recorded once, however often and at however many taps', async () => {
    const mine = device();
    const key = randomUUID();
    const taps = await Promise.all(
      [key, key, randomUUID(), randomUUID()].map((each) => record('automatic', mine, each)),
    );
    expect(new Set(taps.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await kept(mine)).toMatchObject({ items: [{ policyId: 'automatic' }] });
  });

  it('does not come back with a repeat of the tap that recorded it', async () => {
    const mine = device();
    const key = randomUUID();
    await record('automatic', mine, key);
    await withdraw('automatic', mine);
    expect(await record('automatic', mine, key)).toMatchObject({ status: 200 });
    expect(await kept(mine)).toEqual({ items: [] });
  });

  it.each([
    ['does not exist', 'none', 404, 'policies.unknown'],
    ['needs an application', 'always', 409, 'benefits.not-automatic'],
    ['is paused', 'automatic-paused', 409, 'benefits.not-in-force'],
    ['has expired', 'automatic-ended', 409, 'benefits.not-in-force'],
    ['has not begun', 'automatic-coming', 409, 'benefits.not-in-force'],
  ])('is not recorded in a policy that %s', async (_, policyId, status, code) => {
    const mine = device();
    expect(await record(policyId, mine)).toMatchObject({ status, body: { error: { code } } });
    expect(await kept(mine)).toEqual({ items: [] });
  });
});
