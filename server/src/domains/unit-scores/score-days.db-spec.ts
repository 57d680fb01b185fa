import { randomUUID } from 'node:crypto';
import { daysBetween, ok } from '@yingshang/shared/kernel';
import { firstDayOf, monthOf, monthsAfter } from '@yingshang/shared/unit-scores';
import fc from 'fast-check';
import { testSettings } from '../../../test/support';
import { givenRatings } from '../../../test/support/given-ratings';
import { withCity } from '../../../test/support/with-city';
import { runCli } from '../../cli/run-cli';
import { Transactions } from '../../platform/database';
import { LedgerAudit } from '../ledger';
import { BatchClosing } from '../reputation/batch-closing.service';
import { realCity } from '../reputation/real-city-in-spec';
import { CityLife } from './lives-in-spec';
import { ScoreDays } from './score-days.service';
import { ScoreReplay } from './score-replay.service';
import { ScoreStrikes } from './score-strikes.service';

jest.setTimeout(240_000);

const RUNS = 5;
/** Every one as likely as the other: small ones alone would be the same rating of the same device again and again. */
const nat = fc.noBias(fc.nat({ max: 100_000 }));
/** What happens between two looks, and how many days later somebody looks: none for some days is a server that stood. */
const stops = fc.array(
  fc.record({
    rated: fc.array(nat, { minLength: 6, maxLength: 16 }),
    filed: fc.array(nat, { maxLength: 2 }),
    moved: fc.array(nat, { minLength: 10, maxLength: 18 }),
    putRight: fc.array(nat, { minLength: 2, maxLength: 5 }),
    judged: fc.array(nat, { minLength: 1, maxLength: 3 }),
    struck: fc.option(nat, { freq: 3 }),
    days: fc.constantFrom(1, 1, 2, 4, 9),
  }),
  { minLength: 10, maxLength: 10 },
);

