import { randomUUID } from 'node:crypto';
import { realPerson } from '../../../test/support/real-person';
import { packWithRegistry } from '../../../test/support/registry-pack';
import { withCity } from '../../../test/support/with-city';

describe('favourites', () => {
  const city = withCity('2026-11-21');
  const visitor = randomUUID();
  const headers = (who = visitor, key: string = randomUUID()) => ({
    'x-visitor-id': who,
    'idempotency-key': key,
  });
  const keep = (policyId: string, own = headers()) =>
    city.request('POST', '/api/favourites', { body: { policyId }, headers: own });
  const drop = (policyId: string) =>
    city.request('DELETE', `/api/favourites/${policyId}`, { headers: headers() });
  const kept = async (who = visitor) =>
    (await city.request('GET', '/api/favourites', { headers: headers(who) })).body;

  it('are kept once, however often they are kept, and belong to the device', async () => {
    expect((await keep('always')).body).toEqual({ policyId: 'always', kept: true });
    await keep('always');
    await keep('res-rent');
    expect(await kept()).toMatchObject({
      items: [
        { policyId: 'always', audience: 'enterprises', title: '政策always', status: 'in-force' },
        { policyId: 'res-rent', audience: 'residents', title: '租房补贴', status: 'in-force' },
      ],
    });
    expect(await kept(randomUUID())).toEqual({ items: [] });
  });

  it('are let go of, twice without harm', async () => {
    expect((await drop('res-rent')).body).toEqual({ policyId: 'res-rent', kept: false });
    expect((await drop('res-rent')).status).toBe(200);
    expect(await kept()).toMatchObject({ items: [{ policyId: 'always' }] });
  });

  it('keep their name when the policy is gone', async () => {
    await keep('windowed');
    await city.reload({ 'policies.json': [], 'policy-contacts.json': [], 'scan-codes.json': [] });
    const { items } = (await kept()) as {
      items: { policyId: string; title: string; status: string | null }[];
    };
    expect(items.find(({ policyId }) => policyId === 'windowed')).toMatchObject({
      title: '政策windowed',
      status: null,
    });
    await city.reload({});
  });

  it('are of policies that exist', async () => {
    expect(await keep('none')).toMatchObject({ status: 404, body: { error: { code: 'policies.unknown' } } });
  });

  it('are forgotten when the demo starts again', async () => {
    await city.request('POST', '/api/demo/reset', { body: {}, headers: headers() });
    expect(await kept()).toEqual({ items: [] });
  });
});

describe('favourites of somebody who is signed in', () => {
  const city = withCity('2026-11-21', packWithRegistry);
  const rows = async (personId: string) => {
    const kept: { policy: string; device: string }[] = await city.dataSource.query(
      `SELECT policy_id AS policy, visitor_id AS device FROM policy_favourites WHERE person_id = $1`,
      [personId],
    );
    return kept;
  };

  it('become theirs when they keep them, and not because the device kept them before', async () => {
    const who = await realPerson(city, '13900002101');
    const before = { 'x-visitor-id': who.visitorId, 'idempotency-key': randomUUID() };
    for (const policyId of ['always', 'windowed'])
      await city.request('POST', '/api/favourites', {
        body: { policyId },
        headers: { ...before, 'idempotency-key': randomUUID() },
      });
    expect(await rows(who.personId)).toEqual([]);
    await who.ask('POST', '/api/favourites', { policyId: 'always' });
    expect(await rows(who.personId)).toEqual([{ policy: 'always', device: who.visitorId }]);
    const { items } = (await who.ask('GET', '/api/favourites')).body as {
      items: { policyId: string; reminds: boolean }[];
    };
    expect(Object.fromEntries(items.map(({ policyId, reminds }) => [policyId, reminds]))).toEqual({
      always: true,
      windowed: false,
    });
  });

  it('tell nobody any more once they are let go of, and stay in the list of the other device', async () => {
    const who = await realPerson(city, '13900002102');
    const elsewhere = await realPerson(city, '13900002102');
    for (const one of [who, elsewhere]) await one.ask('POST', '/api/favourites', { policyId: 'always' });
    expect(await rows(who.personId)).toHaveLength(2);
    await who.ask('DELETE', '/api/favourites/always');
    expect(await rows(who.personId)).toEqual([]);
    expect((await who.ask('GET', '/api/favourites')).body).toEqual({ items: [] });
    expect((await elsewhere.ask('GET', '/api/favourites')).body).toMatchObject({
      items: [{ policyId: 'always' }],
    });
  });
});
