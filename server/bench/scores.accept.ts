import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { replayEverywhere } from './scores/replays';

const LEAST = 1_000_000;

/**
 * `pnpm accept scores [--events N]`: a year of events of 829 units, scored as they came and corrected afterwards, replayed
 * by the operator's command as it is read and shuffled, in other time zones and languages: the same sign for sign.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { events: { type: 'string' } } });
  const events = Number(values.events ?? LEAST);
  if (!Number.isSafeInteger(events) || events < 1_000) {
    process.stderr.write('--events 应为不小于 1000 的整数\n');
    return 2;
  }
  const started = performance.now();
  const done = await replayEverywhere({ events, days: 365, increment: Math.round(events / 20) });
  const seconds = Math.round((performance.now() - started) / 1_000);
  const ok = done.ok && done.events >= events && done.corrections > 0;
  process.stdout.write(`${JSON.stringify({ accept: 'scores', ...done, ok, seconds })}\n`);
  return ok ? 0 : 1;
}
