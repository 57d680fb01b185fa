import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { planManifest } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../shared/test/sample-plan';
import { statements } from '../../src/domains/consents/privacy-notice';
import { applicationOf } from '../support/guardians';
import { type LedgerCity, ledgerCity } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type ServerProcess, startServerProcess } from '../support/server-process';
import { SMALL_PHOTO } from '../support/small-media';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const [GUARDIANS, EACH, KILLS] = [6, 4, 2];
const WORTH_KILLING = 6;
const MINE = 'me/kindergarten-applications';
const planId = randomUUID();

interface Step {
  readonly token: string;
  readonly path: string;
  readonly body: object;
  readonly key: string;
  /** Undefined: nobody answered. */
  answer: { readonly id?: string } | undefined;
}

let city: LedgerCity;
let environs: Readonly<Record<string, string>> = {};
let server: ServerProcess;
const tokens: string[] = [];
const steps: Step[] = [];

const count = async (sql: string) =>
  (await city.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0;

/** The same key whenever it is sent again. Null: nobody answered. */
async function send({ token, path, body, key }: Omit<Step, 'answer'>) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-visitor-id': randomUUID(),
    'idempotency-key': key,
  };
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server.url}/api/${path}`, request);
    return { status: response.status, body: (await response.json()) as { id?: string } };
  } catch {
    return null;
  }
}

async function take(token: string, path: string, body: object): Promise<Step> {
  const step: Step = { token, path, body, key: randomUUID(), answer: undefined };
  steps.push(step);
  return again(step);
}

async function again(step: Step): Promise<Step> {
  const answer = await send(step);
  if (answer !== null && answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  step.answer = answer?.body;
  return step;
}

async function signedIn(role?: string): Promise<string> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await city.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例', false, now())`,
    [id],
  );
  await city.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device, second_factor_at)
     VALUES ($1, $2, $3, now(), now(), 'phone', '', now())`,
    [randomUUID(), createHash('sha256').update(token).digest('base64url'), id],
  );
  if (role !== undefined)
    await city.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, $3, 'u-city', 'operator', now())`,
      [randomUUID(), id, role],
    );
  return token;
}

async function guardian(): Promise<string> {
  const token = await signedIn();
  const named = { name: '王示甲', idNumber: '210199190001010005' };
  const body = { consentVersion: statements['real-name'].version, ...named };
  await again({ token, path: 'me/real-name', body, key: randomUUID(), answer: undefined });
  return token;
}

/** Open from yesterday to tomorrow. */
async function openPlan(): Promise<void> {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const content = { ...samplePlan, opensAt: at(-1), closesAt: at(1), mendsUntil: at(2), drawAt: at(3) };
  const bureau = { id: 'u-city', name: '示范市' };
  const manifest = planManifest(
    { plan: planId, version: 1, previous: null, reason: '演示', bureau },
    content,
  );
  await city.query(`INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, 'u-city', now())`, [
    planId,
  ]);
  await city.query(
    `INSERT INTO kindergarten_plan_versions (plan_id, version, manifest, manifest_hash, appeals_until, published_by,
       published_at, subject) VALUES ($1, 1, $2, repeat('0', 64), '2099-12-31', $3, now(), $4)`,
    [planId, JSON.stringify(manifest), randomUUID(), randomUUID()],
  );
}

