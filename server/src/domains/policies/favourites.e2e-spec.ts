import { randomUUID } from 'node:crypto';
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
