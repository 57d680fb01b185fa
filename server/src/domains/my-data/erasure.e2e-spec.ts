import { randomUUID } from 'node:crypto';
import type { PrivacyNotice } from '@yingshang/shared/contracts/consents';
import { ERASURE_WORDS, type ErasurePlan } from '@yingshang/shared/contracts/my-data';
import { promptsVersion, type RatingReceipt } from '@yingshang/shared/contracts/ratings';
import type { SentCode } from '@yingshang/shared/contracts/sign-in';
import { hadPartInComplaint } from '../../../test/support/part-in-complaint';
import {
  appliedForChild,
  KEPT_OF_PLANNING,
  plannedKindergartens,
} from '../../../test/support/part-in-kindergarten';
import { proposedYear } from '../../../test/support/part-in-year';
import { appendOnly, tablesWith } from '../../../test/support/person-traces';
import { type RealPerson, realPerson } from '../../../test/support/real-person';
import { enterpriseAt, packWithRegistry } from '../../../test/support/registry-pack';
import { SMALL_RECORDING } from '../../../test/support/small-media';
import { withCity } from '../../../test/support/with-city';
import { PersonalRegister } from '../../platform/personal-data';
import { PeopleService } from '../identity';
import { LedgerAudit, Sequencer } from '../ledger';

jest.setTimeout(60_000);

const PHONE = '13900002001';

