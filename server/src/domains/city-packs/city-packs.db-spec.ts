import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { type ComplaintClass, usualLimits } from '@yingshang/shared/complaints';
import { testSettings, withDatabase } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import { officer, removePack, type TinyPack, tinyPack, writePack } from '../../../test/support/tiny-pack';
import { createCommandContext } from '../../application';
import { ComplaintRulesService } from '../complaint-rules';
import { CityPacksService, type LoadProgress } from './city-packs.service';

const FIRST_DAY = '2026-11-21';

describe('loading a city pack', () => {
  const clock = new MovableClock(FIRST_DAY);
  let app: INestApplicationContext | undefined;
  let folder = '';
  const suite = withDatabase(async () => {
    await app?.close();
    await removePack(folder);
  });

  beforeAll(async () => {
    const parts = { settings: testSettings(), database: suite.database, overrides: { clock } };
    app = await createCommandContext(parts);
    folder = await writePack(tinyPack());
  });
  beforeEach(async () => {
    clock.moveTo(FIRST_DAY);
    await load(tinyPack());
  });

  async function load(pack: object, progress: LoadProgress = () => undefined) {
    await writePack({ ...tinyPack(), ...pack }, folder);
    return app?.get(CityPacksService).load(folder, '/', progress);
  }
  const changed = (count: number) => ({ ok: true, value: { changed: count } });
  const one = async (sql: string) => (await suite.dataSource.query<Record<string, unknown>[]>(sql))[0];

  it('changes nothing the second time', async () => {
    expect(await load({})).toMatchObject(changed(0));
  });

  it('changes nothing when only the order of rows and keys is another', async () => {
    const pack = tinyPack();
    const shuffled = Object.entries(pack).map(([name, content]) => [
      name,
      Array.isArray(content)
        ? content.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed()))
        : content,
    ]);
    expect(await load(Object.fromEntries(shuffled) as TinyPack)).toMatchObject(changed(0)); // the same keys and values
  });

  it('counts one row for one officer who moved, came or left', async () => {
    const [counter, head, demo] = tinyPack()['officers.jsonl'];
    expect(await load({ 'officers.jsonl': [{ ...counter, unitId: 'u-east' }, head, demo] })).toMatchObject(
      changed(1),
    );
    expect(await load({ 'officers.jsonl': [counter, head, demo, officer('o-new')] })).toMatchObject(
      changed(2),
    );
    expect(await load({})).toMatchObject(changed(1));
  });

  it('counts one row for one complaint topic that is worded anew, and keeps the order of topics', async () => {
    const [topic] = tinyPack()['complaint-topics.json'];
    const other = { ...topic, id: 't-sign', label: '招牌遮挡' };
    const topics = async () => (await app?.get(ComplaintRulesService).topics())?.map(({ id }) => id);
    expect(await load({ 'complaint-topics.json': [other, topic] })).toMatchObject(changed(1));
    expect(await topics()).toEqual(['t-sign', 't-stalls']);
    const reworded = { ...other, words: ['牌匾'] };
    expect(await load({ 'complaint-topics.json': [topic, reworded] })).toMatchObject(changed(1));
    expect(await topics()).toEqual(['t-stalls', 't-sign']);
    expect(await load({})).toMatchObject(changed(1));
  });

  it('counts one row for one boundary that is worded anew, and gives it back as the pack has it', async () => {
    const [fire, daily] = tinyPack()['complaint-boundaries.json'];
    const other = { ...fire, words: ['着火', '冒烟'] };
    expect(await load({ 'complaint-boundaries.json': [other, daily] })).toMatchObject(changed(1));
    expect(await app?.get(ComplaintRulesService).boundaries()).toMatchObject([other, daily]);
    expect(await load({})).toMatchObject(changed(1));
  });

  it('keeps the limits of each class, and the usual ones where the pack says nothing', async () => {
    const limitsOf = (of: ComplaintClass) => app?.get(ComplaintRulesService).limitsOf(of);
    expect(await limitsOf('promise')).toEqual({ ...usualLimits, solveDays: 5, extendToDays: 10 });
    expect(await limitsOf('officer')).toEqual(usualLimits);
    const [unit, promise] = tinyPack()['complaint-limits.json'];
    const stricter = { ...unit, replyDays: 1 };
    expect(await load({ 'complaint-limits.json': [promise, stricter] })).toMatchObject(changed(1));
    expect(await limitsOf('unit')).toEqual({ ...usualLimits, replyDays: 1 });
    expect(await load({})).toMatchObject(changed(1));
  });

  it('counts a city that renamed itself', async () => {
    const city = { ...tinyPack()['city.json'], name: '新名市' };
    expect(await load({ 'city.json': city })).toMatchObject(changed(1));
    expect(await load({})).toMatchObject(changed(1));
  });

  it('lets a unit go together with everybody who pointed at it', async () => {
    const pack = tinyPack();
    const units = pack['units.jsonl'].filter((row) => row.id !== 'u-demo');
    const officers = pack['officers.jsonl'].filter((row) => row.unitId !== 'u-demo');
    expect(await load({ 'units.jsonl': units, 'officers.jsonl': officers })).toMatchObject(changed(2));
  });

  it('keeps the anchor date of the first load, and the windows counted from it', async () => {
    clock.moveTo('2027-03-01');
    expect(await load({})).toMatchObject({ ok: true, value: { changed: 0, anchorDate: FIRST_DAY } });
    expect(
      await one(
        `SELECT windows->0->>'from' AS opens, windows->0->>'to' AS closes FROM policies WHERE id = 'windowed'`,
      ),
    ).toEqual({ opens: '2026-11-16', closes: '2026-12-01' });
  });

  it('loads nothing of a malformed pack', async () => {
    const bad = { 'officers.jsonl': [officer('o-new')], 'scan-codes.json': [{ token: 'x' }] };
    expect(await load(bad)).toMatchObject({ ok: false, refusal: { code: 'city-packs.malformed' } });
    expect(await one('SELECT count(*)::int AS officers FROM officers')).toEqual({ officers: 3 });
    expect(await load({})).toMatchObject(changed(0));
  });

  it('takes everything back when it is given up in the middle', async () => {
    const pack = { 'officers.jsonl': [...tinyPack()['officers.jsonl'], officer('o-new')] };
    const giveUp: LoadProgress = (part) => {
      if (part === '提交') throw new Error('given up');
    };
    await expect(load(pack, giveUp)).rejects.toThrow('given up');
    expect(await load({})).toMatchObject(changed(0));
  });

  it('takes everything back when a file changes between check and load', async () => {
    const pack = { 'officers.jsonl': [...tinyPack()['officers.jsonl'], officer('o-new')] };
    const breakPolicies: LoadProgress = (part) => {
      if (part === '装载政策') writeFileSync(join(folder, 'policies.json'), '[{"id":');
    };
    expect(await load(pack, breakPolicies)).toMatchObject({
      ok: false,
      refusal: { code: 'city-packs.changed' },
    });
    expect(await load({})).toMatchObject(changed(0));
  });

  it('replaces one city by another', async () => {
    const city = { ...tinyPack()['city.json'], code: '990300' };
    const regions = tinyPack()['regions.json'].map((row) =>
      row.kind === 'district' ? { ...row, parentCode: '990300' } : row,
    );
    const rows = (name: 'units.jsonl' | 'policies.json' | 'resident-policies.json') =>
      tinyPack()[name].map((row) => (row.regionCode === '990100' ? { ...row, regionCode: '990300' } : row));
    clock.moveTo('2027-03-01');
    const other = {
      'city.json': city,
      'regions.json': regions,
      'units.jsonl': rows('units.jsonl'),
      'policies.json': rows('policies.json'),
      'resident-policies.json': rows('resident-policies.json'),
    };
    expect(await load(other)).toMatchObject({ ok: true, value: { anchorDate: '2027-03-01' } });
    expect(await one('SELECT count(*)::int AS cities, min(code) AS code FROM cities')).toEqual({
      cities: 1,
      code: '990300',
    });
  });

  it('says which packs there are when the name is wrong', async () => {
    expect(await app?.get(CityPacksService).load('no-such-city', '/', () => undefined)).toMatchObject({
      ok: false,
      refusal: { code: 'city-packs.unknown-pack', advice: expect.stringContaining('shenyang-demo') },
    });
  });
});
