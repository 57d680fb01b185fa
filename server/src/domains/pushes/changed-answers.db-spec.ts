import { ExactCity, exactHolders } from '../../../bench/push-exactness/exact-city';
import { ExactnessTally, ExactnessWalk, type StepKind } from '../../../bench/push-exactness/exactness-walk';
import { randomProfiles, randomRules, seeded } from '../../../bench/push-exactness/random-policies';
import { requestedKind, withDatabase } from '../../../test/support';

const ENTERPRISES = 2_000;
const CHANGES = 520;

describe('telling of changed answers', () => {
  const suite = withDatabase();
  const rules = randomRules(CHANGES, 7);
  const profiles = randomProfiles(rules, 4 * ENTERPRISES, 11);
  let city: ExactCity;
  let walk: ExactnessWalk;

  beforeAll(async () => {
    city = new ExactCity(suite.dataSource, exactHolders(ENTERPRISES, profiles));
    walk = new ExactnessWalk(city, { rules, profiles }, 20261121);
    await city.settle();
  }, 120_000);

  it(`tells exactly those whose answer changed, over ${CHANGES} random changes of rules, dates, facts and days`, async () => {
    const tally = new ExactnessTally();
    const loud = new Map<StepKind, number>();
    for (let at = 0; at < CHANGES; at += 1) {
      const { kind, expected } = await walk.step();
      const told = await city.takeTold();
      expect({ at, kind, told }).toEqual({ at, kind, told: expected });
      tally.add(expected, told);
      if (told.length > 0) loud.set(kind, (loud.get(kind) ?? 0) + 1);
    }
    expect(tally.figures).toMatchObject({ precision: 1, recall: 1 });
    // Every kind of change tells somebody and not always: else the law would show little.
    expect(tally.figures.told).toBeGreaterThan(10_000);
    expect(Math.min(...loud.values())).toBeGreaterThan(10);
    expect(loud.size).toBe(5);
    expect([...loud.values()].reduce((sum, times) => sum + times)).toBeLessThan(CHANGES * 0.95);
  }, 400_000);

  it('tells nobody twice when it is asked again', async () => {
    for (const id of city.published.keys()) expect(await city.bringUp(id)).toBeNull();
    expect(await city.takeTold()).toEqual([]);
  });

  it('rehearses with the figures that it then tells', async () => {
    const [id = ''] = city.published.keys();
    const policy = city.published.get(id);
    const [, , , rule] = rules;
    if (policy === undefined || rule === undefined) throw new Error('no policy is left');
    city.published.set(id, { ...policy, rule: { not: rule } });
    const { total, ...kinds } = await city.rehearse(id);
    for (const list of [kinds.byChange, kinds.byDistrict, kinds.byScale, kinds.byDivision])
      expect(list.reduce((sum, { size }) => sum + size, 0)).toBe(total);
    expect(await city.bringUp(id)).toMatchObject({ told: total });
    expect(await city.takeTold()).toHaveLength(total);
    walk.brute.bringUp(id, city.standing(id));
  });

  // The embedded database has one connection: nothing happens there at the same time.
  if (requestedKind() === 'postgres')
    it('loses and doubles nothing when rules and facts change at the same time', async () => {
      const before = walk.brute.allAnswers();
      const ids = [...city.published.keys()];
      await changeAtTheSameTime(ids);
      for (const id of ids) await city.bringUp(id);
      for (const id of ids) walk.brute.bringUp(id, city.standing(id));
      // A chain from the first answer to the last: every answer but these two was entered as often as it was left.
      const told = (await city.takeTold()).map((change) => change.split(/ (?=none|eligible|perhaps)/));
      const balance = new Map<string, number>();
      const count = (key: string, by: number) => balance.set(key, (balance.get(key) ?? 0) + by);
      for (const [pair, change = ''] of told) {
        const [from, to] = change.split('>');
        count(`${pair} ${from}`, -1);
        count(`${pair} ${to}`, 1);
      }
      for (const [pair, now] of walk.brute.allAnswers()) {
        count(`${pair} ${before.get(pair)}`, 1);
        count(`${pair} ${now}`, -1);
      }
      expect([...balance].filter(([, left]) => left !== 0)).toEqual([]);
      expect(told.length).toBeGreaterThan(100);
    }, 120_000);

  async function changeAtTheSameTime(ids: readonly string[]): Promise<void> {
    const random = seeded(5);
    await Promise.all(
      Array.from({ length: 120 }, async (_, at) => {
        const holder = city.holders[at * 7];
        const after = profiles[profiles.length - 1 - at];
        if (at % 4 > 0 && holder !== undefined && after !== undefined) return city.changeFacts(holder, after);
        const id = ids[random(ids.length)] ?? '';
        const policy = city.published.get(id);
        const rule = rules[random(rules.length)];
        if (policy !== undefined && rule !== undefined) city.published.set(id, { ...policy, rule });
        return city.bringUp(id);
      }),
    );
  }
});
