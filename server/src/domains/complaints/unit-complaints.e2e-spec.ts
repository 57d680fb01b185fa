import { randomUUID } from 'node:crypto';
import {
  passAllChecks,
  provenSupervisor,
  supervisorDesk,
  unitDesk,
} from '../../../test/support/complaint-desks';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ComplaintTerms } from './complaint-terms.service';

interface Listed {
  readonly id: string;
  readonly status: string;
}
interface Case extends Listed {
  readonly may: string[];
  readonly text: string | null;
  readonly place: string | null;
  readonly draft: string | null;
  readonly notes: { text: string | null; byName: string | null }[];
  readonly timeline: { kind: string; line: string; text: string | null }[];
}

/** A life of a complaint is a dozen requests. */
jest.setTimeout(20_000);

describe("a unit's desk of complaints", () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let other: SignedIn;
  let lead: SignedIn;
  let handler: SignedIn;
  let stranger: SignedIn;
  let supervisor: SignedIn;

  beforeAll(async () => {
    complainant = await checkedPerson(city);
    other = await checkedPerson(city, 1);
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    handler = await realPerson(city, { role: 'handler', unitId: 'u-east' });
    stranger = await realPerson(city, { role: 'lead', unitId: 'u-demo' });
    supervisor = await provenSupervisor(city, 'u-city');
  });
  beforeEach(async () => {
    city.clock.moveTo('2026-11-23');
    await city.dataSource.query('DELETE FROM complaints');
  });

  const step = (who: SignedIn, id: string, body: object, unitId = 'u-east') =>
    unitDesk(who, unitId)('POST', `/${id}/steps`, body);
  const one = async (who: SignedIn, id: string, unitId = 'u-east') =>
    (await unitDesk(who, unitId)('GET', `/${id}`)).body as Case;
  const list = async (who: SignedIn, query = '') =>
    ((await unitDesk(who)('GET', query)).body as { items: Listed[] }).items;
  const refusal = async (asked: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await asked;
    return [status, (body as { error: { code: string } }).error.code];
  };
  const assigned = async () => {
    const { id } = await fileComplaint(city, complainant);
    await step(lead, id, { kind: 'accept' });
    const { status } = await step(lead, id, { kind: 'assign', handlerId: handler.personId });
    expect(status).toBe(200);
    return id;
  };

  it('goes from the filing over a question and a draft that is sent back to the answer', async () => {
    const { id, ticket } = await fileComplaint(city, complainant);
    expect(await step(lead, id, { kind: 'accept' })).toMatchObject({
      status: 200,
      body: { status: 'accepted', ground: null },
    });
    expect((await list(lead, '?show=unassigned')).map((each) => each.id)).toEqual([id]);
    await step(lead, id, { kind: 'assign', handlerId: handler.personId });
    expect(await list(lead, '?show=unassigned')).toEqual([]);
    expect(await list(handler, '?show=mine')).toMatchObject([{ id, mine: true, urgency: 'later' }]);
    await step(handler, id, { kind: 'reply', text: '已收到，正在核实。' });
    await step(handler, id, { kind: 'ask', text: '请问是哪个窗口？' });
    expect(await list(handler, '?show=waiting')).toMatchObject([{ id, urgency: 'paused', due: null }]);
    await complainant.ask('POST', `/api/complaints/mine/${ticket}/steps`, {
      kind: 'clarify',
      text: '三号窗口，我的电话是13900000001。',
    });
    await step(handler, id, { kind: 'draft', text: '第一稿' });
    expect((await list(lead, '?show=drafts')).map((each) => each.id)).toEqual([id]);
    expect((await one(lead, id)).draft).toBe('第一稿');
    await step(lead, id, { kind: 'send-draft-back', text: '请写明整改时间' });
    await step(handler, id, { kind: 'draft', text: '已增加一名窗口人员，本周起实行。' });
    expect((await step(lead, id, { kind: 'approve' })).body).toMatchObject({ status: 'answered' });

    const own = (await complainant.ask('GET', `/api/complaints/mine/${ticket}`)).body as Case;
    const read = own.timeline.flatMap(({ text }) => text ?? []);
    expect(read).toEqual([
      '已收到，正在核实。',
      '请问是哪个窗口？',
      '三号窗口，我的电话是13900000001。',
      '已增加一名窗口人员，本周起实行。',
    ]);
  });

  it('reads the complaint once it was checked, without numbers and names; the place with its address', async () => {
    const { id } = await fileComplaint(city, complainant, {
      text: '我叫王小明，电话13900000001，窗口没有人。',
      place: '青年大街12号门前，我叫王小明，13900000001',
    });
    expect(await one(lead, id)).toMatchObject({ text: null, place: null });
    await passAllChecks(city);
    const { text, place } = await one(lead, id);
    expect(text).toContain('窗口没有人');
    expect(place).toContain('青年大街12号');
    for (const secret of ['王小明', '13900000001']) expect(`${text}${place}`).not.toContain(secret);
  });

  it('says the same of two complaints that differ only in who complained', async () => {
    const told = async (by: SignedIn) => {
      await city.dataSource.query('DELETE FROM complaints');
      city.clock.pass(601);
      const { id, number, ticket } = await fileComplaint(city, by);
      await passAllChecks(city);
      await step(lead, id, { kind: 'accept' });
      const shown = JSON.stringify([await list(lead), await one(lead, id)]);
      for (const secret of [ticket, by.personId]) expect(shown).not.toContain(secret);
      return shown.replaceAll(id, 'ID').replaceAll(number, 'NUMBER');
    };
    expect(await told(other)).toBe(await told(complainant));
  });

  it('lets somebody with both roles do what either may, and a lead hold a complaint themself', async () => {
    const { id } = await fileComplaint(city, complainant);
    await step(lead, id, { kind: 'accept' });
    expect((await one(handler, id)).may).toEqual([]);
    expect((await step(lead, id, { kind: 'assign', handlerId: lead.personId })).status).toBe(200);
    expect((await one(lead, id)).may).toEqual(expect.arrayContaining(['assign', 'reply', 'draft']));
    expect((await step(lead, id, { kind: 'reply', text: '我来办。' })).status).toBe(200);
    expect(await refusal(step(handler, id, { kind: 'draft', text: '我也来。' }))).toEqual([
      409,
      'complaints.not-assigned',
    ]);
  });

  it.each<[string, object, string]>([
    ['without words', { kind: 'reply', text: ' ' }, 'complaints.text-missing'],
    ['by the lead’s word, from a handler', { kind: 'approve' }, 'complaints.not-yours'],
  ])('refuses a step %s', async (_what, body, code) => {
    const id = await assigned();
    const { body: answer } = await step(handler, id, body);
    expect(answer).toMatchObject({ error: { code } });
    expect((answer as { error: { message: string } }).error.message).toMatch(/\p{Script=Han}/u);
  });

  it('gives a complaint to nobody who does not work in the unit today', async () => {
    const { id } = await fileComplaint(city, complainant);
    await step(lead, id, { kind: 'accept' });
    const give = (handlerId: string) => refusal(step(lead, id, { kind: 'assign', handlerId }));
    expect(await give(stranger.personId)).toEqual([422, 'complaints.unknown-handler']);
    expect(await give(randomUUID())).toEqual([422, 'complaints.unknown-handler']);
    const officer = await realPerson(city, { role: 'officer', unitId: 'u-east' });
    expect(await give(officer.personId)).toEqual([422, 'complaints.unknown-handler']);
    const left = await realPerson(city, { role: 'handler', unitId: 'u-east' });
    await city.dataSource.query('UPDATE role_grants SET ends_on = $2 WHERE person_id = $1', [
      left.personId,
      '2026-11-22',
    ]);
    expect(await give(left.personId)).toEqual([422, 'complaints.unknown-handler']);
    const { body } = await lead.ask('GET', '/api/units/u-east/complaint-handlers');
    const listed = (body as { items: { id: string; me: boolean; holds: number }[] }).items;
    expect(listed.map((each) => each.id).toSorted()).toEqual([lead.personId, handler.personId].toSorted());
    expect(listed.find(({ me }) => me)?.id).toBe(lead.personId);
  });

  it('offers a lead of the demo the handler of the own device, whoever sat there yet, and nobody of other visitors', async () => {
    const demo = async (visitor: string, staffRoles?: string[]) => {
      const { body } = await city.request('POST', '/api/sessions/demo', {
        body: { role: 'staff', unitId: 'u-demo', staffRoles },
        headers: { 'x-visitor-id': visitor },
      });
      const { token, person } = body as { token: string; person: { id: string } };
      return speakerFor(city, { token, personId: person.id });
    };
    const visitor = randomUUID();
    await demo(randomUUID(), ['lead']);
    const demoLead = await demo(visitor, ['lead']);
    const { body } = await demoLead.ask('GET', '/api/units/u-demo/complaint-handlers');
    const { items } = body as { items: { id: string }[] };
    const demoHandler = await demo(visitor);
    expect(items.map(({ id }) => id).toSorted()).toEqual(
      [demoLead.personId, demoHandler.personId].toSorted(),
    );
  });

  it('counts how many each holds, and what waits', async () => {
    await assigned();
    await fileComplaint(city, complainant);
    const { body } = await lead.ask('GET', '/api/units/u-east/complaint-handlers');
    expect(body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: handler.personId, holds: 1 })]),
    });
    const counts = async (who: SignedIn, unitId: string) =>
      (await who.ask('GET', `/api/units/${unitId}/complaint-counts`)).body;
    expect(await counts(lead, 'u-east')).toEqual({ unit: { todo: 2, overdue: 0 }, supervised: null });
    expect(await counts(supervisor, 'u-city')).toEqual({
      unit: null,
      supervised: { todo: 1, overdue: 0 },
    });
    city.clock.moveTo('2026-11-27');
    expect(await counts(handler, 'u-east')).toEqual({ unit: { todo: 2, overdue: 2 }, supervised: null });
  });

  it('is not there for another unit, nor any more for the one that it was taken from', async () => {
    const id = await assigned();
    await unitDesk(handler)('POST', `/${id}/notes`, { text: '先打电话核实' });
    expect((await one(lead, id)).notes).toMatchObject([{ text: '先打电话核实' }]);
    expect(await refusal(unitDesk(stranger, 'u-demo')('GET', `/${id}`))).toEqual([404, 'complaints.unknown']);
    expect((await step(stranger, id, { kind: 'accept' }, 'u-demo')).status).toBe(404);
    await supervisorDesk(supervisor)('POST', `/${id}/steps`, { kind: 'direct', unitId: 'u-demo' });
    for (const body of [
      { kind: 'reply', text: '好' },
      { kind: 'draft', text: '好' },
    ])
      expect(await refusal(step(handler, id, body))).toEqual([404, 'complaints.unknown']);
    expect((await unitDesk(handler)('GET', `/${id}`)).status).toBe(404);
    expect(await list(lead)).toEqual([]);
    const moved = await one(stranger, id, 'u-demo');
    // What the other unit noted for itself stays there.
    expect(moved.notes).toEqual([]);
    expect(moved.may).toContain('assign');
  });

  it('is found by its number and by words of its text, in the unit alone', async () => {
    const { id, number } = await fileComplaint(city, complainant, { text: '电梯坏了三天' });
    await fileComplaint(city, other, { text: '空调太吵' });
    const ids = async (q: string) => (await list(lead, `?q=${encodeURI(q)}`)).map((each) => each.id);
    expect(await ids(number.replaceAll('-', '').toLowerCase())).toEqual([id]);
    expect(await ids('TS-2222-2222')).toEqual([]);
    // Nobody at a desk finds what they may not read yet.
    expect(await ids('电梯')).toEqual([]);
    await passAllChecks(city);
    await city.dataSource.transaction((manager) =>
      city.app.get(ComplaintTerms, { strict: false }).learnAll(id, manager),
    );
    expect(await ids('电梯')).toEqual([id]);
    expect(await ids('电梯&show=over')).toEqual([]);
    const { items } = (await unitDesk(stranger, 'u-demo')('GET', `?q=${number}`)).body as {
      items: Listed[];
    };
    expect(items).toEqual([]);
  });

  it('lists in pages what is owed first, and each once', async () => {
    const { id } = await fileComplaint(city, complainant);
    await city.dataSource.query(
      `INSERT INTO complaints SELECT (jsonb_populate_record(one, jsonb_build_object(
         'id', gen_random_uuid(), 'number', 'TS-' || nth, 'statement_id', NULL, 'statement_commitment', NULL,
         'due_on', date '2026-11-24' + nth % 5, 'paused', nth % 7 = 0))).*
       FROM complaints one, generate_series(1, 69) AS nth WHERE one.id = $1`,
      [id],
    );
    // The clock of some stands: they come last.
    await city.dataSource.query('UPDATE complaints SET due_on = NULL, due_limit = NULL WHERE paused');
    const seen: { id: string; due: { date: string } | null }[] = [];
    let after = '';
    do {
      const { body } = await unitDesk(lead)('GET', after === '' ? '' : `?after=${after}`);
      const page = body as { items: typeof seen; next: string | null };
      seen.push(...page.items);
      after = page.next ?? '';
    } while (after !== '');
    expect(new Set(seen.map((each) => each.id)).size).toBe(70);
    expect(seen).toHaveLength(70);
    const days = seen.map(({ due }) => due?.date ?? 'none');
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe('none');
  });

  it('keeps templates for answers: the lead writes them, the handler uses them', async () => {
    const templates = (who: SignedIn) => who.ask('GET', '/api/units/u-east/answer-templates');
    const keep = (who: SignedIn, id: string, body: object, unitId = 'u-east') =>
      who.ask('PUT', `/api/units/${unitId}/answer-templates/${id}`, body);
    const id = randomUUID();
    const words = { title: '已整改', text: '您反映的问题已经整改。' };
    expect((await keep(handler, id, words)).status).toBe(403);
    expect((await keep(lead, id, words)).body).toEqual({ id, ...words });
    expect((await keep(lead, id, { ...words, title: '整改完成' })).status).toBe(200);
    expect((await templates(handler)).body).toEqual({ items: [{ id, ...words, title: '整改完成' }] });
    // Another unit may happen to draw the same id: neither learns of the other's.
    expect((await keep(stranger, id, { ...words, title: '别的单位' }, 'u-demo')).status).toBe(200);
    expect((await templates(lead)).body).toMatchObject({ items: [{ title: '整改完成' }] });
    expect(await refusal(keep(lead, randomUUID(), { title: ' ', text: 'x' }))).toEqual([
      422,
      'complaints.text-missing',
    ]);
    const remove = () => lead.ask('DELETE', `/api/units/u-east/answer-templates/${id}`);
    expect((await remove()).body).toEqual({ removed: true });
    expect((await remove()).body).toEqual({ removed: false });
    expect((await templates(lead)).body).toEqual({ items: [] });
  });

  it('writes a workbook for its lead and for who watches over it, and for no supervisor within', async () => {
    await assigned();
    const ask = (who: SignedIn) => who.ask('GET', '/api/units/u-east/complaints-workbook');
    for (const who of [lead, supervisor]) {
      const { fileName, base64 } = (await ask(who)).body as { fileName: string; base64: string };
      expect(fileName).toBe('投诉清单 单位u-east 2026-11-23.xlsx');
      expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    }
    const within = await provenSupervisor(city, 'u-east');
    expect(await refusal(ask(within))).toEqual([409, 'complaints.own-unit']);
    expect((await ask(handler)).status).toBe(403);
  });

  it('answers a repeat of a step by which it was given away as it answered the first', async () => {
    const id = await assigned();
    const key = randomUUID();
    const handBack = () =>
      lead.ask(
        'POST',
        `/api/units/u-east/complaints/${id}/steps`,
        { kind: 'hand-back', text: '不归我们管' },
        key,
      );
    const first = await handBack();
    expect(first).toMatchObject({ status: 200, body: { status: 'accepted' } });
    expect((await handBack()).body).toEqual(first.body);
  });
});