describe('deleting an account', () => {
  const city = withCity('2026-11-21', packWithRegistry);
  const erase = (who: RealPerson, confirmation: string = ERASURE_WORDS) =>
    who.ask('POST', '/api/me/erasure', { confirmation });
  const staff = async (phone: string, role: 'lead' | 'supervisor') => {
    const who = await realPerson(city, phone);
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, $3, 'u-city', 'test', now())`,
      [randomUUID(), who.personId, role],
    );
    await city.dataSource.query('UPDATE sessions SET second_factor_at = started_at WHERE person_id = $1', [
      who.personId,
    ]);
    return who;
  };
  const leaves = (who: RealPerson) =>
    city.dataSource.query(
      `UPDATE role_grants SET revoked_by = 'test', revoked_at = now() WHERE person_id = $1`,
      [who.personId],
    );
  const plan = async (who: RealPerson) => (await who.ask('GET', '/api/me/erasure')).body as ErasurePlan;
  const grant = (who: RealPerson) =>
    city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'handler', 'u-city', 'test', now())`,
      [randomUUID(), who.personId],
    );
  const done = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    if (status !== 200) throw new Error(text);
  };

  /** On the person's device, and beside the session that is there. */
  const signInByCode = async ({ visitorId }: RealPerson) => {
    const headers = { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID() };
    const { body: notice } = await city.request('GET', '/api/privacy-notice');
    const privacyVersion = (notice as PrivacyNotice).account.version;
    const asked = { phone: PHONE, privacyVersion };
    const sent = await city.request('POST', '/api/sign-in/phone-codes', { body: asked, headers });
    const code = (sent.body as SentCode).demoCode;
    await done(city.request('POST', '/api/sessions/phone', { body: { ...asked, code }, headers }));
  };

  /** Somebody of whom every table that can hold a person or their device holds a row. */
  const busyPerson = async (): Promise<RealPerson> => {
    const who = await realPerson(city, PHONE);
    await done(who.ask('POST', '/api/favourites', { policyId: 'always' }));
    await done(who.ask('POST', '/api/benefits/interests', { policyId: 'automatic' }));
    await done(
      who.ask('POST', '/api/units/u-city/call-backs', { officerId: null, phone: PHONE, about: '想问补贴' }),
    );
    const rateable = { unitId: 'u-city', channel: 'card', officerId: null };
    await done(who.ask('POST', '/api/occasions', rateable));
    const registered = await who.ask('POST', '/api/enterprises', {
      subject: { by: 'code', code: enterpriseAt(3).creditCode },
      facts: { employees: 12 },
    });
    const { id } = registered.body as { id: string };
    await done(
      who.ask('POST', `/api/enterprises/${id}/attention`, { policyId: 'always', kind: 'view', rank: 1 }),
    );
    await done(who.ask('POST', `/api/enterprises/${id}/control/codes`, {}));
    await city.dataSource.query(
      `UPDATE enterprise_holders SET verification = 'phone', proven_at = now() WHERE person_id = $1`,
      [who.personId],
    );
    const delegate = { name: '示例会计', phone: '13900002008', scopes: ['apply'], endsOn: '2026-12-31' };
    await done(who.ask('POST', `/api/enterprises/${id}/delegates`, delegate));
    // What the person did while they were staff.
    const other = await realPerson(city, '13900002009');
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at, revoked_by, revoked_at)
       VALUES ($1, $2, 'handler', 'u-city', $3, now(), $3, now())`,
      [randomUUID(), other.personId, who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO policy_rule_versions (policy_id, version, rule, note, saved_by, saved_by_name, unit_id, unit_name,
         saved_at, pack_rule_hash)
       VALUES ('always', 1, '{}', '', $1, '示例工作人员', 'u-city', '示例单位', now(), '')`,
      [who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO policy_editions (policy_id, number, done, reason, done_by, done_by_name, unit_id, unit_name, done_at)
       VALUES ('gone', 1, 'withdrawn', '示例', $1, '示例工作人员', 'u-city', '示例单位', now())`,
      [who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO idempotency_keys (actor, route, idempotency_key, request_hash, answer, created_at)
       VALUES ($1, 'staff.grant', 'key-of-another', 'hash', $2::json, now())`,
      [other.personId, JSON.stringify({ personId: who.personId })],
    );
    for (const [table, columns, values] of [
      ['second_factors', 'enrolled_at, last_step', 'now(), 1'],
      ['second_factor_enrolments', 'begun_at', 'now()'],
    ])
      await city.dataSource.query(
        `INSERT INTO ${table} (id, sealed_secret, key_version, ${columns}) VALUES ($1, 'sealed', 1, ${values})`,
        [who.personId],
      );
    await city.dataSource.query(
      `INSERT INTO wechat_accounts (id, person_id, app_id, openid_index, sealed_openid, key_version, linked_at)
       VALUES ($1, $2, 'wx0000000000000000', 'index', 'sealed', 1, now())`,
      [randomUUID(), who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO real_names (id, person_id, sealed_name, sealed_id_number, sealed_name_mask, sealed_id_number_mask,
         name_index, id_number_index, key_version, stand_in, checked_at)
       VALUES ($1, $2, 'sealed', 'sealed', 'sealed', 'sealed', 'index', 'index', 1, true, now())`,
      [randomUUID(), who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO messages (person_id, notice_id, about, state, reason) VALUES ($1, $2, $3, 2, 'no-grant')`,
      [who.personId, randomUUID(), id],
    );
    await city.dataSource.query(
      `INSERT INTO message_grants (person_id, template, remaining, last_answer, asked_at)
       VALUES ($1, 'policy', 1, 'accept', now())`,
      [who.personId],
    );
    await city.dataSource.query(
      `INSERT INTO notice_preferences (person_id, preferences, changed_at) VALUES ($1, '{}', now())`,
      [who.personId],
    );
    const rated = { unitId: 'u-city', officerId: null };
    await done(who.ask('POST', '/api/occasions', { ...rated, channel: 'card' }));
    await done(
      who.ask('POST', '/api/ratings', {
        ticket: randomUUID(),
        rated,
        stars: 4,
        promptsVersion,
        prompts: [],
        text: '办得快',
        more: false,
        named: true,
        enterpriseId: null,
      }),
    );
    await hadPartInComplaint(city, who.personId);
    await workedOn(rated.unitId, who.personId);
    await appliedForChild(city, who.personId);
    const around = { page: 'home', unitId: null, lastUnitId: null, regionCode: null };
    await done(
      who.ask('POST', '/api/voice/tickets', { ticket: randomUUID(), voice: SMALL_RECORDING, around }),
    );
    await signInByCode(who);
    await done(who.ask('POST', '/api/me/export', {}));
    return who;
  };

  /** As staff, the person once had a part in a case, in the check of a text and a file, in a year and in an unsealing. */
  const workedOn = async (unitId: string, personId: string) => {
    const [rating]: { id: string }[] = await city.dataSource.query('SELECT id FROM ratings LIMIT 1');
    const caseId = randomUUID();
    await city.dataSource.query(
      `INSERT INTO follow_ups (id, rating_id, unit_id, named, state, opened_on, shown_from, counted_from, limit_days,
         pauses, provisional, reopenings, unreached_on, escalated, warned, steps)
       VALUES ($1, $2, $3, false, 'taken', '2026-11-20', '2026-11-21', '2026-11-21', 5, '[]', false, 0, '[]', false,
         false, 1)`,
      [caseId, rating?.id, unitId],
    );
    await city.dataSource.query(
      `INSERT INTO follow_up_steps (id, follow_up_id, number, kind, side, actor_id, taken_on)
       VALUES ($1, $2, 1, 'take', 'unit', $3, '2026-11-21')`,
      [randomUUID(), caseId, personId],
    );
    await city.dataSource.query('UPDATE statement_texts SET decided_by = $1', [personId]);
    await city.dataSource.query(
      `INSERT INTO statement_media (id, statement_id, kind, place, sealed, upload_key, added_at, sealed_name, format,
         bytes, state, decided_at, decided_by)
       SELECT $1, statement_id, 'document', 1, '', 'key', now(), '', 'pdf', 1, 'passed', now(), $2
       FROM rater.statement_writers WHERE person_id IS DISTINCT FROM $2 LIMIT 1`,
      [randomUUID(), personId],
    );
    await proposedYear(city, { unitId, personId });
    await plannedKindergartens(city, { unitId, personId });
    await city.dataSource.query(
      `INSERT INTO unsealings (id, rating_id, unit_id, ground, sealed_note, key_version, state, asked_by, asked_at)
       VALUES ($1, $2, $3, 'court', 'sealed', 1, 'asked', $4, now())`,
      [randomUUID(), rating?.id, unitId, personId],
    );
  };

  it('leaves no row of any table by which the person or the device is found', async () => {
    const who = await busyPerson();
    const index = city.app.get(PeopleService, { strict: false }).phoneIndex(PHONE);
    const traces = [who.personId, who.visitorId, index, PHONE];
    const register = city.app.get(PersonalRegister, { strict: false });
    const columns = register.all().flatMap((one) => Object.entries(one.columns));
    const tables = [...new Set(columns.flatMap(([table, names]) => (names.length > 0 ? [table] : [])))];
    // Before: every table of the register has something to lose, so that the test cannot pass by looking away.
    const before = new Set(await tablesWith(city.dataSource, traces));
    expect(tables.filter((table) => !before.has(table) && table !== 'audit_events')).toEqual([]);

    const shown = await plan(who);
    expect(shown.hindrance).toBeNull();
    expect(shown.goes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'account',
        'enterprises',
        'statements',
        'favourites',
        'interests',
        'call-backs',
        'own-occasions',
      ]),
    );
    expect(shown.stays.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['audit-events', 'decryptions', 'rule-versions', 'policy-editions']),
    );
    expect(await erase(who)).toMatchObject({ status: 200, body: { erased: true } });

    // Whoever checked somebody's words or file goes with these; who signed a year or published a plan stays with it.
    const stay = [...appendOnly, 'statement_texts', 'statement_media', 'score_years', ...KEPT_OF_PLANNING];
    expect(await tablesWith(city.dataSource, traces)).toEqual(stay.toSorted());
    expect(await tablesWith(city.dataSource, [PHONE, index, who.visitorId])).toEqual([]);
    const [event]: object[] = await city.dataSource.query(
      `SELECT * FROM audit_events WHERE kind = 'account.erased' AND about = $1`,
      [who.personId],
    );
    expect(event).toMatchObject({ actor_id: who.personId, actor_name: '本人', detail: {} });
  });

  it('ends all sessions, so that a repeat is answered as signed out', async () => {
    const who = await realPerson(city, '13900002002');
    const other = await realPerson(city, '13900002002');
    expect((await erase(who)).status).toBe(200);
    const repeated = await erase(who);
    expect(repeated).toMatchObject({
      status: 401,
      body: { error: { code: 'access.session-ended' } },
    });
    expect((await other.ask('GET', '/api/me')).status).toBe(401);
  });

  it('makes the number nobody’s: who signs in with it later is somebody new', async () => {
    const who = await realPerson(city, '13900002003');
    await erase(who);
    expect((await realPerson(city, '13900002003')).personId).not.toBe(who.personId);
  });

  it('takes the words, not a slip of the thumb', async () => {
    const who = await realPerson(city, '13900002004');
    for (const words of ['', '注销', `${ERASURE_WORDS}吧`])
      expect(await erase(who, words)).toMatchObject({
        status: 422,
        body: { error: { code: 'my-data.not-confirmed', advice: expect.stringContaining(ERASURE_WORDS) } },
      });
    expect((await who.ask('GET', '/api/me')).status).toBe(200);
    expect((await erase(who, ` ${ERASURE_WORDS} `)).status).toBe(200);
  });

  it('waits until an administrator has taken the roles of staff back', async () => {
    const who = await realPerson(city, '13900002005');
    await grant(who);
    expect((await plan(who)).hindrance).toMatchObject({
      code: 'my-data.still-staff',
      advice: expect.stringContaining('管理员'),
    });
    expect(await erase(who)).toMatchObject({ status: 409, body: { error: { code: 'my-data.still-staff' } } });
    await leaves(who);
    expect((await erase(who)).status).toBe(200);
  });

  it('happens once when it is asked for twice at a time', async () => {
    const who = await realPerson(city, '13900002006');
    const answers = await Promise.all([erase(who), erase(who)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  });

  it('takes the words of a rater, and leaves those that a member of staff wrote for their office', async () => {
    city.clock.moveTo('2026-11-23');
    const faultsOnTheLog = async () => {
      await city.app.get(Sequencer, { strict: false }).run();
      const audit = city.app.get(LedgerAudit, { strict: false });
      return (await audit.once({ witness: null, receipts: [] })).faults;
    };
    // Rows that were put straight into the database above are on no log.
    const known = await faultsOnTheLog();
    const rater = await realPerson(city, '13900002010');
    const lead = await staff('13900002011', 'lead');
    const rated = { unitId: 'u-city', officerId: null };
    const given = await rater.ask('POST', '/api/ratings', {
      ticket: randomUUID(),
      rated,
      stars: 1,
      promptsVersion,
      prompts: [],
      text: '等了三个小时',
      more: false,
      named: true,
      enterpriseId: null,
    });
    const { ticket } = given.body as RatingReceipt;
    const seen = async () =>
      JSON.stringify((await rater.ask('GET', `/api/ratings/mine/${ticket}/follow-up`)).body);
    const cases = (await lead.ask('GET', '/api/units/u-city/follow-ups')).body as {
      items: { id: string; state: string }[];
    };
    const caseId = cases.items.find(({ state }) => state === 'opened')?.id ?? '';
    await done(lead.ask('POST', `/api/units/u-city/follow-ups/${caseId}/answers`, { text: '已经增开窗口' }));
    expect(await seen()).toContain('已经增开窗口');
    expect(await faultsOnTheLog()).toEqual(known);

    await leaves(lead);
    expect((await plan(lead)).stays.map(({ name }) => name)).toContain('official-words');
    expect((await erase(lead)).status).toBe(200);
    expect(await seen()).toContain('已经增开窗口');
    // Who wrote it is known to the audit trail alone.
    expect(await tablesWith(city.dataSource, [lead.personId, lead.visitorId])).toEqual(['audit_events']);
    expect(
      await city.dataSource.query(
        `SELECT actor_id, unit_id, detail FROM audit_events WHERE kind = 'follow-ups.stepped' AND about = $1`,
        [caseId],
      ),
    ).toEqual([{ actor_id: lead.personId, unit_id: 'u-city', detail: { step: 'answer', result: null } }]);
    expect(await faultsOnTheLog()).toEqual(known);

    const supervisor = await staff('13900002012', 'supervisor');
    const watched = async () =>
      (await supervisor.ask('GET', `/api/units/u-city/supervised-follow-ups/${caseId}`)).text;
    expect(await watched()).toContain('等了三个小时');
    expect((await erase(rater)).status).toBe(200);
    expect(await watched()).not.toContain('等了三个小时');
    expect(await watched()).toContain('已经增开窗口');
    expect(await faultsOnTheLog()).toEqual(known);
  });

  it('takes nothing of anybody else', async () => {
    const who = await realPerson(city, '13900002007');
    const neighbour = await realPerson(city, '13900002008');
    const subject = { by: 'code', code: enterpriseAt(5).creditCode };
    for (const one of [who, neighbour]) {
      await done(one.ask('POST', '/api/enterprises', { subject, facts: { employees: 7 } }));
      await done(one.ask('POST', '/api/favourites', { policyId: 'always' }));
    }
    await erase(who);
    expect((await neighbour.ask('GET', '/api/enterprises')).text).toContain(enterpriseAt(5).name);
    expect((await neighbour.ask('GET', '/api/favourites')).text).toContain('always');
    const statements: unknown[] = await city.dataSource.query(
      `SELECT 1 FROM enterprise_facts WHERE recorded_by = $1`,
      [neighbour.personId],
    );
    expect(statements.length).toBeGreaterThan(0);
  });
});

