import 'reflect-metadata';
import { type AskNext, prepareQuestions } from '@yingshang/shared/eligibility';
import { bestOrder } from './questions/best-order';
import {
  ASKED,
  askedEnterprises,
  asOf,
  KNOWN_AT_START,
  rules,
  type SampledEnterprise,
  serverSample,
} from './questions/city';
import { type Curves, figures, mostBehind, tables } from './questions/report';
import { openAtStart, settledAfterEach } from './questions/settled-parts';
import { fixed, knowingGreedy, ours, random } from './questions/strategies';
import { derivations, prepareAll } from './questions/walk';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const QUICK_ENTERPRISES = 120;

/**
 * Which questions settle most: ours against the best fixed order, chance, and a greedy that knows the answers, on demo
 * enterprises that are not in the sample. Nothing is tuned on them.
 */
export async function run(args: string[]): Promise<number> {
  const count = args.includes('--quick') ? QUICK_ENTERPRISES : ASKED;
  const sample = serverSample();
  const holds = prepareAll(rules, asOf);
  const enterprises = askedEnterprises(count);
  const order = bestOrder(everySecond(sample), rules, KNOWN_AT_START, asOf);
  const waits: number[] = [];
  const particles = sample.map(({ learnt: profile, weight }) => ({ profile, weight }));
  const ask = timed(prepareQuestions({ rules, sample: particles, derivations, asOf }), waits);
  const walked = settledAfterEach.bind(null, holds, enterprises, KNOWN_AT_START);
  const curves: Curves = {
    ours: walked([ours(ask)]),
    fixed: walked([fixed(order, rules, asOf)]),
    random: walked(SEEDS.map((seed) => random(seed, rules, asOf))),
    bound: walked([knowingGreedy(holds, rules, asOf)]),
  };
  const open = openAtStart(holds, enterprises, KNOWN_AT_START);
  process.stdout.write(`${count} demo enterprises, none of them among the ${sample.length} of the sample.
Known at the start: ${KNOWN_AT_START.join(', ')}. Of ${rules.length} policies in force ${open.toFixed(1)} are open then.
Fixed order (greedy forward selection on the sample; questions on which nothing hangs are left out):
  ${order.slice(0, 15).join(', ')} …
Random: any question on which something hangs, ${SEEDS.length} seeds.

${tables(curves)}
ours behind fixed at most ${mostBehind(curves, 'fixed').toFixed(4)}, behind random ${mostBehind(curves, 'random').toFixed(4)}
a question takes ${percentile(waits, 0.5)} ms (half of them), ${percentile(waits, 0.95)} ms (95 of 100)
${JSON.stringify({ bench: 'questions', ...figures(curves) })}\n`);
  return 0;
}

/** Half of them are plenty to find an order by, and take half the time. */
function everySecond(sample: readonly SampledEnterprise[]): readonly SampledEnterprise[] {
  return sample.filter((_, place) => place % 2 === 0);
}

function timed(ask: AskNext, waits: number[]): AskNext {
  return (profile, skipped) => {
    const started = performance.now();
    const next = ask(profile, skipped);
    waits.push(performance.now() - started);
    return next;
  };
}

function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
