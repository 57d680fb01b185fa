import { randomUUID } from 'node:crypto';
import {
  passAllChecks,
  provenSupervisor,
  supervisorDesk,
  unitDesk,
} from '../../../test/support/complaint-desks';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ComplaintClock } from './complaint-clock.service';
import { ComplaintTerms } from './complaint-terms.service';

interface Listed {
  readonly items: readonly { readonly id: string; readonly status: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A life of a complaint is a dozen requests. */
jest.setTimeout(20_000);

describe('the supervisor’s desk of complaints', () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let lead: SignedIn;
  let supervisor: SignedIn;

  beforeAll(async () => {
    complainant = await checkedPerson(city);
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    supervisor = await provenSupervisor(city, 'u-city');
  });
  beforeEach(async () => {
    city.clock.moveTo('2026-11-23');
    await city.dataSource.query('DELETE FROM complaints');
  });

  const list = async (who: SignedIn, query = '', unitId = 'u-city') =>
    (await supervisorDesk(who, unitId)('GET', query)).body as Listed;
  const step = (id: string, body: object, who = supervisor, unitId = 'u-city') =>
    supervisorDesk(who, unitId)('POST', `/${id}/steps`, body);
  const ofUnit = (id: string, body: object) => unitDesk(lead)('POST', `/${id}/steps`, body);
  const own = (ticket: string, body: object) =>
    complainant.ask('POST', `/api/complaints/mine/${ticket}/steps`, body);
  const reach = (id: string, who = supervisor) => supervisorDesk(who)('POST', `/${id}/complainant`, {});
  const code = ({ body }: { body: unknown }) => (body as { error: { code: string } }).error.code;
  const answer = async (id: string) => {
    await ofUnit(id, { kind: 'assign', handlerId: lead.personId });
    await ofUnit(id, { kind: 'draft', text: '已整改' });
    expect((await ofUnit(id, { kind: 'approve' })).body).toMatchObject({ status: 'answered' });
  };
  const accepted = async () => {
    const filed = await fileComplaint(city, complainant);
    await ofUnit(filed.id, { kind: 'accept' });
    return filed;
  };
  const silence = async () => {
    city.clock.moveTo('2026-12-01');
    // Nobody stays signed in for a week of silence.
    supervisor = await startSession(city, supervisor.personId, true);
    await city.app.get(ComplaintClock, { strict: false }).catchUp();
  };

  it('accepts, or returns with its ground and reason what the complainant may file again', async () => {
    const { id, ticket } = await fileComplaint(city, complainant);
    const returned = { kind: 'return', ground: 'cannot-be-understood', text: '请写明是哪个窗口' };
    expect(code(await step(id, { ...returned, text: '' }))).toBe('complaints.text-missing');
    expect((await step(id, returned)).body).toEqual({ status: 'returned', ground: null });
    const { body } = await complainant.ask('GET', `/api/complaints/mine/${ticket}`);
    expect(JSON.stringify(body)).toContain('请写明是哪个窗口');
    await own(ticket, { kind: 'file', unitId: 'u-east', text: '三号窗口' });
    expect((await step(id, { kind: 'accept' })).body).toMatchObject({ status: 'accepted' });
  });

  it('gives to a unit what is nobody’s, and sees it only at the city’s own level', async () => {
    const { id } = await fileComplaint(city, complainant, { class: 'unknown', unitId: null });
    expect((await list(supervisor, '?show=unowned')).items).toMatchObject([{ id }]);
    const below = await provenSupervisor(city, 'u-east');
    expect((await list(below, '', 'u-east')).items).toEqual([]);
    expect((await supervisorDesk(below, 'u-east')('GET', `/${id}`)).status).toBe(404);
    expect(code(await step(id, { kind: 'accept' }))).toBe('complaints.no-unit');
    expect(code(await step(id, { kind: 'direct', unitId: 'u-nowhere' }))).toBe('service-cards.unknown-unit');
    expect((await step(id, { kind: 'direct', unitId: 'u-east' })).status).toBe(200);
    expect(code(await step(id, { kind: 'direct', unitId: 'u-east' }))).toBe('complaints.same-unit');
    await ofUnit(id, { kind: 'accept' });
    expect((await ofUnit(id, { kind: 'hand-back', text: '不归我们管' })).status).toBe(200);
    const { body } = await supervisorDesk(supervisor)('GET', `/${id}`);
    expect(JSON.stringify(body)).toContain('不归我们管');
    expect((await list(supervisor)).counts).toMatchObject({ unowned: 1, check: 0, open: 1 });
  });

  it('shows nothing to whoever works in the unit, nor to a supervisor within it', async () => {
    const { id } = await fileComplaint(city, complainant);
    const insider = await provenSupervisor(city, 'u-city', { role: 'officer', unitId: 'u-east' });
    const within = await provenSupervisor(city, 'u-east');
    for (const [who, unitId] of [
      [insider, 'u-city'],
      [within, 'u-east'],
    ] as const) {
      expect(await list(who, '', unitId)).toMatchObject({ items: [], counts: { open: 0 } });
      const seen = await supervisorDesk(who, unitId)('GET', `/${id}`);
      const unknown = await supervisorDesk(who, unitId)('GET', `/${randomUUID()}`);
      expect([seen.status, code(seen)]).toEqual([unknown.status, code(unknown)]);
      expect(code(await step(id, { kind: 'accept' }, who, unitId))).toBe('complaints.unknown');
      expect(code(await supervisorDesk(who, unitId)('POST', `/${id}/complainant`, {}))).toBe(
        'complaints.unknown',
      );
    }
    expect((await list(supervisor)).items).toHaveLength(1);
  });

  it('shows what a unit handed back to nobody who works in it, by no way to it', async () => {
    const { id } = await fileComplaint(city, complainant, { text: '大厅的取号机坏了两个月' });
    await passAllChecks(city);
    await city.dataSource.transaction((manager) =>
      city.app.get(ComplaintTerms, { strict: false }).learnAll(id, manager),
    );
    await ofUnit(id, { kind: 'accept' });
    const insider = await provenSupervisor(city, 'u-city', { role: 'officer', unitId: 'u-east' });
    expect((await ofUnit(id, { kind: 'hand-back', text: '不归我们管' })).status).toBe(200);
    const ways = ['', '?show=unowned', `?q=${encodeURIComponent('取号机')}`];
    const found = async (who: SignedIn) =>
      (await Promise.all(ways.map((query) => list(who, query)))).map(({ items }) => items.length);
    expect(await found(supervisor)).toEqual([1, 1, 1]);
    expect(await found(insider)).toEqual([0, 0, 0]);
    expect((await list(insider)).counts).toMatchObject({ unowned: 0, open: 0 });
    expect((await supervisorDesk(insider)('GET', `/${id}`)).status).toBe(404);
    const direct = { kind: 'direct', unitId: 'u-east' };
    expect(code(await step(id, direct, insider))).toBe('complaints.unknown');
    const told = await city.dataSource.query<{ person_id: string }[]>(
      `SELECT m.person_id FROM messages m JOIN notices n ON n.id = m.notice_id
       WHERE n.subject ->> 'caseId' = $1`,
      [id],
    );
    const people = told.map(({ person_id }) => person_id);
    expect(people).toContain(supervisor.personId);
    expect(people).not.toContain(insider.personId);
  });

  it('reads the words as they were written, and urges the unit, which the complainant sees without the words', async () => {
    const { id, ticket } = await fileComplaint(city, complainant, {
      text: '我叫王小明，窗口没有人',
      mayPublish: true,
    });
    await passAllChecks(city);
    const { body } = await supervisorDesk(supervisor)('GET', `/${id}`);
    expect(body).toMatchObject({
      text: '我叫王小明，窗口没有人',
      mayPublish: true,
      mayReach: false,
      publishedId: null,
    });
    for (const secret of [ticket, complainant.personId]) expect(JSON.stringify(body)).not.toContain(secret);
    expect((await step(id, { kind: 'urge', text: '三天内要有结果' })).status).toBe(200);
    await passAllChecks(city);
    expect(JSON.stringify((await unitDesk(lead)('GET', `/${id}`)).body)).toContain('三天内要有结果');
    const story = JSON.stringify((await complainant.ask('GET', `/api/complaints/mine/${ticket}`)).body);
    expect(story).toContain('督查人员要求加快办理');
    expect(story).not.toContain('三天内要有结果');
  });

  it('revisits after silence and not before; three attempts on three days end it', async () => {
    const { id } = await accepted();
    await answer(id);
    const unreached = { kind: 'revisit', result: 'unreached', text: '' };
    expect(code(await step(id, unreached))).toBe('complaints.revisit-too-soon');
    await silence();
    expect((await list(supervisor, '?show=revisit')).items).toMatchObject([{ id }]);
    expect((await step(id, unreached)).status).toBe(200);
    expect(code(await step(id, unreached))).toBe('complaints.tried-today');
    city.clock.moveTo('2026-12-02');
    await step(id, { ...unreached, text: '电话无人接听' });
    expect((await supervisorDesk(supervisor)('GET', `/${id}`)).body).toMatchObject({ unreached: 2 });
    city.clock.moveTo('2026-12-03');
    expect((await step(id, unreached)).body).toEqual({ status: 'closed', ground: 'unreachable' });
    expect(code(await step(id, unreached))).toBe('complaints.closed');
    expect((await list(supervisor, '?show=over')).items).toMatchObject([{ id }]);
  });

  it('decides after two reopenings, with a reason', async () => {
    const { id, ticket } = await accepted();
    for (let round = 0; round < 3; round += 1) {
      await answer(id);
      expect((await own(ticket, { kind: 'deny', text: '没有解决' })).status).toBe(200);
    }
    expect((await list(supervisor)).counts).toMatchObject({ disputed: 1, reopened: 0 });
    expect(code(await step(id, { kind: 'decide', result: 'settled', text: ' ' }))).toBe(
      'complaints.text-missing',
    );
    expect((await step(id, { kind: 'decide', result: 'settled', text: '单位已依规办理' })).body).toEqual({
      status: 'closed',
      ground: 'supervisor-decided',
    });
  });

  it('lists what is overdue first among what is open', async () => {
    const late = await fileComplaint(city, complainant);
    city.clock.moveTo('2026-11-25');
    const fresh = await fileComplaint(city, complainant);
    expect((await list(supervisor)).items.map(({ id }) => id)).toEqual([late.id, fresh.id]);
    expect((await list(supervisor, '?show=overdue')).items.map(({ id }) => id)).toEqual([late.id]);
    expect((await list(supervisor)).counts).toMatchObject({ overdue: 1, check: 2, open: 2, over: 0 });
    expect((await list(supervisor, `?q=${fresh.number}`)).items.map(({ id }) => id)).toEqual([fresh.id]);
  });

  describe('who complained', () => {
    const looks = async () => {
      const [row] = await city.dataSource.query<{ count: number }[]>(
        "SELECT count(*)::int AS count FROM decryptions WHERE purpose = 'complaint-revisit' AND actor_id = $1",
        [supervisor.personId],
      );
      return row?.count;
    };

    it('is opened for a revisit that is owed alone, and each look is on the record', async () => {
      const { id } = await accepted();
      await answer(id);
      expect(code(await reach(id))).toBe('complaints.not-now');
      expect(await looks()).toBe(0);
      await silence();
      expect((await supervisorDesk(supervisor)('GET', `/${id}`)).body).toMatchObject({ mayReach: true });
      for (const count of [1, 2]) {
        expect(await reach(id)).toMatchObject({ status: 200, body: { name: '王示甲', phone: null } });
        expect(await looks()).toBe(count);
      }
      await step(id, { kind: 'revisit', result: 'satisfied', text: '' });
      expect(code(await reach(id))).toBe('complaints.not-now');
    });

    it('is not opened by a role that anybody can play', async () => {
      const { id } = await accepted();
      await answer(id);
      await silence();
      const { body } = await city.request('POST', '/api/sessions/demo', {
        body: { role: 'staff', unitId: 'u-city' },
        headers: { 'x-visitor-id': randomUUID() },
      });
      const { token, person } = body as { token: string; person: { id: string } };
      await city.dataSource.query(
        `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
         VALUES ($1, $2, 'supervisor', 'u-city', 'demo', now()) ON CONFLICT DO NOTHING`,
        [randomUUID(), person.id],
      );
      await city.dataSource.query("DELETE FROM role_grants WHERE person_id = $1 AND role <> 'supervisor'", [
        person.id,
      ]);
      const before = await looks();
      expect(await reach(id, speakerFor(city, { personId: person.id, token }))).toMatchObject({
        status: 409,
        body: { error: { code: 'complaints.demo-complainant' } },
      });
      expect(await looks()).toBe(before);
    });
  });
});
