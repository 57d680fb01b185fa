import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { statements } from '../../src/domains/consents/privacy-notice';
import { complaintRequest } from '../support/given-complaint';
import { type LedgerCity, ledgerCity } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type ServerProcess, startServerProcess } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const KILLS = 2;
const PEOPLE = 12;
/** A person files ten a day. */
const EACH = 9;
const WORTH_KILLING = 12;
const UNIT = 'u-city';

interface Sent {
  readonly token: string;
  readonly request: ReturnType<typeof complaintRequest>;
  /** What was answered; undefined: nobody did. */
  answer: object | undefined;
}

let city: LedgerCity;
let environs: Readonly<Record<string, string>> = {};
let server: ServerProcess;
const tokens: string[] = [];
const sent: Sent[] = [];

const count = async (sql: string) =>
  (await city.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0;

/** Null: nobody answered. */
async function post(path: string, token: string, body: object) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-visitor-id': randomUUID(),
    'idempotency-key': randomUUID(),
  };
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server.url}/api/${path}`, request);
    return { status: response.status, body: (await response.json()) as object };
  } catch {
    return null;
  }
}

async function person(): Promise<string> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await city.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例', false, now())`,
    [id],
  );
  await city.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device)
     VALUES ($1, $2, $3, now(), now(), 'phone', '')`,
    [randomUUID(), createHash('sha256').update(token).digest('base64url'), id],
  );
  const checked = await post('me/real-name', token, {
    consentVersion: statements['real-name'].version,
    name: '王示甲',
    idNumber: '210199190001010005',
  });
  if (checked?.status !== 200) throw new Error(JSON.stringify(checked));
  return token;
}

beforeAll(async () => {
  city = await ledgerCity();
  environs = { ...city.environs, PORT: String(await freePort()), LOG_LEVEL: 'error', ROLE: 'web' };
  server = await startServerProcess(environs);
  for (let n = 0; n < PEOPLE; n += 1) tokens.push(await person());
  const lead = randomUUID();
  await city.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例', false, now())`,
    [lead],
  );
  await city.query(
    `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
     VALUES ($1, $2, 'lead', $3, 'operator', now())`,
    [randomUUID(), lead, UNIT],
  );
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

const acknowledged = () => sent.filter(({ answer }) => answer !== undefined);
const file = async (one: Sent) => {
  const answer = await post('complaints', one.token, one.request);
  if (answer !== null && answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  one.answer = answer?.body;
};

/** Files until nobody answers any more, and presses each once. */
async function fileUntilKilled(token: string): Promise<void> {
  for (let n = 0; n < EACH; n += 1) {
    const one: Sent = { token, request: complaintRequest({ unitId: UNIT }), answer: undefined };
    sent.push(one);
    await file(one);
    if (one.answer === undefined) return;
    await post(`complaints/mine/${one.request.ticket}/steps`, token, { kind: 'press' });
  }
}

describe('complaints while the server is killed (kill -9)', () => {
  beforeAll(async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = acknowledged().length;
      const those = tokens.slice((kill * PEOPLE) / KILLS, ((kill + 1) * PEOPLE) / KILLS);
      const filing = Promise.all(those.map(fileUntilKilled));
      while (acknowledged().length < before + WORTH_KILLING) await sleep(10);
      await killed(server, 'SIGKILL');
      await filing;
      server = await startServerProcess(environs);
    }
  });

  /** Event, history, ledger and message: of each as many as there are complaints and presses. */
  const areWhole = async () => {
    const rows = await count('complaints');
    const events = await count('complaint_events');
    expect(await count('complainant.complainants')).toBe(rows);
    expect(await count('complaints JOIN statements ON statements.id = statement_id')).toBe(rows);
    expect(await count(`complaint_events WHERE kind = 'filed'`)).toBe(rows);
    expect(
      await count(
        'complaints c WHERE c.events <> (SELECT count(*) FROM complaint_events WHERE complaint_id = c.id)',
      ),
    ).toBe(0);
    expect(
      await count(
        `complaint_events e JOIN ledger_entries ON about = e.id AND ledger_entries.kind = 'complaint'`,
      ),
    ).toBe(events);
    for (const [kind, event] of [
      ['filed', 'needs-you'],
      ['pressed', 'pressed'],
    ]) {
      const told = await city.query<{ n: number }>(
        `SELECT count(m.notice_id)::int AS n FROM complaint_events e
           LEFT JOIN notices o ON o.subject ->> 'caseId' = e.complaint_id::text AND o.subject ->> 'event' = $2
           LEFT JOIN messages m ON m.notice_id = o.id
         WHERE e.kind = $1 GROUP BY e.id`,
        [kind, event],
      );
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told.map(({ n }) => n))).toEqual(new Set([1]));
    }
    return rows;
  };

  it('that were answered are there, with the receipt that was given', async () => {
    expect(acknowledged().length).toBeGreaterThanOrEqual(KILLS * WORTH_KILLING);
    for (const { request, token, answer } of acknowledged()) {
      const again = await post('complaints', token, request);
      // What is due may have been pressed since, the promise is the same.
      expect(again).toMatchObject({ status: 200, body: answer });
    }
  });

  it('are there as a whole or not at all, and each is told once', async () => {
    const rows = await areWhole();
    expect(rows).toBeGreaterThanOrEqual(acknowledged().length);
    expect(rows).toBeLessThanOrEqual(sent.length);
  });

  it('that nobody answered are taken once when they are sent again', async () => {
    const open = sent.filter(({ answer }) => answer === undefined);
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) await file(one);
    expect(acknowledged()).toHaveLength(sent.length);
    expect(await areWhole()).toBe(sent.length);
  });

  it('between what happened and its message leave neither, and happen once afterwards', async () => {
    const token = await person();
    await city.query(`
      CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(5); RETURN NEW; END $$`);
    await city.query(
      'CREATE TRIGGER slow BEFORE INSERT ON notices FOR EACH ROW EXECUTE FUNCTION take_long()',
    );
    const filing: Sent = {
      token,
      request: complaintRequest({ unitId: UNIT }),
      answer: undefined,
    };
    const before = [await count('complaints'), await count('complaint_events'), await count('notices')];
    const running = file(filing);
    while (
      (await count(
        `pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'INSERT INTO notices%'`,
      )) === 0
    )
      await sleep(20);
    await killed(server, 'SIGKILL');
    await running;
    await city.query('DROP TRIGGER slow ON notices');
    server = await startServerProcess(environs);
    expect([await count('complaints'), await count('complaint_events'), await count('notices')]).toEqual(
      before,
    );
    expect(filing.answer).toBeUndefined();
    await file(filing);
    expect(filing.answer).toBeDefined();
    await areWhole();
  });

  it('are pressed once a day by however many at once', async () => {
    const token = await person();
    const request = complaintRequest({ unitId: UNIT });
    await file({ token, request, answer: undefined });
    const pressed = await Promise.all(
      Array.from({ length: 8 }, () =>
        post(`complaints/mine/${request.ticket}/steps`, token, { kind: 'press' }),
      ),
    );
    expect(pressed.filter((one) => one?.status === 200)).toHaveLength(1);
    expect(pressed.filter((one) => one?.status === 409)).toHaveLength(7);
    await areWhole();
  });
});
