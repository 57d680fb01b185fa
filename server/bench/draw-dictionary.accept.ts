import { parseArgs } from 'node:util';
import { COUNTY_NUMBERS } from './draw/county-children';
import { tryDictionary } from './draw/dictionary-trial';

/**
 * `pnpm accept draw-dictionary [--numbers N] [--lines N]`: all ID numbers of a made-up county and a year of birth, with
 * the children's names, hashed in every shape that one could think of, against every published file. docs/domains/draw.md
 */
export async function run(args: string[]): Promise<number> {
  const options = {
    numbers: { type: 'string', default: `${COUNTY_NUMBERS}` },
    lines: { type: 'string', default: '20000' },
  } as const;
  const { values } = parseArgs({ args, options });
  const [numbers = 0, lines = 0] = [values.numbers, values.lines].map(Number);
  if (![numbers, lines].every((value) => Number.isSafeInteger(value) && value >= 200)) {
    process.stderr.write('--numbers、--lines 应为不小于 200 的整数。\n');
    return 2;
  }
  const figures = tryDictionary(Math.min(numbers, COUNTY_NUMBERS), lines);
  const ok = figures.matches === 0 && figures.plantedFound === figures.shapes;
  process.stdout.write(`${JSON.stringify({ accept: 'draw-dictionary', ok, ...figures })}\n`);
  return ok ? 0 : 1;
}
