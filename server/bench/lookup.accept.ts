import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { lookUpAcceptance } from './lookup/look-up-acceptance';
import { refusedKinds } from './lookup/look-up-trial';
import { toldApart } from './lookup/told-apart';

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
  const { times, refusals, ...figures } = await lookUpAcceptance({ count, seed, locked: LOCKED });
  const told = pairs().map(([one, other]) => {
    const auc = Number(toldApart(times[one], times[other]).toFixed(4));
    console.log(`${one} / ${other}：AUC ${auc}（${times[one].length} 次，${times[other].length} 次）`);
    return auc;
  });
  const auc = Math.max(...told);
  const { foundWrongly, missed, guardianLockedOut } = figures;
  const ok = refusals.size === 1 && auc <= MOST_TOLD_APART && foundWrongly + missed + guardianLockedOut === 0;
  const seconds = Math.round((performance.now() - started) / 1_000);
  const line = { accept: 'lookup', ok, refusals: refusals.size, auc, ...figures, seconds, seed };
  console.log(JSON.stringify(line));
  return ok ? 0 : 1;
}

function pairs(): (readonly [(typeof refusedKinds)[number], (typeof refusedKinds)[number]])[] {
  return refusedKinds.flatMap((one, at) => refusedKinds.slice(at + 1).map((other) => [one, other] as const));
}
