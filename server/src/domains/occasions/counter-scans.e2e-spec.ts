import { randomUUID } from 'node:crypto';
import type { OccasionView } from '@yingshang/shared/contracts/occasions';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { leadOf, pairedCounter, scan } from '../../../test/support/with-counter';

const UNIT = 'u-east';

describe('the code of a counter display', () => {
  const city = withCity('2026-11-21');
  let lead: SignedIn;
  beforeAll(async () => {
    lead = await leadOf(city, UNIT);
  }, 60_000);
  const refused = (status: number, code: string) => ({ status, body: { error: { code } } });
  const counter = (wanted = {}) => pairedCounter(city, lead, UNIT, wanted);

  it('is a plain link with an opaque token of 22 characters, drawn ready to be shown', async () => {
    const { code } = await counter();
    const { token, address, modules, secondsLeft } = await code();
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(address).toMatch(new RegExp(`^https?://[^?#]+/\\?c=${token}&w=[0-9a-f]{8}$`));
    expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]));
    expect(secondsLeft).toBe(50);
  });

  it.each([0, 59, 60])('proves a visit when the scan arrives %s s after the issue', async (seconds) => {
    const { code } = await counter();
    const shown = await code();
    city.clock.pass(seconds);
    expect(await scan(city, shown)).toMatchObject({
      status: 200,
      body: { channel: 'counter', proof: true, unit: { id: UNIT }, secondsLeft: 86_400, demo: true },
    });
  });

  it('proves none at 61 s', async () => {
    const { code } = await counter();
    const shown = await code();
    city.clock.pass(61);
    expect(await scan(city, shown)).toMatchObject(refused(410, 'occasions.code-ended'));
  });

  it.each([-300, 300])(
    'is judged by the server alone: a phone and a tablet %s s off change nothing',
    async (off) => {
      const { code } = await counter();
      const wrong = () => ({ date: new Date(city.clock.now() + off * 1_000).toUTCString() });
      const [fresh, old] = [await code(), await code()];
      city.clock.pass(59);
      expect(await scan(city, fresh, randomUUID(), wrong())).toMatchObject({ status: 200 });
      city.clock.pass(2);
      expect(await scan(city, old, randomUUID(), wrong())).toMatchObject(
        refused(410, 'occasions.code-ended'),
      );
    },
  );

  it('is used once: whoever comes second is refused, the first one included', async () => {
    const { code } = await counter();
    const shown = await code();
    const first = randomUUID();
    expect(await scan(city, shown, first)).toMatchObject({ status: 200 });
    expect(await scan(city, shown)).toMatchObject(refused(409, 'occasions.code-used'));
    expect(await scan(city, shown, first)).toMatchObject(refused(409, 'occasions.code-used'));
  });

  it('answers a repeat of the very same request as it did at first', async () => {
    const { code } = await counter();
    const shown = await code();
    const [visitor, key] = [randomUUID(), { 'idempotency-key': randomUUID() }];
    const { body } = await scan(city, shown, visitor, key);
    expect((await scan(city, shown, visitor, key)).body).toEqual(body);
  });

  it('is bound to its counter: at another window it proves nothing, and is still good at its own', async () => {
    const [own, other] = [await counter(), await counter()];
    const shown = await own.code();
    const moved = shown.address.replace(/w=\w+/, `w=${other.id.slice(0, 8)}`);
    expect(await scan(city, { address: moved })).toMatchObject(refused(409, 'occasions.other-counter'));
    expect(await other.state(shown.token)).toMatchObject({ secondsLeft: 0 });
    expect(await scan(city, shown)).toMatchObject({ status: 200 });
  });

  it('goes to one of fifty phones that scan it at the same moment', async () => {
    const { code } = await counter();
    const shown = await code();
    const answers = await Promise.all(Array.from({ length: 50 }, () => scan(city, shown)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
  });

  it('that nobody issued is unknown', async () => {
    const address = `http://h/?c=${'A'.repeat(22)}&w=00000000`;
    expect(await scan(city, { address })).toMatchObject(refused(404, 'occasions.unknown-code'));
  });

  it('stops at the hourly cap, says how long, and goes on when the hour has passed', async () => {
    const { code } = await counter({ hourlyCap: 2 });
    for (const _ of [1, 2]) expect(await scan(city, await code())).toMatchObject({ status: 200 });
    const full = await scan(city, await code());
    expect(full).toMatchObject(refused(429, 'occasions.counter-full'));
    expect(full.headers['retry-after']).toBe('3600');
    city.clock.pass(3_601);
    expect(await scan(city, await code())).toMatchObject({ status: 200 });
  });

  it('keeps to the cap among scans of different codes at the same moment', async () => {
    const { code } = await counter({ hourlyCap: 3 });
    const codes = [];
    for (let one = 0; one < 12; one += 1) codes.push(await code());
    const answers = await Promise.all(codes.map((one) => scan(city, one)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it('is worth nothing once its counter is closed', async () => {
    const { id, code, session } = await counter();
    const shown = await code();
    await lead.ask('POST', `/api/units/${UNIT}/counters/${id}/closing`, {});
    expect(await scan(city, shown)).toMatchObject(refused(404, 'occasions.unknown-code'));
    const answer = await city.request('POST', '/api/displays/state', { body: { session, shown: null } });
    expect(answer).toMatchObject(refused(404, 'occasions.unknown-display'));
  });

  it('gives whoever scanned it 24 hours, and nobody else anything', async () => {
    const { code } = await counter({ officerId: null });
    const visitor = randomUUID();
    const { body } = await scan(city, await code(), visitor);
    const { id } = body as OccasionView;
    const get = (who: string) =>
      city.request('GET', `/api/occasions/${id}`, { headers: { 'x-visitor-id': who } });
    city.clock.pass(86_399);
    expect(await get(visitor)).toMatchObject({ status: 200, body: { id, secondsLeft: 1 } });
    expect(await get(randomUUID())).toMatchObject(refused(404, 'occasions.unknown'));
    city.clock.pass(1);
    expect(await get(visitor)).toMatchObject(refused(410, 'occasions.ended'));
  });

  it('scanned by who is signed in is theirs on any device, and not the next one’s on this', async () => {
    const { code } = await counter();
    const person = await signedIn(city, 'resident');
    const device = randomUUID();
    const authorization = `Bearer ${person.token}`;
    const { body } = await scan(city, await code(), device, { authorization });
    const { id } = body as OccasionView;
    const mine = async (headers: Record<string, string>) =>
      ((await city.request('GET', '/api/occasions', { headers })).body as { items: OccasionView[] }).items;
    expect(await mine({ authorization, 'x-visitor-id': randomUUID() })).toMatchObject([{ id }]);
    expect(await mine({ 'x-visitor-id': device })).toEqual([]);
  });

  it('leaves its token, its display’s session and the pairing code nowhere in the database', async () => {
    const { id, code, session } = await counter();
    const { token, address } = await code();
    await scan(city, { address });
    expect(await foundInDump(city.database, id)).not.toEqual([]);
    for (const secret of [token, session]) expect(await foundInDump(city.database, secret)).toEqual([]);
    const { body } = await lead.ask('POST', `/api/units/${UNIT}/counters/${id}/pairing`, {});
    expect(await foundInDump(city.database, (body as { code: string }).code)).toEqual([]);
  });
});
