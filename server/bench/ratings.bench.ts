import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { median } from './match/timing';
import { fillLog } from './ratings/filled-log';
import { openRatingsCity, type RatingsCity } from './ratings/ratings-city';
import { insertedBare, makeBareTables, submitted } from './ratings/submissions';

interface Plan {
  readonly turns: number;
  readonly count: number;
  readonly leaves: number;
}

const USUAL: Plan = { turns: 5, count: 2_000, leaves: 1_000_000 };
const QUICK: Plan = { turns: 2, count: 300, leaves: 20_000 };
const FULL_LEAVES = 10_000_000;

interface Rates {
  /** Milliseconds a submission, medians. */
  readonly ours: number;
  readonly bare: number;
}

/**
 * `pnpm bench ratings [--quick | --full]`: submissions with all that belongs to them (occasion, rater, ledger, receipt,
 * place in the log) against bare inserts of the rows that stay, first on an empty log, then on a long one.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, full: { type: 'boolean' } } });
  const plan = values.quick ? QUICK : values.full ? { ...USUAL, leaves: FULL_LEAVES } : USUAL;
  const city = await openRatingsCity();
  try {
    await makeBareTables(city);
    const empty = await measured(city, plan);
    print('empty', empty);
    await fillLog(city, plan.leaves);
    const long = await measured(city, plan);
    print(plan.leaves.toLocaleString('en'), long);
    const figures = {
      bench: 'ratings',
      ratio: rounded(long.ours / long.bare),
      growth: rounded(long.ours / empty.ours),
      // Of the ratio: the machine may have been slower by then.
      growthOfRatio: rounded(long.ours / long.bare / (empty.ours / empty.bare)),
      perSecond: Math.round(1_000 / long.ours),
      leaves: plan.leaves,
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  } finally {
    await city.close();
  }
  return 0;
}

/** In turns; the first warms up. */
async function measured(city: RatingsCity, { turns, count }: Plan): Promise<Rates> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const [one, other] = [await submitted(city, count), await insertedBare(city, count)];
    if (turn === 0) continue;
    ours.push(one / count);
    bare.push(other / count);
  }
  return { ours: median(ours), bare: median(bare) };
}

function print(log: string, { ours, bare }: Rates): void {
  process.stdout.write(
    `log ${log}: ${ours.toFixed(2)} ms a submission, ${bare.toFixed(2)} ms the bare rows, ratio ${(ours / bare).toFixed(2)}\n`,
  );
}

const rounded = (value: number) => Number(value.toFixed(2));
