import 'reflect-metadata';
import { resolve } from 'node:path';
import { loadSettings } from '../src/platform/config';
import { freshPostgresUrl, stopPostgres } from '../test/support/postgres-test-database';
import {
  killed,
  type RunningProcess,
  runCliProcess,
  runProcess,
  startServerProcess,
  until,
} from '../test/support/server-process';
import { freePort } from '../test/support/temporary-postgres';
import { BARE_READY } from './http/bare-server';
import { type BenchCity, type BenchRoute, benchRoutes } from './http/bench-routes';
import { answeredByPeer, checkSamePages } from './http/peer-answers';
import { requestRate } from './http/request-rate';
import { median } from './match/timing';

/** On a busy machine a single second may pass without an answer. */
const WARM_UP_SECONDS = 2;

interface Rates {
  readonly route: BenchRoute;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  /** Questions for which the bare server finds anything; asked for searches only. */
  readonly answered: number | null;
}

/** The whole server against bare Node and pg with the same questions, in turns, on one real PostgreSQL. */
export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const database = await freshPostgresUrl();
  const running: RunningProcess[] = [];
  try {
    await loadDemoCity(database.url);
    const ours = await startServerProcess({
      DATABASE_URL: database.url,
      NODE_ENV: 'production',
      KEY_FILE: 'data/keys.json',
      // All questions come from one address, as no city's do.
      REQUESTS_PER_MINUTE: '100000000',
      LOG_LEVEL: 'fatal',
    });
    running.push(ours);
    const city = await askPlace(ours.url);
    const routes = benchRoutes(city);
    const bare = await startBare(database.url, city);
    running.push(bare);
    print(await measure(routes, ours.url, bare.url, quick ? [1, 2] : [5, 3]));
  } finally {
    for (const one of running) await killed(one, 'SIGTERM');
    await database.drop();
    await stopPostgres();
  }
  return 0;
}

async function loadDemoCity(url: string): Promise<void> {
  const { code, stderr } = await runCliProcess(['city', 'load', 'shenyang-demo'], { DATABASE_URL: url })
    .ended;
  if (code !== 0) throw new Error(stderr);
}

async function askPlace(origin: string): Promise<BenchCity> {
  const response = await fetch(`${origin}/api/city`);
  // The contract of GET /city holds the field.
  const { today } = (await response.json()) as { today: string };
  const list = await fetch(`${origin}/api/policies`);
  // The contract of GET /policies holds the rows.
  const { items } = (await list.json()) as { items: { id: string }[] };
  return { policyIds: items.map(({ id }) => id), today };
}

async function startBare(url: string, city: BenchCity) {
  const port = String(await freePort());
  const connections = String(loadSettings({}).databasePoolSize);
  const bare = runProcess(
    'bench/http/bare-server.ts',
    [port, url, connections, JSON.stringify(city)],
    {},
    resolve(__dirname, '..'),
  );
  await until(() => bare.output().includes(BARE_READY), bare);
  return { ...bare, url: `http://127.0.0.1:${port}` };
}

async function measure(
  routes: readonly BenchRoute[],
  oursAt: string,
  bareAt: string,
  [rounds, seconds]: [number, number],
): Promise<Rates[]> {
  const answered = await comparePeer(routes, oursAt, bareAt);
  const all: Rates[] = [];
  for (const route of routes) {
    // Both warm up before either counts; the first search builds the index.
    await askOnce(oursAt, route);
    await requestRate(oursAt, route, WARM_UP_SECONDS);
    await requestRate(bareAt, route, WARM_UP_SECONDS);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await requestRate(oursAt, route, seconds));
      bare.push(await requestRate(bareAt, route, seconds));
    }
    all.push({ route, ours, bare, answered: answered.get(route.name) ?? null });
  }
  return all;
}

/** Before any figure: is the bare server asked the same, and does it find anything? */
async function comparePeer(
  routes: readonly BenchRoute[],
  oursAt: string,
  bareAt: string,
): Promise<ReadonlyMap<string, number>> {
  const answered = new Map<string, number>();
  for (const route of routes) {
    if (route.name === 'policy-search') await checkSamePages(oursAt, bareAt, route);
    if (route.name.endsWith('-search')) answered.set(route.name, await answeredByPeer(bareAt, route));
  }
  return answered;
}

async function askOnce(origin: string, { method, questions }: BenchRoute): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const [{ path, body } = { path: '/' }] = questions;
  const response = await fetch(`${origin}/api${path}`, { method, headers, body });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  await response.text();
}

function print(all: readonly Rates[]): void {
  console.log('每秒请求数（中位数）      整个服务器    裸 Node + pg    比值');
  const routes: Record<string, { ours: number; bare: number; ratio: number }> = {};
  for (const { route, ours, bare, answered } of all) {
    const figures = { ours: Math.round(median(ours)), bare: Math.round(median(bare)), ratio: 0 };
    figures.ratio = Math.round((median(ours) / median(bare)) * 1000) / 1000;
    routes[route.name] = figures;
    console.log(
      `${route.name.padEnd(24)}${String(figures.ours).padStart(12)}${String(figures.bare).padStart(16)}${String(figures.ratio).padStart(8)}${answered === null ? '' : `  对照有结果的查询：${answered}/${route.questions.length}`}`,
    );
  }
  const ratio = Math.min(...Object.values(routes).map((figures) => figures.ratio));
  console.log(JSON.stringify({ bench: 'http', ratio, routes }));
}
