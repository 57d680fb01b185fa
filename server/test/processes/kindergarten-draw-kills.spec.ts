import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestHash, mismatchesOfDraw, readPublishedDraw } from '@yingshang/shared/draw';
import { planManifest } from '@yingshang/shared/kindergarten';
import { sampleChild } from '../../../shared/test/sample-child';
import { statements } from '../../src/domains/consents/privacy-notice';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto';
import { DICE, PAST_ROUND, pastPlan, VALUE_AT } from '../support/given-draw';
import { type LedgerCity, ledgerCity } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type ServerProcess, startServerProcess } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const MINUTE = 60_000;
const planId = randomUUID();
let city: LedgerCity;
let server: ServerProcess;
let port = '';
let standing = 0;

const count = async (sql: string) =>
  (await city.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0;

/** A server whose clock says this. */
async function startAt(time: number): Promise<void> {
  standing = time;
  server = await startServerProcess(
    { ...city.environs, PORT: port, LOG_LEVEL: 'error', CLOCK_SHIFT_MS: String(time - Date.now()) },
    'test/support/server-of-another-day.ts',
  );
}

interface Asked {
  readonly token: string | null;
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

/** Null: nobody answered. */
async function send({ token, path, body, key }: Asked) {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    'x-visitor-id': randomUUID(),
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server.url}/api/${path}`, request);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return null;
  }
}

async function sent(asked: Omit<Asked, 'key'>): Promise<Record<string, unknown>> {
  const answer = await send({ ...asked, key: randomUUID() });
  if (answer?.status !== 200) throw new Error(JSON.stringify(answer));
  return answer.body;
}

async function signedIn(role?: string): Promise<string> {
  const [id, token, at] = [randomUUID(), randomBytes(32).toString('base64url'), new Date(standing)];
  await city.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例', false, $2)`,
    [id, at],
  );
  await city.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device, second_factor_at)
     VALUES ($1, $2, $3, $4, $4, 'phone', '', $4)`,
    [randomUUID(), createHash('sha256').update(token).digest('base64url'), id, at],
  );
  if (role !== undefined)
    await city.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, $3, 'u-city', 'operator', $4)`,
      [randomUUID(), id, role, at],
    );
  return token;
}

async function givenPlan(): Promise<void> {
  const bureau = { id: 'u-city', name: '示范市' };
  const head = { plan: planId, version: 1, previous: null, reason: '演示', bureau };
  const manifest = planManifest(head, pastPlan);
  const hash = Buffer.from(manifestHash(hashOnServer, manifest)).toString('hex');
  await city.query(`INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, 'u-city', now())`, [
    planId,
  ]);
  await city.query(
    `INSERT INTO kindergarten_plan_versions (plan_id, version, manifest, manifest_hash, appeals_until, published_by,
       published_at, subject) VALUES ($1, 1, $2, $3, '2024-08-31', $4, now(), $5)`,
    [planId, JSON.stringify(manifest), hash, randomUUID(), randomUUID()],
  );
}

/** Three children, accepted. */
async function givenApplications(): Promise<void> {
  const token = await signedIn();
  const named = { name: '王示甲', idNumber: '210199190001010005' };
  const consentVersion = statements['real-name'].version;
  await sent({ token, path: 'me/real-name', body: { consentVersion, ...named } });
  for (let n = 0; n < 3; n += 1) {
    const choices = [{ stage: 'general', at: ['k2', 'k1'] }];
    const body = {
      planId,
      classId: 'cared',
      children: [sampleChild('2021-01-05', n + 1)],
      choices,
      consentVersion: statements.child.version,
    };
    const { id } = await sent({ token, path: 'me/kindergarten-applications', body });
    await sent({ token, path: `me/kindergarten-applications/${String(id)}/sending`, body: { basedOn: 1 } });
  }
  await city.query(`UPDATE kindergarten_applications SET state = 'accepted'`);
}

