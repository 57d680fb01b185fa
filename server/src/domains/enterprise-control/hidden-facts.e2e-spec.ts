import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise, getProfile } from '@yingshang/shared/contracts/enterprises';
import { withServer } from '../../../test/support';
import { proveControl } from '../../../test/support/controlling';
import { MovableClock } from '../../../test/support/movable-clock';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { CityPacksService } from '../city-packs';

jest.setTimeout(120_000);

describe('what tax and social insurance recorded', () => {
  const city = withServer({
    overrides: { clock: new MovableClock('2026-11-21') },
    prepare: async (server) => {
      const packs = server.app.get(CityPacksService, { strict: false });
      const loaded = await packs.load('shenyang-demo', '/', () => undefined);
      if (!loaded.ok) throw new Error(loaded.refusal.message);
    },
  });
  const registered = async (person: SignedIn, position: number) => {
    const [row] = await city.dataSource.query<{ code: string }[]>(
      `SELECT credit_code AS code FROM registry_enterprises WHERE credit_code LIKE '91%'
       ORDER BY position OFFSET $1 LIMIT 1`,
      [position],
    );
    const subject = { by: 'code', code: row?.code };
    return ((await person.ask('POST', '/api/enterprises', { subject, facts: {} })).body as Enterprise).id;
  };
  /** Everything that the server says of an enterprise to a person, as bytes. */
  const everythingSaid = async (person: SignedIn, id: string): Promise<string[]> => {
    const { body } = await person.ask('POST', `/api/enterprises/${id}/benefits`, {});
    const lists = body as Record<'eligible' | 'unknown' | 'notEligible', { id: string }[]>;
    const some = [lists.eligible, lists.unknown, lists.notEligible].flatMap((rows) => rows.slice(0, 12));
    const said = [
      await person.ask('GET', `/api/enterprises/${id}/profile`),
      await person.ask('POST', `/api/enterprises/${id}/benefits`, {}),
      await person.ask('GET', `/api/enterprises/${id}/picture`),
      await person.ask('GET', '/api/enterprises'),
      await person.ask('PUT', `/api/enterprises/${id}/facts/annualRevenueYuan`, { value: 7_000_000 }),
      await person.ask('PUT', `/api/enterprises/${id}/facts/annualRevenueYuan`, { value: null }),
    ];
    for (const { id: policyId } of some)
      said.push(await person.ask('POST', `/api/enterprises/${id}/benefits/${policyId}/explain`, {}));
    expect(said.every(({ status }) => status === 200)).toBe(true);
    return said.map(({ text }) => text);
  };
  const forgetRecords = (id: string) =>
    city.dataSource.query(
      `DELETE FROM enterprise_facts WHERE enterprise_id = $1 AND source IN ('tax', 'social')`,
      [id],
    );

  it.each([0, 3])('changes not a byte of what a holder is told before control is proven (%p)', async (at) => {
    const person = await signedIn(city);
    const id = await registered(person, at);
    const [before] = await city.dataSource.query<{ hidden: number }[]>(
      `SELECT count(*)::int AS hidden FROM enterprise_facts WHERE enterprise_id = $1 AND source IN ('tax', 'social')`,
      [id],
    );
    expect(before?.hidden).toBeGreaterThan(5);
    const said = await everythingSaid(person, id);
    await forgetRecords(id);
    expect(await everythingSaid(person, id)).toEqual(said);
  });

  it('shows once control is proven, and counts', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 5);
    const before = await everythingSaid(person, id);
    await proveControl(person, id);
    const after = await everythingSaid(person, id);
    expect(after[1]).not.toBe(before[1]);
    const { body } = await person.ask('GET', `/api/enterprises/${id}/profile`);
    const { groups, showsRecords } = body as ResponseOf<typeof getProfile>;
    const fields = groups.flatMap((group) => group.fields);
    expect(showsRecords).toBe(true);
    expect(fields.filter(({ counts }) => counts?.source === 'tax').length).toBeGreaterThan(3);
    expect(fields.some(({ mayBeHidden }) => mayBeHidden)).toBe(false);
  });

  it('is marked as perhaps hidden for every field that these bodies record, whatever they recorded', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 7);
    const { body } = await person.ask('GET', `/api/enterprises/${id}/profile`);
    const fields = (body as ResponseOf<typeof getProfile>).groups.flatMap((group) => group.fields);
    const marked = new Set(fields.filter(({ mayBeHidden }) => mayBeHidden).map(({ key }) => key));
    const rows = await city.dataSource.query<{ field: string }[]>(
      `SELECT DISTINCT field FROM enterprise_facts WHERE source IN ('tax', 'social')`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ field }) => !marked.has(field))).toEqual([]);
  });

  it('stands in no holder’s profile row before control is proven', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 9);
    const row = async () =>
      JSON.stringify(
        await city.dataSource.query(
          `SELECT to_jsonb(held) - 'person_id' AS row FROM enterprise_profiles AS held WHERE enterprise_id = $1`,
          [id],
        ),
      );
    const former = await row();
    expect(former).toContain('"annual_revenue_yuan":null');
    await proveControl(person, id);
    expect(await row()).not.toBe(former);
  });
});
