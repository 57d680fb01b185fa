import { withCity } from '../../../test/support/with-city';
import { type PosterRequest, ScanCodesService } from './scan-codes.service';

const request: PosterRequest = {
  kind: 'counter',
  label: '3号窗口',
  purpose: '看看能办什么',
  unitId: 'u-east',
  policyId: null,
  days: 7,
  token: null,
};

describe('scanned codes', () => {
  const city = withCity('2026-11-21');
  const open = async (token: string) => {
    const { status, body } = await city.request('GET', `/api/scan-codes/${token}`);
    return { status, body };
  };
  const issue = (changes: Partial<PosterRequest> = {}) =>
    city.app.get(ScanCodesService, { strict: false }).issue({ ...request, ...changes });
  const issuedToken = async (changes: Partial<PosterRequest> = {}) => {
    const issued = await issue(changes);
    if (!issued.ok) throw new Error(issued.refusal.message);
    return issued.value.token;
  };

  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it.each([
    ['poster-000000000000000', { kind: 'poster', unit: null, policy: null, demo: true }],
    ['unit-00000000000000000', { kind: 'unit', unit: { id: 'u-east', name: '单位u-east' } }],
    ['policy-000000000000000', { kind: 'policy', policy: { id: 'windowed', title: '政策windowed' } }],
  ])('of the pack lead where they were printed for: %s', async (token, body) => {
    expect(await open(token)).toMatchObject({ status: 200, body });
  });

  it('that have ended say so', async () => {
    expect(await open('expired-00000000000000')).toMatchObject({
      status: 410,
      body: { error: { code: 'scan-codes.expired', message: expect.stringContaining('2026年11月20日') } },
    });
  });

  it.each(['none', 'A'.repeat(22)])('that nobody printed are unknown: %s', async (token) => {
    expect(await open(token)).toMatchObject({ status: 404, body: { error: { code: 'scan-codes.unknown' } } });
  });

  it('that hold a sign no code has are refused', async () => {
    expect(await open('unit-0000000000000000%00')).toMatchObject({
      status: 400,
      body: { error: { code: 'request.malformed' } },
    });
  });

  it('printed by an operator open through their last day', async () => {
    const token = await issuedToken();
    expect(token).toMatch(/^[\w-]{22}$/);
    city.clock.moveTo('2026-11-28');
    expect(await open(token)).toMatchObject({
      status: 200,
      body: { label: '3号窗口', unit: { id: 'u-east' } },
    });
    city.clock.moveTo('2026-11-29');
    expect(await open(token)).toMatchObject({ status: 410 });
  });

  it('printed by an operator outlive the next load of the pack', async () => {
    const token = await issuedToken();
    await city.reload({ 'scan-codes.json': [] });
    expect(await open('poster-000000000000000')).toMatchObject({ status: 404 });
    expect(await open(token)).toMatchObject({ status: 200 });
    await city.reload({});
  });

  it('get a new token each time, unless one is named', async () => {
    expect(await issuedToken()).not.toBe(await issuedToken());
    const token = 'named-0000000000000000';
    expect(await issuedToken({ token })).toBe(await issuedToken({ token }));
    expect(await issue({ token, label: '别的窗口' })).toMatchObject({
      ok: false,
      refusal: { code: 'scan-codes.token-taken' },
    });
  });

  it.each<[string, Partial<PosterRequest>, string]>([
    ['a unit that does not exist', { unitId: 'none' }, 'scan-codes.unknown-unit'],
    ['a policy that does not exist', { policyId: 'none' }, 'scan-codes.unknown-policy'],
    ['a counter of no unit', { unitId: null }, 'scan-codes.poster-incomplete'],
    ['a policy poster without a policy', { kind: 'policy' }, 'scan-codes.poster-incomplete'],
    ['a token that can be guessed', { token: '1' }, 'scan-codes.bad-token'],
  ])('are not printed for %s', async (_what, changes, code) => {
    expect(await issue(changes)).toMatchObject({ ok: false, refusal: { code } });
  });
});
