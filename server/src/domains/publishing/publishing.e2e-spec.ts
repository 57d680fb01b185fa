import { randomUUID } from 'node:crypto';
import type { PublicationDone, PublicationImpact } from '@yingshang/shared/contracts/publishing';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { officer, policy } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { CityPacksService } from '../city-packs';
import { holdersOf } from '../enterprises/holders-in-spec';
import { PoliciesService } from '../policies';
import { PolicyTelling } from '../pushes';

type Method = 'GET' | 'POST' | 'PUT';

const shop = { field: 'entityType', op: 'eq', value: 'individual-business' };
const company = { field: 'entityType', op: 'eq', value: 'enterprise' };
const people = { unitId: 'u-city', readerId: 'o-head', contactId: 'o-counter' };
const fresh = (id: string, own: object = {}) => ({ ...policy(id), ...people, ...own });

describe('publishing a policy', () => {
  const city = withCity('2026-11-21');
  let publisherId = '';
  let ask: (method: Method, path: string, body?: object, key?: string) => ReturnType<typeof city.request>;

  beforeAll(async () => {
    await holdersOf(city.dataSource, [{ entityType: 'individual-business' }, { entityType: 'enterprise' }]);
    const publisher = await realPerson(city, { role: 'publisher', unitId: 'u-city' });
    publisherId = publisher.personId;
    const session = await startSession(city, publisherId, true);
    ask = (method, path, body, key) => session.ask(method, `/api/units/u-city/policies${path}`, body, key);
  });

  const publish = (record: object, key?: string) => ask('POST', '', { record, reason: '' }, key);
  const editionOf = async (id: string) => ((await ask('GET', `/${id}`)).body as { edition: string }).edition;
  const edit = async (id: string, record: object, own: object = {}, key?: string) =>
    ask('PUT', `/${id}`, { record, basedOn: await editionOf(id), reason: '更正', ...own }, key);
  const withdraw = async (id: string) =>
    ask('POST', `/${id}/withdrawal`, { basedOn: await editionOf(id), reason: '已废止' });
  const shown = (id: string) => city.request('GET', `/api/policies/${id}`);
  const eligible = async (entityType: string) => {
    const { body } = await city.request('POST', '/api/benefits/match', { body: { facts: { entityType } } });
    return (body as { eligible: { id: string }[] }).eligible.map(({ id }) => id);
  };
  const toldOf = async (id: string) => {
    const rows: { n: number }[] = await city.dataSource.query(
      `SELECT count(*)::int AS n FROM messages JOIN notices ON notices.id = notice_id
       WHERE subject -> 'policy' ->> 'id' = $1`,
      [id],
    );
    return rows[0]?.n;
  };
  const load = async () => {
    const loaded = await city.app
      .get(CityPacksService, { strict: false })
      .load(city.packFolder(), '/', () => undefined);
    if (!loaded.ok) throw new Error(loaded.refusal.message);
    return loaded.value;
  };

  it('tells whoever’s answer it changes, and it is found, matched and shown at once', async () => {
    const done = await publish(fresh('first', { title: '烤冷面摊位补贴' }));
    expect(done).toMatchObject({ status: 200, body: { policyId: 'first', number: 1, told: 1 } });
    expect(await toldOf('first')).toBe(1);
    expect(await eligible('individual-business')).toContain('first');
    expect((await shown('first')).body).toMatchObject({
      title: '烤冷面摊位补贴',
      reader: { officerId: 'o-head' },
    });
    const found = await city.request('GET', `/api/policies?q=${encodeURIComponent('烤冷面')}`);
    expect(found.body).toMatchObject({ items: [{ id: 'first' }] });
    const campaign: unknown[] = await city.dataSource.query(
      'SELECT cause FROM push_campaigns WHERE id = $1',
      [(done.body as PublicationDone).noticeId],
    );
    expect(campaign).toEqual([{ cause: 'published' }]);
  });

  it('is done once, however often it is sent', async () => {
    const key = randomUUID();
    const first = await publish(fresh('once'), key);
    expect((await publish(fresh('once'), key)).body).toEqual(first.body);
    expect(await toldOf('once')).toBe(1);
    expect(await publish(fresh('once'))).toMatchObject({
      status: 409,
      body: { error: { code: 'publishing.already-published' } },
    });
  });

  it('is not told of again by whoever looks what changed', async () => {
    await publish(fresh('quiet'));
    const telling = city.app.get(PolicyTelling, { strict: false });
    expect(await telling.catchUp()).toEqual({ ok: true, value: { policies: 0, told: 0 } });
    await edit('quiet', { validTo: '2026-11-20' });
    expect(await telling.catchUp()).toEqual({ ok: true, value: { policies: 0, told: 0 } });
    await withdraw('quiet');
    expect(await telling.catchUp()).toEqual({ ok: true, value: { policies: 0, told: 0 } });
  });

  it('is not told as withdrawn by whoever read what is published a moment before', async () => {
    const policies = city.app.get(PoliciesService, { strict: false });
    const read = policies.ruled.bind(policies);
    const spy = jest.spyOn(policies, 'ruled').mockImplementationOnce(async () => {
      const old = await read();
      await publish(fresh('between'));
      return old;
    });
    const telling = city.app.get(PolicyTelling, { strict: false });
    expect(await telling.catchUp()).toEqual({ ok: true, value: { policies: 0, told: 0 } });
    spy.mockRestore();
    expect(await toldOf('between')).toBe(1);
  });

  it('says beforehand whom it would be told to', async () => {
    const tried = await ask('POST', '/dry-run', { record: fresh('tried') });
    expect(tried.body).toMatchObject({
      total: 1,
      byChange: [{ before: { verdict: 'none' }, after: { verdict: 'eligible', phase: 'open' }, count: 1 }],
      samples: [{ name: '示例****店' }],
    } satisfies Partial<Record<keyof PublicationImpact, unknown>>);
    expect((await shown('tried')).status).toBe(404);
    await publish(fresh('tried'));
    const basedOn = await editionOf('tried');
    const change = { record: { eligibility: company }, basedOn };
    expect((await ask('POST', '/tried/dry-run', change)).body).toMatchObject({ total: 2 });
    expect((await ask('POST', '/tried/withdrawal/dry-run', { basedOn })).body).toMatchObject({ total: 1 });
    expect(await editionOf('tried')).toBe(basedOn);
  });

  it('edits some fields or all, and hands over to another person in the same moment', async () => {
    await publish(fresh('handed'));
    expect(await edit('handed', { readerId: 'o-demo' })).toMatchObject({
      status: 200,
      body: { number: 2, told: 0 },
    });
    expect((await shown('handed')).body).toMatchObject({
      reader: { officerId: 'o-demo' },
      contact: { officerId: 'o-counter' },
    });
    expect(await edit('handed', fresh('handed', { eligibility: company }))).toMatchObject({
      body: { number: 3, told: 2 },
    });
    expect((await shown('handed')).body).toMatchObject({ reader: { officerId: 'o-head' } });
    expect((await ask('GET', '/handed')).body).toMatchObject({
      record: { id: 'handed', eligibility: company },
      history: [
        { number: 3, done: 'edited', reason: '更正' },
        { number: 2 },
        { number: 1, done: 'published' },
      ],
    });
    expect(await edit('handed', { title: '政策handed' })).toMatchObject({
      status: 409,
      body: { error: { code: 'publishing.unchanged' } },
    });
  });

  it('lets one of two go first who edit the same edition, and refuses the other', async () => {
    await publish(fresh('both'));
    const basedOn = await editionOf('both');
    const both = await Promise.all(['甲', '乙'].map((title) => edit('both', { title }, { basedOn })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const two = await Promise.all([publish(fresh('two-a')), publish(fresh('two-b'))]);
    expect(two.map(({ status }) => status)).toEqual([200, 200]);
    expect([(await shown('two-a')).status, (await shown('two-b')).status]).toEqual([200, 200]);
  });

  it('withdraws for good: no load brings it back, and none undoes an edition', async () => {
    await publish(fresh('stays'));
    await edit('always', { title: '本平台改过的标题' });
    await withdraw('ended');
    const before = (await load()).keptFromDesk;
    expect(before).toBeGreaterThanOrEqual(3);
    expect(await load()).toMatchObject({ changed: 0, keptFromDesk: before });
    expect((await shown('stays')).status).toBe(200);
    expect((await shown('always')).body).toMatchObject({ title: '本平台改过的标题' });
    expect((await shown('ended')).status).toBe(404);
    expect((await publish(fresh('ended'))).body).toMatchObject({ number: 2 });
    expect(await load()).toMatchObject({ changed: 0, keptFromDesk: before });
  });

  it('refuses a pack that has no longer the people of a policy of the desk', async () => {
    await publish(fresh('named', { contactId: 'o-demo' }));
    await expect(city.reload({ 'units.jsonl': [], 'officers.jsonl': [] })).rejects.toThrow();
    await expect(
      city.reload({
        'officers.jsonl': [officer('o-counter'), officer('o-head')],
      }),
    ).rejects.toThrow('本平台发布的政策「');
    await withdraw('named');
    await edit('handed', { readerId: 'o-head' });
    await city.reload({});
  });

  it('lets the rule of an edition count before conditions that were saved earlier, and only where it is another', async () => {
    await publish(fresh('ruled'));
    const shopTold = await toldOf('ruled');
    await saveRule('ruled', company);
    expect(await eligible('enterprise')).toContain('ruled');
    await edit('ruled', { title: '只改标题' });
    expect(await eligible('enterprise')).toContain('ruled');
    await edit('ruled', fresh('ruled', { title: '整条再发', eligibility: { any: [shop, company] } }));
    expect(await eligible('enterprise')).toContain('ruled');
    expect(await eligible('individual-business')).toContain('ruled');
    const versions: unknown[] = await city.dataSource.query(
      `SELECT version, note FROM policy_rule_versions WHERE policy_id = 'ruled' ORDER BY version`,
    );
    expect(versions).toEqual([
      { version: 1, note: '' },
      { version: 2, note: '更正' },
    ]);
    expect(await toldOf('ruled')).toBeGreaterThan(shopTold ?? 0);
  });

  const saveRule = async (id: string, rule: object) => {
    const staff = await startSession(city, publisherId, true);
    const path = `/api/units/u-city/policy-rules/${id}`;
    const { body } = await staff.ask('GET', path);
    const { edition } = body as { edition: string };
    const saved = await staff.ask('POST', `${path}/versions`, { rule, basedOn: edition, note: '' });
    expect(saved.status).toBe(200);
  };

  it.each([
    [{ validTo: '2026-02-30' }, 'publishing.malformed', 'validTo'],
    [{ category: 'none' }, 'publishing.malformed', 'category'],
    [{ regionCode: '110000' }, 'publishing.malformed', 'regionCode'],
    [{ contactId: 'o-none' }, 'publishing.malformed', 'contactId'],
    [{ more: 1 }, 'publishing.malformed', null],
    [{ eligibility: { all: [shop, company] } }, 'publishing.malformed', 'eligibility.all[1]'],
    [{ interpretation: [] }, 'publishing.missing-part', 'interpretation'],
    [{ interpretation: [' '] }, 'publishing.missing-part', 'interpretation'],
    [{ unitId: 'u-east' }, 'publishing.other-unit', 'unitId'],
  ])('is refused with %j', async (own, code, field) => {
    const record = fresh('refused', own);
    for (const [path, more] of [
      ['', { reason: '' }],
      ['/dry-run', {}],
    ] as const)
      expect(await ask('POST', path, { record, ...more })).toMatchObject({
        status: 422,
        body: { error: { code, ...(field === null ? {} : { field }) } },
      });
    expect((await shown('refused')).status).toBe(404);
  });

  it('does not ask for a reading of what the nation or the province drafted', async () => {
    const record = fresh('national', { level: 'national', interpretation: [] });
    expect((await publish(record)).status).toBe(200);
  });

  it('is for those who answer for the policy', async () => {
    const east = await realPerson(city, { role: 'publisher', unitId: 'u-east' });
    const session = await startSession(city, east.personId, true);
    const path = '/api/units/u-east/policies';
    const basedOn = await editionOf('always');
    const foreign = { status: 404, body: { error: { code: 'publishing.not-yours' } } };
    expect(await session.ask('GET', `${path}/always`)).toMatchObject(foreign);
    const change = { record: { title: '抢来的' }, basedOn };
    expect(await session.ask('PUT', `${path}/always`, { ...change, reason: '' })).toMatchObject(foreign);
    expect(await session.ask('POST', `${path}/always/dry-run`, change)).toMatchObject(foreign);
    expect(await session.ask('POST', `${path}/always/withdrawal`, { basedOn, reason: '抢' })).toMatchObject(
      foreign,
    );
    expect(await session.ask('POST', `${path}/always/withdrawal/dry-run`, { basedOn })).toMatchObject(
      foreign,
    );
    expect(await editionOf('always')).toBe(basedOn);
  });

  it('stands in the audit trail', async () => {
    await publish(fresh('noted'));
    await withdraw('noted');
    const events: unknown[] = await city.dataSource.query(
      `SELECT kind, unit_id, detail FROM audit_events WHERE about = 'noted' ORDER BY at, kind`,
    );
    expect(events).toEqual(
      expect.arrayContaining([
        { kind: 'policy.published', unit_id: 'u-city', detail: { edition: 1 } },
        { kind: 'policy.withdrawn', unit_id: 'u-city', detail: { edition: 2 } },
      ]),
    );
  });

  it('keeps every edition as it was', async () => {
    await expect(
      city.dataSource.query(`UPDATE policy_editions SET reason = 'x' WHERE policy_id = 'first'`),
    ).rejects.toThrow('policy_editions is append-only');
  });
});
