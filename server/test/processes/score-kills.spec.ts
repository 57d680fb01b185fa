import { setTimeout as sleep } from 'node:timers/promises';
import { type LedgerCity, ledgerCity } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type RunningProcess, runProcess } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const TABLES = [
  'unit_month_versions',
  'unit_months',
  'score_touched',
  'score_batch_sums',
  'rater.batch_clusters',
  'score_moments',
  'score_days',
];
/** Each is true from some step of the work on. */
const STAGES = [
  'FROM score_days',
  'FROM score_touched',
  'FROM score_batch_sums',
  'FROM unit_months',
  'FROM unit_month_versions',
];

let city: LedgerCity;
let running: RunningProcess | undefined;

const lines = () =>
  city.query<object>(
    `SELECT unit_id, month, state, version, line::text FROM unit_months ORDER BY unit_id COLLATE "C", month`,
  );
const holds = async (stage: string) =>
  (await city.query<{ is: boolean }>(`SELECT EXISTS (SELECT ${stage}) AS is`))[0]?.is === true;

async function untilHolds(question: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 6_000; looks += 1) {
    if (await question()) return;
    await sleep(10);
  }
  throw new Error('it did not come to that');
}

async function startServer(): Promise<void> {
  running = runProcess('src/main.ts', [], {
    ...city.environs,
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
  });
}

beforeAll(async () => {
  city = await ledgerCity();
});

afterAll(async () => {
  if (running !== undefined) await killed(running, 'SIGKILL');
  await city.close();
  await stopPostgres();
});

describe('the scores of a city whose server is killed', () => {
  const months = ['scores', 'replay', '--from', '2024-01', '--to', '2099-12'];

  it('are those of one that was not', async () => {
    const whole = await lines();
    expect(whole.length).toBeGreaterThan(5);
    for (const table of TABLES) await city.query(`DELETE FROM ${table}`);
    for (const stage of STAGES) {
      await startServer();
      await untilHolds(() => holds(stage));
      if (running !== undefined) await killed(running, 'SIGKILL');
    }
    await startServer();
    await untilHolds(
      async () => (await lines()).length === whole.length && !(await holds('FROM score_touched')),
    );
    await untilHolds(async () => JSON.stringify(await lines()) === JSON.stringify(whole));
    const twice = await city.query(
      'SELECT unit_id, month FROM unit_month_versions GROUP BY 1, 2 HAVING count(*) > 1',
    );
    expect(twice).toEqual([]);
  });

  it('are worked out anew to the same sign in every time zone and language', async () => {
    const places = [
      { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', PGTZ: 'Asia/Shanghai' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', PGTZ: 'Pacific/Kiritimati' },
    ];
    const said = [];
    for (const [at, place] of places.entries())
      said.push(await city.cli([...months, '--shuffle', String(at)], { ...city.environs, ...place }));
    expect(said[0]).toMatchObject({ code: 0, stdout: expect.stringContaining('"identical":true') });
    expect(said[1]).toEqual(said[0]);
  });
});
