import { randomUUID } from 'node:crypto';
import { windowSources } from '@yingshang/shared/application-windows';
import type { ChangedAnswer, OwnAnswer, ToldPolicy } from '@yingshang/shared/contracts/notices';
import { evaluate, type Profile, type Rule, readRule } from '@yingshang/shared/eligibility';
import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../../../shared/test/random-rules';
import { requestedKind, withDatabase } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import { Jobs } from '../../platform/jobs';
import { ProfileRowsRepository } from '../enterprises/profile-rows.repository';
import { MessagesRepository } from '../notices/messages.repository';
import { NoticesRepository } from '../notices/notices.repository';
import { Notices } from '../notices/notices.service';
import { ownAnswer, type PhaseDates, phaseOn } from '../policies';
import { ChangedAnswersRepository } from './changed-answers.repository';
import { ChangedAnswersService } from './changed-answers.service';
import { PushCampaignsRepository } from './push-campaigns.repository';
import { ToldPoliciesRepository } from './told-policies.repository';

const ENTERPRISES = 2_000;
const CHANGES = 520;
const POLICIES = 12;

interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
  profile: Profile;
}

interface Policy {
  readonly id: string;
  rule: Rule;
  dates: PhaseDates;
}

interface ToldRow {
  readonly policy: string;
  readonly enterprise: string;
  readonly before: number;
  readonly after: number;
  readonly details: readonly ChangedAnswer[] | null;
}

const named = (id: string): ToldPolicy => ({ id, title: `示例政策${id}`, category: 'subsidy' });

/** A change that was told of, as the table has it and as brute force says: `policy enterprise before>after`. */
type Change = string;

const anyDate = fc.option(
  fc.integer({ min: -40, max: 40 }).map((days) => dayAfter(calendarDate('2026-11-21'), days)),
  { nil: null, freq: 2 },
);
/** In order and apart: each begins some days after the one before has ended. */
const anyWindows: fc.Arbitrary<PhaseDates['windows']> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 25 }),
      length: fc.integer({ min: 0, max: 20 }),
      source: fc.constantFrom(...windowSources),
    }),
    { maxLength: 3 },
  )
  .map((spans) => {
    let end = dayAfter(calendarDate('2026-11-21'), -30);
    return spans.map(({ gap, length, source }) => {
      const from = dayAfter(end, gap);
      end = dayAfter(from, length);
      return { from, to: end, source };
    });
  });
const anyDates: fc.Arbitrary<PhaseDates> = fc.record({
  validFrom: anyDate,
  validTo: anyDate,
  windows: anyWindows,
  paused: fc.option(
    anyDate.map((since) => ({ since: since ?? calendarDate('2026-12-01') })),
    { freq: 1, nil: null },
  ),
});

