import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { type LedgerCity, ledgerCity } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type ServerProcess, startServerProcess } from '../support/server-process';
import { SMALL_RECORDING } from '../support/small-media';
import { freePort } from '../support/temporary-postgres';
import { withSpeechStandIn } from '../support/with-speech-stand-in';

jest.setTimeout(180_000);

const SAID = '给单位u-city打四颗星';
const SPEAKERS = 4;
/** Longer than any test: the process dies before the recogniser answers. */
const NEVER = { mode: 'slow', ms: 600_000, times: SPEAKERS } as const;

/** A recording like no other, so that the recogniser can be told what is said in it. */
function recordingNumber(n: number): Buffer {
  const wav = Buffer.from(SMALL_RECORDING, 'base64');
  wav.writeInt16LE(n + 1, 44);
  return wav;
}

const standIn = withSpeechStandIn({ timeoutMs: 30_000 });
let city: LedgerCity;
let environs: Readonly<Record<string, string>> = {};
let server: ServerProcess;

beforeAll(async () => {
  city = await ledgerCity();
  environs = {
    ...city.environs,
    ...standIn.environs(),
    PORT: String(await freePort()),
    LOG_LEVEL: 'error',
  };
  server = await startServerProcess(environs);
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

beforeEach(() => standIn.forget());

interface Spoken {
  readonly ticket: string;
  readonly visitor: string;
  readonly wav: Buffer;
}

const spoken = (n: number): Spoken => ({
  ticket: randomUUID(),
  visitor: randomUUID(),
  wav: recordingNumber(n),
});
const count = async (sql: string) =>
  (await city.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0;

async function ask<Answer>({ visitor }: Spoken, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${server.url}/api/voice/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      'x-visitor-id': visitor,
      'idempotency-key': randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as Answer;
}

function upload(one: Spoken): Promise<VoiceTicket> {
  const around = { page: 'rating', unitId: 'u-city', lastUnitId: null, regionCode: null };
  return ask(one, 'tickets', { ticket: one.ticket, voice: one.wav.toString('base64'), around });
}

const shown = (one: Spoken) => ask<VoiceTicket>(one, `tickets/${one.ticket}`);

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 1_200; looks += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** kill -9. Jobs that would wait their twenty seconds are due at once: nobody need wait here. */
async function killWhileHearing(): Promise<void> {
  await killed(server, 'SIGKILL');
  await standIn.forget();
  await city.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'voice-tickets'`);
}

const settled = async (all: readonly Spoken[]) =>
  (await Promise.all(all.map(shown))).every(({ state }) => state !== 'waiting');

async function expectSound({ wav, ...one }: Spoken): Promise<void> {
  const { voice } = await ask<{ voice: string }>({ wav, ...one }, `tickets/${one.ticket}/recording`);
  expect(Buffer.from(voice, 'base64').subarray(44).equals(wav.subarray(44))).toBe(true);
}

describe('recordings while the server is killed (kill -9)', () => {
  it('that were acknowledged and not recognised yet are heard once after the restart, each with its sound', async () => {
    const all = Array.from({ length: SPEAKERS }, (_, n) => spoken(n));
    await standIn.fault(NEVER);
    const acknowledged = await Promise.all(all.map(upload));
    expect(acknowledged.map(({ state }) => state)).toEqual(all.map(() => 'waiting'));
    await killWhileHearing();
    // In the last one nothing is said.
    const silent = all.at(-1);
    for (const one of all.slice(0, -1)) await standIn.teach(one.wav, SAID);
    server = await startServerProcess(environs);
    await until('all are settled', () => settled(all));
    for (const one of all) {
      expect(await shown(one)).toMatchObject(
        one === silent
          ? { state: 'unheard', draft: null, unheard: { reason: 'silent' } }
          : { state: 'recognised', draft: { heard: SAID, stars: { value: 4 } }, unheard: null },
      );
      await expectSound(one);
    }
    await until(
      'no job is left',
      async () => (await count(`pgboss.job WHERE name = 'voice-tickets' AND state <> 'completed'`)) === 0,
    );
    expect(await standIn.calls()).toHaveLength(SPEAKERS);
    expect(await count('ratings WHERE NOT seeded')).toBe(0);
  });

  it('are unheard with their sound where the recogniser is down after the restart, too', async () => {
    const one = spoken(50);
    await standIn.fault(NEVER);
    expect(await upload(one)).toMatchObject({ state: 'waiting' });
    await killWhileHearing();
    await standIn.fault({ mode: 'down' });
    server = await startServerProcess(environs);
    await until('it is settled', () => settled([one]));
    expect(await shown(one)).toMatchObject({ state: 'unheard', unheard: { reason: 'down' } });
    await expectSound(one);
  });

  it('that nobody acknowledged are one ticket when they are sent again, and lose nothing', async () => {
    const all = Array.from({ length: SPEAKERS }, (_, n) => spoken(100 + n));
    await standIn.fault(NEVER);
    const sending = Promise.allSettled(all.map(upload));
    const ids = all.map(({ ticket }) => `'${ticket}'`).join();
    // Some are kept by now, and nobody was told.
    await until('one is kept', async () => (await count(`voice_tickets WHERE id IN (${ids})`)) > 0);
    await killWhileHearing();
    expect((await sending).map(({ status }) => status)).toEqual(all.map(() => 'rejected'));
    for (const one of all) await standIn.teach(one.wav, SAID);
    server = await startServerProcess(environs);
    await Promise.all(all.map(upload));
    await until('all are settled', () => settled(all));
    for (const one of all) {
      expect(await shown(one)).toMatchObject({ state: 'recognised', draft: { heard: SAID } });
      await expectSound(one);
    }
    expect(await count(`voice_tickets WHERE id IN (${ids})`)).toBe(SPEAKERS);
  });
});
