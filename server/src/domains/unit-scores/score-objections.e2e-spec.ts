import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getObjectionWindow,
  getScoreBoard,
  getUnitScore,
  listScoreCases,
  listScoreReviews,
  ScoreCase,
} from '@yingshang/shared/contracts/unit-scores';
import { complaintCauses } from '@yingshang/shared/unit-scores';
import { provenSupervisor } from '../../../test/support/complaint-desks';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { LedgerAudit } from '../ledger';
import { BatchClosing } from '../reputation/batch-closing.service';
import { DEPARTMENTS, packWithDistrict } from './district-in-spec';
import { lateComplaints } from './late-complaints-in-spec';
import { ScoreDays } from './score-days.service';
import { ScoreReplay } from './score-replay.service';

jest.setTimeout(120_000);

type Cause = (typeof complaintCauses)[number];
const MONTH = '2026-10';

describe('what a unit finds behind its score, and objects to', () => {
  const city = withCity('2026-11-10', packWithDistrict);
  const get = <Service>(service: abstract new (...args: never[]) => Service) =>
    city.app.get<Service>(service, { strict: false });
  const endDay = async () => {
    await get(BatchClosing).catchUp();
    await Promise.all([get(ScoreDays).catchUp(), get(ScoreDays).catchUp()]);
  };
  // Fifteen working days after it lie in the month that is frozen: it gets a version for what came late.
  beforeAll(async () => {
    await lateComplaints(city, 'u-demo-svc', '2026-09-22', 12);
    await endDay();
  });
  beforeEach(() => city.clock.moveTo('2026-11-10'));

  const staff = (role: 'lead' | 'handler', unitId: string) => realPerson(city, { role, unitId });
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { error?: { code: string } }).error?.code,
  ];

  const month = async (unitId: string, which = MONTH) =>
    (
      (await city.request('GET', `/api/units/${unitId}/scores/${which}`)).body as ResponseOf<
        typeof getUnitScore
      >
    ).month;
  const cases = async (who: SignedIn, unitId: string, cause: Cause, which = MONTH) => {
    const found: ScoreCase[] = [];
    let pages = 0;
    for (let after = ''; ; pages += 1) {
      const answer = await who.ask(
        'GET',
        `/api/units/${unitId}/scores/${which}/cases?cause=${cause}${after}`,
      );
      expect(answer.status).toBe(200);
      const { items, next } = answer.body as ResponseOf<typeof listScoreCases>;
      found.push(...items);
      if (next === null) return { found, pages: pages + 1 };
      after = `&after=${encodeURIComponent(next)}`;
    }
  };

  interface Fault {
    readonly unitId: string;
    readonly cause: Cause;
    readonly caseKind: 'complaint' | 'follow-up';
    readonly caseId: string;
    readonly on: string;
  }
  /** Of the frozen month, which nobody objected to yet; each test takes its own. */
  const faults = async (): Promise<Fault[]> =>
    city.dataSource.query(
      `SELECT unit_id AS "unitId", cause, case_kind AS "caseKind", case_id AS "caseId",
         to_char(on_day, 'YYYY-MM-DD') AS "on" FROM score_moments one
       WHERE faulty AND unit_id = 'u-demo-svc' AND case_kind = 'complaint' AND to_char(on_day, 'YYYY-MM') = $1 AND NOT EXISTS (
         SELECT FROM score_objections made WHERE made.case_id = one.case_id)
       ORDER BY case_kind, case_id, place`,
      [MONTH],
    );
  const aFault = async (): Promise<Fault> => {
    const [fault] = await faults();
    if (fault === undefined) throw new Error('the month has no case at fault left');
    return fault;
  };
  const object = (who: SignedIn, fault: Fault, more: object = {}, which = MONTH) => {
    const { unitId, ...moment } = fault;
    return who.ask('POST', `/api/units/${unitId}/scores/${which}/objections`, {
      ...moment,
      text: '投诉人电话13812345678，当天已当面答复，有签收单',
      ...more,
    });
  };
  const decide = (who: SignedIn, id: string, granted: boolean, desk = 'u-city') =>
    who.ask('POST', `/api/units/${desk}/score-reviews/${id}/decision`, {
      granted,
      reason: '调取签收单核对属实',
    });
  const filed = async () => {
    const fault = await aFault();
    const lead = await staff('lead', fault.unitId);
    const answer = await object(lead, fault);
    expect(answer.status).toBe(200);
    return { fault, lead, id: (answer.body as { id: string }).id };
  };

  it('lists the very cases that are counted, those that cost points first', async () => {
    let faulty = 0;
    for (const department of DEPARTMENTS) {
      const unitId = `u-demo-${department}`;
      const shown = await month(unitId);
      const handler = await staff('handler', unitId);
      for (const cause of complaintCauses) {
        const { found } = await cases(handler, unitId, cause);
        const deduction = shown?.score.complaints.deductions.find((one) => one.cause === cause);
        expect([found.filter((one) => one.faulty).length, found.length]).toEqual([
          deduction?.cases ?? 0,
          deduction?.of ?? 0,
        ]);
        expect(found.map((one) => one.faulty)).toEqual(
          found.map((one) => one.faulty).toSorted((a, b) => Number(b) - Number(a)),
        );
        faulty += found.filter((one) => one.faulty).length;
        for (const one of found) {
          expect(one).toMatchObject({ struck: false, on: expect.stringMatching(/^2026-10-/) });
          expect(one.number === null).toBe(one.kind === 'follow-up');
        }
      }
    }
    expect(faulty).toBeGreaterThan(5);
  });

  it('says of each whether it can still be opened at the unit’s desk', async () => {
    const { unitId, cause, caseId } = await aFault();
    const who = await staff('handler', unitId);
    const isOpen = async () =>
      (await cases(who, unitId, cause)).found.find((one) => one.caseId === caseId)?.open;
    expect(await isOpen()).toBe(true);
    expect((await who.ask('GET', `/api/units/${unitId}/complaints/${caseId}`)).status).toBe(200);
    await city.dataSource.query(`UPDATE complaints SET unit_id = 'u-east' WHERE id = $1`, [caseId]);
    expect(await isOpen()).toBe(false);
    await city.dataSource.query('UPDATE complaints SET unit_id = $2 WHERE id = $1', [caseId, unitId]);
  });

  it('pages through very many, each once', async () => {
    const unitId = 'u-demo-svc';
    const before = (await cases(await staff('lead', unitId), unitId, 'reopened')).found.length;
    await city.dataSource.query(
      `INSERT INTO score_moments (case_kind, case_id, place, number, unit_id, on_day, cause, faulty, seeded)
       SELECT 'complaint', gen_random_uuid(), 1, 'TS-' || n, $1, date '2026-10-01' + n % 3, 'reopened', n % 4 = 0, true
       FROM generate_series(1, 95) AS n`,
      [unitId],
    );
    const { found, pages } = await cases(await staff('lead', unitId), unitId, 'reopened');
    expect([found.length, pages]).toEqual([before + 95, Math.ceil((before + 95) / 30)]);
    expect(new Set(found.map(({ caseId }) => caseId)).size).toBe(found.length);
    expect(found.findIndex((one) => !one.faulty)).toBe(found.filter((one) => one.faulty).length);
    await city.dataSource.query(`DELETE FROM score_moments WHERE number LIKE 'TS-_' OR number LIKE 'TS-__'`);
  });

  it('shows no case of a bad rating while its month runs, and none of a unit that is not scored', async () => {
    const [own] = await city.dataSource.query<{ unitId: string }[]>(
      `SELECT unit_id AS "unitId" FROM score_moments WHERE cause = 'follow-ups' AND unit_id LIKE 'u-demo-%' LIMIT 1`,
    );
    const unitId = own?.unitId ?? '';
    await city.dataSource.query(
      `INSERT INTO score_moments (case_kind, case_id, place, unit_id, on_day, cause, faulty, seeded)
       VALUES ('follow-up', gen_random_uuid(), 1, $1, '2026-11-03', 'follow-ups', true, true)`,
      [unitId],
    );
    expect((await cases(await staff('lead', unitId), unitId, 'follow-ups', '2026-11')).found).toEqual([]);
    await city.dataSource.query(
      `DELETE FROM score_moments WHERE on_day = '2026-11-03' AND cause = 'follow-ups'`,
    );
    expect((await cases(await staff('lead', 'u-east'), 'u-east', 'late')).found).toEqual([]);
    const odd = await (await staff('lead', unitId)).ask(
      'GET',
      `/api/units/${unitId}/scores/${MONTH}/cases?cause=late&after=1~2026-99-99~${randomUUID()}~1`,
    );
    expect(odd.status).toBe(200);
  });

  it('is objected to once, with the deadline shown, and read with personal data masked', async () => {
    const fault = await aFault();
    const lead = await staff('lead', fault.unitId);
    const window = async () =>
      (await lead.ask('GET', `/api/units/${fault.unitId}/scores/${MONTH}/objections`)).body as ResponseOf<
        typeof getObjectionWindow
      >;
    expect(await window()).toEqual({ until: '2026-11-16', open: true, items: [] });
    const answers = await Promise.all([object(lead, fault), object(lead, fault)]);
    expect(answers.map(codeOf)).toContainEqual([409, 'unit-scores.objected']);
    expect(answers.map(({ status }) => status)).toContainEqual(200);
    expect(codeOf(await object(lead, fault))).toEqual([409, 'unit-scores.objected']);
    const { items } = await window();
    expect(items).toMatchObject([
      { state: 'open', filedOn: '2026-11-10', dueOn: '2026-11-24', caseId: fault.caseId, decision: null },
    ]);
    expect(items[0]?.text).toContain('当天已当面答复');
    expect(items[0]?.text).not.toContain('13812345678');
    const running = await lead.ask('GET', `/api/units/${fault.unitId}/scores/2026-11/objections`);
    expect(running.body).toEqual({ until: null, open: false, items: [] });
  });

  it('is kept under the same key as the first answer, and under the key of other words refused', async () => {
    const fault = await aFault();
    const { unitId, ...moment } = fault;
    const lead = await staff('lead', unitId);
    const key = randomUUID();
    const send = (text: string) =>
      lead.ask('POST', `/api/units/${unitId}/scores/${MONTH}/objections`, { ...moment, text }, key);
    const first = await send('有签收单');
    expect(first.status).toBe(200);
    expect((await send('有签收单')).body).toEqual(first.body);
    expect(codeOf(await send('别的话'))[1]).toBe('request.key-reused');
  });

  it('is refused without words, of a case that does not count so, of a month that runs or is unknown, and too late', async () => {
    const fault = await aFault();
    const lead = await staff('lead', fault.unitId);
    const said = async (more: object, which = MONTH) => codeOf(await object(lead, fault, more, which));
    expect(await said({ text: ' ' })).toEqual([422, 'unit-scores.nothing-said']);
    expect(await said({ text: '字'.repeat(1_001) })).toEqual([422, 'unit-scores.too-long']);
    expect(await said({ caseId: randomUUID() })).toEqual([404, 'unit-scores.unknown-case']);
    expect(await said({ on: '2026-09-30' })).toEqual([404, 'unit-scores.unknown-case']);
    expect(await said({}, '2026-11')).toEqual([409, 'unit-scores.not-frozen']);
    expect(await said({}, '2024-01')).toEqual([404, 'unit-scores.unknown-month']);
    const [good] = await city.dataSource.query<Fault[]>(
      `SELECT unit_id AS "unitId", cause, case_kind AS "caseKind", case_id AS "caseId",
         to_char(on_day, 'YYYY-MM-DD') AS "on" FROM score_moments
       WHERE NOT faulty AND unit_id = $1 AND to_char(on_day, 'YYYY-MM') = $2 LIMIT 1`,
      [fault.unitId, MONTH],
    );
    const { unitId: _, ...moment } = good ?? fault;
    expect(await said(moment)).toEqual([404, 'unit-scores.unknown-case']);
    expect((await object(await staff('handler', fault.unitId), fault)).status).toBe(403);
    city.clock.moveTo('2026-11-17');
    const later = await startSession(city, lead.personId);
    expect(codeOf(await object(later, fault))).toEqual([409, 'unit-scores.objection-over']);
  });

  it('is decided once when two supervisors decide at the same time; the month gets a version, and the replay agrees', async () => {
    const { fault, lead, id } = await filed();
    const before = await month(fault.unitId);
    const two = [await provenSupervisor(city, 'u-city'), await provenSupervisor(city, 'u-city')];
    const reviews = async () =>
      (await two[0]?.ask('GET', '/api/units/u-city/score-reviews'))?.body as ResponseOf<
        typeof listScoreReviews
      >;
    const waiting = (await reviews()).open;
    expect((await reviews()).items).toContainEqual(expect.objectContaining({ id, state: 'open' }));
    const answers = await Promise.all(two.map((who) => decide(who, id, true)));
    expect(answers.map(codeOf)).toContainEqual([200, undefined]);
    expect(answers.map(codeOf)).toContainEqual([409, 'unit-scores.decided']);
    expect((await reviews()).open).toBe(waiting - 1);
    const counted = await two[0]?.ask('GET', '/api/units/u-city/score-reviews/waiting');
    expect(counted?.body).toEqual({ open: waiting - 1 });
    const after = await month(fault.unitId);
    const versions = before?.versions.length ?? 0;
    expect(after?.versions).toHaveLength(versions + 1);
    expect(after?.versions.at(-1)).toMatchObject({ reason: 'objection-granted', version: versions + 1 });
    const board = (await city.request('GET', `/api/city-scores/${MONTH}/board`)).body as ResponseOf<
      typeof getScoreBoard
    >;
    expect(board.corrections).toContainEqual({
      ...after?.versions.at(-1),
      unit: expect.objectContaining({ id: fault.unitId }),
      before: before?.score.hundredths,
    });
    const deduction = (shown: typeof after) =>
      shown?.score.complaints.deductions.find(({ cause }) => cause === fault.cause);
    expect(deduction(after)?.cases).toBe((deduction(before)?.cases ?? 0) - 1);
    expect(deduction(after)?.of).toBe((deduction(before)?.of ?? 0) - 1);
    const { found } = await cases(lead, fault.unitId, fault.cause);
    expect(found.find(({ caseId }) => caseId === fault.caseId)).toMatchObject({ struck: true, faulty: true });
    const replayed = await get(ScoreReplay).run({ from: '2025-10', to: '2026-11', shuffle: 3 });
    expect(replayed).toMatchObject({ identical: true, first: null });
    // The complaints that this test made up were never put on the ledger.
    const audited = await get(LedgerAudit).once({ witness: null, receipts: [] });
    expect(audited.faults.filter(({ kind }) => kind !== 'complaint')).toEqual([]);
    const own = (await lead.ask('GET', `/api/units/${fault.unitId}/scores/${MONTH}/objections`))
      .body as ResponseOf<typeof getObjectionWindow>;
    expect(own.items.find((one) => one.id === id)).toMatchObject({
      state: 'granted',
      decision: { granted: true, reason: '调取签收单核对属实', on: '2026-11-10' },
    });
  });

  it('changes nothing when it is refused, and tells the unit’s lead once either way', async () => {
    const supervisor = await provenSupervisor(city, 'u-city');
    const { fault, lead, id } = await filed();
    const before = await month(fault.unitId);
    expect((await decide(supervisor, id, false)).body).toEqual({ state: 'refused' });
    expect(await month(fault.unitId)).toEqual(before);
    const told = async (who: SignedIn) =>
      ((await who.ask('GET', '/api/messages')).body as { items: { subject: object }[] }).items.map(
        ({ subject }) => subject,
      );
    const caseId = `${fault.unitId}~${MONTH}`;
    expect(await told(lead)).toEqual([{ kind: 'case', board: 'unit-scores', event: 'answered', caseId }]);
    expect(await told(supervisor)).toContainEqual({
      kind: 'case',
      board: 'unit-scores',
      event: 'needs-you',
      caseId,
    });
  });

  it('is not decided by somebody of the unit, nor from a desk that does not reach it', async () => {
    const { fault, id } = await filed();
    const both = await provenSupervisor(city, 'u-city', { role: 'officer', unitId: fault.unitId });
    expect(codeOf(await decide(both, id, true))).toEqual([409, 'unit-scores.own-unit']);
    const within = await provenSupervisor(city, fault.unitId);
    expect(codeOf(await decide(within, id, true, fault.unitId))).toEqual([409, 'unit-scores.own-unit']);
    const list = (await within.ask('GET', `/api/units/${fault.unitId}/score-reviews`)).body;
    expect(list).toEqual({ items: [], open: 0 });
    const elsewhere = await provenSupervisor(city, 'u-east');
    expect(codeOf(await decide(elsewhere, id, true, 'u-east'))).toEqual([
      404,
      'unit-scores.unknown-objection',
    ]);
    const supervisor = await provenSupervisor(city, 'u-city');
    expect(codeOf(await decide(supervisor, randomUUID(), true))).toEqual([
      404,
      'unit-scores.unknown-objection',
    ]);
    const empty = await supervisor.ask('POST', `/api/units/u-city/score-reviews/${id}/decision`, {
      granted: true,
      reason: '',
    });
    expect(codeOf(empty)).toEqual([422, 'unit-scores.nothing-said']);
  });

  it('keeps the unit’s words when who wrote them deletes the account', async () => {
    const { fault, lead } = await filed();
    // Nobody deletes an account by which they still work.
    await city.dataSource.query(
      `UPDATE role_grants SET revoked_at = granted_at, revoked_by = 'operator' WHERE person_id = $1`,
      [lead.personId],
    );
    const erased = await city.request('POST', '/api/me/erasure', {
      body: { confirmation: '注销我的账号' },
      headers: { authorization: `Bearer ${lead.token}`, 'x-visitor-id': randomUUID() },
    });
    expect(erased.status).toBe(200);
    const other = await staff('lead', fault.unitId);
    const { items } = (await other.ask('GET', `/api/units/${fault.unitId}/scores/${MONTH}/objections`))
      .body as ResponseOf<typeof getObjectionWindow>;
    expect(items.find(({ caseId }) => caseId === fault.caseId)?.text).toContain('有签收单');
  });

  it('begins with a message on the 1st to the leads of units, once', async () => {
    const { personId } = await staff('lead', 'u-demo-svc');
    await city.dataSource.query('DELETE FROM messages');
    for (const day of ['2026-12-01', '2026-12-02']) {
      city.clock.moveTo(day);
      await endDay();
    }
    const lead = await startSession(city, personId);
    const { items } = (await lead.ask('GET', '/api/messages')).body as { items: { subject: object }[] };
    expect(items.map(({ subject }) => subject)).toEqual([
      { kind: 'case', board: 'unit-scores', event: 'result-out', caseId: 'u-demo-svc~2026-11' },
    ]);
  });
});