function dayAfter(day: CalendarDate, days: number): CalendarDate {
  return calendarDate(
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Rules that divide: on a random profile most random rules say the same of everybody. */
function someRules(count: number, seed: number): Rule[] {
  return fc
    .sample(ruleJson, { numRuns: count * 6, seed })
    .flatMap((json) => {
      const read = readRule(json);
      return read.ok ? [read.value] : [];
    })
    .slice(0, count);
}

describe('telling of changed answers', () => {
  const suite = withDatabase();
  const rules = someRules(CHANGES, 7);
  const keys = [...new Set(rules.flatMap(keysOf))];
  const profiles = fc.sample(profileOver(keys), { numRuns: ENTERPRISES + CHANGES, seed: 11 });
  const clock = new MovableClock('2026-11-21');
  let day = calendarDate('2026-11-21');
  let holders: Holder[];
  const policies = new Map<string, Policy>();
  const service = () =>
    new ChangedAnswersService(
      new ChangedAnswersRepository(),
      new ToldPoliciesRepository(),
      new PushCampaignsRepository(),
      new Notices(
        new NoticesRepository(),
        new MessagesRepository(),
        new Jobs(suite.dataSource, { role: 'web' }),
        clock,
      ),
      clock,
    );
  const rows = () => new ProfileRowsRepository(suite.dataSource);

  beforeAll(async () => {
    holders = profiles.slice(0, ENTERPRISES).map((profile) => ({
      enterpriseId: randomUUID(),
      personId: randomUUID(),
      profile,
    }));
    const people = holders.map(({ personId }) => personId);
    const enterprises = holders.map(({ enterpriseId }) => enterpriseId);
    await suite.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at)
       SELECT id, 'resident', '示例', false, now() FROM unnest($1::uuid[]) AS id`,
      [people],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       SELECT id, 'E' || at, '示例', '210102', '6210', false, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, at)`,
      [enterprises],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
       SELECT e, p, 'none', now() FROM unnest($1::uuid[], $2::uuid[]) AS held (e, p)`,
      [enterprises, people],
    );
    for (let from = 0; from < holders.length; from += 200)
      await rows().keepOfHolders(holders.slice(from, from + 200), suite.dataSource.manager);
  }, 120_000);

  /** By brute force, and nothing of the product but `evaluate`. */
  const answer = (policy: Policy | undefined, { profile }: Holder, asOf: CalendarDate): string => {
    const verdict = policy === undefined ? false : evaluate(policy.rule, profile, asOf);
    if (policy === undefined || verdict === false) return 'none';
    return `${verdict === null ? 'perhaps' : 'eligible'} ${phaseOn(policy.dates, asOf)}`;
  };
  const allAnswers = (ids: readonly string[], whom: readonly Holder[]) =>
    new Map(
      ids.flatMap((id) =>
        whom.map((one) => [`${id} ${one.enterpriseId}`, answer(policies.get(id), one, day)]),
      ),
    );
  const differences = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] =>
    [...after]
      .filter(([key, now]) => before.get(key) !== now)
      .map(([key, now]) => `${key} ${before.get(key)}>${now}`)
      .toSorted();

  const toldSince = async (): Promise<Change[]> => {
    const told: ToldRow[] = await suite.dataSource.query(
      `SELECT subject -> 'policy' ->> 'id' AS policy, about AS enterprise,
         answer_before AS before, answer_after AS after, details
       FROM messages JOIN notices ON notices.id = notice_id`,
    );
    await suite.dataSource.query('DELETE FROM notices');
    await suite.dataSource.query('DELETE FROM messages');
    const words = (own: OwnAnswer) => (own.verdict === 'none' ? 'none' : `${own.verdict} ${own.phase}`);
    return told
      .flatMap(({ policy, enterprise, before, after, details }) =>
        (details ?? [{ policy: { id: policy }, before: ownAnswer(before), after: ownAnswer(after) }]).map(
          (change) => `${change.policy.id} ${enterprise} ${words(change.before)}>${words(change.after)}`,
        ),
      )
      .toSorted();
  };

  const standing = (policy: Policy | undefined) =>
    policy === undefined ? null : { rule: policy.rule, phase: phaseOn(policy.dates, day), asOf: day };
  const bringUp = (id: string) =>
    suite.dataSource.transaction((manager) =>
      service().policyIs(named(id), standing(policies.get(id)), manager),
    );
  const changeFacts = (holder: Holder, after: Profile) =>
    suite.dataSource.transaction(async (manager) => {
      const before = holder.profile;
      holder.profile = after;
      await rows().keepOfHolders([holder], manager);
      return service().factsAre(holder, { before, after, by: 'holder' }, manager);
    });

  /** Does one random thing. @returns what it should have told of. */
  async function changeSomething(at: number, chance: (most: number) => number): Promise<Change[]> {
    const id = `p${chance(POLICIES)}`;
    const everybody = (ids: readonly string[] = [id]) => allAnswers(ids, holders);
    switch (chance(8)) {
      case 0:
      case 3:
      case 4: {
        const holder = holders[chance(ENTERPRISES)];
        const after = profiles[ENTERPRISES + at];
        if (holder === undefined || after === undefined) return [];
        const before = allAnswers([...policies.keys()], [holder]);
        await changeFacts(holder, after);
        return differences(before, allAnswers([...policies.keys()], [holder]));
      }
      case 1: {
        const every = [...policies.keys()];
        const before = everybody(every);
        day = dayAfter(day, 1 + chance(20));
        for (const each of every) await bringUp(each);
        return differences(before, everybody(every));
      }
      case 2: {
        if (!policies.has(id) || chance(3) > 0) return [];
        const before = everybody();
        policies.delete(id);
        await bringUp(id);
        return differences(before, everybody());
      }
      default: {
        const before = everybody();
        const known = policies.get(id);
        const rule = rules[at % rules.length];
        const [dates] = fc.sample(anyDates, { numRuns: 1, seed: at });
        if (rule === undefined || dates === undefined) return [];
        const keepsRule = known !== undefined && chance(2) === 0;
        policies.set(id, { id, rule: keepsRule ? known.rule : rule, dates });
        await bringUp(id);
        return differences(before, everybody());
      }
    }
  }
  it(`tells exactly those whose answer changed, over ${CHANGES} random changes of rules, dates, facts and days`, async () => {
    const random = seeded(20261121);
    let told = 0;
    let silent = 0;
    for (let at = 0; at < CHANGES; at += 1) {
      const expected = await changeSomething(at, random);
      const given = await toldSince();
      expect({ at, given }).toEqual({ at, given: expected });
      told += given.length;
      if (given.length === 0) silent += 1;
    }
    // Neither all silent nor all loud: else the law would show little.
    expect(told).toBeGreaterThan(10_000);
    expect(silent).toBeGreaterThan(CHANGES / 20);
    expect(silent).toBeLessThan(CHANGES);
  }, 400_000);

  it('tells nobody twice when it is asked again', async () => {
    for (const id of policies.keys()) expect(await bringUp(id)).toBeNull();
    expect(await toldSince()).toEqual([]);
  });

  it('rehearses with the figures that it then tells', async () => {
    const [id = ''] = policies.keys();
    const policy = policies.get(id);
    const rule = rules[3];
    if (policy === undefined || rule === undefined) throw new Error('no policy is left');
    policies.set(id, { ...policy, rule: { not: rule } });
    const rehearsed = await service().rehearse(id, standing(policies.get(id)), suite.dataSource.manager);
    const sum = rehearsed.reduce((total, { size }) => total + size, 0);
    expect(await bringUp(id)).toMatchObject({ told: sum });
    expect(await toldSince()).toHaveLength(sum);
  });

  // The embedded database has one connection: nothing happens there at the same time.
  if (requestedKind() === 'postgres')
    it('loses and doubles nothing when rules and facts change at the same time', async () => {
      const before = allAnswers([...policies.keys()], holders);
      const random = seeded(5);
      const ids = [...policies.keys()];
      await Promise.all(
        Array.from({ length: 120 }, async (_, at) => {
          const holder = holders[at * 7];
          const after = profiles[ENTERPRISES + at];
          if (at % 4 > 0 && holder !== undefined && after !== undefined) return changeFacts(holder, after);
          const id = ids[random(ids.length)] ?? '';
          const policy = policies.get(id);
          const rule = rules[random(rules.length)];
          if (policy !== undefined && rule !== undefined) policies.set(id, { ...policy, rule });
          return bringUp(id);
        }),
      );
      for (const id of ids) await bringUp(id);
      // A chain from the first answer to the last: every answer but these two was entered as often as it was left.
      const told = (await toldSince()).map((change) => change.split(/ (?=none|eligible|perhaps)/));
      const balance = new Map<string, number>();
      const count = (key: string, by: number) => balance.set(key, (balance.get(key) ?? 0) + by);
      for (const [pair, change = ''] of told) {
        const [from, to] = change.split('>');
        count(`${pair} ${from}`, -1);
        count(`${pair} ${to}`, 1);
      }
      for (const [pair, now] of allAnswers(ids, holders)) {
        count(`${pair} ${before.get(pair)}`, 1);
        count(`${pair} ${now}`, -1);
      }
      expect([...balance].filter(([, left]) => left !== 0)).toEqual([]);
      expect(told.length).toBeGreaterThan(100);
    }, 120_000);
});

function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
