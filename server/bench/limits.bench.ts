import 'reflect-metadata';
import { Clock } from '../src/platform/clock';
import { openKeys } from '../src/platform/crypto';
import { FieldCrypto } from '../src/platform/crypto/field-crypto';
import { KeyRegister } from '../src/platform/crypto/key-register';
import { SealedTables } from '../src/platform/crypto/sealed-tables';
import { UseCounter } from '../src/platform/crypto/use-counter';
import { openDatabase, PreparedQueries, Transactions } from '../src/platform/database';
import { addressGuard } from '../src/platform/http/address-guard';
import { Budgets, Limits } from '../src/platform/limits';
import { KeptTakes } from '../src/platform/limits/kept-takes';
import { testSettings } from '../test/support';
import { KeptKeys } from '../test/support/kept-keys';
import { startTemporaryPostgres } from '../test/support/temporary-postgres';

const AT_ONCE = 32;
const WINDOWS = [
  { most: 1_000, seconds: 60 },
  { most: 1_000, seconds: 3_600 },
];

/** What protection costs: a request's look at its address, and a write's budgets and limits on a real PostgreSQL that flushes. */
export async function run(args: string[]): Promise<number> {
  const seconds = args.includes('--quick') ? 2 : 5;
  const postgres = await startTemporaryPostgres({ durable: true });
  const database = await openDatabase(testSettings({ databaseUrl: postgres.url }));
  try {
    const { dataSource } = database;
    const register = new KeyRegister(database);
    const settings = { dataDir: '/nowhere', keyFile: undefined, fieldCipher: 'aes-256-gcm' } as const;
    const keys = await openKeys({ settings, database, provider: new KeptKeys() });
    const fields = new FieldCrypto(keys, register, new UseCounter(register), new SealedTables());
    const clock = new Clock();
    const budgets = new Budgets(new PreparedQueries(dataSource), fields, clock);
    const limits = new Limits(
      new KeptTakes(new PreparedQueries(dataSource)),
      new Transactions(dataSource),
      fields,
      clock,
    );
    const write = (device: string) =>
      budgets.spend([
        { name: 'write', key: { caller: { device } }, perMinute: 100_000_000 },
        { name: 'write', key: { caller: { address: '203.0.113.7' } }, perMinute: 100_000_000 },
      ]);
    const take = (person: string) =>
      limits.take({ name: 'bench', key: { caller: { person } }, windows: WINDOWS });
    print({
      guardNs: guardNanoseconds(),
      writeAloneMs: await milliseconds(() => write('one')),
      takeAloneMs: await milliseconds((n) => take(`alone-${Math.floor(n / 500)}`)),
      writesASecondOneAddress: await rate(seconds, (n) => write(`device-${n % 5_000}`)),
      takesASecond: await rate(seconds, (n) => take(`person-${n % 5_000}`)),
    });
  } finally {
    await database.close();
    await postgres.stop();
  }
  return 0;
}

function guardNanoseconds(): number {
  const guard = addressGuard({ requestsPerMinute: 100_000_000, trustedProxies: 0 });
  const addresses = Array.from({ length: 10_000 }, (_, n) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
  const rounds = 2_000_000;
  const begun = performance.now();
  for (let n = 0; n < rounds; n += 1) guard({ ip: addresses[n % addresses.length] ?? '', headers: {} });
  return Math.round(((performance.now() - begun) * 1e6) / rounds);
}

/** The median of one after the other. */
async function milliseconds(work: (n: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 1_000; n += 1) {
    const begun = performance.now();
    await work(n);
    times.push(performance.now() - begun);
  }
  return Number((times.sort((a, b) => a - b)[times.length / 2] ?? 0).toFixed(2));
}

async function rate(
  seconds: number,
  work: (n: number) => Promise<{ readonly ok: boolean }>,
): Promise<number> {
  let done = 0;
  const end = performance.now() + seconds * 1_000;
  const worker = async () => {
    while (performance.now() < end) {
      done += 1;
      if (!(await work(done)).ok) throw new Error('the bench ran into a limit');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Math.round(done / seconds);
}

function print(figures: Readonly<Record<string, number>>): void {
  console.log(`查看地址的流量          ${figures.guardNs} ns`);
  console.log(
    `一次提交的两项额度      ${figures.writeAloneMs} ms（单独），${figures.writesASecondOneAddress} 次/秒（32 路，同一地址）`,
  );
  console.log(
    `一次精确计数            ${figures.takeAloneMs} ms（单独），${figures.takesASecond} 次/秒（32 路，5,000 人）`,
  );
  console.log(JSON.stringify({ bench: 'limits', ...figures }));
}
