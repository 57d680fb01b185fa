import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOOK_UP_SLOT_MS } from '@yingshang/shared/contracts/kindergarten-results';
import { LookUpChildren } from '../src/domains/kindergarten-applications';
import { loadSettings } from '../src/platform/config';
import {
  killed,
  type RunningProcess,
  runProcess,
  startServerProcess,
  temporaryFolder,
  until,
} from '../test/support/server-process';
import { freePort } from '../test/support/temporary-postgres';
import { BARE_READY, type BareQuestions } from './lookup/bare-look-up';
import { type DrawnPlan, drawnPlan, madeChildren } from './lookup/lookup-city';
import { secondsToRecover } from './lookup/recovery';
import { statementsOfLookUp } from './lookup/statements';
import { type SurgeFigures, surge } from './lookup/surge';
import { median } from './match/timing';
import { openRatingsCity, type RatingsCity } from './ratings/ratings-city';

const CHILDREN = 4_000;
/** Every look-up waits for its slot: so many are needed under way that the slot is not what bounds them. */
const OURS_AT_ONCE = 380;
const BARE_AT_ONCE = 64;
/** More than the route lets in. */
const TOO_MANY = 1_200;
const WARM_UP_SECONDS = 10;
const TIMES_TOO_MUCH = 4;

/**
 * `pnpm bench lookup [--quick | --full]`: the product with its slots, against bare Node and pg with the same
 * statements, in turns, on one real PostgreSQL; then four times as much as it answers, for a minute (ten with --full).
 */
export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const plan = {
    rounds: quick ? 1 : 3,
    seconds: quick ? 8 : 15,
    surgeSeconds: quick ? 10 : args.includes('--full') ? 600 : 60,
  };
  const city = await openRatingsCity();
  const running: RunningProcess[] = [];
  try {
    const drawn = await drawnPlan(city, madeChildren(0, CHILDREN), { released: true });
    const ours = await startOurs(city);
    running.push(ours);
    const bare = await startBare(city, drawn);
    running.push(bare);
    await report(drawn, ours, bare.url, plan);
  } finally {
    for (const one of running) await killed(one, 'SIGTERM');
    await city.close();
  }
  return 0;
}

async function report(
  drawn: DrawnPlan,
  ours: RunningProcess & { readonly url: string },
  bareUrl: string,
  { rounds, seconds, surgeSeconds }: { rounds: number; seconds: number; surgeSeconds: number },
): Promise<void> {
  // Cold, a server compiles instead of answering.
  for (const [url, connections] of [
    [ours.url, OURS_AT_ONCE],
    [bareUrl, BARE_AT_ONCE],
  ] as const)
    await surge(url, drawn, { connections, seconds: WARM_UP_SECONDS });
  const taken: { ours: SurgeFigures[]; bare: SurgeFigures[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.ours.push(await surge(ours.url, drawn, { connections: OURS_AT_ONCE, seconds }));
    taken.bare.push(await surge(bareUrl, drawn, { connections: BARE_AT_ONCE, seconds }));
  }
  const capacity = median(taken.ours.map(({ answered }) => answered));
  const bare = median(taken.bare.map(({ answered }) => answered));
  const before = residentBytes(ours);
  const over = await surge(ours.url, drawn, {
    connections: TOO_MANY,
    seconds: surgeSeconds,
    perSecond: Math.round(TIMES_TOO_MUCH * capacity),
  });
  const recoverSeconds = await secondsToRecover(ours.url, drawn, 2 * LOOK_UP_SLOT_MS);
  const p99Ms = median(taken.ours.map(({ answeredP99Ms }) => answeredP99Ms));
  const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));
  console.log(
    `满载：整个服务器 ${capacity.toFixed(0)} 次/秒（每次都等满 ${LOOK_UP_SLOT_MS} 毫秒一格，p99 ${p99Ms.toFixed(0)} 毫秒），裸 Node + pg ${bare.toFixed(0)} 次/秒`,
  );
  console.log(
    `${TIMES_TOO_MUCH} 倍：答复 ${over.answered.toFixed(0)} 次/秒（p99 ${over.answeredP99Ms.toFixed(0)} 毫秒），立即拒绝 ${over.refused.toFixed(0)} 次/秒（p99 ${over.refusedP99Ms.toFixed(0)} 毫秒）`,
  );
  const figures = {
    bench: 'lookup',
    ratio: rounded(capacity / bare),
    p99Ms: rounded(p99Ms, 0),
    rssGrowth: rounded(residentBytes(ours) / before),
    recoverSeconds: rounded(recoverSeconds),
    perSecond: rounded(capacity, 0),
    barePerSecond: rounded(bare, 0),
    overload: {
      seconds: surgeSeconds,
      answered: rounded(over.answered, 0),
      answeredP99Ms: rounded(over.answeredP99Ms, 0),
      refused: rounded(over.refused, 0),
      refusedP99Ms: rounded(over.refusedP99Ms, 0),
    },
  };
  console.log(JSON.stringify(figures));
}

function startOurs(city: RatingsCity) {
  return startServerProcess({
    DATABASE_URL: city.url,
    KEY_FILE: city.keyFile,
    NODE_ENV: 'production',
    ROLE: 'web',
    LOG_LEVEL: 'fatal',
    // Everybody comes from an address of their own, as the forwarded header says.
    TRUSTED_PROXIES: '1',
  });
}

async function startBare(city: RatingsCity, { planId, children }: DrawnPlan) {
  const keys = city.app.get(LookUpChildren, { strict: false });
  const [child] = children;
  if (child === undefined) throw new Error('nobody is asked for');
  const questions: BareQuestions = {
    planId,
    statements: await statementsOfLookUp(city, planId, child),
    lookUpKeys: Object.fromEntries(children.map((one) => [one.idNumber, keys.keyOf(planId, one)])),
  };
  const folder = temporaryFolder();
  const file = `${folder.path}/questions.json`;
  writeFileSync(file, JSON.stringify(questions));
  const port = String(await freePort());
  const argv = [port, city.url, String(loadSettings({}).databasePoolSize), file];
  const bare = runProcess('bench/lookup/bare-look-up.ts', argv, {}, resolve(__dirname, '..'));
  await until(() => bare.output().includes(BARE_READY), bare);
  folder.remove();
  return { ...bare, url: `http://127.0.0.1:${port}` };
}

/** What the process holds of the machine's memory, as Linux counts it. */
function residentBytes({ child }: RunningProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return 1_024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
}
