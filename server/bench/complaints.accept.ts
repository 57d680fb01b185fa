import 'reflect-metadata';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Life, LifeOverHttp } from './complaint-lives/life-over-http';
import { deskTries, type LivesCity } from './complaint-lives/life-staff';
import { withLivesCity } from './complaint-lives/lives-city';
import { type Tried, tries } from './complaint-lives/tries';

const SHOWN_WRONG = 5;
/** People write so often and no oftener: who works gives way to others now and then. */
const LIVES_A_STAFF = 8;

/** `pnpm accept complaints [--sequences N] [--seed N]`: rules, API and database, held to each other step by step. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sequences: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
  });
  const [sequences, seed] = [Number(values.sequences), Number(values.seed)];
  if (![sequences, seed].every((value) => Number.isSafeInteger(value) && value > 0)) {
    process.stderr.write('--sequences 和 --seed 应为正整数。\n');
    return 2;
  }
  const started = performance.now();
  const drawn = fc.sample(fc.tuple(tries, fc.constantFrom(null, 'u-east', 'u-east', 'u-city')), {
    numRuns: sequences,
    seed,
  });
  const lives = await withLivesCity((city) => liveAll(city, drawn));
  return report(lives, (performance.now() - started) / 1_000);
}

async function liveAll(
  city: LivesCity,
  drawn: readonly (readonly [Tried[], string | null])[],
): Promise<Life[]> {
  const lives: Life[] = [];
  let all = await deskTries(city);
  for (const [tried, unitId] of drawn) {
    if (lives.length % LIVES_A_STAFF === LIVES_A_STAFF - 1) all = await deskTries(city);
    const life = await new LifeOverHttp(city, all).live(tried, unitId);
    for (const wrong of life.different.slice(0, SHOWN_WRONG))
      process.stderr.write(`${lives.length + 1}: ${wrong}\n`);
    lives.push(life);
    if (lives.length % 50 === 0) process.stderr.write(`${lives.length}/${drawn.length}\r`);
  }
  return lives;
}

function report(lives: readonly Life[], seconds: number): number {
  const sum = (of: (life: Life) => number) => lives.reduce((all, life) => all + of(life), 0);
  const ends: Record<string, number> = {};
  for (const { end } of lives) ends[end] = (ends[end] ?? 0) + 1;
  const result = {
    accept: 'complaints',
    sequences: lives.length,
    steps: sum(({ steps }) => steps),
    different: sum(({ different }) => different.length),
    forged: sum(({ forged }) => forged),
    forgedRefused: sum(({ refused }) => refused),
    ends,
    seconds: Math.round(seconds),
  };
  const rows = Object.entries(ends).map(([end, count]) => `  ${end.padEnd(24)} ${String(count).padStart(6)}`);
  process.stdout.write(`
${result.sequences} complaints, ${result.steps} steps over HTTP; ${result.different} times rules, API and database did not agree.
${result.forged} tries to close one by SQL, ${result.forgedRefused} refused.
How they stood at the end:
${rows.join('\n')}
${JSON.stringify(result)}
`);
  return result.different === 0 && result.forged === result.forgedRefused ? 0 : 1;
}
