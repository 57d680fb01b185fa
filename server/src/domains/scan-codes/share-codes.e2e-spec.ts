import { withCity } from '../../../test/support/with-city';

interface Code {
  readonly token: string;
  readonly address: string;
  readonly modules: readonly string[];
}

describe('the code with which a policy is passed on', () => {
  const city = withCity('2026-11-21');
  const share = (id: string) => city.request('GET', `/api/policies/${id}/share-code`);

  it('leads to the policy, and is the same each time', async () => {
    const first = (await share('always')).body as Code;
    expect((await share('always')).body).toEqual(first);
    expect(first.address.endsWith(`/?s=${first.token}`)).toBe(true);
    expect(first.token).not.toBe(((await share('windowed')).body as Code).token);
    expect((await city.request('GET', `/api/scan-codes/${first.token}`)).body).toMatchObject({
      kind: 'policy',
      label: '政策always',
      policy: { id: 'always', title: '政策always' },
    });
  });

  it("is told apart from an operator's posters, and outlives the next load", async () => {
    const { token } = (await share('always')).body as Code;
    const origins = () => city.dataSource.query('SELECT origin FROM scan_codes WHERE token = $1', [token]);
    expect(await origins()).toEqual([{ origin: 'share' }]);
    await city.reload({ 'scan-codes.json': [] });
    expect(await origins()).toEqual([{ origin: 'share' }]);
  });

  it('is a square with the three corner marks of a QR code', async () => {
    const { modules } = (await share('always')).body as Code;
    expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]));
    expect([modules[0]?.startsWith('11111110'), modules[0]?.endsWith('01111111')]).toEqual([true, true]);
    expect(modules.at(-1)?.startsWith('11111110')).toBe(true);
  });

  it('is of a policy that exists', async () => {
    expect(await share('none')).toMatchObject({ status: 404, body: { error: { code: 'policies.unknown' } } });
  });
});
