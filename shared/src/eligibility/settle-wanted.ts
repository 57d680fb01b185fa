import type { CalendarDate } from '../kernel';
import { evaluateCondition } from './evaluate';
import type { World } from './possible-facts';
import type { Profile } from './profile-field';
import type { Wanted } from './wanted-answer';

/**
 * What is still wanted when the known facts stand, those in `open` excepted: true when nothing is, false when one that
 * stands rules it out. Unknown facts stay wanted.
 */
export function settleWanted(
  wanted: Wanted,
  profile: Profile,
  asOf: CalendarDate,
  open: ReadonlySet<string>,
  effort: World['effort'],
): Wanted | boolean {
  if ('leaf' in wanted) {
    effort.left -= 1;
    const { leaf, holds } = wanted;
    const fact = profile[leaf.field] ?? null;
    // A fact that changes stays known, so `exists` is settled either way.
    if (fact === null || (open.has(leaf.field) && leaf.op !== 'exists')) return wanted;
    return evaluateCondition(leaf, fact, asOf) === holds;
  }
  const [parts, all] = 'every' in wanted ? [wanted.every, true] : [wanted.some, false];
  const left: Wanted[] = [];
  for (const part of parts) {
    const settled = settleWanted(part, profile, asOf, open, effort);
    if (settled === !all) return settled;
    if (typeof settled === 'object') left.push(settled);
  }
  if (left.length === 0) return all;
  const { path, rule, holds } = wanted;
  return all ? { every: left, path, rule, holds } : { some: left, path, rule, holds };
}
