import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import {
  type LedgerCity,
  ledgerCity,
  myRating,
  type Submission,
  submissionOf,
  submit,
} from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, runCliProcess, type ServerProcess, startServerProcess } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const KILLS = 3;
const SENDERS = 6;
const WORTH_KILLING = 25;

interface Sent extends Submission {
  receipt: RatingReceipt | undefined;
}

let city: LedgerCity;
let environs: Readonly<Record<string, string>> = {};
let server: ServerProcess;
const sent: Sent[] = [];

beforeAll(async () => {
  city = await ledgerCity();
  // Nothing gets its place but when a test says so.
  environs = { ...city.environs, PORT: String(await freePort()), LOG_LEVEL: 'error', ROLE: 'web' };
  server = await startServerProcess(environs);
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

const acknowledged = () => sent.filter(({ receipt }) => receipt !== undefined);
const count = async (sql: string) =>
  (await city.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0;

/** Sends until nobody answers any more. */
async function sendUntilKilled(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const one: Sent = { ...submissionOf(n % 3 === 0 ? 1 : 5), receipt: undefined };
    sent.push(one);
    one.receipt = await submit(server.url, one);
    if (one.receipt === undefined) return;
  }
}

describe('ratings while the server is killed (kill -9)', () => {
  beforeAll(async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = acknowledged().length;
      const sending = Promise.all(Array.from({ length: SENDERS }, sendUntilKilled));
      while (acknowledged().length < before + WORTH_KILLING) await sleep(10);
      await killed(server, 'SIGKILL');
      await sending;
      server = await startServerProcess(environs);
    }
  });

  it('that were answered are there, with the receipt that was given', async () => {
    expect(acknowledged().length).toBeGreaterThanOrEqual(KILLS * WORTH_KILLING);
    for (const one of acknowledged()) expect((await myRating(server.url, one)).receipt).toEqual(one.receipt);
  });

  it('are there as a whole or not at all', async () => {
    const rows = await count('ratings WHERE NOT seeded');
    expect(rows).toBeGreaterThanOrEqual(acknowledged().length);
    expect(rows).toBeLessThanOrEqual(sent.length);
    expect(await count('rater.raters')).toBe(rows);
    expect(
      await count(`ratings JOIN ledger_entries ON about = ratings.id AND kind = 'rating' WHERE NOT seeded`),
    ).toBe(rows);
    expect(await count('ratings JOIN statements ON statements.id = statement_id WHERE NOT seeded')).toBe(
      rows,
    );
    const bad = await count('ratings WHERE stars <= 2 AND NOT seeded');
    expect(bad).toBeGreaterThan(0);
    expect(
      await count(
        `ratings JOIN follow_ups ON rating_id = ratings.id JOIN follow_up_steps step ON follow_up_id = follow_ups.id
           JOIN ledger_entries ON about = step.id AND ledger_entries.kind = 'follow-up' WHERE NOT seeded`,
      ),
    ).toBe(bad);
    expect(await count('ledger_entries')).toBe(
      (await count('ledger_leaves')) + (await count('ledger_pending')),
    );
  });

  it('that nobody answered are taken once when they are sent again', async () => {
    const open = sent.filter(({ receipt }) => receipt === undefined);
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) one.receipt = await submit(server.url, one);
    expect(acknowledged()).toHaveLength(sent.length);
    expect(await count('ratings WHERE NOT seeded')).toBe(sent.length);
  });
});

describe('the sequencer, killed between leaves and checkpoint', () => {
  const placed = async () => [
    await count('ledger_leaves'),
    await count('ledger_checkpoints'),
    await count('ledger_pending'),
  ];
  const isSigning = () =>
    count(`pg_stat_activity WHERE datname = current_database() AND query LIKE 'INSERT INTO ledger_checkpoints%'
             AND state = 'active'`);

  it('has placed nothing; the next one places all, and the audit holds every receipt to it', async () => {
    const before = await placed();
    expect(before[2]).toBeGreaterThan(0);
    await city.query(`
      CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(3); RETURN NEW; END $$`);
    await city.query(`
      CREATE TRIGGER slow BEFORE INSERT ON ledger_checkpoints FOR EACH ROW EXECUTE FUNCTION take_long()`);
    const running = runCliProcess(['ledger', 'checkpoint', '--json'], city.environs);
    while ((await isSigning()) === 0) {
      if (running.child.exitCode !== null) throw new Error(running.output());
      await sleep(20);
    }
    await killed(running, 'SIGKILL');
    // Its connection notices when the statement ends.
    while ((await isSigning()) > 0) await sleep(50);
    await city.query('DROP TRIGGER slow ON ledger_checkpoints');
    expect(await placed()).toEqual(before);
    const next = await city.cli(['ledger', 'checkpoint']);
    expect([next.code, JSON.parse(next.stdout)]).toMatchObject([0, { placed: before[2] }]);
    const receipts = join(city.folder, 'receipts.json');
    writeFileSync(receipts, JSON.stringify(sent.map(({ receipt }) => receipt?.ledger)));
    const audit = await city.cli(['ledger', 'audit', '--receipts', receipts]);
    expect([audit.code, JSON.parse(audit.stdout)]).toMatchObject([
      0,
      { ledger: 'sound', faults: [], receipts: sent.length },
    ]);
  });
});
