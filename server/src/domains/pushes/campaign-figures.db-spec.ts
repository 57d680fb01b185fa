import { randomUUID } from 'node:crypto';
import type { CampaignFigures, CampaignSteps } from '@yingshang/shared/contracts/pushes';
import { evaluate, industrySection, type Profile, type Rule, readRule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../../../shared/test/random-rules';
import { withDatabase } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import { Jobs } from '../../platform/jobs';
import { ProfileRowsRepository } from '../enterprises/profile-rows.repository';
import { MessagesRepository } from '../notices/messages.repository';
import { NoticesRepository } from '../notices/notices.repository';
import { Notices } from '../notices/notices.service';
import type { Standing } from '../policies';
import { FEWEST } from './campaign-cells';
import { CampaignFiguresRepository, type CampaignRow } from './campaign-figures.repository';
import { tally } from './campaign-tally';
import { ChangedAnswersRepository } from './changed-answers.repository';
import { ChangedAnswersService } from './changed-answers.service';
import { PushCampaignsRepository } from './push-campaigns.repository';
import { ToldPoliciesRepository } from './told-policies.repository';

const POLICY = { id: 'p1', title: '=示例政策', category: 'subsidy' };
const TODAY = calendarDate('2026-11-21');
const NAMES = { region: (code: string) => `区${code}`, industry: (code: string) => `业${code}` };
const DISTRICTS = ['210102', '210103', '210104001', '210105', '210106', '210181'];
const INDUSTRIES = ['6210', '6211', '3011', '0111', '4710', '8010', '99'];

interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
  readonly region: string;
  readonly industry: string;
  readonly profile: Profile;
}

/** What somebody did after they were told. */
interface Deed {
  readonly opened: boolean;
  readonly kept: boolean;
  readonly claimed: boolean;
}

