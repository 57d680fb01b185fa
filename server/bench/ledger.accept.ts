import 'reflect-metadata';
import { freshDatabase } from '../test/support';
import { stopPostgres } from '../test/support/postgres-test-database';
import { runTampers } from './ledger/run-tampers';

/** `pnpm accept ledger [--changes N] [--seed N] [--embedded]`: what a superuser does to the log is found and located. */
export async function run(args: string[]): Promise<number> {
  const number = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const plan = { changes: number('--changes', 1_000), seed: number('--seed', 20_261_121) };
  if (Object.values(plan).some((value) => !Number.isSafeInteger(value) || value < 1)) {
    process.stderr.write('--changes 和 --seed 应为正整数\n');
    return 2;
  }
  const started = performance.now();
  const database = await freshDatabase(args.includes('--embedded') ? 'embedded' : 'postgres');
  try {
    const { missed, deeds, ...figures } = await runTampers(database, plan);
    for (const [deed, times] of Object.entries(deeds)) console.log(`${String(times).padStart(5)}  ${deed}`);
    for (const one of missed) console.log(`未定位：${one}`);
    const { tampered, detected, located, falseAlarms } = figures;
    const ok = detected === tampered && located === tampered && falseAlarms === 0;
    const seconds = Math.round((performance.now() - started) / 1_000);
    console.log(JSON.stringify({ accept: 'ledger', ok, ...figures, seconds, seed: plan.seed }));
    return ok ? 0 : 1;
  } finally {
    await database.close();
    await stopPostgres();
  }
}
