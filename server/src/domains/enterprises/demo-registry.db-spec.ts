import { withDatabase } from '../../../test/support';
import { demoEnterprise } from '../../demo-city/registry';
import { registerProfile } from './profile-view';
import { registerOn } from './register-in-spec';

const place = { cityName: '示范市', districts: [{ code: '990102', name: '东区', demo: false }] };
const elsewhere = { cityName: '别的市', districts: [{ code: '980102', name: '西区', demo: false }] };
const silent = () => undefined;

describe('the demo registry', () => {
  const suite = withDatabase();
  const filling = () => registerOn(suite.dataSource).filling;
  const fill = (seed: string, count: number) => filling().makeExactly(place, { seed, count }, silent);
  const keepUp = (where: typeof place, plan: { seed: string; count: number } | null) =>
    suite.dataSource.transaction((manager) => filling().keepUp(where, plan, manager));
  const codes = async () => {
    const rows = await suite.dataSource.query<{ code: string }[]>(
      'SELECT credit_code AS code FROM registry_enterprises ORDER BY position',
    );
    return rows.map(({ code }) => code);
  };
  const expected = (seed: string, count: number) =>
    Array.from({ length: count }, (_, position) => demoEnterprise(seed, position, place).creditCode);

  it('holds the first enterprises of its seed, and grows and shrinks without making any anew', async () => {
    expect(await fill('a', 30)).toMatchObject({ inserted: 30, removed: 0 });
    expect(await fill('a', 50)).toMatchObject({ inserted: 20, removed: 0 });
    expect(await codes()).toEqual(expected('a', 50));
    expect(await fill('a', 10)).toMatchObject({ inserted: 0, removed: 40 });
    expect(await codes()).toEqual(expected('a', 10));
  });

  it('keeps a profile row beside each entry, and takes it away with the entry', async () => {
    const { rows } = registerOn(suite.dataSource);
    await fill('rows', 40);
    for (const position of [0, 17, 39]) {
      const { creditCode, facts } = demoEnterprise('rows', position, place);
      expect(await rows.profileInRegister(creditCode)).toEqual(registerProfile(facts));
    }
    await fill('rows', 30);
    expect(await rows.profileInRegister(demoEnterprise('rows', 39, place).creditCode)).toBeNull();
    expect(await suite.dataSource.query('SELECT count(*)::int AS rows FROM enterprise_profiles')).toEqual([
      { rows: 30 },
    ]);
  });

  it('makes the profile rows that a database from before them has not got, once', async () => {
    await fill('older', 20);
    await suite.dataSource.query("DELETE FROM enterprise_profiles WHERE credit_code LIKE '92%'");
    const { profiles, rows } = registerOn(suite.dataSource);
    expect(await profiles.catchUp()).toBeGreaterThan(0);
    expect(await profiles.catchUp()).toBe(0);
    for (let position = 0; position < 20; position += 1) {
      const { creditCode, facts } = demoEnterprise('older', position, place);
      expect(await rows.profileInRegister(creditCode)).toEqual(registerProfile(facts));
    }
  });

  it('goes on where a cancelled run stopped', async () => {
    const cancel = () => {
      throw new Error('cancelled');
    };
    await expect(filling().makeExactly(place, { seed: 'b', count: 4001 }, cancel)).rejects.toThrow(
      'cancelled',
    );
    expect(await codes()).toHaveLength(2000);
    expect(await fill('b', 4001)).toMatchObject({ inserted: 2001 });
  });

  it('is made anew for another seed', async () => {
    await fill('c', 5);
    const sizes = async () =>
      suite.dataSource.query('SELECT seed, count(*)::int AS rows FROM registry_enterprises GROUP BY seed');
    expect(await sizes()).toEqual([{ seed: 'c', rows: 5 }]);
  });

  it('is left alone by a load of the same city, whatever its size', async () => {
    await fill('operator', 7);
    expect(await keepUp(place, { seed: 'pack', count: 3 })).toMatchObject({ inserted: 0, removed: 0 });
    expect(await filling().currentSeed()).toBe('operator');
  });

  it('gives way to that of another city, and to none where none is planned', async () => {
    await fill('pack', 7);
    expect(await keepUp(elsewhere, { seed: 'pack', count: 3 })).toMatchObject({ inserted: 3, removed: 7 });
    expect(await keepUp(elsewhere, null)).toMatchObject({ inserted: 0, removed: 3 });
    expect(await codes()).toEqual([]);
  });
});
