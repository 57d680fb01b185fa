import { randomUUID } from 'node:crypto';
import type { ComplaintReceipt, OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { commit, leafOf } from '@yingshang/shared/ledger';
import { checkedPerson, complaintRequest, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { toldCollected } from './collected-hours';

const path = '/api/complaints';

describe('filing a complaint', () => {
  const city = withCity('2026-11-23');
  let person: SignedIn;
  beforeEach(async () => {
    person = await checkedPerson(city);
  });

  const count = async (sql: string) =>
    (await city.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n;
  const refused = (code: string, status: number) => ({ status, body: { error: { code } } });

  it('answers with a receipt that the ledger signed, and shows it under 我的投诉', async () => {
    const request = complaintRequest({ place: '青年大街 12 号门前', topicId: null, mayPublish: true });
    const filed = await person.ask('POST', path, request);
    expect(filed).toMatchObject({
      status: 200,
      body: {
        ticket: request.ticket,
        number: expect.stringMatching(/^TS-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/),
        unit: { id: 'u-east' },
        filedOn: '2026-11-23',
        due: { limit: 'check', date: '2026-11-24', provisional: false },
        joined: false,
        entry: { record: { unit: 'u-east' }, ledger: { signature: expect.any(String) } },
      },
    });
    const receipt = filed.body as ComplaintReceipt;
    expect((await person.ask('GET', `${path}/mine`)).body).toMatchObject({
      items: [{ ticket: request.ticket, number: receipt.number, status: 'submitted' }],
      next: null,
    });
    expect((await person.ask('GET', `${path}/mine/${request.ticket}`)).body).toMatchObject({
      place: '青年大街 12 号门前',
      words: { text: request.text, state: 'waiting' },
      statementId: receipt.statementId,
      timeline: [{ number: 1, kind: 'filed', on: '2026-11-23' }],
      may: ['press'],
      joined: false,
      joiners: 0,
      confirmBy: null,
      mayPublish: true,
    });
  });

  it('gives the same receipt to whoever sends it again, also at the same moment', async () => {
    const request = complaintRequest();
    const [first, ...more] = await Promise.all(
      Array.from({ length: 4 }, () => person.ask('POST', path, request)),
    );
    expect(first?.status).toBe(200);
    for (const one of [...more, await person.ask('POST', path, request)])
      expect(one.body).toEqual(first?.body);
    expect(await count('complaints')).toBe(await count('complainant.complainants'));
    expect(await count(`complainant.complainants WHERE ticket = '${request.ticket}'`)).toBe(1);
  });

  it('gives with the receipt what opens its leaf and the commitment of the words, and again when it was lost', async () => {
    const request = complaintRequest();
    const receipt = (await person.ask('POST', path, request)).body as ComplaintReceipt;
    const { entry } = receipt;
    if (entry === null) throw new Error('a filing has an entry');
    const { event, record, statementSalt, ledger } = entry;
    const shown = { kind: 'complaint', subject: event, recordedAt: ledger.recordedAt, content: record };
    expect(leafOf(ledger.salt, shown)).toBe(ledger.leafHash);
    expect(commit(statementSalt ?? '', request.text)).toBe(record.statement);
    expect(record).toMatchObject({ class: 'unit', unit: 'u-east', by: 'complainant', on: '2026-11-23' });
    const again = `${path}/mine/${request.ticket}/receipt`;
    expect((await person.ask('GET', again)).body).toEqual(receipt);
    expect(await (await checkedPerson(city)).ask('GET', again)).toMatchObject(
      refused('complaints.unknown', 404),
    );
  });

  it('is refused with a ticket of another complaint, and of another person', async () => {
    const request = complaintRequest();
    await person.ask('POST', path, request);
    const used = refused('complaints.ticket-used', 409);
    for (const other of [{ class: 'promise' }, { text: '后来改了几个字。' }])
      expect(await person.ask('POST', path, { ...request, ...other })).toMatchObject(used);
    expect(await (await checkedPerson(city)).ask('POST', path, request)).toMatchObject(used);
  });

  it('needs the checked real name', async () => {
    const stranger = await realPerson(city);
    expect(await stranger.ask('POST', path, complaintRequest())).toMatchObject(
      refused('complaints.real-name-needed', 409),
    );
  });

  it.each([
    ['no words', { text: ' ' }, 'complaints.text-missing', 422],
    ['a unit that is not there', { unitId: 'u-none' }, 'service-cards.unknown-unit', 404],
    ['an officer of no unit', { class: 'officer', unitId: null }, 'complaints.unit-needed', 422],
    ['no officer', { class: 'officer', officerId: null }, 'complaints.unit-needed', 422],
    [
      'an officer of another unit',
      { class: 'officer', unitId: 'u-east', officerId: 'o-counter' },
      'complaints.unknown-officer',
      422,
    ],
    ['a policy that is not there', { policyId: 'p-none' }, 'complaints.unknown-policy', 422],
    ['a topic that is not there', { topicId: 't-none' }, 'complaints.unknown-topic', 422],
    ['a district that is not there', { regionCode: '999999' }, 'complaints.unknown-district', 422],
    ['too many words', { text: '长'.repeat(1_001) }, 'statements.too-long', 422],
  ] as const)('with %s is refused', async (_what, changes, code, status) => {
    expect(await person.ask('POST', path, complaintRequest(changes))).toMatchObject(refused(code, status));
  });

  it('of nobody knows whom belongs to no unit', async () => {
    const { ticket } = await fileComplaint(city, person, { class: 'unknown', unitId: null });
    expect((await person.ask('GET', `${path}/mine/${ticket}`)).body).toMatchObject({ unit: null });
  });

  it('may be without a text when a recording follows', async () => {
    expect((await person.ask('POST', path, complaintRequest({ text: '', more: true }))).status).toBe(200);
  });

  it('is taken ten times a day and person, a repeat not counted, and again the next day', async () => {
    const last = complaintRequest();
    for (let filed = 1; filed < 10; filed += 1) await fileComplaint(city, person);
    const together = await Promise.all([
      person.ask('POST', path, last),
      person.ask('POST', path, complaintRequest()),
      person.ask('POST', path, complaintRequest()),
    ]);
    expect(together.filter(({ status }) => status === 429)).toHaveLength(2);
    expect((await person.ask('POST', path, complaintRequest())).status).toBe(429);
    city.clock.moveTo('2026-11-24');
    expect((await person.ask('POST', path, complaintRequest())).status).toBe(200);
    city.clock.moveTo('2026-11-23');
  });

  it('belongs to the complainant alone', async () => {
    const { ticket, id } = await fileComplaint(city, person);
    const stranger = await checkedPerson(city);
    const unknown = refused('complaints.unknown', 404);
    for (const own of [ticket, id, randomUUID()]) {
      expect(await stranger.ask('GET', `${path}/mine/${own}`)).toMatchObject(unknown);
      expect(await stranger.ask('POST', `${path}/mine/${own}/steps`, { kind: 'press' })).toMatchObject(
        unknown,
      );
      expect(
        await stranger.ask('PUT', `${path}/mine/${own}/publication`, { mayPublish: true }),
      ).toMatchObject(unknown);
    }
    expect((await stranger.ask('GET', `${path}/mine`)).body).toMatchObject({ items: [] });
    const own = (await person.ask('GET', `${path}/mine/${ticket}`)).body as OwnComplaint;
    expect(JSON.stringify(own)).not.toContain(id);
  });

  it('is pressed once a day, and a repeat of its key finds what the first did', async () => {
    const { ticket } = await fileComplaint(city, person);
    const press = (key?: string) =>
      person.ask('POST', `${path}/mine/${ticket}/steps`, { kind: 'press' }, key);
    const key = randomUUID();
    const first = await press(key);
    expect(first).toMatchObject({ status: 200, body: { status: 'submitted', ground: null } });
    expect((await press(key)).body).toEqual(first.body);
    expect(await press()).toMatchObject(refused('complaints.pressed-today', 409));
  });

  it('is told to the unit at a fixed time with all others of the half-day, so that no message has its hour', async () => {
    city.clock.moveTo('2026-11-23');
    const lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    for (let filed = 0; filed < 2; filed += 1) {
      await fileComplaint(city, await checkedPerson(city));
      city.clock.pass(700);
    }
    const inbox = async () => (await lead.ask('GET', '/api/messages')).body as { items: { at: string }[] };
    const unread = async () => (await lead.ask('GET', '/api/messages/unread')).body;
    expect([await inbox(), await unread()]).toMatchObject([{ items: [] }, { unread: 0 }]);
    city.clock.pass(toldCollected(city.clock.now()) / 1_000 - city.clock.now() / 1_000);
    const { items } = await inbox();
    expect(items).toHaveLength(2);
    expect(await unread()).toEqual({ unread: 2 });
    for (const { at } of items) expect(at).toMatch(/T0[16]:00:00\.000Z$/);
    city.clock.moveTo('2026-11-23');
  });

  it('may be let published, and that be taken back', async () => {
    const { ticket } = await fileComplaint(city, person);
    const say = (mayPublish: boolean) =>
      person.ask('PUT', `${path}/mine/${ticket}/publication`, { mayPublish });
    for (const mayPublish of [true, false]) {
      expect((await say(mayPublish)).body).toEqual({ mayPublish });
      expect((await person.ask('GET', `${path}/mine/${ticket}`)).body).toMatchObject({ mayPublish });
    }
  });

  it('leaves nothing of who complained in any table of its own schema', async () => {
    const { id } = await fileComplaint(city, person);
    for (const table of ['complaints', 'complaint_events', 'notices', 'idempotency_keys'])
      expect(
        await count(
          `${table} t WHERE strpos(t::text, '${person.personId}') > 0 AND strpos(t::text, '${id}') > 0`,
        ),
      ).toBe(0);
  });
});
