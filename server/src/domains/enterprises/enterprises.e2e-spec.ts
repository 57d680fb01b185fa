import { randomUUID } from 'node:crypto';
import type { Enterprise, RegistryHit } from '@yingshang/shared/contracts/enterprises';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { demoEnterprise } from '../../demo-city/registry';

const packWithRegistry = () => {
  const pack = tinyPack();
  return { ...pack, 'city.json': { ...pack['city.json'], demoRegistry: { seed: 'tiny', count: 120 } } };
};
const place = {
  cityName: '示范市',
  districts: [
    { code: '990102', name: '东区', demo: false },
    { code: '990199', name: '示例区', demo: true },
  ],
};
const made = (position: number) => demoEnterprise('tiny', position, place);

describe('a registered enterprise', () => {
  const city = withCity('2026-11-21', packWithRegistry);
  let person: SignedIn;
  beforeEach(async () => {
    person = await signedIn(city);
  });
  const search = async (name: string) => {
    const { body } = await person.ask('GET', `/api/registry/enterprises?name=${encodeURIComponent(name)}`);
    return (body as { items: RegistryHit[] }).items;
  };
  const register = (subject: object, facts: object = {}, who = person) =>
    who.ask('POST', '/api/enterprises', { subject, facts });
  const registered = async (position: number, facts: object = {}, who = person) => {
    const answer = await register({ by: 'code', code: made(position).creditCode }, facts, who);
    return answer.body as Enterprise;
  };
  const profile = async (id: string, who = person) =>
    (await who.ask('GET', `/api/enterprises/${id}/profile`)).body as {
      completeness: { known: number; total: number };
      scale: { value: string | null; reason: string };
      facts: Record<string, unknown>;
      groups: { fields: { key: string; counts: unknown; own: unknown }[] }[];
    };
  /** Kept answers of registrations and changes, which tell of a profile; `hash` of what was asked does, too. */
  const keptAnswers = () =>
    city.dataSource.query<{ answer: unknown; hash: string }[]>(
      `SELECT answer, request_hash AS hash FROM idempotency_keys
       WHERE route IN ('enterprises.register', 'benefits.change-fact') ORDER BY route`,
    );
  const field = async (id: string, key: string, who = person) =>
    (await profile(id, who)).groups.flatMap(({ fields }) => fields).find((one) => one.key === key);

  it('is found by its trade name, its code masked', async () => {
    const { name, tradeName, creditCode } = made(3);
    const [first] = await search(tradeName);
    expect(first).toMatchObject({
      name,
      codeMasked: `${creditCode.slice(0, 4)}****${creditCode.slice(-4)}`,
      regionName: expect.stringMatching(/区/),
      demo: true,
    });
    expect(JSON.stringify(first)).not.toContain(creditCode);
  });

  it('is found by any part of its name, the nearest name first, twenty at most', async () => {
    const { tradeName } = made(3);
    expect((await search(`例${tradeName}`)).map(({ name }) => name)).toContain(made(3).name);
    expect(await search('示例')).toHaveLength(20);
    expect(await search('%_')).toEqual([]);
    expect((await search(tradeName.slice(0, 2)))[0]?.name).toContain(tradeName.slice(0, 2));
  });

  it('is registered out of the search, with the answers given before', async () => {
    const [hit] = await search(made(5).tradeName);
    const answer = await register({ by: 'reference', reference: hit?.reference }, { highEnergy: false });
    expect(answer).toMatchObject({
      status: 200,
      body: { name: made(5).name, creditCode: made(5).creditCode, verification: 'none', powers: [] },
    });
    const { id } = answer.body as Enterprise;
    expect(await field(id, 'highEnergy')).toMatchObject({
      counts: { value: false, valueText: '否', source: 'self', asOf: '2026-11-21' },
    });
    expect(await field(id, 'establishedOn')).toMatchObject({
      counts: { source: 'registry', asOf: '2026-10-31' },
    });
  });

  it('is registered by its scanned licence and by its typed code alike, once', async () => {
    const { creditCode } = made(7);
    const scanned = await register({
      by: 'licence',
      text: `https://example.invalid/licence?uniscid=${creditCode}`,
    });
    const typed = await register({ by: 'code', code: ` ${creditCode.toLowerCase()} ` });
    expect(typed.body).toEqual(scanned.body);
    const mine = await person.ask('GET', '/api/enterprises');
    expect(mine.body).toMatchObject({ items: [{ creditCode }] });
  });

  it.each([
    [{ by: 'code', code: '9121' }, 400, 'enterprises.bad-credit-code', '18 位，现在是 4 位'],
    [
      { by: 'code', code: `I${made(0).creditCode.slice(1)}` },
      400,
      'enterprises.bad-credit-code',
      '第 1 位“I”',
    ],
    [
      {
        by: 'code',
        code: `${made(0).creditCode.slice(0, 17)}${made(0).creditCode.endsWith('0') ? '1' : '0'}`,
      },
      400,
      'enterprises.bad-credit-code',
      '最后一位校验码',
    ],
    [{ by: 'code', code: '91210199MAFAKE019N' }, 404, 'enterprises.not-in-registry', '91210199MAFAKE019N'],
    [{ by: 'licence', text: 'https://example.invalid/' }, 400, 'enterprises.no-code-in-licence', '二维码'],
    [{ by: 'reference', reference: 'tiny.999999' }, 404, 'enterprises.not-in-registry', '这家企业'],
  ])('is not registered by %p', async (subject, status, code, words) => {
    expect(await register(subject)).toMatchObject({
      status,
      body: { error: { code, message: expect.stringContaining(words) } },
    });
  });

  it('is not registered with an answer that the catalogue does not know', async () => {
    const subject = { by: 'code', code: made(0).creditCode };
    expect(await register(subject, { moonPhase: 'full' })).toMatchObject({
      status: 400,
      body: { error: { code: 'enterprises.unknown-fact' } },
    });
    expect((await person.ask('GET', '/api/enterprises')).body).toEqual({ items: [] });
  });

  it('keeps what one person says about it from another who registered it too', async () => {
    const other = await signedIn(city);
    const { id } = await registered(9, { patents: 77 });
    const { id: same } = await registered(9, {}, other);
    expect(same).toBe(id);
    expect((await profile(id)).facts.highEnergy).toBeUndefined();
    await person.ask('PUT', `/api/enterprises/${id}/facts/highEnergy`, { value: true });
    expect((await profile(id)).facts.highEnergy).toBe(true);
    expect((await profile(id, other)).facts.highEnergy).toBeUndefined();
  });

  it('is not there for those who have not registered it', async () => {
    const { id } = await registered(11);
    const stranger = await signedIn(city, 'resident');
    for (const answer of [
      await stranger.ask('GET', `/api/enterprises/${id}/profile`),
      await stranger.ask('POST', `/api/enterprises/${id}/benefits`, {}),
      await stranger.ask('PUT', `/api/enterprises/${id}/facts/employees`, { value: 3 }),
      await stranger.ask('GET', `/api/enterprises/${randomUUID()}/profile`),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { error: { code: 'enterprises.unknown' } } });
    }
    expect(await city.request('GET', `/api/enterprises/${id}/profile`)).toMatchObject({ status: 401 });
  });

  it('shows the own word beside a record that it cannot overrule', async () => {
    const { id } = await registered(13);
    const official = await field(id, 'entityType');
    await person.ask('PUT', `/api/enterprises/${id}/facts/entityType`, { value: 'institution' });
    expect(await field(id, 'entityType')).toMatchObject({
      counts: (official as { counts: object }).counts,
      own: { value: 'institution', source: 'self' },
    });
    expect((await profile(id)).facts.entityType).not.toBe('institution');
  });

  it('takes an own word back with null', async () => {
    const { id } = await registered(15);
    const before = await field(id, 'loanBalanceYuan');
    await person.ask('PUT', `/api/enterprises/${id}/facts/loanBalanceYuan`, { value: 90_000 });
    expect(await field(id, 'loanBalanceYuan')).toMatchObject({
      counts: { valueText: '9万元' },
      stated: true,
    });
    await person.ask('PUT', `/api/enterprises/${id}/facts/loanBalanceYuan`, { value: null });
    expect(await field(id, 'loanBalanceYuan')).toEqual(before);
  });

  it.each([
    ['employees', 'many', 400, 'enterprises.bad-fact'],
    ['employees', 2.5, 400, 'enterprises.bad-fact'],
    ['moonPhase', 1, 400, 'enterprises.unknown-fact'],
    ['qualifications', ['knighthood'], 400, 'enterprises.bad-fact'],
  ])('refuses %s: %p', async (key, value, status, code) => {
    const { id } = await registered(17);
    expect(await person.ask('PUT', `/api/enterprises/${id}/facts/${key}`, { value })).toMatchObject({
      status,
      body: { error: { code } },
    });
  });

  it('has its size derived by the 2017 rules, and not stated where it can be', async () => {
    const { id } = await registered(19);
    for (const [key, value] of Object.entries({
      employees: 5,
      annualRevenueYuan: 10_000,
      totalAssetsYuan: 10_000,
    })) {
      await person.ask('PUT', `/api/enterprises/${id}/facts/${key}`, { value });
    }
    const { scale } = await profile(id);
    if (scale.value === null) throw new Error(`position 19 has no size rule: ${scale.reason}`);
    expect(scale.reason).toContain('2017');
    expect(await field(id, 'scale')).toMatchObject({ editable: false, counts: { source: 'derived' } });
    expect(await person.ask('PUT', `/api/enterprises/${id}/facts/scale`, { value: 'large' })).toMatchObject({
      status: 409,
      body: { error: { code: 'enterprises.derived-fact' } },
    });
  });

  it('is given up with everything that the person said about it', async () => {
    const { id } = await registered(21, { hasDebts: true });
    expect((await person.ask('DELETE', `/api/enterprises/${id}`)).body).toEqual({ left: true });
    expect((await person.ask('GET', '/api/enterprises')).body).toEqual({ items: [] });
    await registered(21);
    expect(await field(id, 'hasDebts')).toMatchObject({ counts: null });
  });

  it('is given up with the kept answers that tell of its profile; a belated repeat changes nothing', async () => {
    await city.dataSource.query('DELETE FROM idempotency_keys');
    const { id } = await registered(22);
    const key = randomUUID();
    const change = () => person.ask('PUT', `/api/enterprises/${id}/facts/employees`, { value: 4321 }, key);
    expect((await change()).status).toBe(200);
    expect((await keptAnswers()).map(({ answer }) => answer === null)).toEqual([false, false]);
    await person.ask('DELETE', `/api/enterprises/${id}`);
    expect(await keptAnswers()).toEqual([
      { answer: null, hash: '' },
      { answer: null, hash: '' },
    ]);
    expect(await change()).toMatchObject({ status: 404, body: { error: { code: 'enterprises.unknown' } } });
  });

  it('is registered twenty times at most by one person', async () => {
    for (let position = 30; position < 50; position += 1) await registered(position);
    expect(await register({ by: 'code', code: made(50).creditCode })).toMatchObject({
      status: 409,
      body: { error: { code: 'enterprises.too-many' } },
    });
  });

  it('is forgotten when the demo is reset, and can be registered again out of the same register', async () => {
    await registered(23);
    const headers = { 'idempotency-key': randomUUID() };
    expect(await city.request('POST', '/api/demo/reset', { body: {}, headers })).toMatchObject({
      status: 200,
    });
    expect(await keptAnswers()).toEqual([]);
    const again = await signedIn(city);
    expect((await again.ask('GET', '/api/enterprises')).body).toEqual({ items: [] });
    expect(await registered(23, {}, again)).toMatchObject({ name: made(23).name });
  });
});
