import 'reflect-metadata';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BenchDatabase, benchDatabase, keptDatabase } from './bench-database';
import { fillComplaints } from './complaints/complaints-city';
import { type DeskLook, desksOf } from './complaints/desk-looks';
import { median } from './match/timing';
import { percentile } from './push/percentile';

const USUAL = { few: 10_000, many: 1_000_000, turns: 15 };
/** For a look, not for figures. */
const QUICK: typeof USUAL = { few: 1_000, many: 20_000, turns: 5 };

type Kind = DeskLook['kind'];
type Size = 'few' | 'many';
interface Waits {
  readonly kind: Kind;
  readonly name: string;
  readonly few: number[];
  readonly many: number[];
}

/**
 * `pnpm bench complaints [--quick] [--keep]`: how long the queries of the desks take with few and with many complaints, each in
 * turn on both, so that whatever else the machine does meets both. A queue is a first page with its rows as the desk gets
 * them; a search one by number, or by one to three words of each frequency. `--keep` leaves both databases on the
 * server of DATABASE_URL and finds them filled the next time.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, keep: { type: 'boolean' } } });
  const plan = values.quick ? QUICK : USUAL;
  const databaseOf = (size: number) =>
    values.keep ? keptDatabase(`bench_complaints_${size}`) : benchDatabase();
  const few = await databaseOf(plan.few);
  const many = await databaseOf(plan.many);
  try {
    await fill(few, plan.few);
    await fill(many, plan.many);
    const waits = await inTurns({ few, many }, plan.turns);
    print(waits);
    process.stdout.write(`${JSON.stringify(figuresOf(waits, plan))}\n`);
  } finally {
    await few.close();
    await many.close();
  }
  return 0;
}

async function fill({ dataSource }: BenchDatabase, complaints: number): Promise<void> {
  const [{ filled } = { filled: 0 }] = await dataSource.query<{ filled: number }[]>(
    'SELECT count(*)::int AS filled FROM complaints',
  );
  if (filled === complaints) return;
  const started = performance.now();
  await fillComplaints(dataSource, complaints);
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stdout.write(`${complaints.toLocaleString('en')} complaints with their events in ${seconds} s\n`);
}

/** The first turns warm up: what is asked often has its plan and its pages at hand. */
const WARMING = 6;

async function inTurns(databases: Readonly<Record<Size, BenchDatabase>>, turns: number): Promise<Waits[]> {
  const looks = {
    few: await desksOf(databases.few.dataSource),
    many: await desksOf(databases.many.dataSource),
  };
  const waits: Waits[] = looks.few.map(({ kind, name }) => ({ kind, name, few: [], many: [] }));
  for (let turn = 0; turn < WARMING + turns; turn += 1)
    for (const [at, wait] of waits.entries())
      for (const size of ['few', 'many'] as const) {
        const started = performance.now();
        await looks[size][at]?.look();
        if (turn >= WARMING) wait[size].push(performance.now() - started);
      }
  return waits;
}

function p95(waits: readonly Waits[], kind: Kind, size: Size): number {
  return percentile(
    waits.filter((wait) => wait.kind === kind).flatMap((wait) => wait[size]),
    95,
  );
}

function figuresOf(waits: readonly Waits[], { few, many }: typeof USUAL) {
  const growthOf = (kind: Kind) => p95(waits, kind, 'many') / p95(waits, kind, 'few');
  return {
    bench: 'complaints',
    queueP95Ms: rounded(p95(waits, 'queue', 'many')),
    searchP95Ms: rounded(p95(waits, 'search', 'many')),
    // The worse of both.
    growth: rounded(Math.max(growthOf('queue'), growthOf('search'))),
    queueGrowth: rounded(growthOf('queue')),
    searchGrowth: rounded(growthOf('search')),
    floorP95Ms: rounded(p95(waits, 'floor', 'many')),
    few,
    many,
    // Of the machine at the end of the run: above its cores, all figures tell of waiting, too.
    load: rounded(loadavg()[0] ?? 0),
  };
}

function print(waits: readonly Waits[]): void {
  const lines = waits.map(
    ({ name, few, many }) =>
      `${name.padEnd(28)} ${median(few).toFixed(2).padStart(8)} ${median(many).toFixed(2).padStart(8)}`,
  );
  process.stdout.write(['medians in ms: few, many', ...lines, ''].join('\n'));
}

const rounded = (value: number) => Number(value.toFixed(2));
