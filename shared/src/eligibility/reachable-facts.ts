import { narrowFacts, type PossibleFacts, type World } from './possible-facts';
import type { FactValue, ProfileField } from './profile-field';

/**
 * What a known fact can be by the enterprise's own doing, as it is now included; null when it cannot change. Numbers
 * and sets only grow, choices only step up.
 */
export function reachableFacts(field: ProfileField, fact: FactValue, world: World): PossibleFacts | null {
  const { changeable } = field;
  if (changeable === undefined) return null;
  if (typeof fact === 'object') return { kind: 'members', inside: new Set(fact), outside: new Set() };
  if (changeable !== 'more') {
    const above = changeable.slice(changeable.findIndex((step) => step === fact) + 1);
    return above.length > 0 ? { kind: 'choice', among: new Set([fact, ...above]) } : null;
  }
  const condition = { field: field.key, op: 'gte' as const, value: Number(fact) };
  return narrowFacts(field, { kind: 'open' }, { condition, holds: true }, world);
}
