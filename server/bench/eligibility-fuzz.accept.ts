import { fuzzCheck } from '../../shared/test/fuzz-check';

const DEFAULT_TREES = 200_000;
const BATCH = 10_000;

/** `pnpm accept eligibility-fuzz [--count N] [--seed N]`: random JSON trees against the check of rules. */
export async function run(args: string[]): Promise<number> {
  const number = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const count = number('--count', DEFAULT_TREES);
  const seed = number('--seed', 20261121);
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
    process.stderr.write('--count 和 --seed 应为整数，--count 至少为 1\n');
    return 2;
  }
  const totals = { trees: 0, run: 0, accepted: 0, refusals: {} as Record<string, number> };
  const started = performance.now();
  for (let done = 0; done < count; done += BATCH) {
    const figures = fuzzCheck(Math.min(BATCH, count - done), seed + done);
    totals.trees += figures.trees;
    totals.run += figures.run;
    totals.accepted += figures.accepted;
    for (const [code, times] of Object.entries(figures.refusals)) {
      totals.refusals[code] = (totals.refusals[code] ?? 0) + times;
    }
    process.stderr.write(`${totals.trees}/${count}\r`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${JSON.stringify({ accept: 'eligibility-fuzz', ok: true, ...totals, seed, seconds })}\n`,
  );
  return 0;
}