describe('figures of a campaign', () => {
  const suite = withDatabase();
  const clock = new MovableClock('2026-11-21');
  const rules = fc.sample(ruleJson, { numRuns: 600, seed: 3 }).flatMap((json) => {
    const read = readRule(json);
    return read.ok ? [read.value] : [];
  });
  const profiles = fc.sample(profileOver([...new Set(rules.flatMap(keysOf))]), { numRuns: 400, seed: 5 });
  const holders: Holder[] = [];
  let unchanged = 0;
  const notices = () => {
    const jobs = new Jobs(suite.dataSource, { role: 'web' });
    return new Notices(new NoticesRepository(), new MessagesRepository(), jobs, clock);
  };
  const figures = () => new CampaignFiguresRepository(suite.dataSource);
  const changes = () =>
    new ChangedAnswersService(
      new ChangedAnswersRepository(),
      new ToldPoliciesRepository(),
      new PushCampaignsRepository(),
      notices(),
      clock,
    );

  beforeAll(async () => {
    // Places are drawn unevenly, so that some are all but empty; every sixth enterprise has two holders.
    for (const [at, profile] of profiles.entries()) {
      const last = holders.at(-1);
      const same = at % 6 === 5 && last !== undefined ? last : null;
      const region = same?.region ?? pick(DISTRICTS, at * 7);
      const industry = same?.industry ?? pick(INDUSTRIES, at * 11);
      holders.push({
        enterpriseId: same?.enterpriseId ?? randomUUID(),
        personId: randomUUID(),
        region,
        industry,
        profile: { ...profile, regionCode: region, industryCode: industry },
      });
    }
    await suite.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at)
       SELECT id, 'resident', '示例', false, now() FROM unnest($1::uuid[]) AS id`,
      [holders.map(({ personId }) => personId)],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       SELECT id, id::text, '示例', region, industry, false, now()
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS e (id, region, industry) ON CONFLICT DO NOTHING`,
      [
        holders.map(({ enterpriseId }) => enterpriseId),
        holders.map(({ region }) => region),
        holders.map(({ industry }) => industry),
      ],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
       SELECT e, p, 'none', now() FROM unnest($1::uuid[], $2::uuid[]) AS held (e, p)`,
      [holders.map(({ enterpriseId }) => enterpriseId), holders.map(({ personId }) => personId)],
    );
    await new ProfileRowsRepository(suite.dataSource).keepOfHolders(holders, suite.dataSource.manager);
  }, 60_000);

  const tell = (now: Standing | null) =>
    suite.dataSource.transaction((manager) => changes().policyIs(POLICY, now, manager));
  const campaign = async (id: string): Promise<CampaignRow> => {
    await suite.dataSource.query(`UPDATE push_campaigns SET unit_id = 'u1' WHERE id = $1`, [id]);
    const row = await figures().find('u1', id);
    if (row === null) throw new Error('the campaign is not there');
    return row;
  };
  const counted = async (id: string) => {
    const row = await campaign(id);
    return tally(
      {
        told: await figures().toldCells(row),
        unchanged: await figures().unchangedCells(id),
        deliveries: await figures().deliveries(id),
      },
      NAMES,
    );
  };

  /** Everybody does something, as the product's own ways of doing it. */
  const act = async (id: string, deeds: ReadonlyMap<string, Deed>): Promise<void> => {
    clock.moveTo('2026-11-22');
    for (const { enterpriseId, personId } of holders) {
      const deed = deeds.get(personId);
      if (deed?.opened)
        await suite.dataSource.query('UPDATE messages SET opened_at = now() WHERE person_id = $1', [
          personId,
        ]);
      if (deed?.kept) await keepFavourite(personId, new Date(clock.now()));
      if (deed?.claimed)
        await notices().claimOpened(
          { personId, about: enterpriseId, policyId: POLICY.id },
          suite.dataSource.manager,
        );
    }
    // Of another policy, and before anybody was told: neither counts.
    const [first] = holders;
    if (first !== undefined) await keepFavourite(first.personId, new Date('2026-01-01'), randomUUID());
    await notices().claimOpened(
      { personId: first?.personId ?? '', about: first?.enterpriseId ?? '', policyId: `not ${id}` },
      suite.dataSource.manager,
    );
    clock.moveTo('2026-11-21');
  };
  const keepFavourite = (personId: string, at: Date, visitorId: string = randomUUID()) =>
    suite.dataSource.query(
      `INSERT INTO policy_favourites (visitor_id, policy_id, person_id, audience, policy_title, kept_at)
       VALUES ($1, $2, $3, 'enterprises', '示例', $4)`,
      [visitorId, POLICY.id, personId, at],
    );

  const standing = (rule: Rule): Standing => ({ rule, phase: 'open', asOf: TODAY });
  const verdicts = (rule: Rule | null) =>
    new Map(
      holders.map((one) => [
        one.personId,
        rule === null
          ? 'none'
          : `${evaluate(rule, one.profile, TODAY) ?? 'perhaps'}`.replace('false', 'none'),
      ]),
    );

  it.each([0, 1, 2, 3])(
    'are what brute force counts, for a telling, an edit and a withdrawal (%i)',
    async (turn) => {
      const dividing = rules.filter((rule) => new Set(verdicts(rule).values()).size > 1);
      const [first, second] = [dividing[turn * 2], dividing[turn * 2 + 1]];
      if (first === undefined || second === undefined) throw new Error('too few rules divide');
      let before: Rule | null = null;
      const seen: number[] = [];
      for (const after of [first, second, null]) {
        await suite.dataSource.query('DELETE FROM policy_favourites');
        const told = await tell(after === null ? null : standing(after));
        if (told === null) throw new Error('a change told of nothing');
        const deeds = new Map(holders.map(({ personId }, at) => [personId, deedOf(turn, at)]));
        await act(told.noticeId, deeds);
        const [old, own] = [verdicts(before), verdicts(after)];
        const whom = (id: string) => ({
          told: old.get(id) !== own.get(id),
          matched: own.get(id) !== 'none',
        });
        const expected = bruteForce(holders, whom, deeds);
        const given = await counted(told.noticeId);
        expect(given.steps).toEqual(expected.steps);
        expect(given.lost).toBe(expected.lost);
        expectParts(given.districts, expected.byDistrict);
        expectParts(given.sections, expected.bySection);
        expect(given.deliveries).toEqual(
          expected.steps.told === 0
            ? []
            : [{ state: 'refused', reason: 'no-grant', size: expected.steps.told }],
        );
        // Else the law would show little.
        if (after !== null) seen.push(expected.steps.matched - expected.steps.told + expected.lost);
        before = after;
        // The next telling starts from clean messages: opened by hand above, whatever the notice.
        await suite.dataSource.query('UPDATE messages SET opened_at = NULL');
      }
      // Whoever might have it was told when it was published; after an edit some were not, for nothing changed for them.
      expect(seen).toEqual([0, expect.any(Number)]);
      unchanged += seen[1] ?? 0;
    },
    60_000,
  );

  it('were also figures of some whose answer stayed', () => expect(unchanged).toBeGreaterThan(50));

  it('go when the enterprise is given up, and the campaign when it is old', async () => {
    const rule = rules.find((one) => new Set(verdicts(one).values()).size > 1);
    const told = rule && (await tell(standing(rule)));
    if (!told) throw new Error('a change told of nothing');
    const gone = await suite.dataSource.query<{ person_id: string; about: string }[]>(
      'SELECT person_id, about FROM messages WHERE notice_id = $1 LIMIT 3',
      [told.noticeId],
    );
    for (const { person_id, about } of gone)
      await new MessagesRepository().forgetAbout(person_id, about, suite.dataSource.manager);
    expect((await counted(told.noticeId)).steps.told).toBe(told.told - 3);
    expect((await campaign(told.noticeId)).told).toBe(told.told);
    await new MessagesRepository().forgetBefore(new Date('2027-01-01'), suite.dataSource.manager);
    expect(await figures().find('u1', told.noticeId)).toBeNull();
    for (const table of ['push_campaigns', 'campaign_unchanged'])
      expect(await suite.dataSource.query(`SELECT 1 FROM ${table} LIMIT 1`)).toEqual([]);
  });
});

interface Part {
  readonly steps: CampaignSteps;
  readonly enterprises: number;
}

/** By nothing of the product but `evaluate`, person by person. */
function bruteForce(
  holders: readonly Holder[],
  whom: (personId: string) => { readonly told: boolean; readonly matched: boolean },
  deeds: ReadonlyMap<string, Deed>,
) {
  const stepsOf = (some: readonly Holder[]): CampaignSteps => {
    const told = some.filter(({ personId }) => whom(personId).told);
    const did = (what: keyof Deed) => told.filter(({ personId }) => deeds.get(personId)?.[what]).length;
    return {
      matched: some.filter(({ personId }) => whom(personId).matched).length,
      told: told.length,
      opened: did('opened'),
      favourited: did('kept'),
      claimOpened: did('claimed'),
    };
  };
  const by = (keyOf: (holder: Holder) => string): ReadonlyMap<string, Part> => {
    const keys = new Set(holders.map(keyOf));
    return new Map(
      [...keys].map((key) => {
        const some = holders.filter((holder) => keyOf(holder) === key);
        const told = some.filter(({ personId }) => whom(personId).told);
        const enterprises = new Set(told.map(({ enterpriseId }) => enterpriseId)).size;
        return [key, { steps: stepsOf(some), enterprises }];
      }),
    );
  };
  return {
    steps: stepsOf(holders),
    lost: holders.filter(({ personId }) => whom(personId).told && !whom(personId).matched).length,
    byDistrict: by(({ region }) => region.slice(0, 6)),
    bySection: by(({ industry }) => industrySection(industry) ?? 'unknown'),
  };
}

/** What is shown by name is that place's whole, nobody stands alone, and nothing is lost in the others. */
function expectParts(given: CampaignFigures['districts'], expected: ReadonlyMap<string, Part>): void {
  const whole = (parts: readonly CampaignSteps[]) => ({
    matched: sum(parts.map(({ matched }) => matched)),
    told: sum(parts.map(({ told }) => told)),
    opened: sum(parts.map(({ opened }) => opened)),
  });
  expect(whole(given)).toEqual(whole([...expected.values()].map(({ steps }) => steps)));
  for (const { key, name: _name, ...steps } of given.filter((part) => part.key !== 'other')) {
    expect(steps).toEqual(expected.get(key)?.steps);
    const enterprises = expected.get(key)?.enterprises ?? -1;
    if (given.length > 1) expect(enterprises === 0 || enterprises >= FEWEST).toBe(true);
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((so, one) => so + one, 0);

function pick(from: readonly string[], at: number): string {
  // Squared, the last places come seldom.
  const share = ((at * 7919) % 1000) / 1000;
  return from[Math.floor(share * share * from.length)] ?? '';
}

function deedOf(turn: number, at: number): Deed {
  const dice = (at * 31 + turn * 17) % 12;
  return { opened: dice % 2 === 0, kept: dice % 5 === 0, claimed: dice % 3 === 0 };
}
