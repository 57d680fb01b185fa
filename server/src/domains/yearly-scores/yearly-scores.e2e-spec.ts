import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getOwnYear,
  getUnitYear,
  getYear,
  getYearDesk,
  getYearWorkbook,
} from '@yingshang/shared/contracts/yearly-scores';
import { type CalendarDate, ok } from '@yingshang/shared/kernel';
import { confirmationUntil } from '@yingshang/shared/unit-scores';
import { provenSupervisor } from '../../../test/support/complaint-desks';
import { readWorkbook } from '../../../test/support/read-workbook';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { LedgerAudit } from '../ledger';
import { ScoreStrikes } from '../unit-scores';
import { DEPARTMENTS, packWithDistrict } from '../unit-scores/district-in-spec';
import { YearRecompute } from './year-recompute.service';

jest.setTimeout(180_000);

const YEAR = '2026';
const TODAY = '2026-11-10' as CalendarDate;
/** Ten working days after it, and the day after. */
const UNTIL = confirmationUntil(TODAY);
const LATE = '2026-11-25';
const DESK = '/api/units/u-city/year-desk';
const unitsBelow = ['u-demo', ...DEPARTMENTS.map((department) => `u-demo-${department}`)];

const sortedCodes = (answers: readonly Answer[]) =>
  answers.map(codeOf).toSorted(([one], [other]) => Number(one) - Number(other));

type Answer = { readonly status: number; readonly body: unknown };
const codeOf = ({ status, body }: Answer) => [
  status,
  (body as { error?: { code: string } } | null)?.error?.code,
];

