import { randomUUID } from 'node:crypto';
import { calendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { policy } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { contentHash } from '../../platform/reference-tables';
import { type NewVersion, PolicyRulesService } from './policy-rules.service';

const shop = { all: [{ field: 'entityType', op: 'eq', value: 'individual-business' }] } as const;
const company = { field: 'entityType', op: 'eq', value: 'enterprise' } as const;
const packEdition = `0-${contentHash(shop)}`;

describe('the versions of a rule', () => {
  const city = withCity('2026-11-21');
  const rules = () => city.app.get(PolicyRulesService, { strict: false });
  const wanted = (own: Partial<NewVersion> = {}): NewVersion => ({
    policyId: 'always',
    rule: company,
    note: '企业也可以申请',
    basedOn: packEdition,
    by: { personId: randomUUID(), name: '王示甲子', unitId: 'u-city', unitName: '单位u-city' },
    at: new Date('2026-11-21T02:00:00Z'),
    ...own,
  });
  const save = async (version: NewVersion, outcome: (kind: string) => void = () => undefined) => {
    const saved = await city.dataSource.transaction((manager: EntityManager) =>
      rules().save(version, manager),
    );
    rules().forgetKept();
    outcome(saved.kind);
    return saved;
  };
  const editionOf = async (id: string) => (await rules().find('u-city', id))?.rule.edition ?? '';
  const eligible = async (entityType: string) => {
    const { body } = await city.request('POST', '/api/benefits/match', { body: { facts: { entityType } } });
    return (body as { eligible: { id: string }[] }).eligible.map(({ id }) => id).sort();
  };

  beforeEach(async () => {
    await city.dataSource.query('DELETE FROM policy_rule_versions');
    rules().forgetKept();
  });

  it('count from the moment they are saved, and the policy says since when', async () => {
    expect(await eligible('enterprise')).toEqual([]);
    await save(wanted(), (kind) => expect(kind).toBe('saved'));
    expect(await eligible('enterprise')).toEqual(['always']);
    expect(await eligible('individual-business')).toEqual(['windowed']);
    expect((await city.request('GET', '/api/policies/always')).body).toMatchObject({
      ruleEdited: { at: '2026-11-21T02:00:00.000Z', unitName: '单位u-city' },
    });
    expect((await city.request('GET', '/api/policies/windowed')).body).toMatchObject({ ruleEdited: null });
  });

  it('are seen by another server within a second, though nobody told it', async () => {
    await eligible('enterprise');
    await city.dataSource.transaction((manager) => rules().save(wanted(), manager));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await eligible('enterprise')).toEqual(['always']);
  });

  it('survive a load of the pack, which is told when it changed beneath them', async () => {
    await save(wanted());
    await city.reload({});
    expect(await eligible('enterprise')).toEqual(['always']);
    expect((await rules().find('u-city', 'always'))?.rule.packChangedSince).toBe(false);
    const changed = policy('always', { eligibility: { field: 'employees', op: 'lte', value: 300 } });
    await city.reload({ 'policies.json': [changed, policy('ended'), policy('windowed')] });
    expect(await eligible('enterprise')).toEqual(['always']);
    expect((await rules().find('u-city', 'always'))?.rule.packChangedSince).toBe(true);
    await city.reload({});
  });

  it('are not written over one another: whoever looked at an older edition is refused', async () => {
    const first = await save(wanted());
    expect(first).toMatchObject({ kind: 'saved', rule: { version: 1 } });
    expect(await save(wanted({ note: '另一位' }))).toEqual({ kind: 'conflict' });
    const next = wanted({ basedOn: await editionOf('always'), rule: shop });
    expect(await save(next)).toMatchObject({ kind: 'saved', rule: { version: 2 } });
    expect((await rules().history('always')).map(({ version, note }) => [version, note])).toEqual([
      [2, '企业也可以申请'],
      [1, '企业也可以申请'],
    ]);
  });

  it('go to one of two who save the same edition at once', async () => {
    const both = await Promise.all([save(wanted()), save(wanted({ note: '同时' }))]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    expect(await rules().history('always')).toHaveLength(1);
  });

  it('are of policies that the unit answers for', async () => {
    expect(await rules().find('u-east', 'always')).toBeNull();
    expect(await rules().find('u-city', 'none')).toBeNull();
    expect((await rules().ofUnit('u-city')).map(({ policy: { id } }) => id)).toEqual([
      'always',
      'ended',
      'windowed',
    ]);
  });

  it('are checked with the validity of the policy: a value must be there from its first day', () => {
    const dated = { field: 'employees', op: 'lte', values: [{ from: '2026-01-01', value: 300 }] };
    const from = (validFrom: string) =>
      rules().check({ id: 'p', validFrom: calendarDate(validFrom), validTo: null }, dated);
    expect(from('2026-01-01').ok).toBe(true);
    expect(from('2025-12-31')).toMatchObject({
      ok: false,
      refusal: { field: 'eligibility.values[0].from' },
    });
  });

  it('are forgotten when the demo starts again', async () => {
    await save(wanted());
    await city.request('POST', '/api/demo/reset', { body: {}, headers: { 'idempotency-key': randomUUID() } });
    expect(await eligible('enterprise')).toEqual([]);
  });
});