describe('scores that are worked out day by day', () => {
  const city = withCity('2026-03-02', realCity);
  const get = <Service>(service: abstract new (...args: never[]) => Service) =>
    city.app.get<Service>(service, { strict: false });
  const rows = <Row>(sql: string) => city.dataSource.query<Row[]>(sql);
  const replay = (shuffle: number | null) =>
    get(ScoreReplay).run({ from: '2026-01', to: '2027-12', shuffle });
  /** As two processes do at once. */
  const endDay = async (life: CityLife, days: number) => {
    life.pass(days);
    await get(BatchClosing).catchUp();
    await Promise.all([get(ScoreDays).catchUp(), get(ScoreDays).catchUp()]);
  };

  it('are those of a replay from nothing, in whatever order everything arrives', async () => {
    const life = new CityLife(city);
    await fc.assert(
      fc.asyncProperty(stops, nat, async (all, seed) => {
        for (const { rated, filed, moved, putRight, judged, struck, days } of all) {
          await life.rate(rated);
          for (const pick of filed) await life.file(pick);
          for (const pick of moved) await life.move(pick);
          for (const pick of putRight) await life.putRight(pick);
          for (const pick of judged) await life.judge(pick);
          await endDay(life, days);
          if (struck !== null) await life.strike(struck);
        }
        expect(await replay(null)).toMatchObject({ identical: true, first: null });
        expect(await replay(seed)).toEqual(await replay(null));
      }),
      // The same everywhere: the next test is sure of what was tried.
      { numRuns: RUNS, seed: 20_261_122, endOnFailure: true },
    );
  });

  it('were tried on most causes at fault and not, on frozen months, on corrections, and on clusters above the cap', async () => {
    const causes = await rows<{ cause: string; faulty: boolean }>(
      'SELECT DISTINCT cause, faulty FROM score_moments ORDER BY 1, 2',
    );
    expect(causes.length).toBeGreaterThanOrEqual(8);
    const reasons = await rows<{ reason: string | null }>(
      'SELECT DISTINCT reason FROM unit_month_versions ORDER BY 1',
    );
    expect(reasons.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['objection-granted', 'ratings-changed', null]),
    );
    const [frozen] = await rows<{ months: number; ranked: number }>(
      `SELECT count(*)::int AS months, count(*) FILTER (WHERE ranked)::int AS ranked FROM unit_months WHERE state = 'frozen'`,
    );
    expect(frozen?.months).toBeGreaterThan(10);
    expect(frozen?.ranked).toBeGreaterThan(3);
    const capped = await rows(
      `SELECT kept.unit_id FROM reputation_rows kept
       JOIN reputation_batches batch ON batch.unit_id = kept.unit_id AND batch.number = kept.batch
       JOIN rater.rating_clusters one ON one.rating_id = kept.rating_id JOIN ratings rating ON rating.id = kept.rating_id
       WHERE kept.standing = 'counted' GROUP BY kept.unit_id, to_char(closed_on, 'YYYY-MM'), one.cluster_id
       HAVING sum(rating.weight) > 30000`,
    );
    expect(capped.length).toBeGreaterThan(0);
  });

  it('add up for every unit and month that is kept, and for every version of it', async () => {
    const [wrong] = await rows<{ kept: number; wrong: number }>(
      `SELECT count(*)::int AS kept, count(*) FILTER (WHERE
         (line ->> 'hundredths')::int <> 6 * (line -> 'ratings' ->> 'tenths')::int + 4 * (line -> 'complaints' ->> 'tenths')::int
         OR 1000 <> (line -> 'ratings' ->> 'tenths')::int
           + (SELECT sum((one ->> 'tenths')::int) FROM jsonb_array_elements(line -> 'ratings' -> 'deductions') one)
         OR 1000 <> (line -> 'complaints' ->> 'tenths')::int
           + (SELECT sum((one ->> 'tenths')::int) FROM jsonb_array_elements(line -> 'complaints' -> 'deductions') one)
       )::int AS wrong
       FROM (SELECT line FROM unit_months UNION ALL SELECT line FROM unit_month_versions) kept`,
    );
    expect(wrong?.kept).toBeGreaterThan(20);
    expect(wrong?.wrong).toBe(0);
  });

  it('have one version for each that is frozen, the newest as it is shown, and none is written anew', async () => {
    const wrong = await rows(
      `SELECT unit_id, month FROM unit_months kept WHERE state = 'frozen' AND NOT EXISTS (
         SELECT FROM unit_month_versions made WHERE made.unit_id = kept.unit_id AND made.month = kept.month
           AND made.version = kept.version AND made.line = kept.line)`,
    );
    expect(wrong).toEqual([]);
    await expect(
      city.dataSource.query("UPDATE unit_month_versions SET reason = 'late-records'"),
    ).rejects.toThrow(/stays as it was frozen/);
    const { faults } = await get(LedgerAudit).once({ witness: null, receipts: [] });
    expect(faults.filter(({ kind }) => kind === 'month-scores')).toEqual([]);
  });

  it('correct a frozen month when ratings turn out to be of one hand, though nobody published anything', async () => {
    const life = new CityLife(city);
    const month = monthsAfter(monthOf(life.today), 1);
    life.pass(daysBetween(life.today, firstDayOf(month)));
    const [one, other, personId] = [randomUUID(), randomUUID(), randomUUID()];
    const of = (visitorId: string, stars: 1 | 2 | 3) => ({ unitId: 'u-city', visitorId, stars });
    await givenRatings(city, life.today, [
      of(one, 1),
      of(one, 2),
      of(other, 1),
      of(other, 2),
      ...Array.from({ length: 6 }, () => ({ unitId: 'u-city', stars: 4 as const })),
    ]);
    await endDay(life, 1);
    await endDay(life, 32);
    const versions = () =>
      rows<{ version: number; reason: string | null }>(
        `SELECT version, reason FROM unit_month_versions WHERE unit_id = 'u-city' AND month = '${month}' ORDER BY 1`,
      );
    expect(await versions()).toEqual([{ version: 1, reason: null }]);
    await givenRatings(city, life.today, [
      { ...of(one, 3), personId },
      { ...of(other, 3), personId },
    ]);
    await endDay(life, 1);
    expect(await versions()).toEqual([
      { version: 1, reason: null },
      { version: 2, reason: 'ratings-changed' },
    ]);
    expect((await replay(null))?.identical).toBe(true);
  });

  it.each([
    ['although nothing else happened then', false],
    ['also when everything is looked at again, because the table of holidays is another', true],
  ])('count the case of a bad rating when its month is over, %s', async (_, isOtherTable) => {
    const life = new CityLife(city);
    const next = monthsAfter(monthOf(life.today), 1);
    life.pass(daysBetween(life.today, firstDayOf(next)));
    // One star at u-east, where the remainder by three is one.
    await life.rate([105 * 3 + 1]);
    const cases = async () => {
      const [row] = await rows<{ of: string }>(
        `SELECT one ->> 'of' AS "of" FROM unit_months, jsonb_array_elements(line -> 'complaints' -> 'deductions') one
         WHERE unit_id = 'u-east' AND month = '${next}' AND one ->> 'cause' = 'follow-ups'`,
      );
      return Number(row?.of ?? 0);
    };
    await endDay(life, 3);
    await endDay(life, 14);
    expect(
      await rows(`SELECT 1 FROM score_moments WHERE cause = 'follow-ups' AND on_day >= '${next}-01'`),
    ).not.toEqual([]);
    expect(await cases()).toBe(0);
    if (isOtherTable) await city.dataSource.query("UPDATE score_days SET rules = 'another'");
    await endDay(life, 20);
    expect(await cases()).toBeGreaterThan(0);
    expect((await replay(null))?.identical).toBe(true);
  });

  it('go on after whoever worked them out was killed in the middle of a day', async () => {
    const life = new CityLife(city);
    await life.rate(Array.from({ length: 30 }, (_, at) => at * 131));
    life.pass(1);
    await get(BatchClosing).catchUp();
    const day = new Date(city.clock.now() - 86_400_000).toISOString().slice(0, 10);
    // What a killed process leaves: a day that was begun, and months that are known to be changed.
    await city.dataSource.query("INSERT INTO score_days (day, finished, rules) VALUES ($1, false, 'x')", [
      day,
    ]);
    await city.dataSource.query(
      "INSERT INTO score_touched (unit_id, month) SELECT 'u-east', to_char($1::date, 'YYYY-MM')",
      [day],
    );
    expect((await replay(null))?.identical).toBe(false);
    expect(await get(ScoreDays).catchUp()).not.toBeNull();
    expect((await replay(null))?.identical).toBe(true);
    expect(await get(ScoreDays).catchUp()).toBeNull();
  });

  it('have a new version as of the day of a decision, although no day before it was counted yet', async () => {
    const life = new CityLife(city);
    life.pass(3);
    const [fault] = await rows<Parameters<ScoreStrikes['strike']>[0]>(
      `SELECT one.case_kind AS "caseKind", one.case_id AS "caseId", one.unit_id AS "unitId", one.cause,
         to_char(one.on_day, 'YYYY-MM-DD') AS "on"
       FROM score_moments one JOIN unit_months kept
         ON kept.unit_id = one.unit_id AND kept.month = to_char(one.on_day, 'YYYY-MM') AND kept.state = 'frozen'
       WHERE one.faulty AND NOT EXISTS (SELECT FROM score_strikes made WHERE made.case_id = one.case_id) LIMIT 1`,
    );
    if (fault === undefined) throw new Error('no case at fault is left');
    await get(Transactions).run(async (manager) => {
      await get(ScoreStrikes).strike(fault, manager);
      return ok(null);
    });
    const [newest] = await rows<{ on: string; reason: string }>(
      `SELECT to_char(on_day, 'YYYY-MM-DD') AS "on", reason FROM unit_month_versions
       WHERE unit_id = '${fault.unitId}' AND month = '${monthOf(fault.on)}' ORDER BY version DESC LIMIT 1`,
    );
    expect(newest).toEqual({ on: life.today, reason: 'objection-granted' });
    expect((await replay(null))?.identical).toBe(true);
  });

  it('are held to a replay by the operator, who is told of a digit that is another', async () => {
    const cli = async (...argv: string[]) => {
      const said = { code: 0, stdout: '', stderr: '' };
      const io = {
        stdout: (words: string) => void (said.stdout += words),
        stderr: (words: string) => void (said.stderr += words),
        cwd: '/',
      };
      const host = { settings: testSettings({}), database: city.database, app: city.app };
      said.code = await runCli(['scores', 'replay', ...argv, '--json'], io, { host });
      return said;
    };
    const months = ['--from', '2026-02', '--to', '2026-12'];
    const here = await cli(...months);
    expect(here).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(here.stdout) as object)).toEqual(['events', 'sha256', 'identical']);
    expect(await cli(...months, '--shuffle', '42')).toEqual(here);
    const kept = `unit_id = 'u-east' AND month = (SELECT min(month) FROM unit_months WHERE unit_id = 'u-east')`;
    await city.dataSource.query(
      `UPDATE unit_months SET line = jsonb_set(line, '{ratingCount}', to_jsonb((line ->> 'ratingCount')::int + 1)) WHERE ${kept}`,
    );
    const changed = await cli(...months);
    expect([changed.code, JSON.parse(changed.stdout)]).toMatchObject([
      1,
      { identical: false, first: { unit: 'u-east' } },
    ]);
    await city.dataSource.query(
      `UPDATE unit_months SET line = jsonb_set(line, '{ratingCount}', to_jsonb((line ->> 'ratingCount')::int - 1)) WHERE ${kept}`,
    );
    expect(await cli(...months)).toEqual(here);
    // And of a sum that no month was worked out from yet.
    await city.dataSource.query("UPDATE score_batch_sums SET w1 = w1 + 1 WHERE unit_id = 'u-east'");
    expect((await cli(...months)).code).toBe(1);
    for (const wrong of [
      ['--from', '2026-13', '--to', '2026-12'],
      ['--from', '2026-12', '--to', '2026-01'],
      [...months, '--shuffle', 'x'],
    ])
      expect((await cli(...wrong)).code).toBe(2);
  });
});
