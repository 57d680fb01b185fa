import type { INestApplicationContext } from '@nestjs/common';
import { testSettings, withDatabase } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import { policy, removePack, tinyPack, writePack } from '../../../test/support/tiny-pack';
import { createCommandContext } from '../../application';
import { CityPacksService } from '../city-packs';
import { holdersOf } from '../enterprises/holders-in-spec';
import { OperatorPublishing } from './operator-publishing.service';
import type { WantedChange } from './wanted-change';

const people = { unitId: 'u-city', readerId: 'o-head', contactId: 'o-counter' };

describe('publishing at the same time', () => {
  let app: INestApplicationContext | undefined;
  let folder = '';
  const suite = withDatabase(async () => {
    await app?.close();
    await removePack(folder);
  });
  const load = async () => app?.get(CityPacksService).load(folder, '/', () => undefined);
  const carryOut = async (wanted: WantedChange) =>
    app?.get(OperatorPublishing, { strict: false }).carryOut(wanted, '试');
  const place = (policyId: string) => ({ policyId, unitId: null });

  beforeAll(async () => {
    const clock = new MovableClock('2026-11-21');
    const parts = { settings: testSettings(), database: suite.database, overrides: { clock } };
    app = await createCommandContext(parts);
    folder = await writePack(tinyPack());
    await load();
    await holdersOf(suite.dataSource, [{ entityType: 'individual-business' }, { entityType: 'enterprise' }]);
  });

  it('loses none, beside each other and beside a load', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `p${at}`);
    const all = await Promise.all([
      ...ids.map((id) => carryOut({ ...place(id), done: 'published', fields: { ...policy(id), ...people } })),
      load(),
      load(),
    ]);
    expect(all.map((outcome) => outcome?.ok)).toEqual(all.map(() => true));
    const kept = await suite.dataSource.query<{ id: string }[]>(
      `SELECT policy.id FROM policies policy JOIN told_policies told ON told.policy_id = policy.id
       JOIN policy_editions edition ON edition.policy_id = policy.id ORDER BY policy.id`,
    );
    expect(kept.map(({ id }) => id)).toEqual(ids);
    const [told] = await suite.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM messages');
    expect(told?.n).toBe(ids.length);
    expect(await load()).toMatchObject({ ok: true, value: { changed: 0, keptFromDesk: ids.length } });
  });

  it('lets one of many edit an edition, and tells of that one alone', async () => {
    const first = await carryOut({
      ...place('always'),
      done: 'edited',
      basedOn: null,
      fields: { title: '甲' },
    });
    const basedOn = first?.ok === true ? first.value.edition : '';
    const edits = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        carryOut({ ...place('always'), done: 'edited', basedOn, fields: { title: `乙${at}` } }),
      ),
    );
    expect(edits.filter((outcome) => outcome?.ok)).toHaveLength(1);
    const numbers = await suite.dataSource.query(
      `SELECT number FROM policy_editions WHERE policy_id = 'always' ORDER BY number`,
    );
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
  });
});