describe('a year that is assessed, from its draft to what everybody reads', () => {
  const city = withCity(TODAY, packWithDistrict);
  const get = <Service>(service: abstract new (...args: never[]) => Service) =>
    city.app.get<Service>(service, { strict: false });
  let first: SignedIn;
  let second: SignedIn;
  const leads = new Map<string, SignedIn>();
  const lead = (unitId: string): SignedIn => {
    const found = leads.get(unitId);
    if (found === undefined) throw new Error(`${unitId} has no lead`);
    return found;
  };
  beforeAll(async () => {
    [first, second] = [await provenSupervisor(city, 'u-city'), await provenSupervisor(city, 'u-city')];
    for (const unitId of unitsBelow) leads.set(unitId, await realPerson(city, { role: 'lead', unitId }));
  });

  const step = (path: string, by: SignedIn = first, body: object = {}) =>
    by.ask('POST', `${DESK}/${YEAR}${path}`, body);
  const desk = async (by: SignedIn = first) =>
    (await by.ask('GET', DESK)).body as ResponseOf<typeof getYearDesk>;
  const theYear = async (by: SignedIn = first) => {
    const found = (await desk(by)).years.find(({ year }) => year === YEAR);
    if (found === undefined) throw new Error('the year is not open');
    return found;
  };
  const own = async (unitId: string, by: SignedIn = lead(unitId)) => {
    const answer = await by.ask('GET', `/api/units/${unitId}/own-score-years/last`);
    return (answer.body as ResponseOf<typeof getOwnYear>).year;
  };
  const confirm = (unitId: string, revision = 1, by: SignedIn = lead(unitId)) =>
    by.ask('POST', `/api/units/${unitId}/own-score-years/${YEAR}/confirmation`, { revision });
  const object = (unitId: string, more: object = {}, by: SignedIn = lead(unitId)) =>
    by.ask('POST', `/api/units/${unitId}/own-score-years/${YEAR}/objection`, {
      revision: 1,
      about: 'coverage',
      text: '二月整建制划转，联系人13812345678，有批文',
      ...more,
    });
  const decide = (id: string, body: object, by: SignedIn = first) =>
    step(`/objections/${id}/decision`, by, { reason: '批文核对属实', leftOut: [], granted: false, ...body });
  const publicUnit = async (unitId: string, year = 'last') =>
    (await city.request('GET', `/api/units/${unitId}/score-years/${year}`)).body as ResponseOf<
      typeof getUnitYear
    >;
  const told = async (who: SignedIn) =>
    (
      (await who.ask('GET', '/api/messages')).body as {
        items: { subject: { board?: string; event?: string; caseId?: string } }[];
      }
    ).items
      .map(({ subject }) => subject)
      .filter(({ board }) => board === 'year-scores')
      .map(({ event, caseId }) => `${event} ${caseId}`);
  /** Strikes a case at fault of a frozen month, as a granted objection to the month does. */
  const correctMonthOf = async (unitIds: readonly string[]) => {
    const [fault] = await city.dataSource.query<
      { unitId: string; cause: 'late'; caseKind: 'complaint'; caseId: string; on: CalendarDate }[]
    >(
      `SELECT unit_id AS "unitId", cause, case_kind AS "caseKind", case_id AS "caseId", to_char(on_day, 'YYYY-MM-DD') AS "on"
       FROM score_moments one WHERE faulty AND unit_id = ANY($1::text[]) AND on_day BETWEEN '2025-11-01' AND '2026-10-31'
         AND NOT EXISTS (SELECT FROM score_strikes made WHERE made.case_id = one.case_id)
       ORDER BY on_day, case_id LIMIT 1`,
      [unitIds],
    );
    if (fault === undefined) throw new Error('no case at fault is left');
    await get(Transactions).run(async (manager) => {
      await get(ScoreStrikes).strike(fault, manager);
      return ok(null);
    });
    return { unitId: fault.unitId, month: fault.on.slice(0, 7) };
  };
  const auditFaults = async () => (await get(LedgerAudit).once({ witness: null, receipts: [] })).faults;

  it('begins with a published conversion; what the last twelve months would come to is no result', async () => {
    const rules = (await city.request('GET', '/api/year-score-rules')).body;
    expect(rules).toMatchObject({ confirmationDays: 10, versions: [{ minimumMonths: 6, yearPoints: 20 }] });
    const { year, estimate, seeded } = await publicUnit('u-demo-svc');
    expect([year, seeded, estimate?.from, estimate?.to]).toEqual([null, true, '2025-11', '2026-10']);
    expect(estimate?.figures.months).toHaveLength(12);
    expect(estimate?.figures.grade).not.toBeNull();
    expect((await city.request('GET', '/api/score-years')).body).toEqual({ years: [] });
    expect(codeOf(await city.request('GET', '/api/score-years/last'))).toEqual([
      404,
      'yearly-scores.unknown-year',
    ]);
    expect(codeOf(await city.request('GET', `/api/units/u-demo-svc/score-years/${YEAR}`))[0]).toBe(404);
  });

  it('is opened once, by a body of the city, over its last twelve frozen months where no year of the calendar is whole', async () => {
    expect(await desk()).toMatchObject({
      mayRun: true,
      toOpen: [{ year: YEAR, kind: 'rolling', from: '2025-11', to: '2026-10' }],
      years: [],
    });
    const below = await provenSupervisor(city, 'u-demo-svc');
    expect(codeOf(await below.ask('POST', `/api/units/u-demo-svc/year-desk/${YEAR}`, {}))).toEqual([
      409,
      'yearly-scores.not-your-desk',
    ]);
    expect(codeOf(await first.ask('POST', `${DESK}/2025`, {}))).toEqual([409, 'yearly-scores.not-over']);
    const answers = await Promise.all([step('', first), step('', second)]);
    expect(sortedCodes(answers)).toEqual([
      [200, undefined],
      [409, 'yearly-scores.opened'],
    ]);
    const year = await theYear();
    expect(year).toMatchObject({ state: 'draft', counts: { waiting: year.rows.length }, seeded: true });
    expect(year.rows.map(({ unit }) => unit.id).toSorted()).toEqual(unitsBelow.toSorted());
    expect(await own('u-demo-svc')).toBeNull();
    expect(codeOf(await confirm('u-demo-svc'))).toEqual([409, 'yearly-scores.not-sent']);
    expect(codeOf(await step('/proposal'))).toEqual([409, 'yearly-scores.not-sent']);
  });

  it('is sent to every unit, whose leads are told until when', async () => {
    expect((await step('/sending')).body).toEqual({ state: 'sent', until: UNTIL });
    expect(codeOf(await step('/sending'))).toEqual([409, 'yearly-scores.already-sent']);
    expect(await told(lead('u-demo-svc'))).toEqual([`needs-you u-demo-svc~${YEAR}`]);
    expect(await own('u-demo-svc')).toMatchObject({
      until: UNTIL,
      open: true,
      standing: 'asked',
      revision: 1,
    });
    const rows = (await theYear()).rows;
    const shown = await own('u-demo-svc');
    expect(rows.find(({ unit }) => unit.id === 'u-demo-svc')?.hundredths).toBe(shown?.figures.hundredths);
    const elsewhere = await lead('u-demo-svc').ask('GET', '/api/units/u-demo-tax/own-score-years/last');
    expect(elsewhere.status).toBe(403);
  });

  it('is confirmed once when two leads confirm at the same time, and under one key answers the same', async () => {
    const other = await realPerson(city, { role: 'lead', unitId: 'u-demo-svc' });
    const answers = await Promise.all([confirm('u-demo-svc'), confirm('u-demo-svc', 1, other)]);
    expect(sortedCodes(answers)).toEqual([
      [200, undefined],
      [409, 'yearly-scores.settled'],
    ]);
    const key = randomUUID();
    const path = `/api/units/u-demo-tax/own-score-years/${YEAR}/confirmation`;
    const once = await lead('u-demo-tax').ask('POST', path, { revision: 1 }, key);
    expect((await lead('u-demo-tax').ask('POST', path, { revision: 1 }, key)).body).toEqual(once.body);
    expect(codeOf(await confirm('u-demo-police', 7))).toEqual([409, 'yearly-scores.changed']);
    const handler = await realPerson(city, { role: 'handler', unitId: 'u-demo-police' });
    expect((await confirm('u-demo-police', 1, handler)).status).toBe(403);
    expect((await own('u-demo-police', handler))?.open).toBe(true);
  });

  it('is objected to in words that are read masked, once a figure', async () => {
    expect(codeOf(await object('u-demo-police', { text: ' ' }))).toEqual([422, 'yearly-scores.nothing-said']);
    expect(codeOf(await object('u-demo-police', { text: '字'.repeat(1_001) }))).toEqual([
      422,
      'yearly-scores.too-long',
    ]);
    expect((await object('u-demo-police')).status).toBe(200);
    for (const late of [object('u-demo-police'), confirm('u-demo-police')])
      expect(codeOf(await late)).toEqual([409, 'yearly-scores.settled']);
    const { objections } = await theYear();
    expect(objections).toMatchObject([
      { unit: { id: 'u-demo-police' }, state: 'open', dueOn: UNTIL, decision: null },
    ]);
    expect(objections[0]?.text).toContain('整建制划转');
    expect(objections[0]?.text).not.toContain('13812345678');
    expect(await told(second)).toContain(`follow-up u-city~${YEAR}`);
    expect((await object('u-demo-samr', { about: 'conversion' })).status).toBe(200);
  });

  it('has an objection decided once, by somebody with no role in the unit, with months that no longer count', async () => {
    const year = await theYear();
    const idOf = (unitId: string) => year.objections.find(({ unit }) => unit.id === unitId)?.id ?? '';
    const [police, samr] = [idOf('u-demo-police'), idOf('u-demo-samr')];
    const within = await provenSupervisor(city, 'u-city', { role: 'officer', unitId: 'u-demo-police' });
    expect(codeOf(await decide(police, {}, within))).toEqual([409, 'yearly-scores.own-unit']);
    expect(codeOf(await decide(randomUUID(), {}))).toEqual([404, 'yearly-scores.unknown-objection']);
    expect(codeOf(await decide(police, { reason: '' }))).toEqual([422, 'yearly-scores.nothing-said']);
    expect(codeOf(await decide(police, { granted: true }))).toEqual([422, 'yearly-scores.wrong-months']);
    expect(codeOf(await decide(police, { granted: true, leftOut: ['2024-02'] }))).toEqual([
      422,
      'yearly-scores.wrong-months',
    ]);
    const before = await own('u-demo-police');
    const month = before?.figures.months.find(({ hundredths }) => hundredths !== null)?.month ?? '';
    const granted = { granted: true, leftOut: [month] };
    const answers = await Promise.all([decide(police, granted), decide(police, granted, second)]);
    expect(sortedCodes(answers)).toEqual([
      [200, undefined],
      [409, 'yearly-scores.decided'],
    ]);
    const now = await own('u-demo-police');
    expect(now).toMatchObject({ standing: 'asked', revision: 2, open: true });
    expect(now?.figures.measured).toBe((before?.figures.measured ?? 0) - 1);
    expect(now?.figures.months.find((one) => one.month === month)?.leftOut).toBe(true);
    expect(codeOf(await confirm('u-demo-police', 1))).toEqual([409, 'yearly-scores.changed']);
    expect((await confirm('u-demo-police', 2)).status).toBe(200);
    expect((await decide(samr, {})).body).toEqual({ state: 'refused' });
    expect(await own('u-demo-samr')).toMatchObject({ standing: 'decided', settled: 'decided', open: false });
    expect(await told(lead('u-demo-samr'))).toContain(`answered u-demo-samr~${YEAR}`);
  });

  it('asks a unit that confirmed again when one of its months is corrected', async () => {
    const before = await own('u-demo-svc');
    const { month } = await correctMonthOf(['u-demo-svc']);
    const now = await own('u-demo-svc');
    expect(now).toMatchObject({ standing: 'asked', revision: 2, open: true });
    const versionOf = (year: typeof before) =>
      year?.figures.months.find((one) => one.month === month)?.version;
    expect(versionOf(now)).toBe((versionOf(before) ?? 0) + 1);
    expect(await told(lead('u-demo-svc'))).toHaveLength(2);
    expect((await confirm('u-demo-svc', 2)).status).toBe(200);
  });

  it('cannot be proposed while a unit may still speak; silence until the deadline counts as confirmed', async () => {
    expect(codeOf(await step('/proposal'))).toEqual([409, 'yearly-scores.not-settled']);
    city.clock.moveTo(LATE);
    [first, second] = [
      await startSession(city, first.personId, true),
      await startSession(city, second.personId, true),
    ];
    for (const [unitId, { personId }] of leads) leads.set(unitId, await startSession(city, personId));
    expect(codeOf(await confirm('u-demo-biz'))).toEqual([409, 'yearly-scores.over']);
    const { counts } = await theYear();
    expect(counts).toMatchObject({ confirmed: 3, decided: 1, silent: 3, waiting: 0, objected: 0 });
    expect(codeOf(await step('/signature', second, { agreed: true }))).toEqual([
      409,
      'yearly-scores.not-proposed',
    ]);
    expect((await step('/proposal')).body).toEqual({ state: 'proposed' });
    expect(codeOf(await step('/proposal', second))).toEqual([409, 'yearly-scores.proposed']);
    expect(await told(second)).toContain(`closing u-city~${YEAR}`);
    expect(await theYear()).toMatchObject({ proposedByYou: true });
  });

  it('is sent back with a reason, or signed by another person, once when two sign at the same time', async () => {
    expect((await step('/signature', second, { agreed: false, reason: '请再核对一次' })).body).toEqual({
      state: 'sent',
    });
    expect(await theYear()).toMatchObject({ state: 'sent', returned: '请再核对一次', proposedOn: null });
    expect((await step('/proposal')).status).toBe(200);
    expect(codeOf(await step('/signature', first, { agreed: true }))).toEqual([
      409,
      'yearly-scores.same-person',
    ]);
    const third = await provenSupervisor(city, 'u-city');
    const answers = await Promise.all(
      [second, third].map((who) => step('/signature', who, { agreed: true })),
    );
    expect(sortedCodes(answers)).toEqual([
      [200, undefined],
      [409, 'yearly-scores.signed'],
    ]);
    expect(await city.dataSource.query<object[]>('SELECT 1 FROM unit_year_versions')).toHaveLength(
      unitsBelow.length,
    );
  });

  it('is public then, with what each unit said, on the ledger, and comes out the same once more', async () => {
    const { year, groups } = (await city.request('GET', `/api/score-years/${YEAR}`)).body as ResponseOf<
      typeof getYear
    >;
    expect(year).toMatchObject({
      kind: 'rolling',
      signedOn: LATE,
      desk: { id: 'u-city' },
      units: 7,
      seeded: true,
    });
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ unit }) => unit.id).toSorted()).toEqual(unitsBelow.toSorted());
    for (const group of groups)
      expect(group.rows.map(({ hundredths }) => hundredths)).toEqual(
        group.rows.map(({ hundredths }) => hundredths).toSorted((a, b) => (b ?? -1) - (a ?? -1)),
      );
    expect((await publicUnit('u-demo-biz', YEAR)).year).toMatchObject({
      settled: 'silent',
      versions: [{ version: 1, reason: null }],
    });
    expect((await publicUnit('u-demo-samr')).year?.settled).toBe('decided');
    expect(await told(lead('u-demo-biz'))).toContain(`result-out u-demo-biz~${YEAR}`);
    expect(codeOf(await confirm('u-demo-biz'))).toEqual([409, 'yearly-scores.signed']);
    const recomputed = await get(YearRecompute).run(YEAR);
    expect(recomputed).toMatchObject({ year: YEAR, units: 7, identical: true, first: null });
    expect(await get(YearRecompute).run('2025')).toBeNull();
    expect(await auditFaults()).toEqual([]);
    const [entry] = await city.dataSource.query<{ content: string }[]>(
      `SELECT content FROM ledger_entries WHERE kind = 'year-scores'`,
    );
    expect(JSON.parse(entry?.content ?? '{}')).toMatchObject({
      year: YEAR,
      kind: 'rolling',
      units: 7,
      sha256: recomputed?.sha256,
      settings: { yearPoints: 20, minimumMonths: 6 },
    });
  });

  it('goes into a workbook: numbers are numbers, Chinese headings, ready to print and to sign', async () => {
    const { fileName, base64 } = (await first.ask('GET', `${DESK}/${YEAR}/workbook`)).body as ResponseOf<
      typeof getYearWorkbook
    >;
    expect(fileName).toBe('年度营商绩效 2026.xlsx');
    const { file: read, rows } = readWorkbook(base64);
    expect(read('xl/workbook.xml').match(/name="(签批|年度结果|各月得分|异议)"/g)).toHaveLength(4);
    const labels = rows(1).map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(['牵头单位', '提出人签字', '签批人签字']));
    const [headings, ...results] = rows(2);
    expect(headings).toEqual([
      '级别类别',
      '单位',
      '区县',
      '计入月数',
      '年度得分',
      '折算分',
      '等次',
      '确认情况',
    ]);
    const year = await theYear();
    for (const row of year.rows) {
      const shown = results.find((cells) => cells[1] === row.unit.name);
      expect(shown?.slice(3, 6)).toEqual([
        row.measured,
        (row.hundredths ?? 0) / 100,
        (row.points ?? 0) / 100,
      ]);
    }
    const [months, ...monthly] = rows(3);
    expect(months).toHaveLength(13);
    expect(monthly.flat().filter((cell) => typeof cell === 'number').length).toBeGreaterThan(40);
    expect(monthly.flat()).toContain('不计入');
    for (const sheet of [1, 2, 3, 4]) {
      const xml = read(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toContain(
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      );
    }
    expect(read('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(4);
  });

  it('gets a version with its reason when a month is corrected later, and never another digit', async () => {
    const before = new Map<string, ResponseOf<typeof getUnitYear>['year']>();
    for (const unitId of unitsBelow) before.set(unitId, (await publicUnit(unitId)).year);
    const { unitId } = await correctMonthOf(unitsBelow);
    const now = (await publicUnit(unitId)).year;
    expect(now?.versions).toMatchObject([
      { version: 1 },
      { version: 2, reason: 'objection-granted', on: LATE },
    ]);
    expect(now?.versions[0]).toEqual(before.get(unitId)?.versions[0]);
    expect(now?.settled).toBe(before.get(unitId)?.settled);
    expect(await get(YearRecompute).run(YEAR)).toMatchObject({ identical: true });
    expect(await auditFaults()).toEqual([]);
    const change = city.dataSource.query('UPDATE unit_year_versions SET version = 9 WHERE version = 2');
    await expect(change).rejects.toThrow('stays as it was signed');
    await city.dataSource.query(
      `UPDATE unit_years SET line = jsonb_set(line, '{points}', '1') WHERE unit_id = 'u-demo-tax'`,
    );
    expect(await get(YearRecompute).run(YEAR)).toMatchObject({ identical: false, first: 'u-demo-tax' });
  });
});