describe('what a device recorded without signing in', () => {
  const city = withCity('2026-11-21');
  const visitor = randomUUID();
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, who = visitor) =>
    city.request(method, path, { body, headers: { 'x-visitor-id': who, 'idempotency-key': randomUUID() } });

  it('is told to the device, and deleted when it asks', async () => {
    expect((await ask('GET', '/api/device-records')).body).toEqual({ items: [] });
    const other = randomUUID();
    await ask('POST', '/api/favourites', { policyId: 'always' });
    await ask('POST', '/api/favourites', { policyId: 'always' }, other);
    await ask('POST', '/api/units/u-city/call-backs', { officerId: null, phone: PHONE, about: '请回电' });
    expect((await ask('GET', '/api/device-records')).body).toMatchObject({
      items: [
        { name: 'kept-answers', count: 2 },
        { name: 'favourites', title: '收藏的政策', count: 1 },
        { name: 'call-backs', title: '回电请求', count: 1 },
      ],
    });
    expect((await ask('DELETE', '/api/device-records')).body).toEqual({ erased: true });
    expect((await ask('DELETE', '/api/device-records')).body).toEqual({ erased: true });
    expect(await tablesWith(city.dataSource, [visitor])).toEqual([]);
    expect((await ask('GET', '/api/favourites', undefined, other)).text).toContain('always');
  });
});
