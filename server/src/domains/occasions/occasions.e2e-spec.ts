import { randomUUID } from 'node:crypto';
import type { OccasionView } from '@yingshang/shared/contracts/occasions';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { leadOf, openedAt, pairedCounter } from '../../../test/support/with-counter';
import { Transactions } from '../../platform/database';
import { Retention } from '../../platform/retention';
import { Occasions } from './occasions.service';

const UNIT = 'u-city';

describe('an occasion to rate', () => {
  const city = withCity('2026-11-21');
  afterEach(async () => {
    city.clock.moveTo('2026-11-21');
    await city.dataSource.query('DELETE FROM occasions');
    await city.dataSource.query('DELETE FROM counters');
  });
  const open = (visitorId: string, changes: object = {}) =>
    city.request('POST', '/api/occasions', {
      body: { unitId: UNIT, channel: 'card', officerId: null, ...changes },
      headers: { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID() },
    });
  const mine = async (visitorId: string) =>
    (
      (await city.request('GET', '/api/occasions', { headers: { 'x-visitor-id': visitorId } })).body as {
        items: OccasionView[];
      }
    ).items;
  const code = (answer: { body: unknown }) => (answer.body as { error: { code: string } }).error.code;
  const occasions = () => city.app.get(Occasions, { strict: false });
  const inTransaction = () => city.app.get(Transactions, { strict: false });
  const use = (id: string, user: { personId: string | null; visitorId: string }) =>
    inTransaction().run((manager) => occasions().use(id, user, manager));

  it.each(['printed', 'card'])('is opened from a %s code or page without proof', async (channel) => {
    const visitor = randomUUID();
    const { status, body } = await open(visitor, { channel, officerId: 'o-head' });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { channel, proof: false, unit: { id: UNIT }, officer: { id: 'o-head' }, counterName: null },
    });
    expect(await mine(visitor)).toEqual([body]);
  });

  it('opened again for the same is the same; for an officer it is another', async () => {
    const visitor = randomUUID();
    const first = (await open(visitor)).body;
    expect((await open(visitor)).body).toEqual(first);
    await open(visitor, { officerId: 'o-head' });
    await open(randomUUID());
    expect(await mine(visitor)).toHaveLength(2);
  });

  it('is of a unit and an officer that are there', async () => {
    expect(code(await open(randomUUID(), { unitId: 'none' }))).toBe('service-cards.unknown-unit');
    expect(code(await open(randomUUID(), { officerId: 'none' }))).toBe('occasions.unknown-officer');
    expect((await open(randomUUID(), { channel: 'counter' })).status).toBe(400);
  });

  it('kept for home is found again until it ends, what ends soonest first', async () => {
    const visitor = randomUUID();
    const first = await openedAt(city, 'u-east', visitor);
    city.clock.pass(3_600);
    const second = ((await open(visitor)).body as OccasionView).id;
    expect((await mine(visitor)).map(({ id }) => id)).toEqual([first, second]);
    city.clock.pass(82_800);
    expect((await mine(visitor)).map(({ id }) => id)).toEqual([second]);
    city.clock.pass(3_600);
    expect(await mine(visitor)).toEqual([]);
  });

  it('is gone from the list once it was used, and says so to whoever still has its address', async () => {
    const visitor = randomUUID();
    const id = await openedAt(city, 'u-east', visitor);
    const used = await use(id, { personId: null, visitorId: visitor });
    expect(used).toMatchObject({
      ok: true,
      value: { id, channel: 'counter', unitId: 'u-east', proof: true },
    });
    expect(await mine(visitor)).toEqual([]);
    const get = await city.request('GET', `/api/occasions/${id}`, { headers: { 'x-visitor-id': visitor } });
    expect([get.status, code(get)]).toEqual([409, 'occasions.used']);
  });

  it('is used by its holder alone, and not after its end', async () => {
    const visitor = randomUUID();
    const id = await openedAt(city, 'u-east', visitor);
    const stranger = { personId: null, visitorId: randomUUID() };
    expect(await use(id, stranger)).toMatchObject({ ok: false, refusal: { code: 'occasions.unknown' } });
    city.clock.pass(86_400);
    const late = await use(id, { personId: null, visitorId: visitor });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'occasions.ended' } });
  });

  it('of a finished case is with proof, its person’s alone, for thirty days', async () => {
    const person = await signedIn(city, 'resident');
    const { personId } = person;
    const opened = await inTransaction().run(async (manager) => ({
      ok: true,
      value: await occasions().openForCase({ unitId: UNIT, officerId: null, personId }, manager),
    }));
    if (!opened.ok) throw new Error(opened.refusal.message);
    expect(opened.value).toMatchObject({ channel: 'case', proof: true });
    const { id } = opened.value;
    const visitorId = randomUUID();
    expect((await occasions().find(id, { personId: null, visitorId })).ok).toBe(false);
    expect((await occasions().find(id, { personId, visitorId })).ok).toBe(true);
    city.clock.pass(30 * 86_400);
    expect((await occasions().find(id, { personId, visitorId })).ok).toBe(false);
  });

  it('is deleted a month after its end, codes after a day, times of visits after two', async () => {
    const retention = city.app.get(Retention, { strict: false });
    await openedAt(city, 'u-east', randomUUID());
    const left = async () => {
      await retention.sweep();
      const [row] = await city.dataSource.query<object[]>(
        `SELECT (SELECT count(*)::int FROM occasions) AS occasions,
                (SELECT count(*)::int FROM counter_codes) AS codes,
                (SELECT count(*)::int FROM counter_openings) AS openings`,
      );
      return row;
    };
    expect(await left()).toEqual({ occasions: 1, codes: 1, openings: 1 });
    city.clock.pass(86_400 + 1);
    expect(await left()).toEqual({ occasions: 1, codes: 0, openings: 1 });
    city.clock.pass(86_400);
    expect(await left()).toEqual({ occasions: 1, codes: 0, openings: 0 });
    city.clock.pass(29 * 86_400);
    expect(await left()).toEqual({ occasions: 0, codes: 0, openings: 0 });
  });
});

