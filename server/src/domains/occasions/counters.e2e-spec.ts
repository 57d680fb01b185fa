import { randomUUID } from 'node:crypto';
import type { Counter } from '@yingshang/shared/contracts/occasions';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { leadOf, pairedCounter, scan } from '../../../test/support/with-counter';

const UNIT = 'u-city';
const WANTED = { name: ' 3号窗口 ', officerId: 'o-head', hourlyCap: 60 };

describe("a unit's counters", () => {
  const city = withCity('2026-11-21');
  let lead: SignedIn;
  beforeAll(async () => {
    lead = await leadOf(city, UNIT);
  }, 60_000);
  afterEach(() => city.dataSource.query('DELETE FROM counters'));
  const path = (id = '') => `/api/units/${UNIT}/counters${id === '' ? '' : `/${id}`}`;
  const make = async (changes: object = {}) => lead.ask('POST', path(), { ...WANTED, ...changes });
  const list = async () => ((await lead.ask('GET', path())).body as { counters: Counter[] }).counters;
  const made = async (changes: object = {}) => (await make(changes)).body as Counter;
  const code = (answer: { body: unknown }) => (answer.body as { error: { code: string } }).error.code;
  const pairing = async (id: string) =>
    (await lead.ask('POST', `${path(id)}/pairing`, {})).body as { code: string; address: string };
  const pair = (typed: string) => city.request('POST', '/api/displays', { body: { code: typed } });

  it('are made, listed by name, changed and closed', async () => {
    const counter = await made();
    expect(counter).toEqual({
      id: expect.any(String),
      name: '3号窗口',
      officer: { id: 'o-head', name: expect.any(String) },
      hourlyCap: 60,
      display: 'none',
      visitsToday: 0,
    });
    await made({ name: '1号窗口', officerId: null });
    expect((await list()).map(({ name }) => name)).toEqual(['1号窗口', '3号窗口']);
    const changed = await lead.ask('PUT', path(counter.id), { ...WANTED, name: '5号窗口', hourlyCap: 9 });
    expect(changed.body).toMatchObject({ id: counter.id, name: '5号窗口', hourlyCap: 9 });
    await lead.ask('POST', `${path(counter.id)}/closing`, {});
    expect((await list()).map(({ name }) => name)).toEqual(['1号窗口']);
    expect(code(await lead.ask('POST', `${path(counter.id)}/closing`, {}))).toBe('occasions.unknown-counter');
  });

  it('have names that people can tell apart', async () => {
    const first = await made();
    expect(code(await make())).toBe('occasions.counter-name-taken');
    expect(code(await make({ name: '  ' }))).toBe('occasions.no-counter-name');
    expect(code(await make({ name: '窗'.repeat(31) }))).toBe('occasions.long-counter-name');
    expect(code(await make({ name: '4号窗口', officerId: 'o-east' }))).toBe('occasions.unknown-officer');
    await lead.ask('POST', `${path(first.id)}/closing`, {});
    expect((await make()).status).toBe(200);
  });

  it('are made once, however often the request comes', async () => {
    const key = randomUUID();
    const [one, two] = [
      await lead.ask('POST', path(), WANTED, key),
      await lead.ask('POST', path(), WANTED, key),
    ];
    expect(two.body).toEqual(one.body);
    expect(await list()).toHaveLength(1);
  });

  it('get a display by a code that is typed in any case, once, within ten minutes', async () => {
    const { id } = await made();
    const first = await pairing(id);
    expect(first.code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(await list()).toMatchObject([{ display: 'waiting' }]);
    const typed = ` ${first.code.slice(0, 4).toLowerCase()}-${first.code.slice(4)}`;
    expect((await pair(typed)).body).toMatchObject({ counterName: '3号窗口', unitName: '单位u-city' });
    expect(await list()).toMatchObject([{ display: 'paired' }]);
    expect(code(await pair(first.code))).toBe('occasions.unknown-pairing');
    const late = await pairing(id);
    city.clock.pass(601);
    expect(code(await pair(late.code))).toBe('occasions.unknown-pairing');
    expect(await list()).toMatchObject([{ display: 'paired' }]);
  });

  it('have one display each: a second tablet takes the first one’s place, and the lead can cut it off', async () => {
    const { id } = await made();
    const session = async () => ((await pair((await pairing(id)).code)).body as { session: string }).session;
    const state = (one: string) =>
      city.request('POST', '/api/displays/state', { body: { session: one, shown: null } });
    const [before, now] = [await session(), await session()];
    expect((await state(before)).status).toBe(404);
    expect((await state(now)).status).toBe(200);
    await lead.ask('POST', `${path(id)}/display-end`, {});
    expect((await state(now)).status).toBe(404);
    expect(await list()).toMatchObject([{ display: 'none' }]);
  });

  it('give only the newest pairing code to whoever asked twice', async () => {
    const { id } = await made();
    const [older, newer] = [await pairing(id), await pairing(id)];
    expect((await pair(older.code)).status).toBe(404);
    expect((await pair(newer.code)).status).toBe(200);
  });

  it('show their lead how many came today, and neither who nor when', async () => {
    const counter = await pairedCounter(city, lead, UNIT);
    await scan(city, await counter.code());
    await scan(city, await counter.code());
    const [shown] = await list();
    expect(shown).toEqual({ ...shown, visitsToday: 2 });
    expect(Object.keys(shown ?? {}).toSorted()).toEqual([
      'display',
      'hourlyCap',
      'id',
      'name',
      'officer',
      'visitsToday',
    ]);
    city.clock.moveTo('2026-11-22');
    expect(await list()).toMatchObject([{ visitsToday: 0 }]);
    city.clock.moveTo('2026-11-21');
  });

  it('leave in the audit trail who made, paired and closed them', async () => {
    const { id } = await made();
    await pairing(id);
    await lead.ask('POST', `${path(id)}/closing`, {});
    const kinds = await city.dataSource.query<{ kind: string }[]>(
      'SELECT kind FROM audit_events WHERE about = $1 AND actor_id = $2 ORDER BY at, kind',
      [id, lead.personId],
    );
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual([
      'occasions.counter-closed',
      'occasions.counter-made',
      'occasions.display-pairing',
    ]);
  });

  it('are gone with the reset of the demo', async () => {
    await made();
    await city.request('POST', '/api/demo/reset', {
      body: {},
      headers: { 'idempotency-key': randomUUID(), 'x-visitor-id': randomUUID() },
    });
    expect(await city.dataSource.query('SELECT 1 FROM counters')).toEqual([]);
    lead = await leadOf(city, UNIT);
  });
});
