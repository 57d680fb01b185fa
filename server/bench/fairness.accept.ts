import { parseArgs } from 'node:util';
import { burstTrials } from './fairness/burst-trials';
import { stuffingTrials } from './fairness/stuffing';

/** `pnpm accept fairness [--units N] [--seed TEXT]`: simulated attacks on ratings. docs/domains/fairness.md */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { units: { type: 'string', default: '2000' }, seed: { type: 'string', default: 'fairness' } },
  });
  const units = Number(values.units);
  if (!Number.isSafeInteger(units) || units < 1) {
    process.stderr.write('--units 应为正整数。\n');
    return 2;
  }
  const bursts = burstTrials(units, values.seed);
  const stuffing = stuffingTrials(units, values.seed);
  const caughtShare = bursts.caught / bursts.attacks;
  const falseShare = bursts.falseMonths / bursts.quietMonths;
  const ok = caughtShare >= 0.9 && falseShare <= 0.01 && stuffing.mostMoved <= 500;
  const figures = { accept: 'fairness', ok, caughtShare, falseShare, ...bursts, ...stuffing };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  return ok ? 0 : 1;
}