describe('stars on the display itself', () => {
  const city = withCity('2026-11-21');
  let lead: SignedIn;
  beforeAll(async () => {
    lead = await leadOf(city, 'u-east');
  }, 60_000);
  const open = (session: string, visitorId: string = randomUUID()) =>
    city.request('POST', '/api/displays/occasions', {
      body: { session },
      headers: { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID() },
    });
  const use = (id: string, visitorId: string) =>
    city.app
      .get(Transactions, { strict: false })
      .run((manager) =>
        city.app.get(Occasions, { strict: false }).use(id, { personId: null, visitorId }, manager),
      );

  it('need no phone and no sign-in: an occasion with proof for ten minutes, used once', async () => {
    const { session } = await pairedCounter(city, lead, 'u-east');
    const visitor = randomUUID();
    const { body } = await open(session, visitor);
    const { id, secondsLeft } = body as { id: string; secondsLeft: number };
    expect(secondsLeft).toBe(600);
    expect(await use(id, visitor)).toMatchObject({ ok: true, value: { channel: 'display', proof: true } });
    expect(await use(id, visitor)).toMatchObject({ ok: false, refusal: { code: 'occasions.used' } });
  });

  it('of one person cannot be used by the next, nor at another window', async () => {
    const [here, there] = [
      await pairedCounter(city, lead, 'u-east'),
      await pairedCounter(city, lead, 'u-east'),
    ];
    const [first, second] = [randomUUID(), randomUUID()];
    const { id } = (await open(here.session, first)).body as { id: string };
    await open(there.session, second);
    expect(await use(id, second)).toMatchObject({ ok: false, refusal: { code: 'occasions.unknown' } });
  });

  it('count towards the same hourly cap, and a full one refuses without harm to what the display shows', async () => {
    const { session, code, state } = await pairedCounter(city, lead, 'u-east', { hourlyCap: 1 });
    const { token } = await code();
    expect((await open(session)).status).toBe(200);
    expect((await open(session)).status).toBe(429);
    expect(await state(token)).toMatchObject({ secondsLeft: 50 });
  });

  it('are not to be had without a display', async () => {
    expect((await open('A'.repeat(43))).status).toBe(404);
  });
});

describe('what a display shows', () => {
  const city = withCity('2026-11-21');
  it('stays while its code stands, goes when it was used, and is replaced before it ends', async () => {
    const { code, state } = await pairedCounter(city, await leadOf(city, 'u-east'), 'u-east');
    const { token } = await code();
    city.clock.pass(10);
    expect(await state(token)).toMatchObject({ secondsLeft: 40, unitName: '单位u-east', demo: true });
    city.clock.pass(40);
    expect((await state(token)).secondsLeft).toBe(0);
    expect((await state(null)).secondsLeft).toBe(0);
  });

  it('asks for no more codes than a display needs', async () => {
    const { session } = await pairedCounter(city, await leadOf(city, 'u-east'), 'u-east');
    const next = () => city.request('POST', '/api/displays/codes', { body: { session } });
    for (let one = 0; one < 30; one += 1) expect((await next()).status).toBe(200);
    expect((await next()).status).toBe(429);
    city.clock.pass(61);
    expect((await next()).status).toBe(200);
  });
});
