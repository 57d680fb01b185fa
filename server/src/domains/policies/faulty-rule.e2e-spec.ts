import { Logger } from '@nestjs/common';
import { testSettings } from '../../../test/support/test-settings';
import { policy } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { createApplication } from '../../application';

interface Lists {
  readonly eligible: { id: string }[];
  readonly unknown: { id: string }[];
  readonly notEligible: { id: string }[];
  readonly faulty: { id: string }[];
}

const NOTICED_AFTER_MS = 1100;

describe('a stored rule that no longer passes its check', () => {
  const city = withCity('2026-11-21');
  const noticed = () => new Promise((resolve) => setTimeout(resolve, NOTICED_AFTER_MS));
  const storeByHand = async (id: string, rule: unknown) => {
    await city.dataSource.query('UPDATE policies SET eligibility = $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify(rule),
    ]);
    await noticed();
  };
  const match = async () => {
    const { body } = await city.request('POST', '/api/benefits/match', {
      body: { facts: { entityType: 'individual-business' } },
    });
    return body as Lists;
  };
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  const health = () => city.request('GET', '/api/health/ready');

  // First, so that the server holds good rules in memory when one of them is broken.
  it('is sought, and none found, among the rules of a fresh pack', async () => {
    expect(ids((await match()).eligible)).toEqual(['always', 'windowed']);
    expect(await health()).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it.each([
    ['a field that was removed', { field: 'gone', op: 'eq', value: 1 }],
    ['an empty group', { all: [] }],
    ['no object at all', 'individual-business'],
    ['JSON null', null],
    ['a value of the wrong type', { all: [{ field: 'employees', op: 'lte', value: '300' }] }],
  ])('is a loud fault and no verdict: %s', async (_what, rule) => {
    await storeByHand('always', rule);
    const lists = await match();
    expect({ ...lists, asOf: undefined }).toMatchObject({ faulty: [{ id: 'always' }] });
    expect(ids([...lists.eligible, ...lists.unknown, ...lists.notEligible])).toEqual(['windowed']);
    expect(
      await city.request('POST', '/api/benefits/policies/always/explain', { body: { facts: {} } }),
    ).toMatchObject({ status: 409, body: { error: { code: 'benefits.faulty-rule' } } });
    expect(await health()).toMatchObject({
      status: 200,
      body: {
        status: 'degraded',
        checks: expect.arrayContaining([
          expect.objectContaining({
            name: 'policy-rules',
            degraded: true,
            detail: expect.stringMatching(/1 项.*always/),
          }),
        ]) as unknown,
      },
    });
  });

  it('leaves the policy itself to be read', async () => {
    expect(await city.request('GET', '/api/policies/always')).toMatchObject({ status: 200 });
    expect((await city.request('GET', '/api/policies')).body).toMatchObject({ total: 2 });
  });

  it('is named by the log once', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    await storeByHand('always', { field: 'gone-too', op: 'eq', value: 1 });
    await match();
    await storeByHand('windowed', { all: [] });
    await match();
    await health();
    const said = error.mock.calls.map(([words]) => String(words));
    error.mockRestore();
    expect(said).toEqual([
      expect.stringMatching(/policy always .*gone-too/) as unknown,
      expect.stringMatching(/policy windowed .*条件组是空的/) as unknown,
    ]);
  });

  it('does not keep another server from starting', async () => {
    const other = await createApplication({ settings: testSettings(), database: city.database });
    const { statusCode, body } = await other.inject({ method: 'GET', url: '/api/health/ready' });
    expect([statusCode, JSON.parse(body)]).toMatchObject([200, { status: 'degraded' }]);
    // Not closed: that would close the database under this suite, and it holds nothing else open.
  });

  it('is mended by loading the pack again, although the pack is the same', async () => {
    await city.reload({});
    expect(ids((await match()).eligible)).toEqual(['always', 'windowed']);
    expect(await health()).toMatchObject({ body: { status: 'ready' } });
  });

  it('may be a saved version that somebody changed by hand', async () => {
    await city.dataSource.query(`INSERT INTO policy_rule_versions VALUES
      ('always', 1, '{"any": [{"field": "scale", "op": "eq", "value": "giant"}]}', '', gen_random_uuid(), '王示甲子',
       'u-city', '单位u-city', now(), '')`);
    await noticed();
    expect(ids((await match()).faulty)).toEqual(['always']);
    await city.dataSource.query('DELETE FROM policy_rule_versions');
    await noticed();
    expect((await match()).faulty).toEqual([]);
  });

  it('does not raise the revision when a load changes no rule', async () => {
    const revision = () => city.dataSource.query<{ revision: number }[]>('SELECT revision::int FROM cities');
    const before = await revision();
    await city.reload({});
    expect(await revision()).toEqual(before);
    await city.reload({ 'policies.json': ['always', 'ended', 'windowed'].map((id) => policy(id)) });
    expect((await revision())[0]?.revision).toBeGreaterThan(before[0]?.revision ?? 0);
  });
});
