import { renderHook } from '@testing-library/react';
import { device } from '../../test/stand-ins/taro';
import { aVoiceTicket } from '../../test/support/a-voice-draft';
import { dropFiles, listFiles } from './media-files';
import { useSession } from './session';
import { countUnsentRecordings, forgetTraces, sweepFiles } from './traces';
import {
  askForNote,
  fileOfNote,
  keepNote,
  keptNotes,
  sendAnew,
  sendNotes,
  useVoiceNotes,
} from './voice-notes';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly body: unknown;
}

const NOWHERE = { page: 'home', occasionId: null, unit: null, officer: null } as const;
const person = (id: string) => ({
  id,
  kind: 'resident' as const,
  displayName: '林示例',
  roles: [],
  unit: null,
  demo: true,
});
const sound = { wav: 'UklGRg==', seconds: 4, interrupted: false };
let heard: Heard[];

const refusal = (code: string) => ({
  error: { kind: 'refusal', code, message: '没有办成', advice: '请再试', requestId: 'r' },
});
const soon = new Date(Date.now() + 3_600_000).toISOString();

function answer(reply: (method: string, path: string) => { status: number; body: unknown } | 'offline') {
  device.answerWith(({ url, method, header, data }) => {
    const path = url.replace(/^.*\/api/, '');
    heard.push({
      method,
      path,
      key: header['Idempotency-Key'],
      body: data === undefined ? undefined : (JSON.parse(data) as unknown),
    });
    const answered = reply(method, path);
    return answered === 'offline'
      ? Promise.reject(new Error('request:fail'))
      : Promise.resolve({ statusCode: answered.status, data: JSON.stringify(answered.body) });
  });
}
const ticketOf = (path: string) => path.split('/')[3] ?? '';
const received = (_method: string, path: string) => ({
  status: 200,
  body: aVoiceTicket({ keptUntil: soon, ...(ticketOf(path) === '' ? {} : { ticket: ticketOf(path) }) }),
});
const say = async () => (await keepNote(sound, NOWHERE)) ?? '';

beforeEach(async () => {
  device.reset();
  heard = [];
  useSession.getState().end();
  await forgetTraces();
});

describe('what was said', () => {
  it('lies on the device before anybody is asked, and is sent under its own ticket', async () => {
    answer(() => 'offline');
    const ticket = await say();
    expect(await listFiles()).toEqual([fileOfNote(ticket)]);
    expect(await askForNote(ticket)).toMatchObject({ ok: false });
    expect(keptNotes()).toMatchObject([{ ticket, isSent: false }]);
    answer(received);
    await sendNotes();
    expect(heard.at(-1)).toMatchObject({
      method: 'POST',
      path: '/voice/tickets',
      key: ticket,
      body: { ticket, voice: sound.wav, around: { page: 'home', unitId: null } },
    });
    expect(keptNotes()).toMatchObject([{ isSent: true, keptUntil: Date.parse(soon) }]);
    // Never twice; from now on it is asked about.
    await sendNotes();
    await askForNote(ticket);
    expect(heard.slice(2).map(({ method }) => method)).toEqual(['GET']);
  });

  it('is asked about where an earlier try had reached the server and nobody heard the answer', async () => {
    const ticket = await say();
    answer((method, path) =>
      method === 'POST' ? { status: 409, body: refusal('voice.ticket-used') } : received(method, path),
    );
    expect(await askForNote(ticket)).toMatchObject({ ok: true });
    expect(heard.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('survives a start of the app, and goes where nothing names it', async () => {
    const ticket = await say();
    await sweepFiles();
    expect(await listFiles()).toEqual([fileOfNote(ticket)]);
    expect(await countUnsentRecordings()).toBe(1);
    answer(received);
    await sendNotes();
    expect(await countUnsentRecordings()).toBe(0);
    await forgetTraces();
    expect([keptNotes(), await listFiles()]).toEqual([[], []]);
  });

  it('by somebody signed in waits for them, and is gone when another person signs in', async () => {
    useSession.getState().start('t', person('lin'));
    await say();
    useSession.getState().end();
    answer(received);
    await sendNotes();
    expect(heard).toEqual([]);
    expect(keptNotes()).toHaveLength(1);
    useSession.getState().start('t2', person('wang'));
    const { result, unmount } = renderHook(() => useVoiceNotes());
    expect(result.current).toEqual([]);
    unmount();
    await sweepFiles();
    expect([keptNotes(), await listFiles()]).toEqual([[], []]);
  });

  it('that the server has deleted goes out again under a new ticket, with what was corrected', async () => {
    const ticket = await say();
    const next = await sendAnew(ticket);
    expect(next).not.toBe(ticket);
    expect(keptNotes()).toMatchObject([{ ticket: next, isSent: false, seconds: 4 }]);
    expect(await listFiles()).toEqual([fileOfNote(next ?? '')]);
    await dropFiles([fileOfNote(next ?? '')]);
    expect(await sendAnew(next ?? '')).toBeNull();
    expect(await askForNote(next ?? '')).toMatchObject({ refusal: { code: 'voice.file-gone' } });
  });
});
