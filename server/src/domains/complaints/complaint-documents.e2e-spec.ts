import { randomUUID } from 'node:crypto';
import { ERASURE_WORDS } from '@yingshang/shared/contracts/my-data';
import { provenSupervisor } from '../../../test/support/complaint-desks';
import { checkedPerson, fileComplaint, withCheckedName } from '../../../test/support/given-complaint';
import { madeOffice, madePdf } from '../../../test/support/made-documents';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Retention } from '../../platform/retention';

jest.setTimeout(30_000);

const PDF = madePdf('% 示例 canary-words').toString('base64');
const NAME = '王小明的合同 13800000001.pdf';

interface OnDesk {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

describe('files that come with a complaint', () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let lead: SignedIn;
  let stranger: SignedIn;
  let reviewer: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    stranger = await realPerson(city, { role: 'lead', unitId: 'u-demo' });
    const checker = await realPerson(city, { role: 'reviewer', unitId: 'u-city' });
    reviewer = await startSession(city, checker.personId, true);
    supervisor = await provenSupervisor(city, 'u-city');
  }, 60_000);
  beforeEach(async () => {
    await city.dataSource.query('DELETE FROM limit_takes');
    await city.dataSource.query('DELETE FROM statement_media');
    complainant = await checkedPerson(city);
  });

  const ask = (who: SignedIn, path: string, body: object, key: string = randomUUID()) =>
    city.request('POST', `/api${path}`, {
      body,
      headers: {
        authorization: `Bearer ${who.token}`,
        'x-visitor-id': randomUUID(),
        'idempotency-key': key,
      },
    });
  const filed = async () => {
    const { id, ticket } = await fileComplaint(city, complainant);
    const own = (await complainant.ask('GET', `/api/complaints/mine/${ticket}`)).body as {
      statementId: string;
    };
    return { id, ticket, statementId: own.statementId };
  };
  const send = (statementId: string, document: string, key?: string, who = complainant) =>
    ask(who, `/statements/${statementId}/documents`, { name: NAME, document }, key);
  const desk = async () =>
    ((await reviewer.ask('GET', '/api/statement-desk')).body as { documents: OnDesk[] }).documents;
  const refusal = async (asked: ReturnType<typeof ask>) => {
    const { status, body } = await asked;
    return [status, (body as { error: { code: string } }).error.code];
  };
  const ofUnit = (who: SignedIn, id: string, unitId = 'u-east', place = 0) =>
    ask(who, `/units/${unitId}/complaints/${id}/documents/${place}`, {});
  const decide = (id: string, body: object) =>
    ask(reviewer, `/statement-desk/documents/${id}/decision`, body);
  const open = (who: SignedIn, id: string) => ask(who, `/statement-desk/documents/${id}/content`, {});

  it('go to the unit once somebody outside it opened them and let them through, each look on record', async () => {
    const { id, ticket, statementId } = await filed();
    expect(await send(statementId, PDF)).toMatchObject({ status: 200, body: { documents: 1 } });
    const unitCase = async () =>
      (await lead.ask('GET', `/api/units/u-east/complaints/${id}`)).body as { documents: object[] };
    const told = { place: 0, format: 'pdf', bytes: madePdf('% 示例 canary-words').length };
    expect((await unitCase()).documents).toEqual([{ ...told, state: 'waiting' }]);
    expect(await refusal(ofUnit(lead, id))).toEqual([404, 'statements.unknown']);

    const waiting = (await desk()).find(({ name }) => name === NAME);
    const documentId = waiting?.id ?? '';
    const pass = { decision: 'passed', was: 'waiting' };
    expect(await refusal(decide(documentId, pass))).toEqual([409, 'statements.not-opened']);
    expect(await refusal(open(lead, documentId))).toEqual([403, 'access.not-yours']);
    expect(await open(reviewer, documentId)).toMatchObject({
      status: 200,
      body: { fileName: NAME, base64: PDF },
    });
    expect(await decide(documentId, pass)).toMatchObject({ status: 200, body: { state: 'passed' } });
    expect(await refusal(decide(documentId, pass))).toEqual([409, 'statements.decided-meanwhile']);
    expect(await desk()).not.toContainEqual(expect.objectContaining({ id: documentId }));

    expect(await ofUnit(lead, id)).toMatchObject({
      status: 200,
      body: { fileName: '附件1.pdf', base64: PDF },
    });
    expect(JSON.stringify(await unitCase())).not.toContain('王小明');
    expect(await refusal(ofUnit(stranger, id, 'u-demo'))).toEqual([404, 'complaints.unknown']);
    expect(await refusal(ofUnit(stranger, id))).toEqual([403, 'access.not-yours']);
    expect(await refusal(ofUnit(lead, id, 'u-east', 1))).toEqual([404, 'statements.unknown']);
    const looks: { actor_id: string }[] = await city.dataSource.query(
      "SELECT actor_id FROM audit_events WHERE kind = 'statements.document-opened' AND about = $1 ORDER BY at",
      [documentId],
    );
    expect(looks.map(({ actor_id }) => actor_id)).toEqual([reviewer.personId, lead.personId]);
    expect((await complainant.ask('GET', `/api/complaints/mine/${ticket}`)).body).toMatchObject({
      words: { documents: [{ name: NAME, format: 'pdf', state: 'passed', note: null }] },
    });
  });

  it('lie sealed, with their names', async () => {
    await send((await filed()).statementId, PDF);
    expect(await foundInDump(city.database, 'canary-words')).toEqual([]);
    expect(await foundInDump(city.database, '王小明的合同')).toEqual([]);
  });

  it('are opened by the supervisor at once, and by nobody of the unit who plays the checker', async () => {
    const { id, statementId } = await filed();
    await send(statementId, PDF);
    expect(await ask(supervisor, `/units/u-city/supervised-complaints/${id}/documents/0`, {})).toMatchObject({
      status: 200,
      body: { fileName: '附件1.pdf', base64: PDF },
    });
    const insider = await provenSupervisor(city, 'u-east');
    const [waiting] = await desk();
    expect(await refusal(open(insider, waiting?.id ?? ''))).toEqual([404, 'statements.unknown']);
  });

  it('are not given when they are held back; the complainant reads why, and a mistake is undone', async () => {
    const { id, ticket, statementId } = await filed();
    await send(statementId, PDF);
    const documentId = (await desk()).findLast(({ state }) => state === 'waiting')?.id ?? '';
    await open(reviewer, documentId);
    await decide(documentId, { decision: 'blocked', was: 'waiting', reason: 'advert' });
    expect(await refusal(ofUnit(lead, id))).toEqual([404, 'statements.unknown']);
    const own = (await complainant.ask('GET', `/api/complaints/mine/${ticket}`)).body as {
      words: { documents: { note: string }[] };
    };
    expect(own.words.documents[0]?.note).toContain('广告');
    await decide(documentId, { decision: 'passed', was: 'blocked' });
    expect(await ofUnit(lead, id)).toMatchObject({ status: 200 });
  });

  it('are taken of the writer alone, once each, at most three, within a day, and not with a rating', async () => {
    const { statementId } = await filed();
    const key = randomUUID();
    expect(await refusal(send(statementId, PDF, key, stranger))).toEqual([404, 'statements.unknown']);
    for (let times = 0; times < 2; times += 1)
      expect(await send(statementId, PDF, key)).toMatchObject({ body: { documents: 1 } });
    const sent = await Promise.all([
      send(statementId, madeOffice('docx').toString('base64')),
      send(statementId, madeOffice('xlsx').toString('base64')),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    expect(await refusal(send(statementId, PDF))).toEqual([409, 'statements.too-many-documents']);
    const other = await filed();
    city.clock.pass(86_401);
    expect(await refusal(send(other.statementId, PDF))).toEqual([409, 'statements.too-late']);
    city.clock.moveTo('2026-11-23');
    await city.dataSource.query(`UPDATE statements SET board = 'ratings' WHERE id = $1`, [other.statementId]);
    expect(await refusal(send(other.statementId, PDF))).toEqual([409, 'statements.no-documents']);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'documents.empty'],
    ['cut', madePdf().subarray(0, 50), 'documents.broken'],
    ['a page of the web', Buffer.from('<html></html>'), 'documents.wrong-kind'],
    ['macros', madeOffice('docx', { 'word/vbaProject.bin': new Uint8Array([1]) }), 'documents.active'],
    ['locked', madePdf('/Encrypt 5 0 R'), 'documents.locked'],
    ['a bomb', madeOffice('xlsx', { 'xl/a.xml': new Uint8Array(101 * 1024 * 1024) }), 'documents.swollen'],
  ])('are refused in words when they are %s', async (_what, bytes, code) => {
    const { statementId } = await filed();
    const answer = await send(statementId, bytes.toString('base64'));
    expect([answer.status, (answer.body as { error: { code: string } }).error.code]).toEqual([422, code]);
    expect(
      await city.dataSource.query('SELECT 1 FROM statement_media WHERE statement_id = $1', [statementId]),
    ).toEqual([]);
  });

  it('may have ten megabytes, and nothing over it is read', async () => {
    const { statementId } = await filed();
    const most = Buffer.alloc(10 * 1024 * 1024, '%');
    madePdf().copy(most, 0, 0, 40);
    const tail = Buffer.from('\nstartxref\n9\n%%EOF\n');
    tail.copy(most, most.length - tail.length);
    expect(await send(statementId, most.toString('base64'))).toMatchObject({ status: 200 });
    const over = await send(statementId, Buffer.concat([most, Buffer.alloc(4_096)]).toString('base64'));
    expect([400, 413, 422]).toContain(over.status);
  });

  it('go with the words when the account goes', async () => {
    const { id, statementId } = await filed();
    await send(statementId, PDF);
    const documentId = (await desk()).findLast(({ state }) => state === 'waiting')?.id ?? '';
    await open(reviewer, documentId);
    await decide(documentId, { decision: 'passed', was: 'waiting' });
    expect(await ask(complainant, '/me/erasure', { confirmation: ERASURE_WORDS })).toMatchObject({
      status: 200,
    });
    expect(
      await city.dataSource.query('SELECT 1 FROM statement_media WHERE statement_id = $1', [statementId]),
    ).toEqual([]);
    expect((await ofUnit(lead, id)).status).toBe(404);
  });

  it('are opened in a demo by people of the same device alone, at either desk', async () => {
    const played = async (device: string, body: object) => {
      const answer = await city.request('POST', '/api/sessions/demo', {
        body,
        headers: { 'x-visitor-id': device },
      });
      const { token, person } = answer.body as { token: string; person: { id: string } };
      return speakerFor(city, { personId: person.id, token });
    };
    const checkers = { role: 'staff', unitId: 'u-city', staffRoles: ['reviewer'] };
    const leads = { role: 'staff', unitId: 'u-east', staffRoles: ['lead'] };
    const [device, other] = [randomUUID(), randomUUID()];
    complainant = await withCheckedName(await played(device, { role: 'resident' }));
    const { id, statementId } = await filed();
    expect((await send(statementId, PDF)).status).toBe(200);
    const [waiting] = await desk();
    const documentId = waiting?.id ?? '';
    const [own, strange] = [await played(device, checkers), await played(other, checkers)];
    expect(await refusal(open(strange, documentId))).toEqual([409, 'statements.demo-recording']);
    expect((await open(own, documentId)).status).toBe(200);
    const pass = { decision: 'passed', was: 'waiting' };
    expect((await ask(own, `/statement-desk/documents/${documentId}/decision`, pass)).status).toBe(200);
    expect(await refusal(ofUnit(await played(other, leads), id))).toEqual([409, 'statements.demo-recording']);
    expect((await ofUnit(await played(device, leads), id)).status).toBe(200);
  });

  // The last: a sweep of that day takes the sessions, too.
  it('are kept for thirty days after they were held back, for a mistake to be undone', async () => {
    const { statementId } = await filed();
    await send(statementId, PDF);
    const [waiting] = await desk();
    await open(reviewer, waiting?.id ?? '');
    const blocked = { decision: 'blocked', was: 'waiting', reason: 'advert' };
    expect((await decide(waiting?.id ?? '', blocked)).status).toBe(200);
    const kept = async () =>
      (await city.dataSource.query('SELECT 1 FROM statement_media WHERE statement_id = $1', [statementId]))
        .length;
    const retention = city.app.get(Retention, { strict: false });
    city.clock.pass(29 * 86_400);
    await retention.sweep();
    expect(await kept()).toBe(1);
    city.clock.pass(2 * 86_400);
    await retention.sweep();
    expect(await kept()).toBe(0);
  });
});
