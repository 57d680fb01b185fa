import { canonicalJson } from '../kernel';
import type { Hash } from '../ledger';
import { type DrawInputs, type DrawResult, runDraw } from './draw';
import { problemOfPlan } from './draw-plan';
import { problemsOfRoll } from './roll';
import { isDice, type Keyed } from './seed';

/** What was published of a draw: what it is made of and what came out. */
export interface PublishedDraw extends DrawInputs, DrawResult {}

/** One thing that is not as it must be; `seq` where it is one line's. */
export interface Mismatch {
  readonly what: 'plan' | 'roll' | 'dice' | 'manifestHash' | 'rollRoot' | 'seed' | 'results' | 'resultRoot';
  readonly seq?: number;
}

/**
 * Recomputes a published draw from nothing. None: manifest, roll, dice, public value and results belong together to the
 * last byte. That the public value is the one of the named round, and the roll the one frozen, is asked elsewhere.
 */
export function mismatchesOfDraw(hash: Hash, published: PublishedDraw, keyed?: Keyed): Mismatch[] {
  if (problemOfPlan(published.manifest) !== null) return [{ what: 'plan' }];
  const wrongLines = problemsOfRoll(published.manifest, published.roll);
  if (wrongLines.length > 0) return wrongLines.map(({ seq }) => ({ what: 'roll', seq }));
  if (!isDice(published.dice)) return [{ what: 'dice' }];
  const recomputed = runDraw(hash, published, keyed);
  const whole = (['manifestHash', 'rollRoot', 'seed', 'resultRoot'] as const).filter(
    (part) => recomputed[part] !== published[part],
  );
  return [...whole.map((what) => ({ what })), ...wrongResults(recomputed, published)];
}

function wrongResults(recomputed: DrawResult, published: PublishedDraw): Mismatch[] {
  const lines = recomputed.results.flatMap((line, at): Mismatch[] => {
    const shown = published.results[at];
    const same = shown !== undefined && canonicalJson(shown) === canonicalJson(line);
    return same ? [] : [{ what: 'results', seq: line.seq }];
  });
  const more = published.results.length > recomputed.results.length;
  return more ? [...lines, { what: 'results' }] : lines;
}
