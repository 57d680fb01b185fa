import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getUnitRule, RuleDryRun, saveRule } from '@yingshang/shared/contracts/policy-rules';
import { tinyPack } from '../../../test/support/tiny-pack';
import { type SuiteCity, withCity } from '../../../test/support/with-city';

type Detail = ResponseOf<typeof getUnitRule>;
type Saved = ResponseOf<typeof saveRule>;
type Method = 'GET' | 'POST';

const company = { field: 'entityType', op: 'eq', value: 'enterprise' };
const shop = { all: [{ field: 'entityType', op: 'eq', value: 'individual-business' }] };

/** Demo staff of a unit, or somebody else, on a device of their own. */
async function deskOf(city: SuiteCity, role: string, unitId?: string) {
  const { body } = await city.request('POST', '/api/sessions/demo', {
    body: { role, ...(unitId === undefined ? {} : { unitId }) },
    headers: { 'x-visitor-id': randomUUID() },
  });
  const authorization = `Bearer ${(body as { token: string }).token}`;
  return (method: Method, path: string, sent?: object | string, key: string = randomUUID()) =>
    city.request(method, `/api/units/u-city/policy-rules${path}`, {
      body: sent,
      headers: { authorization, 'idempotency-key': key },
    });
}

describe('the desk of conditions', () => {
  const city = withCity('2026-11-21', () => ({
    ...tinyPack(),
    'city.json': { ...tinyPack()['city.json'], demoRegistry: { count: 300, seed: 'rules' } },
  }));
  let desk: Awaited<ReturnType<typeof deskOf>>;
  const edition = async () => ((await desk('GET', '/always')).body as Detail).edition;
  const eligible = async (entityType: string) => {
    const { body } = await city.request('POST', '/api/benefits/match', { body: { facts: { entityType } } });
    return (body as { eligible: { id: string }[] }).eligible.map(({ id }) => id).sort();
  };

  beforeEach(async () => {
    await city.request('POST', '/api/demo/reset', { body: {}, headers: { 'idempotency-key': randomUUID() } });
    desk = await deskOf(city, 'staff', 'u-city');
  });

  it('lists the policies that the unit answers for, and their state', async () => {
    expect((await desk('GET', '')).body).toMatchObject({
      items: ['always', 'ended', 'windowed'].map((policyId) => ({
        policyId,
        state: 'ok',
        remarks: [],
        saved: null,
      })),
    });
  });

  it('shows a rule with the places and names that the form needs', async () => {
    expect((await desk('GET', '/always')).body).toMatchObject({
      rule: shop,
      packRule: shop,
      history: [],
      places: [
        { code: '100000', name: '全国' },
        { code: '990000', name: '示范省' },
        { code: '990100', name: '示范市' },
        { code: '990102', name: '东区' },
        { code: '990199', name: '示例区' },
      ],
    });
  });

  it('tries conditions over the whole register, saves nothing, and says whom they would change', async () => {
    const { status, body } = await desk('POST', '/always/dry-run', { rule: company });
    expect(status).toBe(200);
    const { counts, examples, now, sentence } = body as RuleDryRun;
    expect(sentence).toBe('主体类型为企业');
    expect(counts.total).toBe(300);
    expect(counts.eligible + counts.unknown + counts.notEligible).toBe(300);
    expect(counts.eligible).toBeGreaterThan(0);
    // Every enterprise is either one or the other, so exactly both kinds change their answer.
    expect(now).toMatchObject({ total: 300, changed: counts.eligible + (now?.eligible ?? 0) });
    expect(examples.eligible).toMatchObject({ demo: true, condition: '主体类型为企业', ownValue: '企业' });
    expect(examples.notEligible).toMatchObject({ condition: '主体类型为企业', ownValue: '个体工商户' });
    expect(examples.unknown).toBeNull();
    expect(await eligible('enterprise')).toEqual([]);
  });

  it('says that nothing changes where the rule says the same in other words', async () => {
    const rule = { any: [shop, { not: { not: shop } }] };
    expect((await desk('POST', '/always/dry-run', { rule })).body).toMatchObject({ now: { changed: 0 } });
  });

  it.each([
    [{ all: [company, { field: 'employees', op: 'lte', value: '300' }] }, 'eligibility.all[1].value'],
    [{ all: [] }, 'eligibility.all'],
    [null, 'eligibility'],
    [{ field: 'secret', op: 'eq', value: 1 }, 'eligibility.field'],
  ])('refuses %j at its place', async (rule, field) => {
    for (const [path, more] of [
      ['/always/dry-run', {}],
      ['/always/versions', { basedOn: await edition(), note: '' }],
    ] as const) {
      expect(await desk('POST', path, { rule, ...more })).toMatchObject({
        status: 422,
        body: { error: { code: 'policy-rules.bad-rule', field } },
      });
    }
  });

  it('refuses a rule that is deeper than any program should follow', async () => {
    const deep = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    const { status } = await desk('POST', '/always/dry-run', `{"rule":${deep}}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('warns of conditions that are hardly meant, and takes them all the same', async () => {
    const rule = { all: [company, { field: 'employees', op: 'gte', value: 0 }] };
    expect((await desk('POST', '/always/dry-run', { rule })).body).toMatchObject({
      warnings: [{ path: 'eligibility.all[1]', message: expect.stringContaining('总是成立') as unknown }],
    });
    await desk('POST', '/always/versions', { rule, basedOn: await edition(), note: '' });
    expect((await desk('GET', '')).body).toMatchObject({
      items: [{ policyId: 'always', state: 'warnings', remarks: [{ path: 'eligibility.all[1]' }] }, {}, {}],
    });
  });

  it('saves once, however often it is sent, and the lists of enterprises change at once', async () => {
    const key = randomUUID();
    const body = { rule: company, basedOn: await edition(), note: ' 企业也可以 ' };
    const first = await desk('POST', '/always/versions', body, key);
    expect(first).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await desk('POST', '/always/versions', body, key)).body).toEqual(first.body);
    expect(await eligible('enterprise')).toEqual(['always']);
    expect((await desk('GET', '/always')).body).toMatchObject({
      rule: company,
      packRule: shop,
      edition: (first.body as Saved).edition,
      saved: { version: 1, note: '企业也可以', unitName: '单位u-city' },
      history: [{ version: 1, rule: company }],
    });
  });

  it('refuses who looked at older conditions, and what changes nothing', async () => {
    const before = await edition();
    await desk('POST', '/always/versions', { rule: company, basedOn: before, note: '' });
    const late = await desk('POST', '/always/versions', { rule: shop.all[0], basedOn: before, note: '' });
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'policy-rules.changed-meanwhile' } } });
    const same = { rule: company, basedOn: await edition(), note: '再存一次' };
    expect(await desk('POST', '/always/versions', same)).toMatchObject({
      status: 409,
      body: { error: { code: 'policy-rules.unchanged' } },
    });
  });

  it.each([
    ['nobody', undefined, undefined, 401],
    ['a resident', 'resident', undefined, 403],
    ['an enterprise person', 'enterprise', undefined, 403],
    ['staff of another unit', 'staff', 'u-east', 403],
  ])('is shut to %s', async (_who, role, unitId, status) => {
    const ask =
      role === undefined
        ? (method: Method, path: string, body?: object) =>
            city.request(method, `/api/units/u-city/policy-rules${path}`, {
              body,
              headers: { 'idempotency-key': randomUUID() },
            })
        : await deskOf(city, role, unitId);
    const body = { rule: company, basedOn: 'x', note: '' };
    expect((await ask('GET', '')).status).toBe(status);
    expect((await ask('GET', '/always')).status).toBe(status);
    expect((await ask('POST', '/always/dry-run', { rule: company })).status).toBe(status);
    expect((await ask('POST', '/always/versions', body)).status).toBe(status);
  });

  it('knows no policy for which another unit answers', async () => {
    await city.reload({
      'policy-contacts.json': ['always', 'ended', 'windowed'].map((policyId) => ({
        policyId,
        unitId: policyId === 'always' ? 'u-east' : 'u-city',
        readerId: 'o-head',
        contactId: 'o-counter',
      })),
    });
    const foreign = { status: 404, body: { error: { code: 'policy-rules.not-yours' } } };
    expect(await desk('GET', '/always')).toMatchObject(foreign);
    expect(await desk('POST', '/always/dry-run', { rule: company })).toMatchObject(foreign);
    const save = { rule: company, basedOn: 'x', note: '' };
    expect(await desk('POST', '/always/versions', save)).toMatchObject(foreign);
    await city.reload({});
  });

  it('shows a broken rule first, with what is wrong, and takes a version that mends it', async () => {
    await city.dataSource.query(
      `UPDATE policies SET eligibility = '{"field": "gone", "op": "eq", "value": 1}' WHERE id = 'windowed'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { items } = (await desk('GET', '')).body as { items: { policyId: string; state: string }[] };
    expect(items.map(({ policyId, state }) => `${policyId} ${state}`)).toEqual([
      'windowed broken',
      'always ok',
      'ended ok',
    ]);
    const broken = (await desk('GET', '/windowed')).body as Detail;
    expect(broken).toMatchObject({
      rule: { field: 'gone' },
      remarks: [{ path: 'eligibility.field', message: expect.stringContaining('gone') as unknown }],
    });
    expect((await desk('POST', '/windowed/dry-run', { rule: shop })).body).toMatchObject({ now: null });
    await desk('POST', '/windowed/versions', { rule: shop, basedOn: broken.edition, note: '修复' });
    expect(await eligible('individual-business')).toEqual(['always', 'windowed']);
  });
});
