import 'reflect-metadata';
import { type KillFigures, runKills } from '../test/push-kills/run-kills';
import { freshPostgresUrl, stopPostgres } from '../test/support/postgres-test-database';
import { startTemporaryPostgres } from '../test/support/temporary-postgres';

/**
 * `pnpm accept push [--quick] [--kills N] [--recipients N] [--seed N]`: campaigns under load on a real PostgreSQL while
 * workers, web server and publisher are killed with -9; then every row is held to what arrived at the stand-in.
 */
export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const number = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const plan = {
    kills: number('--kills', quick ? 10 : 100),
    recipients: number('--recipients', quick ? 400 : 3_000),
    seed: number('--seed', 20261121),
  };
  if (Object.values(plan).some((value) => !Number.isSafeInteger(value) || value < 1)) {
    process.stderr.write('--kills、--recipients 和 --seed 应为正整数\n');
    return 2;
  }
  const { url, drop } = await emptyDatabase();
  try {
    const figures = await runKills({
      ...plan,
      databaseUrl: url,
      workers: 2,
      everyMs: 2_000,
      inAHurry: quick,
      say: (line) => process.stderr.write(`${line}\n`),
    });
    const ok = ['lost', 'tooMany', 'duplicates', 'denied', 'ledger'].every(
      (key) => figures[key as keyof KillFigures] === 0,
    );
    print(figures);
    process.stdout.write(`${JSON.stringify({ accept: 'push', ok, ...figures, seed: plan.seed })}\n`);
    return ok ? 0 : 1;
  } finally {
    await drop();
  }
}

/** On the operator's server, else on a cluster of its own that flushes what it promises. */
async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (process.env.TEST_DATABASE_URL) {
    const { url, drop } = await freshPostgresUrl();
    const end = async () => {
      await drop();
      await stopPostgres();
    };
    return { url, drop: end };
  }
  const postgres = await startTemporaryPostgres({ durable: true });
  return { url: postgres.url, drop: () => postgres.stop() };
}

const words: readonly [keyof KillFigures, string][] = [
  ['kills', 'kill -9 次数'],
  ['recipients', '企业（收信人）'],
  ['campaigns', '推送批次'],
  ['messages', '消息'],
  ['sent', '已发出'],
  ['unknown', '不能确定是否送达'],
  ['refused', '未发出'],
  ['lost', '丢失'],
  ['tooMany', '不该通知却通知了'],
  ['duplicates', '重复送达'],
  ['denied', '送达了而记录否认'],
  ['ledger', '授权账目不符'],
  ['answered', '期间网页请求得到答复'],
  ['seconds', '用时（秒）'],
];

function print(figures: KillFigures): void {
  for (const [key, word] of words) process.stdout.write(`${word.padEnd(16, '　')}${figures[key]}\n`);
}
