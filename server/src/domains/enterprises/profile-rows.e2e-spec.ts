import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise, getProfile } from '@yingshang/shared/contracts/enterprises';
import { DataSource } from 'typeorm';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { demoEnterprise } from '../../demo-city/registry';
import { profileOfColumns } from './profile-row';

const packWithRegistry = () => {
  const pack = tinyPack();
  return { ...pack, 'city.json': { ...pack['city.json'], demoRegistry: { seed: 'rows', count: 40 } } };
};
const place = {
  cityName: '示范市',
  districts: [
    { code: '990102', name: '东区', demo: false },
    { code: '990199', name: '示例区', demo: true },
  ],
};
const codeAt = (position: number) => demoEnterprise('rows', position, place).creditCode;

describe('the profile rows that matching in SQL reads', () => {
  const city = withCity('2026-11-21', packWithRegistry);
  const database = () => city.app.get(DataSource);
  const registered = async (person: SignedIn, position: number, facts: object = {}) => {
    const subject = { by: 'code', code: codeAt(position) };
    const answer = await person.ask('POST', '/api/enterprises', { subject, facts });
    expect(answer).toMatchObject({ status: 200 });
    return (answer.body as Enterprise).id;
  };
  const state = (person: SignedIn, id: string, field: string, value: unknown) =>
    person.ask('PUT', `/api/enterprises/${id}/facts/${field}`, { value });
  const factsOf = async (person: SignedIn, id: string) => {
    const { body } = await person.ask('GET', `/api/enterprises/${id}/profile`);
    return (body as ResponseOf<typeof getProfile>).facts;
  };
  /** Every holder's row of an enterprise, the richest last. */
  const rowsOf = async (id: string) => {
    const rows = await database().query<{ row: Record<string, unknown> }[]>(
      'SELECT to_jsonb(held) AS row FROM enterprise_profiles AS held WHERE enterprise_id = $1',
      [id],
    );
    return rows
      .map(({ row }) => profileOfColumns(row))
      .sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  };

  it('are one for each entry of the register', async () => {
    const rows = await database().query(
      'SELECT count(*)::int AS rows FROM enterprise_profiles WHERE person_id IS NULL',
    );
    expect(rows).toEqual([{ rows: 40 }]);
  });

  it('hold what counts for the person who registered, the derived size included', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 3, { hasDebts: false, activities: [] });
    expect(await rowsOf(id)).toEqual([await factsOf(person, id)]);
    for (const employees of [3, 5000, null]) {
      await state(person, id, 'employees', employees);
      expect(await rowsOf(id)).toEqual([await factsOf(person, id)]);
    }
  });

  it('are each holder’s own, and go when the holder leaves', async () => {
    const [one, other] = [await signedIn(city), await signedIn(city)];
    const id = await registered(one, 5);
    await registered(other, 5, { hasDebts: true, stateHouseTenant: true });
    expect(await rowsOf(id)).toEqual([await factsOf(one, id), await factsOf(other, id)]);
    await one.ask('DELETE', `/api/enterprises/${id}`);
    expect(await rowsOf(id)).toEqual([await factsOf(other, id)]);
  });

  it('follow the register for every holder when one of them registers again', async () => {
    const [one, other] = [await signedIn(city), await signedIn(city)];
    const id = await registered(one, 7);
    await database().query(
      `UPDATE registry_enterprises SET facts = jsonb_set(facts, '{registry,facts,patents}', '77')
       WHERE credit_code = $1`,
      [codeAt(7)],
    );
    await registered(other, 7);
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({ patents: 77 }),
      expect.objectContaining({ patents: 77 }),
    ]);
  });

  it('miss nothing when facts are stated at the same time', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 9);
    const stated = Object.entries({ hasDebts: true, storageAreaSqm: 12, nicheMarketYears: 3, exportYuan: 4 });
    await Promise.all(stated.map(([field, value]) => state(person, id, field, value)));
    expect(await rowsOf(id)).toEqual([await factsOf(person, id)]);
  });

  it('are made by the next load in a database from before them', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 11, { hasDebts: true });
    await database().query('DELETE FROM enterprise_profiles');
    await city.reload({});
    expect(await rowsOf(id)).toEqual([await factsOf(person, id)]);
    const [register] = await database().query<{ rows: number }[]>(
      'SELECT count(*)::int AS rows FROM enterprise_profiles WHERE person_id IS NULL',
    );
    expect(register?.rows).toBe(40);
  });
});
