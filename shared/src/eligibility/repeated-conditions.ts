import type { CalendarDate } from '../kernel';
import { canHold } from './can-hold';
import type { World } from './possible-facts';
import type { RuleWarning } from './rule-warnings';
import { ruleWords } from './rule-words';
import { type Wanted, wantedAnswer } from './wanted-answer';
import type { CodeNames } from './wording';

/**
 * In one group: the same part twice, or a condition that another one on the same fact says already. Conditions on
 * other facts are never enough: they can be known while this one is not.
 */
export function findRepetitions(
  part: Wanted,
  world: World,
  asOf: CalendarDate,
  names: CodeNames,
): RuleWarning[] {
  if ('leaf' in part || 'field' in part.rule) return [];
  const [parts, together] = 'every' in part ? [part.every, true] : [part.some, false];
  const words = ({ rule, holds }: Wanted) => `「${ruleWords(rule, names, asOf, holds)}」`;
  const found: RuleWarning[] = [];
  const kept = [...parts];
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const one = parts[index] as Wanted; // index stays inside the list
    const others = kept.filter((other) => other !== one);
    const twin = others.find((other) => isSame(one, other) || saysAlready(other, one, together, world, asOf));
    if (!twin) continue;
    kept.splice(kept.indexOf(one), 1);
    const same = isSame(one, twin);
    found.unshift({
      code: 'eligibility.repeated-condition',
      message: same ? `${words(one)}写了两次` : `有了${words(twin)}，${words(one)}是多余的`,
      advice: '去掉多余的一个；如果写错了，改正它',
      field: one.path,
    });
  }
  return [...found, ...kept.flatMap((one) => findRepetitions(one, world, asOf, names))];
}

function isSame(one: Wanted, other: Wanted): boolean {
  return one.holds === other.holds && JSON.stringify(one.rule) === JSON.stringify(other.rule);
}

/** Of conditions that must all hold the stricter one says the other; of alternatives the wider one does. */
function saysAlready(
  one: Wanted,
  other: Wanted,
  together: boolean,
  world: World,
  asOf: CalendarDate,
): boolean {
  if (!('field' in one.rule && 'field' in other.rule) || one.rule.field !== other.rule.field) return false;
  if (one.rule.op === 'exists' || other.rule.op === 'exists') return false;
  const [stricter, wider] = together ? [one, other] : [other, one];
  return !canHold([stricter, wantedAnswer(wider.rule, !wider.holds, asOf, wider.path)], world);
}
