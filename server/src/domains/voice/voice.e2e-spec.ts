import { randomUUID } from 'node:crypto';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { checkedPerson, complaintRequest } from '../../../test/support/given-complaint';
import { foundInDump } from '../../../test/support/plain-text-dump';
import type { SignedIn } from '../../../test/support/signed-in';
import { SMALL_RECORDING } from '../../../test/support/small-media';
import { withCity } from '../../../test/support/with-city';
import { withSpeechStandIn } from '../../../test/support/with-speech-stand-in';
import { cleanRecording } from '../../platform/files';
import { Retention } from '../../platform/retention';
import { VoiceHearing } from './voice-hearing.service';

const SAID = '给单位u-east打四颗星金丝雀二十三点';
const AROUND = { page: 'rating', unitId: 'u-east', lastUnitId: null, regionCode: null };

function cleaned(recording: string): string {
  const clean = cleanRecording(Buffer.from(recording, 'base64'), 60);
  return clean.ok ? clean.value.bytes.toString('base64') : '';
}

describe('what somebody says', () => {
  // Long enough that a loaded machine is not taken for a slow recogniser.
  const standIn = withSpeechStandIn({ timeoutMs: 3_000 });
  const city = withCity('2026-11-23', undefined, standIn.settings);
  let visitor = '';
  beforeEach(async () => {
    await standIn.forget();
    visitor = randomUUID();
  });

  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, as = visitor) =>
    city.request(method, `/api/voice/${path}`, {
      ...(body === undefined ? {} : { body }),
      headers: { 'x-visitor-id': as, 'idempotency-key': randomUUID() },
    });
  const upload = (own: object = {}) => ({
    ticket: randomUUID(),
    voice: SMALL_RECORDING,
    around: AROUND,
    ...own,
  });
  const spoken = async (own: object = {}) => {
    const answer = await ask('POST', 'tickets', upload(own));
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as VoiceTicket;
  };
  const said = async (own: object = {}) => {
    await standIn.sayNext(SAID);
    return spoken(own);
  };
  const rating = (own: object = {}) => ({
    kind: 'rate',
    recording: 'heard',
    rated: { unitId: 'u-east', officerId: null },
    stars: 4,
    promptsVersion,
    prompts: [],
    text: '窗口的人讲得很明白',
    named: false,
    enterpriseId: null,
    ...own,
  });
  const confirm = (ticket: string, body: object = rating(), as = visitor) =>
    ask('POST', `tickets/${ticket}/confirmation`, body, as);
  const count = async (sql: string, parameters: unknown[] = []) =>
    (await city.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${sql}`, parameters))[0]?.n;
  const tickets = () => count('voice_tickets');
  const refused = (code: string, status: number) => ({ status, body: { error: { code } } });
  const desk = () =>
    count(
      `statement_media m WHERE kind = 'voice' AND NOT heard AND added_at > $1::timestamptz - interval '1 day'`,
      [new Date(city.clock.now())],
    );

  it('is heard, understood and shown to the speaker, and nothing is filed by it', async () => {
    const before = await count('ratings');
    const ticket = await said();
    expect(ticket).toMatchObject({
      state: 'recognised',
      seconds: 1,
      unheard: null,
      keptUntil: '2026-11-24T04:00:00.000Z',
      draft: {
        heard: SAID,
        intent: { value: 'rate' },
        unit: { value: { id: 'u-east', name: '单位u-east' }, source: 'page' },
        stars: { value: 4 },
        question: null,
      },
    });
    expect((await ask('GET', `tickets/${ticket.ticket}`)).body).toEqual(ticket);
    expect((await ask('GET', `tickets/${ticket.ticket}/recording`)).body).toEqual({
      // Its header is written anew.
      voice: cleaned(SMALL_RECORDING),
      seconds: 1,
    });
    expect(await count('ratings')).toBe(before);
  });

  it('is sealed in the database, sound and words, and is nobody else’s to see, hear or file', async () => {
    const { ticket } = await said();
    expect(await foundInDump(city.database, '金丝雀二十三点')).toEqual([]);
    const other = randomUUID();
    for (const path of [`tickets/${ticket}`, `tickets/${ticket}/recording`])
      expect(await ask('GET', path, undefined, other)).toMatchObject(refused('voice.unknown', 404));
    expect(await confirm(ticket, rating(), other)).toMatchObject(refused('voice.unknown', 404));
    await ask('DELETE', `tickets/${ticket}`, undefined, other);
    expect(await ask('GET', `tickets/${ticket}`)).toMatchObject({ status: 200 });
  });

  it('is rated exactly as it was confirmed, with its recording, which moves from the ticket', async () => {
    const before = await desk();
    const { ticket } = await said();
    const answer = await confirm(ticket, rating({ stars: 2, text: '等了两个小时' }));
    expect(answer).toMatchObject({
      status: 200,
      body: { kind: 'rated', receipt: { ticket, record: { stars: 2, unit: 'u-east' } } },
    });
    const mine = await city.request('GET', `/api/ratings/mine/${ticket}`, {
      headers: { 'x-visitor-id': visitor },
    });
    expect(mine.body).toMatchObject({ words: { text: '等了两个小时', voice: 'heard', transcript: null } });
    expect(await count('voice_tickets WHERE id = $1', [ticket])).toBe(0);
    // Nobody need type what its speaker confirmed.
    expect(await desk()).toBe(before);
    const again = await confirm(ticket, rating({ stars: 2, text: '等了两个小时' }));
    expect(again.body).toEqual(answer.body);
  });

  it('is filed once, however many confirm at the same moment and as what', async () => {
    const { ticket } = await said();
    const before = await count('ratings');
    const answers = await Promise.all([confirm(ticket), confirm(ticket), confirm(ticket)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await count('ratings')).toBe((before ?? 0) + 1);
  });

  it('gives a repeat of the upload what the first got, and asks the recogniser no second time', async () => {
    const body = upload();
    await standIn.sayNext(SAID);
    const first = await ask('POST', 'tickets', body);
    expect((await ask('POST', 'tickets', body)).body).toEqual(first.body);
    expect(await standIn.calls()).toHaveLength(1);
    expect(await ask('POST', 'tickets', body, randomUUID())).toMatchObject(refused('voice.ticket-used', 409));
  });

  it.each([
    ['slow', { mode: 'slow', ms: 4_000 }],
    ['down', { mode: 'reset' }],
    ['refused', { mode: 'wrong-signature' }],
    ['garbled', { mode: 'garbage' }],
    ['silent', { mode: 'empty' }],
  ] as const)(
    'stands with its recording when the recogniser is %s, is filed by tapping, and a person types it',
    async (reason, order) => {
      // A recogniser that fails again and again is let alone; these are each the first failure.
      await said();
      await standIn.fault(order);
      const before = await desk();
      const ticket = await spoken();
      expect(ticket).toMatchObject({
        state: 'unheard',
        draft: null,
        unheard: {
          reason,
          message: expect.any(String) as string,
          advice: expect.stringContaining('转写') as string,
        },
      });
      expect(await confirm(ticket.ticket, rating())).toMatchObject(refused('voice.nothing-heard', 409));
      const filed = await confirm(ticket.ticket, rating({ text: '', recording: 'type' }));
      expect(filed).toMatchObject({ status: 200, body: { kind: 'rated' } });
      expect(await desk()).toBe((before ?? 0) + 1);
      const [voice] = await city.dataSource.query<{ sealed: Buffer }[]>(
        `SELECT sealed FROM statement_media WHERE upload_key = $1`,
        [ticket.ticket],
      );
      expect(voice?.sealed.length).toBeGreaterThan(32_000);
      expect(Buffer.from(voice?.sealed ?? []).includes(Buffer.alloc(64))).toBe(false);
    },
    30_000,
  );

  it('is asked for again while the recogniser takes longer than anybody waits, and heard by a job after a crash', async () => {
    const { ticket } = await said();
    // As a process leaves it that was killed between keeping and hearing.
    await city.dataSource.query(
      `UPDATE voice_tickets SET state = 'waiting', sealed_words = NULL WHERE id = $1`,
      [ticket],
    );
    expect((await ask('GET', `tickets/${ticket}`)).body).toMatchObject({ state: 'waiting', draft: null });
    expect(
      await count(
        `pgboss.job WHERE name = 'voice-tickets' AND data->>'ticket' = $1 AND start_after > now()`,
        [ticket],
      ),
    ).toBe(1);
    await standIn.sayNext(SAID);
    await city.app.get(VoiceHearing, { strict: false }).hearAll([ticket]);
    expect((await ask('GET', `tickets/${ticket}`)).body).toMatchObject({ state: 'recognised' });
  });

  it('may be filed while it waits: what is heard later has no way into what was confirmed', async () => {
    const { ticket } = await said();
    await city.dataSource.query(
      `UPDATE voice_tickets SET state = 'waiting', sealed_words = NULL WHERE id = $1`,
      [ticket],
    );
    const filed = await confirm(ticket, rating({ stars: 1, text: '', recording: 'type' }));
    expect(filed).toMatchObject({ status: 200, body: { receipt: { record: { stars: 1 } } } });
    await city.app.get(VoiceHearing, { strict: false }).hearAll([ticket]);
    const mine = await city.request('GET', `/api/ratings/mine/${ticket}`, {
      headers: { 'x-visitor-id': visitor },
    });
    expect(mine.body).toMatchObject({ stars: 1, words: { text: null, voice: 'waiting' } });
  });

  it('is filed without its recording where its speaker wants that, and never without any words then', async () => {
    const { ticket } = await said();
    expect(await confirm(ticket, rating({ text: ' ', recording: 'drop' }))).toMatchObject(
      refused('voice.no-words', 422),
    );
    expect(await confirm(ticket, rating({ recording: 'drop' }))).toMatchObject({ status: 200 });
    expect(await count('statement_media WHERE upload_key = $1', [ticket])).toBe(0);
  });

  it('stays when the filing is refused, with the refusal that everybody gets', async () => {
    const { ticket } = await said();
    const strange = rating({ rated: { unitId: 'u-nowhere', officerId: null } });
    expect(await confirm(ticket, strange)).toMatchObject(refused('service-cards.unknown-unit', 404));
    expect(await ask('GET', `tickets/${ticket}`)).toMatchObject({ status: 200 });
  });

  describe('as a complaint', () => {
    let person: SignedIn;
    beforeEach(async () => {
      person = await checkedPerson(city);
    });
    /** What a person said is theirs on any device. */
    const signedIn = (path: string, body: object) =>
      city.request('POST', `/api/voice/${path}`, {
        body,
        headers: {
          authorization: `Bearer ${person.token}`,
          'x-visitor-id': randomUUID(),
          'idempotency-key': randomUUID(),
        },
      });
    const complaint = (own: object = {}) => {
      const { ticket: _, more: __, joinId: ___, ...slots } = complaintRequest();
      return { kind: 'complain', recording: 'heard', ...slots, ...own };
    };

    it('needs a session, and then is filed as any other, with its recording', async () => {
      const { ticket } = await said();
      expect(await confirm(ticket, complaint())).toMatchObject(refused('voice.sign-in-to-complain', 422));
      await standIn.sayNext(SAID);
      const own = (await signedIn('tickets', upload())).body as VoiceTicket;
      const path = `tickets/${own.ticket}/confirmation`;
      expect(await signedIn(path, complaint({ text: '三次都被退回' }))).toMatchObject({
        status: 200,
        body: { kind: 'complained', receipt: { ticket: own.ticket, unit: { id: 'u-east' } } },
      });
      expect((await person.ask('GET', `/api/complaints/mine/${own.ticket}`)).body).toMatchObject({
        words: { text: '三次都被退回', voice: 'heard' },
      });
      expect(await count('voice_tickets WHERE id = $1', [own.ticket])).toBe(0);
    });

    it('is typed by a person where nothing was heard, and takes no words of a draft', async () => {
      await standIn.fault({ mode: 'down' });
      const own = (await signedIn('tickets', upload())).body as VoiceTicket;
      expect(own.state).toBe('unheard');
      const path = `tickets/${own.ticket}/confirmation`;
      expect(await signedIn(path, complaint({ text: '', recording: 'type' }))).toMatchObject({
        status: 200,
      });
      expect((await person.ask('GET', `/api/complaints/mine/${own.ticket}`)).body).toMatchObject({
        words: { text: null, voice: 'waiting' },
      });
    });
  });

  it('that asks a question goes to the search box, and its recording is gone', async () => {
    const { ticket } = await said();
    const words = '营业执照'.repeat(20);
    expect(await confirm(ticket, { kind: 'find', words })).toMatchObject({
      status: 200,
      body: { kind: 'find', query: words.slice(0, 60) },
    });
    expect(await ask('GET', `tickets/${ticket}`)).toMatchObject(refused('voice.unknown', 404));
  });

  it('to a search box is recognised and kept nowhere', async () => {
    await standIn.sayNext('营业执照在哪办金丝雀二十四点');
    const before = await tickets();
    const answer = await ask('POST', 'hearings', {
      voice: SMALL_RECORDING,
      around: { page: 'search', unitId: null, lastUnitId: null, regionCode: null },
    });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        draft: { heard: '营业执照在哪办金丝雀二十四点', intent: { value: 'find-service' } },
        unheard: null,
      },
    });
    expect(await tickets()).toBe(before);
    expect(await foundInDump(city.database, '金丝雀二十四点')).toEqual([]);
    const silent = await ask('POST', 'hearings', { voice: SMALL_RECORDING, around: AROUND });
    expect(silent).toMatchObject({ body: { draft: null, unheard: { reason: 'silent' } } });
  });

  it('is deleted when it is thrown away, and a day after it was said', async () => {
    const { ticket } = await said();
    const discarded = { status: 200, body: { discarded: true } };
    expect(await ask('DELETE', `tickets/${ticket}`)).toMatchObject(discarded);
    expect(await ask('DELETE', `tickets/${ticket}`)).toMatchObject(discarded);
    const { ticket: left } = await said();
    const { retention, manager } = {
      retention: city.app.get(Retention, { strict: false }),
      manager: city.dataSource.manager,
    };
    const rule = retention.rules().find(({ what }) => what === 'voice-tickets');
    const [now, day] = [city.clock.now(), 86_400_000];
    await rule?.forget(new Date(now + day), manager);
    expect(await ask('GET', `tickets/${left}`)).toMatchObject({ status: 200 });
    await rule?.forget(new Date(now + day + 1), manager);
    expect(await ask('GET', `tickets/${left}`)).toMatchObject({ status: 404 });
  });

  it('is refused that is no recording, or the eleventh that nobody confirmed', async () => {
    expect(await ask('POST', 'tickets', upload({ voice: 'AAAA' }))).toMatchObject(
      refused('recordings.wrong-kind', 422),
    );
    await standIn.fault({ mode: 'empty', times: 10 });
    for (let n = 0; n < 10; n += 1) await spoken();
    expect(await ask('POST', 'tickets', upload())).toMatchObject(refused('voice.too-many-open', 429));
  });

  it('is told beforehand that Tencent Cloud will hear it', async () => {
    expect((await ask('GET', 'ways')).body).toMatchObject({
      recogniser: 'cloud',
      words: expect.stringContaining('腾讯云') as string,
      keptHours: 24,
    });
  });
});

describe('a city without a recogniser', () => {
  const city = withCity('2026-11-23');

  it('says so beforehand and afterwards, and keeps the recording', async () => {
    const headers = { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() };
    expect((await city.request('GET', '/api/voice/ways')).body).toMatchObject({ recogniser: 'none' });
    const body = { ticket: randomUUID(), voice: SMALL_RECORDING, around: AROUND };
    expect((await city.request('POST', '/api/voice/tickets', { body, headers })).body).toMatchObject({
      state: 'unheard',
      unheard: { reason: 'no-engine', message: expect.stringContaining('没有接语音识别') as string },
    });
  });
});
