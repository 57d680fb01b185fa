import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { freshDatabase } from '../test/support';
import { stopPostgres } from '../test/support/postgres-test-database';
import { ExactCity, exactHolders } from './push-exactness/exact-city';
import { ExactnessTally, ExactnessWalk, type StepKind } from './push-exactness/exactness-walk';
import { randomProfiles, randomRules } from './push-exactness/random-policies';

const SHOWN_WRONG = 5;

/** `pnpm accept push-exactness [--changes N] [--enterprises N] [--seed N]`: who was told against brute force. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      changes: { type: 'string', default: '5000' },
      enterprises: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [changes, enterprises, seed] = [values.changes, values.enterprises, values.seed].map(Number);
  if (!isPositive(changes) || !isPositive(enterprises) || !isPositive(seed)) {
    process.stderr.write('--changes、--enterprises 和 --seed 应为正整数。\n');
    return 2;
  }
  const database = await freshDatabase('postgres');
  try {
    const rules = randomRules(changes, seed);
    const profiles = randomProfiles(rules, 4 * enterprises, seed + 1);
    const city = new ExactCity(database.dataSource, exactHolders(enterprises, profiles));
    await city.settle();
    return await walkThrough(city, new ExactnessWalk(city, { rules, profiles }, seed), changes);
  } finally {
    await database.close();
    await stopPostgres();
  }
}

const isPositive = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

async function walkThrough(city: ExactCity, walk: ExactnessWalk, changes: number): Promise<number> {
  const started = performance.now();
  const tally = new ExactnessTally();
  const kinds: Partial<Record<StepKind, number>> = {};
  let silent = 0;
  let wrong = 0;
  for (let at = 1; at <= changes; at += 1) {
    const { kind, expected } = await walk.step();
    const told = await city.takeTold();
    tally.add(expected, told);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (told.length === 0) silent += 1;
    if (told.join('\n') !== expected.join('\n')) {
      wrong += 1;
      if (wrong <= SHOWN_WRONG)
        process.stderr.write(`change ${at} (${kind}): ${expected.length} changed, ${told.length} told\n`);
    }
    if (at % 100 === 0) process.stderr.write(`${at}/${changes}\r`);
  }
  const figures = tally.figures;
  const ok = wrong === 0 && figures.precision === 1 && figures.recall === 1;
  const enterprises = new Set(city.holders.map(({ enterpriseId }) => enterpriseId)).size;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    JSON.stringify({
      accept: 'push-exactness',
      ok,
      ...figures,
      changes,
      wrong,
      silent,
      kinds,
      enterprises,
      holders: city.holders.length,
      seconds,
    }),
  );
  return ok ? 0 : 1;
}