beforeAll(async () => {
  city = await ledgerCity();
  port = String(await freePort());
  await startAt(Date.parse('2024-06-12T04:00:00.000Z'));
  await givenPlan();
  await givenApplications();
  await killed(server, 'SIGKILL');
  await city.query(`
    CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(1.5); RETURN NEW; END $$`);
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

/** While the step is being kept, late in its transaction. */
async function killedDuring(asked: Asked, table: string): Promise<void> {
  await city.query(`CREATE TRIGGER slow BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION take_long()`);
  const asking = send(asked);
  const inTable = `query LIKE '%INSERT INTO ${table}%' AND query NOT LIKE '%pg_stat_activity%'`;
  const keeping = () =>
    count(`pg_stat_activity WHERE datname = current_database() AND state = 'active' AND ${inTable}`);
  for (let looks = 0; looks < 500 && (await keeping()) === 0; looks += 1) await sleep(20);
  await killed(server, 'SIGKILL');
  expect(await asking).toBeNull();
  await city.query(`DROP TRIGGER slow ON ${table}`);
}

describe('a draw whose server is killed at every step (kill -9)', () => {
  it('takes each step once and comes to one result, whoever presses again', async () => {
    await startAt(VALUE_AT - 50 * MINUTE);
    const [operator, second, notary] = [
      await signedIn('lottery-operator'),
      await signedIn('lottery-operator'),
      await signedIn('notary'),
    ];
    const ceremony = `units/u-city/kindergarten-draws/${planId}`;
    let root: unknown;
    const [thrown, known] = [VALUE_AT - 50 * MINUTE, VALUE_AT + MINUTE];
    const value = `kindergarten-draws/${planId}/value`;
    const { signature } = PAST_ROUND;
    const steps = [
      { at: thrown, token: operator, path: `${ceremony}/seal`, body: () => ({}) },
      { at: thrown, token: second, path: `${ceremony}/freeze`, body: () => ({ root }) },
      { at: thrown, token: operator, path: `${ceremony}/dice`, body: () => ({ digits: DICE }) },
      { at: thrown, token: notary, path: `${ceremony}/dice/confirmation`, body: () => ({ digits: DICE }) },
      { at: known, token: null, path: value, body: () => ({ signature }) },
      { at: known, token: operator, path: `${ceremony}/drawing`, body: () => ({}) },
    ];
    for (const [before, { at, token, path, body }] of steps.entries()) {
      if (standing !== at) {
        await killed(server, 'SIGKILL');
        await startAt(at);
      }
      const asked = { token, path, body: body(), key: randomUUID() };
      const isDraw = before === steps.length - 1;
      await killedDuring(asked, isDraw ? 'kindergarten_results' : 'kindergarten_draw_steps');
      expect([path, await count('kindergarten_draw_steps')]).toEqual([path, before]);
      expect(await count('kindergarten_results')).toBe(0);
      await startAt(at);
      // Another operator presses at the same time as the first one again.
      const [again, other] = await Promise.all([
        send(asked),
        send(isDraw ? { ...asked, token: second, key: randomUUID() } : asked),
      ]);
      const done = [again, other].filter((answer) => answer?.status === 200);
      expect([path, isDraw ? done.length > 0 : done.length]).toEqual([path, isDraw ? true : 2]);
      root = again?.body.root ?? root;
      expect([path, await count('kindergarten_draw_steps')]).toEqual([path, before + 1]);
    }
    expect(await count('kindergarten_results')).toBe(3);
    expect(await count(`ledger_entries WHERE kind = 'kindergarten-draw'`)).toBe(steps.length);
  });

  it('is released by whichever server runs, and recomputed from what was published', async () => {
    await killed(server, 'SIGKILL');
    await startAt(VALUE_AT + 30 * MINUTE);
    const released = () => count('kindergarten_draws WHERE released_at IS NOT NULL');
    for (let looks = 0; looks < 100 && (await released()) === 0; looks += 1) await sleep(100);
    const file = await fetch(`${server.url}/api/kindergarten-draws/${planId}/file`);
    const published = readPublishedDraw(await file.text());
    if (!published.ok) throw new Error(published.refusal.message);
    expect(mismatchesOfDraw(hashOnServer, published.value, keyedOnServer)).toEqual([]);
  });

  it('is told to whoever watches as events', async () => {
    const answer = await fetch(`${server.url}/api/kindergarten-draws/${planId}/events`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    const text = new TextDecoder().decode(first?.value);
    expect(JSON.parse(text.replace(/^data: /, ''))).toMatchObject({ planId, phase: 'released' });
    await reader?.cancel();
  });

  it('changes a place once, with its seat and the ledger, whoever presses again', async () => {
    const token = await signedIn();
    await city.query(
      'UPDATE kindergarten_applications SET person_id = (SELECT person_id FROM sessions WHERE token_hash = $1)',
      [createHash('sha256').update(token).digest('base64url')],
    );
    const placed = await city.query<{ id: string; seq: number; at: string }>(
      `SELECT application_id AS id, seq, placed_at AS at FROM kindergarten_roll_sources
       JOIN kindergarten_results USING (plan_id, seq) WHERE placed_at IS NOT NULL ORDER BY seq`,
    );
    const [given, checked] = placed;
    if (given === undefined || checked === undefined) throw new Error('two children have a place');
    const desk = `units/u-city/kindergarten-plans/${planId}/places/${checked.seq}/decision`;
    const steps = [
      {
        token,
        path: `me/kindergarten-applications/${given.id}/place/giving-up`,
        body: { basedOn: 0, at: given.at, meant: true },
      },
      {
        token: await signedIn('reviewer'),
        path: desk,
        body: { decision: 'confirm', basedOn: 0, reason: '' },
      },
    ];
    const kept = async () => [
      await count('kindergarten_place_events'),
      await count(`ledger_entries WHERE kind = 'kindergarten-place'`),
    ];
    for (const [before, step] of steps.entries()) {
      const asked = { ...step, key: randomUUID() };
      await killedDuring(asked, 'kindergarten_place_events');
      expect(await kept()).toEqual([before, before]);
      await startAt(standing);
      const again = await Promise.all([send(asked), send(asked)]);
      expect(again.map((answer) => answer?.status)).toEqual([200, 200]);
      expect((await send({ ...asked, key: randomUUID() }))?.status).toBe(409);
      expect(await kept()).toEqual([before + 1, before + 1]);
    }
  });
});
