import { randomUUID } from 'node:crypto';
import { ok } from '@yingshang/shared/kernel';
import sharp from 'sharp';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { Retention } from '../../platform/retention';
import { Statements } from './index';

jest.setTimeout(30_000);

const recording = (seconds: number) => {
  const sound = Buffer.alloc(seconds * 32_000, 7);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(16_000, 24);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]).toString('base64');
};
const photo = async () => {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: 'red' } });
  const taken = picture.withExif({ IFD0: { Artist: 'canary-owner' } }).jpeg();
  return (await taken.toBuffer()).toString('base64');
};

describe('the desk of statements', () => {
  const city = withCity('2026-11-21');
  const device = randomUUID();
  let reviewer: SignedIn;
  let insider: SignedIn;
  const statements = () => city.app.get(Statements, { strict: false });
  const staff = async (role: 'reviewer' | 'supervisor', unitId: string) =>
    startSession(city, (await realPerson(city, { role, unitId })).personId, true);
  beforeAll(async () => {
    reviewer = await staff('reviewer', 'u-demo');
    insider = await staff('supervisor', 'u-city');
  }, 60_000);

  const written = async (text: string, visitorId = device) => {
    const prepared = await statements().prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'text',
      unitId: 'u-city',
      text,
      writer: { personId: null, visitorId },
    });
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      await statements().write(prepared.value, manager);
      return ok(null);
    });
    await city.dataSource.query('UPDATE statement_texts SET on_desk = true WHERE statement_id = $1', [
      prepared.value.id,
    ]);
    return prepared.value.id;
  };
  const send = (
    id: string,
    what: 'photos' | 'voice',
    body: object,
    visitorId = device,
    key: string = randomUUID(),
  ) =>
    city.request('POST', `/api/statements/${id}/${what}`, {
      body,
      headers: { 'x-visitor-id': visitorId, 'idempotency-key': key },
    });
  const desk = async (who: SignedIn) => {
    const { status, body } = await who.ask('GET', '/api/statement-desk');
    expect(status).toBe(200);
    return body as {
      waiting: { id: string; words: string }[];
      blocked: { id: string }[];
      voices: { id: string }[];
    };
  };
  const textOf = async (id: string) => {
    const [row]: { id: string }[] = await city.dataSource.query(
      "SELECT id FROM statement_texts WHERE statement_id = $1 AND piece = 'text'",
      [id],
    );
    return row?.id ?? '';
  };
  const openAs = (who: SignedIn, path: string, visitorId: string = randomUUID()) =>
    city.request('POST', `/api/statement-desk/${path}`, {
      body: {},
      headers: { authorization: `Bearer ${who.token}`, 'x-visitor-id': visitorId },
    });

  it('shows what waits, masked, to reviewers of other bodies, and nothing of their own unit', async () => {
    const id = await written('我叫王小明，等了两小时');
    const textId = await textOf(id);
    expect((await desk(reviewer)).waiting).toContainEqual(
      expect.objectContaining({ id: textId, words: '我叫［姓名］，等了两小时', unitName: '单位u-city' }),
    );
    expect((await desk(insider)).waiting).toEqual([]);
    expect(
      await insider.ask('POST', `/api/statement-desk/texts/${textId}/decision`, {
        decision: 'passed',
        was: 'waiting',
      }),
    ).toMatchObject({
      status: 404,
      body: { error: { code: 'statements.unknown' } },
    });
  });

  it('decides, and may decide otherwise later; who did is on the audit trail', async () => {
    const id = await written('等了两小时');
    const path = `/api/statement-desk/texts/${await textOf(id)}/decision`;
    const office = async () => (await statements().read([id], 'office')).get(id);
    expect(
      await reviewer.ask('POST', path, { decision: 'blocked', reason: 'abuse', was: 'waiting' }),
    ).toMatchObject({
      status: 200,
    });
    expect(await office()).toMatchObject({ state: 'blocked', text: null });
    expect((await desk(reviewer)).blocked).toContainEqual(expect.objectContaining({ id: await textOf(id) }));
    expect(await reviewer.ask('POST', path, { decision: 'passed', was: 'blocked' })).toMatchObject({
      status: 200,
    });
    expect(await office()).toMatchObject({ state: 'passed', text: '等了两小时' });
    expect(
      await city.dataSource.query(
        "SELECT 1 FROM audit_events WHERE kind = 'statements.decided' AND actor_id = $1 AND about = $2",
        [reviewer.personId, await textOf(id)],
      ),
    ).toHaveLength(2);
  });

  it('tells who decides second that somebody was first, and changes nothing', async () => {
    const path = `/api/statement-desk/texts/${await textOf(await written('两个人同时看'))}/decision`;
    await reviewer.ask('POST', path, { decision: 'passed', was: 'waiting' });
    const second = await staff('supervisor', 'u-demo');
    const late = { decision: 'blocked', reason: 'abuse', was: 'waiting' };
    expect(await second.ask('POST', path, late)).toMatchObject({
      status: 409,
      body: { error: { code: 'statements.decided-meanwhile' } },
    });
    expect(await reviewer.ask('POST', path, { decision: 'passed', was: 'waiting' })).toMatchObject({
      status: 409,
    });
  });

  it('opens the words as they were written for who asks, each time on record', async () => {
    const id = await written('我叫王小明，等了两小时');
    const path = `texts/${await textOf(id)}/words`;
    expect(await openAs(insider, path)).toMatchObject({ status: 404 });
    expect(await openAs(reviewer, path)).toMatchObject({
      status: 200,
      body: { words: '我叫王小明，等了两小时' },
    });
    expect(
      await city.dataSource.query(
        "SELECT 1 FROM audit_events WHERE kind = 'statements.read' AND actor_id = $1 AND about = $2",
        [reviewer.personId, await textOf(id)],
      ),
    ).toHaveLength(1);
  });

  it('says what belongs to the words, and shows what an office would read of typed ones', async () => {
    const id = await written('有照片也有录音');
    await send(id, 'photos', { photo: await photo() });
    await send(id, 'voice', { voice: recording(2) });
    expect((await desk(reviewer)).waiting).toContainEqual(
      expect.objectContaining({ statementId: id, photos: 1, seconds: 2, why: 'unchecked', reason: null }),
    );
    expect(
      await reviewer.ask('POST', '/api/statement-desk/masked', { words: '电话13800000001' }),
    ).toMatchObject({ status: 200, body: { masked: '电话［电话］' } });
  });

  it('shows also what no check got to, after ten minutes', async () => {
    const id = await written('没人检查');
    const textId = await textOf(id);
    await city.dataSource.query('UPDATE statement_texts SET on_desk = false WHERE id = $1', [textId]);
    const listed = async () => (await desk(reviewer)).waiting.some((one) => one.id === textId);
    expect(await listed()).toBe(false);
    city.clock.pass(11 * 60);
    expect(await listed()).toBe(true);
  });

  it('takes photos of the writer alone, once each, at most four, and none of what the camera wrote', async () => {
    const id = await written('有照片');
    const [sent, key] = [await photo(), randomUUID()];
    expect(await send(id, 'photos', { photo: sent }, randomUUID())).toMatchObject({ status: 404 });
    expect(await send(randomUUID(), 'photos', { photo: sent })).toMatchObject({ status: 404 });
    for (let times = 0; times < 3; times += 1)
      expect(await send(id, 'photos', { photo: sent }, device, key)).toMatchObject({
        status: 200,
        body: { photos: 1 },
      });
    const at = await Promise.all([2, 3, 4].map(() => send(id, 'photos', { photo: sent })));
    expect(at.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await send(id, 'photos', { photo: sent })).toMatchObject({
      body: { error: { code: 'statements.too-many-photos' } },
    });
    expect(await send(id, 'photos', { photo: Buffer.from('<svg/>').toString('base64') })).toMatchObject({
      status: 422,
      body: { error: { code: 'photos.wrong-kind' } },
    });
    const opened = await openAs(reviewer, `statements/${id}/photos/0`);
    const bytes = Buffer.from((opened.body as { photo: string }).photo, 'base64');
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    expect(bytes.toString('latin1')).not.toContain('canary');
    expect((await statements().read([id], 'writer')).get(id)).toMatchObject({ photos: 4 });
    expect((await statements().read([id], 'office')).get(id)).toMatchObject({ photos: 0 });
  });

  it('takes a whole minute of sound, once; it is heard by who types it, each time on record', async () => {
    const id = await written('');
    const [sent, key] = [recording(60), randomUUID()];
    for (let times = 0; times < 2; times += 1)
      expect(await send(id, 'voice', { voice: sent }, device, key)).toMatchObject({
        status: 200,
        body: { seconds: 60 },
      });
    expect(await send(id, 'voice', { voice: sent })).toMatchObject({
      status: 409,
      body: { error: { code: 'statements.voice-there' } },
    });
    expect(await foundInDump(city.database, 'WAVEfmt')).toEqual([]);
    expect((await desk(reviewer)).voices).toContainEqual(expect.objectContaining({ id, seconds: 60 }));
    expect((await desk(insider)).voices).toEqual([]);
    expect(await openAs(insider, `statements/${id}/voice`)).toMatchObject({ status: 404 });
    const heard = await openAs(reviewer, `statements/${id}/voice`);
    expect(heard.status).toBe(200);
    // All but the header, which is written anew.
    const sound = (base64: string) => Buffer.from(base64, 'base64').subarray(44);
    expect(sound((heard.body as { voice: string }).voice).equals(sound(sent))).toBe(true);
    expect(
      await city.dataSource.query(
        "SELECT 1 FROM audit_events WHERE kind = 'statements.listened' AND actor_id = $1",
        [reviewer.personId],
      ),
    ).toHaveLength(1);
  });

  it('types what was said; the office reads it masked when it passed, and never learns that it was spoken', async () => {
    const id = await written('');
    await send(id, 'voice', { voice: recording(2) });
    const path = `/api/statement-desk/statements/${id}/transcript`;
    const seen = async (as: 'office' | 'writer') => (await statements().read([id], as)).get(id);
    expect(await seen('writer')).toMatchObject({ voice: 'waiting', state: 'waiting' });
    expect(await insider.ask('POST', path, { words: '听到了' })).toMatchObject({ status: 404 });
    expect(await reviewer.ask('POST', path, { words: '  ' })).toMatchObject({
      body: { error: { code: 'statements.nothing-typed' } },
    });
    expect(await reviewer.ask('POST', path, { words: '我叫王小明，态度好' })).toMatchObject({ status: 200 });
    expect(await reviewer.ask('POST', path, { words: '再来一次' })).toMatchObject({
      body: { error: { code: 'statements.typed-already' } },
    });
    expect(await seen('office')).toMatchObject({ text: null, voice: 'none', transcript: null });
    await city.dataSource.query("UPDATE statement_texts SET state = 'passed' WHERE statement_id = $1", [id]);
    expect(await seen('office')).toEqual({
      text: '我叫［姓名］，态度好',
      state: 'passed',
      note: null,
      photos: 0,
      documents: [],
      voice: 'none',
      transcript: null,
    });
    expect(await seen('writer')).toMatchObject({ voice: 'transcribed', transcript: '我叫王小明，态度好' });
  });

  it.each([
    ['text', Buffer.from('你好').toString('base64'), 422, 'recordings.wrong-kind'],
    [
      'nothing said',
      Buffer.from(recording(1), 'base64').subarray(0, 2_000).toString('base64'),
      422,
      'recordings.too-short',
    ],
    ['no base64', '***', 400, 'request.malformed'],
  ])('refuses a recording that is %s', async (_, voice, status, code) => {
    const id = await written('');
    expect(await send(id, 'voice', { voice })).toMatchObject({ status, body: { error: { code } } });
  });

  it('refuses a body that no recording needs, and on other routes one that a recording would', async () => {
    const id = await written('');
    expect((await send(id, 'voice', { voice: 'A'.repeat(4_000_000) })).status).toBe(413);
    const { status } = await city.request('POST', '/api/units/u-city/call-backs', {
      body: { officerId: null, phone: '13800000001', about: 'A'.repeat(400_000) },
      headers: { 'x-visitor-id': device, 'idempotency-key': randomUUID() },
    });
    expect(status).toBe(413);
  });

  it('takes nothing more after a day', async () => {
    const id = await written('昨天');
    city.clock.pass(86_460);
    expect(await send(id, 'voice', { voice: recording(2) })).toMatchObject({
      status: 409,
      body: { error: { code: 'statements.too-late' } },
    });
  });

  it('lets who plays a reviewer of the demo hear their own device alone', async () => {
    const id = await written('');
    await send(id, 'voice', { voice: recording(2) });
    const answer = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', unitId: 'u-demo', staffRoles: ['reviewer'] },
      headers: { 'x-visitor-id': randomUUID() },
    });
    const player = { token: (answer.body as { token: string }).token } as SignedIn;
    expect(await openAs(player, `statements/${id}/voice`)).toMatchObject({
      status: 409,
      body: { error: { code: 'statements.demo-recording' } },
    });
    expect(await openAs(player, `statements/${id}/voice`, device)).toMatchObject({ status: 200 });
    const words = `texts/${await textOf(await written('别人写的'))}/words`;
    expect(await openAs(player, words)).toMatchObject({ status: 409 });
    expect(await openAs(player, words, device)).toMatchObject({ status: 200 });
  });

  it('forgets sound 30 days after it was typed, and 180 days after it came', async () => {
    const [typed, untyped] = [await written(''), await written('')];
    for (const id of [typed, untyped]) await send(id, 'voice', { voice: recording(2) });
    await reviewer.ask('POST', `/api/statement-desk/statements/${typed}/transcript`, { words: '打好了' });
    const kept = async () => {
      await city.app.get(Retention, { strict: false }).sweep();
      const rows: { statement_id: string }[] = await city.dataSource.query(
        "SELECT statement_id FROM statement_media WHERE kind = 'voice'",
      );
      return [typed, untyped].map((id) => rows.some(({ statement_id }) => statement_id === id));
    };
    expect(await kept()).toEqual([true, true]);
    city.clock.pass(31 * 86_400);
    expect(await kept()).toEqual([false, true]);
    city.clock.pass(150 * 86_400);
    expect(await kept()).toEqual([false, false]);
  });
});
