import 'reflect-metadata';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { killed, startServerProcess } from '../test/support/server-process';
import { lookUpTrial, refusedKinds, type TrialCity } from './lookup/look-up-trial';
import { drawnPlan, madeChildren } from './lookup/lookup-city';
import { toldApart } from './lookup/told-apart';
import { openRatingsCity, type RatingsCity } from './ratings/ratings-city';
import { seededNumbers } from './voice/seeded-numbers';

const MOST_TOLD_APART = 0.55;
const LOCKED = 20;

/** `pnpm accept lookup [--asked N] [--seed N]`: nobody learns from a look-up why nothing was shown. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { asked: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20261122' } },
  });
  const [count, seed] = [Number(values.asked), Number(values.seed)];
  if (![count, seed].every((value) => Number.isSafeInteger(value) && value > 0)) {
    process.stderr.write('--asked 和 --seed 应为正整数。\n');
    return 2;
  }
  const started = performance.now();
  const city = await openRatingsCity();
  const server = await startServerProcess({
    DATABASE_URL: city.url,
    KEY_FILE: city.keyFile,
    NODE_ENV: 'production',
    ROLE: 'web',
    LOG_LEVEL: 'fatal',
    // All questions come from one address, as no city's do.
    REQUESTS_PER_MINUTE: '100000000',
    ADDRESS_WRITES_PER_MINUTE: '100000000',
    WRITES_PER_MINUTE: '100000000',
  });
  try {
    const trial = await lookUpTrial(await trialCity(city, server.url, count), count, seededNumbers(seed));
    const { times, refusals, ...figures } = trial;
    const told = pairs().map(([one, other]) => {
      const auc = Number(toldApart(times[one], times[other]).toFixed(4));
      console.log(`${one} / ${other}：AUC ${auc}（${times[one].length} 次，${times[other].length} 次）`);
      return auc;
    });
    const auc = Math.max(...told);
    const { foundWrongly, missed, guardianLockedOut } = figures;
    const ok =
      refusals.size === 1 && auc <= MOST_TOLD_APART && foundWrongly + missed + guardianLockedOut === 0;
    const seconds = Math.round((performance.now() - started) / 1_000);
    const line = { accept: 'lookup', ok, refusals: refusals.size, auc, ...figures, seconds, seed };
    console.log(JSON.stringify(line));
    return ok ? 0 : 1;
  } finally {
    await killed(server, 'SIGTERM');
    await city.close();
  }
}

/** Children enough that none is asked for wrongly five times. */
async function trialCity(city: RatingsCity, origin: string, count: number): Promise<TrialCity> {
  const guardian = await guardianWithSession(city);
  const [known, guesses] = [200, Math.ceil(count / 10) + 10];
  const all = madeChildren(0, known + LOCKED + 2 * guesses);
  const open = all.slice(0, known);
  const locked = all.slice(known, known + LOCKED);
  const guessed = all.slice(known + LOCKED, known + LOCKED + guesses);
  const released = await drawnPlan(city, [...open, ...locked, ...guessed], {
    released: true,
    by: guardian.id,
  });
  return {
    origin,
    open: { planId: released.planId, children: open },
    guessed,
    locked,
    strangers: all.slice(known + LOCKED + guesses),
    unreleased: await drawnPlan(city, open, { released: false }),
    guardianToken: guardian.token,
  };
}

async function guardianWithSession({ dataSource }: RatingsCity): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await dataSource.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例家长', false, now())`,
    [id],
  );
  await dataSource.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device)
     VALUES ($1, $2, $3, now(), now(), 'phone', '')`,
    [randomUUID(), createHash('sha256').update(token).digest('base64url'), id],
  );
  return { id, token };
}

function pairs(): (readonly [(typeof refusedKinds)[number], (typeof refusedKinds)[number]])[] {
  return refusedKinds.flatMap((one, at) => refusedKinds.slice(at + 1).map((other) => [one, other] as const));
}
