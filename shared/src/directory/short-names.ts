import type { Abbreviation } from './abbreviations';

/** Two rules on one name are common (人力资源和社会保障 + 局分局), three are not. */
const MOST_ROUNDS = 2;
const MOST_NAMES = 24;

/**
 * The short names that the rules make of a name, each once, without the name itself and without names of one sign.
 * `shortNames('医疗保障局', unitAbbreviations)` is `['医保局']`.
 */
export function shortNames(name: string, rules: readonly Abbreviation[]): string[] {
  const made = new Set([name]);
  let round = [name];
  for (let count = 0; count < MOST_ROUNDS; count += 1) {
    round = round.flatMap((one) => shortened(one, rules)).filter((one) => !made.has(one));
    for (const one of round) made.add(one);
  }
  made.delete(name);
  return [...made].filter((one) => one.length >= 2).slice(0, MOST_NAMES);
}

function shortened(name: string, rules: readonly Abbreviation[]): string[] {
  return rules.flatMap(({ long, short }) =>
    name.includes(long) ? short.map((instead) => name.replace(long, instead)) : [],
  );
}
