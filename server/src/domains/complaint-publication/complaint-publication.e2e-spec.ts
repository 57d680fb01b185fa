import { randomUUID } from 'node:crypto';
import type { PublishedComplaint, PublishedComplaintRow } from '@yingshang/shared/contracts/complaints';
import { ERASURE_WORDS } from '@yingshang/shared/contracts/my-data';
import { passAllChecks, provenSupervisor, unitDesk } from '../../../test/support/complaint-desks';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const TEXT = '摊位占了人行道，请打我电话13800000001。';
const ANSWER = '已劝离，联系人王小明，电话13900000002。';
const words = { title: '摊位占道', story: '摊位占了人行道。', answer: '已劝离，并设了固定摊位。' };

/** The stand-in checks real names in a demo alone, and a demo publishes of fictional units alone. */
const fictionalCity = () => {
  const pack = tinyPack();
  const units = pack['units.jsonl'].map((unit) =>
    unit.id === 'u-demo' ? { ...unit, parentId: 'u-city' } : unit,
  );
  return { ...pack, 'units.jsonl': units };
};

interface Closed {
  readonly id: string;
  readonly ticket: string;
}

describe('a case that is published', () => {
  const city = withCity('2026-11-23', fictionalCity);
  let complainant: SignedIn;
  let lead: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    complainant = await checkedPerson(city);
    lead = await realPerson(city, { role: 'lead', unitId: 'u-demo' });
    supervisor = await provenSupervisor(city, 'u-city');
  });
  beforeEach(() => city.dataSource.query('DELETE FROM complaints'));

  const answered = async (mayPublish = true): Promise<Closed> => {
    const place = { unitId: 'u-demo', topicId: 't-stalls', regionCode: '990199' };
    const filed = await fileComplaint(city, complainant, { text: TEXT, mayPublish, ...place });
    await answeredBy(lead, 'u-demo', filed.id);
    return filed;
  };
  const closed = async (mayPublish = true): Promise<Closed> => {
    const filed = await answered(mayPublish);
    const path = `/api/complaints/mine/${filed.ticket}/steps`;
    expect((await complainant.ask('POST', path, { kind: 'confirm' })).body).toMatchObject({
      status: 'closed',
    });
    await passAllChecks(city);
    return filed;
  };
  const desk = (caseId: string) => `/api/units/u-city/supervised-complaints/${caseId}/publication`;
  const publish = (caseId: string, changes: Partial<typeof words> = {}, who = supervisor, key?: string) =>
    who.ask('PUT', desk(caseId), { ...words, ...changes }, key);
  const erase = async (who: SignedIn) => {
    const erased = await city.request('POST', '/api/me/erasure', {
      body: { confirmation: ERASURE_WORDS },
      headers: { authorization: `Bearer ${who.token}`, 'x-visitor-id': randomUUID() },
    });
    expect(erased.body).toMatchObject({ erased: true });
  };
  const get = async (path: string) => (await city.request('GET', `/api/complaints${path}`)).body;
  const listed = async (query = '') =>
    (await get(`/published${query}`)) as { items: PublishedComplaintRow[]; next: string | null };
  const refused = (code: string, status: number) => ({ status, body: { error: { code } } });

  it('begins with its own words, masked, and stands for everybody with its timeline', async () => {
    const { id } = await closed();
    expect((await supervisor.ask('GET', desk(id))).body).toEqual({
      title: '关于“占道经营”的投诉',
      story: '摊位占了人行道，请打我电话［电话］。',
      answer: '已劝离，联系人［姓名］，电话［电话］。',
      published: null,
      mayPublish: true,
    });
    const { body } = await publish(id);
    const { id: publishedId } = body as { id: string };
    const shown = (await get(`/published/${publishedId}`)) as PublishedComplaint;
    expect(shown).toMatchObject({
      ...words,
      unit: { id: 'u-demo', name: '单位u-demo' },
      topicName: '占道经营',
      districtName: '示例区',
      class: 'unit',
      ground: 'complainant-confirmed',
      closedOn: '2026-11-23',
      daysToAnswer: 0,
      reopenings: 0,
      publishedOn: '2026-11-23',
    });
    expect(shown.timeline.map(({ kind }) => kind)).toEqual([
      'filed',
      'accepted',
      'answered',
      'confirmed',
      'closed',
    ]);
    expect(shown.timeline.every(({ text }) => text === null)).toBe(true);
    expect(JSON.stringify(shown)).not.toContain(id);
    expect((await listed()).items).toMatchObject([{ id: publishedId, title: words.title }]);
  });

  it('is told to the complainant and on the supervisor’s desk', async () => {
    const { id, ticket } = await closed();
    const { id: publishedId } = (await publish(id)).body as { id: string };
    const mine = await complainant.ask('GET', `/api/complaints/mine/${ticket}`);
    expect(mine.body).toMatchObject({ publishedId });
    const onDesk = await supervisor.ask('GET', `/api/units/u-city/supervised-complaints/${id}`);
    expect(onDesk.body).toMatchObject({ publishedId });
  });

  it('is published once however often it is sent, and keeps its address in other words', async () => {
    const { id } = await closed();
    const key = randomUUID();
    const [first, again] = [await publish(id, {}, supervisor, key), await publish(id, {}, supervisor, key)];
    expect(again.text).toBe(first.text);
    expect((await publish(id, { title: '摊位占道已经解决' })).body).toEqual(first.body);
    expect((await listed()).items).toMatchObject([{ title: '摊位占道已经解决' }]);
    expect((await supervisor.ask('GET', desk(id))).body).toMatchObject({
      published: { title: '摊位占道已经解决' },
    });
  });

  it('leaves the page when it is taken off; a second time changes nothing', async () => {
    const { id } = await closed();
    const { id: publishedId } = (await publish(id)).body as { id: string };
    expect((await supervisor.ask('DELETE', desk(id))).body).toEqual({ removed: true });
    expect((await supervisor.ask('DELETE', desk(id))).body).toEqual({ removed: false });
    expect(await city.request('GET', `/api/complaints/published/${publishedId}`)).toMatchObject(
      refused('complaint-publication.unknown', 404),
    );
    const noted = await city.dataSource.query(
      `SELECT kind FROM audit_events WHERE about = $1 AND kind LIKE 'complaint-publication.%' ORDER BY at`,
      [id],
    );
    expect(noted).toHaveLength(2);
  });

  it('leaves the page at once when the complainant takes the permission back', async () => {
    const { id, ticket } = await closed();
    await publish(id);
    const taken = await complainant.ask('PUT', `/api/complaints/mine/${ticket}/publication`, {
      mayPublish: false,
    });
    expect(taken.status).toBe(200);
    expect((await listed()).items).toEqual([]);
    expect(await publish(id)).toMatchObject(refused('complaint-publication.not-allowed', 409));
  });

  it('is never left on the page when it is published while the permission is taken back', async () => {
    const { id, ticket } = await closed();
    await Promise.all([
      publish(id),
      complainant.ask('PUT', `/api/complaints/mine/${ticket}/publication`, { mayPublish: false }),
    ]);
    expect((await listed()).items).toEqual([]);
  });

  it('leaves the page with the account of its complainant', async () => {
    const other = await checkedPerson(city, 1);
    const filed = await fileComplaint(city, other, { unitId: 'u-demo', text: TEXT, mayPublish: true });
    await answeredBy(lead, 'u-demo', filed.id);
    await other.ask('POST', `/api/complaints/mine/${filed.ticket}/steps`, { kind: 'confirm' });
    await publish(filed.id);
    expect((await listed()).items).toHaveLength(1);
    await erase(other);
    expect((await listed()).items).toEqual([]);
  });

  it('stays when the account of its publisher goes, and names them no more', async () => {
    const leaving = await provenSupervisor(city, 'u-city');
    const { id } = await closed();
    await publish(id, {}, leaving);
    await city.dataSource.query(
      `UPDATE role_grants SET revoked_by = 'test', revoked_at = now() WHERE person_id = $1`,
      [leaving.personId],
    );
    await erase(leaving);
    const rows = await city.dataSource.query('SELECT actor_id FROM published_complaints');
    expect(rows).toEqual([{ actor_id: null }]);
  });

  it('is refused before the end, without the complainant’s word, and while words are personal', async () => {
    expect(await publish((await answered()).id)).toMatchObject(refused('complaints.not-now', 409));
    expect(await publish((await closed(false)).id)).toMatchObject(
      refused('complaint-publication.not-allowed', 409),
    );
    const { id } = await closed();
    expect(await publish(id, { story: TEXT })).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'complaint-publication.personal-data',
          message: '要公开的文字里还有个人信息：经过「，请打我电话」之后的电话',
          field: 'story',
        },
      },
    });
    expect(await publish(id, { title: ' ' })).toMatchObject(
      refused('complaint-publication.words-missing', 422),
    );
    expect((await listed()).items).toEqual([]);
  });

  it('is unknown to a supervisor who works in the unit, and to one of another place', async () => {
    const { id } = await closed();
    const inside = await provenSupervisor(city, 'u-city', { role: 'officer', unitId: 'u-demo' });
    expect(await publish(id, {}, inside)).toMatchObject(refused('complaints.unknown', 404));
    expect(await inside.ask('GET', desk(id))).toMatchObject(refused('complaints.unknown', 404));
    expect(await inside.ask('DELETE', desk(id))).toMatchObject(refused('complaints.unknown', 404));
  });

  it('quotes nothing in the draft of a case whose complainant did not let it be published', async () => {
    const { id } = await closed(false);
    expect((await supervisor.ask('GET', desk(id))).body).toMatchObject({
      story: '',
      answer: '',
      mayPublish: false,
    });
  });

  /** As many cases more, published before it; that nobody closed them is not looked at. */
  const copied = (id: string, most: number) =>
    city.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      for (let copy = 0; copy < most; copy += 1)
        await manager.query(
          `WITH made AS (
             INSERT INTO complaints SELECT (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(),
               'number', 'TS-' || $2::int, 'statement_id', NULL, 'statement_commitment', NULL))).*
             FROM complaints one WHERE id = $1 RETURNING id)
           INSERT INTO published_complaints (id, complaint_id, title, story, answer, published_on, published_at)
           SELECT gen_random_uuid(), id, '路灯不亮', '路灯坏了。', '已修好。', '2026-11-22',
             TIMESTAMPTZ '2026-11-22T00:00:00Z' - $2::int * interval '1 hour'
           FROM made`,
          [id, copy],
        );
    });

  it('is found by its words, unit and topic, page after page', async () => {
    const { id } = await closed();
    await publish(id, { story: '摊位占了 100% 的人行道。' });
    await copied(id, 21);
    expect(titles(await listed(`?q=${encodeURIComponent('人行道 摊位')}`))).toEqual(['摊位占道']);
    expect(titles(await listed(`?q=${encodeURIComponent('100%')}`))).toEqual(['摊位占道']);
    expect(titles(await listed(`?q=${encodeURIComponent('1_0%')}`))).toEqual([]);
    expect(titles(await listed('?unitId=u-city'))).toEqual([]);
    expect(titles(await listed('?topicId=t-stalls')).length).toBe(20);
    const first = await listed();
    const second = await listed(`?after=${first.next ?? ''}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 2, null]);
    const all = [...first.items, ...second.items].map((one) => one.id);
    expect(new Set(all).size).toBe(22);
  });

  it('stands beside what is late, and beside the counts of a year', async () => {
    await closed();
    const late = await fileComplaint(city, complainant, {
      unitId: 'u-demo',
      topicId: 't-stalls',
      regionCode: '990199',
    });
    await unitDesk(lead, 'u-demo')('POST', `/${late.id}/steps`, { kind: 'accept' });
    city.clock.moveTo('2026-11-30');
    const overdue = { limit: 'reply', date: '2026-11-26', provisional: false };
    expect(await get('/overdue')).toMatchObject({
      open: 1,
      late: 1,
      units: [
        {
          unit: { id: 'u-demo', name: '单位u-demo' },
          open: 1,
          late: 1,
          items: [{ topicName: '占道经营', due: overdue, daysLate: 4, reopenings: 0 }],
        },
      ],
    });
    const figures = { filed: 2, returned: 0, onTime: 1, notOnTime: 0, reopened: 0, late: 1 };
    expect(await get('/statistics?by=unit')).toMatchObject({
      since: '2025-11-30',
      total: { key: '', name: '全部', ...figures },
      rows: [{ key: 'u-demo', name: '单位u-demo', ...figures, closed: { 'complainant-confirmed': 1 } }],
    });
    expect(await get('/statistics?by=topic')).toMatchObject({
      rows: [{ key: 't-stalls', name: '占道经营' }],
    });
    expect(await get('/statistics?by=district')).toMatchObject({ rows: [{ key: '990199', name: '示例区' }] });
    expect((await city.request('GET', '/api/complaints/statistics?by=person')).status).toBe(400);
  });
});

describe('in a demo', () => {
  const city = withCity('2026-11-23');

  it('the public sees the fictional units alone, and nothing else can be published', async () => {
    const complainant = await checkedPerson(city);
    const supervisor = await provenSupervisor(city, 'u-city');
    for (const unitId of ['u-east', 'u-demo']) {
      const lead = await realPerson(city, { role: 'lead', unitId });
      const { id, ticket } = await fileComplaint(city, complainant, { unitId, mayPublish: true });
      await answeredBy(lead, unitId, id);
      await complainant.ask('POST', `/api/complaints/mine/${ticket}/steps`, { kind: 'confirm' });
      if (unitId !== 'u-east') continue;
      const path = `/api/units/u-city/supervised-complaints/${id}/publication`;
      expect(await supervisor.ask('PUT', path, words)).toMatchObject({
        status: 409,
        body: { error: { code: 'complaint-publication.not-allowed', message: '演示里只公开虚构单位的案例' } },
      });
    }
    const counted = await city.request('GET', '/api/complaints/statistics?by=unit');
    expect(counted.body).toMatchObject({ total: { filed: 1 }, rows: [{ key: 'u-demo', filed: 1 }] });
    expect((await city.request('GET', '/api/complaints/overdue')).body).toMatchObject({ open: 0, late: 0 });
  });
});

async function answeredBy(lead: SignedIn, unitId: string, id: string): Promise<void> {
  const step = async (body: object) => {
    const { status, text } = await unitDesk(lead, unitId)('POST', `/${id}/steps`, body);
    if (status !== 200) throw new Error(text);
  };
  await step({ kind: 'accept' });
  await step({ kind: 'assign', handlerId: lead.personId });
  await step({ kind: 'draft', text: ANSWER });
  await step({ kind: 'approve' });
}

const titles = ({ items }: { items: PublishedComplaintRow[] }) => items.map(({ title }) => title);
