import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plansWithBrokenLaws } from './draw/broken-plans';
import { sampleInBrowser } from './draw/browser-sample';
import { fairnessTrials, ODD } from './draw/fairness-trials';
import { VECTORS_FILE, vectorsText } from './draw/test-vectors';
import { compareThreePrograms } from './draw/three-programs';

/**
 * `pnpm accept draw [--draws N] [--browser N] [--plans N] [--series N] [--seed N]`: needs `python3` and Chromium.
 * `--vectors` only writes the published test vectors. docs/domains/draw.md
 */
export async function run(args: string[]): Promise<number> {
  const count = (otherwise: number) => ({ type: 'string', default: `${otherwise}` }) as const;
  const options = {
    draws: count(10_000),
    browser: count(40),
    plans: count(10_000),
    series: count(20_000),
    seed: count(20261122),
  };
  const { values } = parseArgs({
    args,
    options: { ...options, vectors: { type: 'boolean', default: false } },
  });
  if (values.vectors) {
    writeFileSync(VECTORS_FILE, vectorsText());
    return 0;
  }
  const [draws = 0, browser = 0, plans = 0, series = 0, seed = 0] = [
    values.draws,
    values.browser,
    values.plans,
    values.series,
    values.seed,
  ].map(Number);
  if (![draws, browser, plans, series, seed].every((value) => Number.isSafeInteger(value) && value > 0)) {
    process.stderr.write('--draws、--browser、--plans、--series、--seed 应为正整数。\n');
    return 2;
  }
  const programs = await compareThreePrograms(draws, seed);
  const sample = await sampleInBrowser(browser, seed);
  const broken = plansWithBrokenLaws(plans, seed);
  const { uniform, missed, caught } = fairnessTrials(series);
  const same = programs.same === draws && programs.seen === programs.flips;
  const inBrowser = sample.browserRight === browser && sample.browserAsked === 0;
  const ok = same && inBrowser && broken === 0 && uniform.p > ODD && missed.length === 0;
  const figures = {
    accept: 'draw',
    ok,
    ...programs,
    ...sample,
    plans,
    broken,
    series,
    uniform,
    caught,
    missed,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  return ok ? 0 : 1;
}
