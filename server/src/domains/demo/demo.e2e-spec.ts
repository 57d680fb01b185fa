import { randomUUID } from 'node:crypto';
import { policy, tinyPack, writePack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { LedgerAudit } from '../ledger';

function packWithAutomatic() {
  const pack = tinyPack();
  pack['policies.json'][0] = policy('always', { applyMode: '免申即享' });
  return pack;
}

describe('the demo', () => {
  const city = withCity('2026-11-21', packWithAutomatic);
  const reset = async (key: string = randomUUID()) => {
    const request = { body: {}, headers: { 'idempotency-key': key } };
    const { status, body } = await city.request('POST', '/api/demo/reset', request);
    return { status, body };
  };
  const visitor = { 'x-visitor-id': randomUUID() };
  const recordInterest = () =>
    city.request('POST', '/api/benefits/interests', {
      body: { policyId: 'always' },
      headers: { ...visitor, 'idempotency-key': randomUUID() },
    });
  const interests = async () =>
    (await city.request('GET', '/api/benefits/interests', { headers: visitor })).body;

  beforeEach(async () => {
    city.clock.moveTo('2026-11-21');
    await city.reload({});
    await reset();
  });

  it('shows the figures of the pack and the codes to scan', async () => {
    const { body } = await city.request('GET', '/api/demo');
    expect(body).toMatchObject({
      cityName: '示范市',
      figures: { units: 2, demoUnits: 1, officers: 3, policies: 3 },
    });
    expect(body).toMatchObject({
      codes: expect.arrayContaining([
        expect.objectContaining({ token: 'expired-00000000000000', expired: true }),
        expect.objectContaining({ token: 'poster-000000000000000', expired: false }),
      ]),
    });
  });

  it('forgets what visitors recorded', async () => {
    await recordInterest();
    expect(await interests()).toMatchObject({ items: [{ policyId: 'always' }] });
    expect(await reset()).toMatchObject({ status: 200, body: { removed: 1 } });
    expect(await interests()).toEqual({ items: [] });
  });

  it('starts its windows again today', async () => {
    city.clock.moveTo('2027-05-01');
    expect(await reset()).toMatchObject({ body: { anchorDate: '2027-05-01' } });
    expect((await city.request('GET', '/api/policies/windowed')).body).toMatchObject({
      window: { from: '2027-04-26', to: '2027-05-11', source: 'document' },
    });
  });

  it('is reset once by a repeated request', async () => {
    const key = randomUUID();
    const first = await reset(key);
    await recordInterest();
    expect(await reset(key)).toEqual(first);
    expect(await interests()).toMatchObject({ items: [{ policyId: 'always' }] });
  });

  it('says once on the ledger that it was reset, and leaves nothing there without its row or a reason', async () => {
    const told = () =>
      city.dataSource.query<object[]>("SELECT id FROM ledger_entries WHERE kind = 'demo-reset'");
    const before = await told();
    await reset();
    expect(await told()).toHaveLength(before.length + 1);
    const {
      faults,
      entries,
      reset: gone,
    } = await city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] });
    expect(faults).toEqual([]);
    // What is here now was made anew, and is not what went.
    expect(gone).toBeGreaterThan(0);
    expect(entries).toBeGreaterThan(gone);
  });

  it('keeps everything when its pack has become unreadable', async () => {
    await recordInterest();
    await writePack({ 'units.jsonl': '{' }, city.packFolder());
    expect(await reset()).toMatchObject({ status: 503, body: { error: { code: 'demo.pack-unavailable' } } });
    expect(await interests()).toMatchObject({ items: [{ policyId: 'always' }] });
  });

  it('does not exist in a real city', async () => {
    const real = tinyPack();
    await city.reload({
      'city.json': { ...real['city.json'], demo: false },
      'regions.json': real['regions.json'].filter((row) => row.demo === false),
      'units.jsonl': real['units.jsonl'].filter((row) => row.demo === false),
      'officers.jsonl': real['officers.jsonl']
        .filter((row) => row.unitId !== 'u-demo')
        .map((row) => ({ ...row, synthetic: false })),
      'policies.json': real['policies.json'].filter((row) => row.demo === false),
      'policy-contacts.json': real['policy-contacts.json'].filter((row) => row.policyId !== 'windowed'),
      'scan-codes.json': [],
    });
    expect((await city.request('GET', '/api/demo')).status).toBe(404);
    expect(await reset()).toMatchObject({ status: 404, body: { error: { kind: 'missing' } } });
  });
});
