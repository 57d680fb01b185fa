import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type Profile, prepareRule } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { benchDatabase } from './match/bench-database';
import { asOf, type BenchPolicy, benchPolicies } from './match/bench-policies';
import {
  type EngineFigures,
  engineTable,
  oneEnterpriseLines,
  type PolicyFigures,
  sqlTable,
} from './match/match-table';
import { measureOneEnterprise, type OneEnterprise } from './match/one-enterprise';
import { profileTable } from './match/profile-table';
import { inTurns } from './match/timing';
import { engineWays, RunningTally, sqlWays, type Tally } from './match/ways-to-count';

/** How many enterprises in the end, how many of them for the engines in JavaScript, how many turns. */
const STEPS = [10_000, 100_000];
const FULL = { count: 1_000_000, sample: 2000, ones: 300, turns: 5 };
const QUICK = { count: 50_000, sample: 500, ones: 50, turns: 3 };

/** A rule against every enterprise and an enterprise against every rule, beside SQL by hand and two other engines. */
export async function run(args: string[]): Promise<number> {
  const options = { count: { type: 'string' }, quick: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const plan = values.quick ? QUICK : FULL;
  const count = Number(values.count ?? plan.count);
  if (!Number.isSafeInteger(count) || count < plan.sample || count > 1_000_000) {
    process.stderr.write(`--count 应为 ${plan.sample} 到 1000000 的整数。\n`);
    return 2;
  }
  const database = await benchDatabase();
  try {
    await measure(database.dataSource, { ...plan, count });
  } finally {
    await database.close();
  }
  return 0;
}

async function measure(
  dataSource: DataSource,
  { count, sample: size, ones, turns }: typeof FULL,
): Promise<void> {
  const table = profileTable(dataSource);
  const tallies = benchPolicies.map((policy) => ({ policy, running: new RunningTally(policy) }));
  const sample: Profile[] = [];
  const show = (profile: Profile) => {
    for (const { running } of tallies) running.add(profile);
    if (sample.length < size) sample.push(profile);
  };
  const grow = async (to: number) => {
    const started = performance.now();
    await table.growTo(to, show);
    console.log(sizeLine(await table.size(), performance.now() - started));
    return tallies.map(({ policy, running }) => ({ policy, tally: running.tally }));
  };
  for (const step of STEPS.filter((smaller) => smaller < count)) {
    const figures: PolicyFigures[] = [];
    for (const { policy, tally } of await grow(step)) {
      const sql = await inTurns(sqlWays(dataSource, policy), turns, checked(policy, tally, sample));
      figures.push({ policy, tally, sql });
    }
    console.log(sqlTable(step, figures));
  }
  const figures: EngineFigures[] = [];
  for (const { policy, tally } of await grow(count)) {
    const ways = { ...sqlWays(dataSource, policy), ...engineWays(policy, sample) };
    const times = await inTurns<keyof typeof ways, Tally | number>(
      ways,
      turns,
      checked(policy, tally, sample),
    );
    figures.push({ policy, tally, sql: times, engines: times });
  }
  console.log(sqlTable(count, figures));
  console.log(engineTable(count, sample.length, figures));
  const one = await measureOneEnterprise(sample.slice(0, ones));
  console.log(oneEnterpriseLines(one));
  console.log(JSON.stringify(figuresLine(count, sample.length, figures, one)));
}

/** Throws when a way counts otherwise than our evaluator did while the enterprises were made up. */
function checked({ id, rule }: BenchPolicy, tally: Tally, sample: readonly Profile[]) {
  const holds = prepareRule(rule, asOf);
  const inSample = sample.filter((profile) => holds(profile) === true).length;
  const expected: Readonly<Record<string, Tally | number>> = {
    ours: tally,
    byHand: tally,
    oursEligible: tally.eligible,
    byHandEligible: tally.eligible,
    jsonLogic: inSample,
    rulesEngine: inSample,
  };
  return (name: string, answer: Tally | number) => {
    const [found, wanted] = [JSON.stringify(answer), JSON.stringify(expected[name])];
    if (found !== wanted) throw new Error(`${id}: ${name} counts ${found}, the evaluator ${wanted}`);
  };
}

/** The policies together: a ratio of each would let one of a few milliseconds weigh as much as the slowest. */
function figuresLine(count: number, sample: number, rows: readonly EngineFigures[], one: OneEnterprise) {
  const total = (time: (row: EngineFigures) => number) => rows.reduce((sum, row) => sum + time(row), 0);
  const ours = total(({ sql }) => sql.ours);
  const engine = (total(({ engines }) => engines.rulesEngine) * count) / sample;
  return {
    bench: 'match',
    count,
    ratio: round(ours / total(({ sql }) => sql.byHand), 3),
    vsJsonRulesEngine: round(engine / ours, 1),
    oneEnterpriseMs: round(one.traced, 4),
    oneVsJsonRulesEngine: round(one.rulesEngine / one.untraced, 1),
  };
}

function sizeLine({ rows, indexes }: { rows: number; indexes: number }, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.round(rows)} MB of rows, ${Math.round(indexes)} MB of indexes, ${seconds} s to make and store`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