beforeAll(async () => {
  city = await ledgerCity();
  environs = { ...city.environs, PORT: String(await freePort()), LOG_LEVEL: 'error', ROLE: 'web' };
  server = await startServerProcess(environs);
  await openPlan();
  for (let n = 0; n < GUARDIANS; n += 1) tokens.push(await guardian());
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

const answered = () => steps.filter(({ answer }) => answer !== undefined);

/** Begins, shows the document, sends. */
async function complete({ token, answer }: Step): Promise<boolean> {
  if (answer?.id === undefined) return false;
  const path = `${MINE}/${answer.id}`;
  const photo = await take(token, `${path}/photos`, { document: 'household', photo: SMALL_PHOTO });
  if (photo.answer === undefined) return false;
  return (await take(token, `${path}/sending`, { basedOn: 2 })).answer !== undefined;
}

async function applyUntilKilled(token: string): Promise<void> {
  for (let n = 0; n < EACH; n += 1)
    if (!(await complete(await take(token, MINE, applicationOf(planId, statements.child.version))))) return;
}

describe('applications while the server is killed (kill -9)', () => {
  beforeAll(async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = answered().length;
      const those = tokens.slice((kill * GUARDIANS) / KILLS, ((kill + 1) * GUARDIANS) / KILLS);
      const applying = Promise.all(those.map(applyUntilKilled));
      while (answered().length < before + WORTH_KILLING) await sleep(5);
      await killed(server, 'SIGKILL');
      await applying;
      server = await startServerProcess(environs);
    }
  });

  it('that were answered are there, and a repeat gets the same answer', async () => {
    expect(answered().length).toBeGreaterThanOrEqual(KILLS * WORTH_KILLING);
    for (const step of answered().filter(({ path }) => !path.endsWith('/photos')))
      expect(await send(step)).toEqual({ status: 200, body: step.answer });
  });

  it('are there with their child or not at all', async () => {
    const rows = await count('kindergarten_applications');
    expect(await count('kindergarten_children')).toBe(rows);
    expect(rows).toBeGreaterThanOrEqual(answered().filter(({ path }) => path === MINE).length);
    expect(rows).toBeLessThanOrEqual(steps.filter(({ path }) => path === MINE).length);
    expect(
      await count(
        `kindergarten_applications a WHERE revision <> 1 + (state = 'sent')::int
           + (SELECT count(*) FROM kindergarten_photos WHERE application_id = a.id)`,
      ),
    ).toBe(0);
  });

  it('happen once when what nobody answered is sent again', async () => {
    const open = steps.filter(({ answer }) => answer === undefined);
    expect(open.length).toBeGreaterThan(0);
    for (const step of open) await again(step);
    const begun = steps.filter(({ path }) => path === MINE).length;
    expect([await count('kindergarten_applications'), await count('kindergarten_children')]).toEqual([
      begun,
      begun,
    ]);
    const photos = steps.filter(({ path }) => path.endsWith('/photos')).length;
    expect(await count('kindergarten_photos')).toBe(photos);
  });

  it('are decided with their message or not at all', async () => {
    const token = await guardian();
    const applied = await take(
      token,
      MINE,
      applicationOf(planId, statements.child.version, { classId: 'cared' }),
    );
    const id = applied.answer?.id ?? '';
    await take(token, `${MINE}/${id}/sending`, { basedOn: 1 });
    await city.query(`
      CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(5); RETURN NEW; END $$`);
    await city.query(
      'CREATE TRIGGER slow BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION take_long()',
    );
    const reviewer = await signedIn('reviewer');
    const path = `units/u-city/kindergarten-applications/${id}/decision`;
    const deciding = take(reviewer, path, { decision: 'accepted', basedOn: 2 });
    while (
      (await count(
        `pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%INSERT INTO messages%'
           AND pid <> pg_backend_pid()`,
      )) === 0
    )
      await sleep(20);
    await killed(server, 'SIGKILL');
    const decision = await deciding;
    await city.query('DROP TRIGGER slow ON messages');
    server = await startServerProcess(environs);
    const accepted = () => count(`kindergarten_applications WHERE id = '${id}' AND state = 'accepted'`);
    const told = () => count(`notices WHERE subject ->> 'caseId' = '${id}'`);
    expect([decision.answer, await accepted(), await told()]).toEqual([undefined, 0, 0]);
    await again(decision);
    await again(decision);
    expect([await accepted(), await told()]).toEqual([1, 1]);
  });
});
