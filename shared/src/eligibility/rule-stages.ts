import { addDays, type CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { isDated } from './dated-values';
import { FIRST_DAY, LAST_DAY, type Stage } from './narrow-facts';
import type { Validity } from './validity';

/**
 * The stretches of days on which the rule reads the same, inside the validity: they part where a dated value begins.
 * An open start begins where every dated value has begun, since no policy may be in force before.
 */
export function stagesOf(rule: Rule, { validFrom, validTo }: Validity): Stage[] {
  const dated = datedValueDays(rule);
  const start = latest(
    dated.flatMap(([first]) => first ?? []),
    validFrom,
  );
  const end = validTo ?? LAST_DAY;
  const turns = [...new Set(dated.flat())].filter((day) => day > start && day <= end).sort();
  const firsts = [start, ...turns];
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { first, last: next === undefined ? latest([end], first) : addDays(next, -1) };
  });
}

function latest(days: readonly CalendarDate[], least: CalendarDate | null): CalendarDate {
  return days.reduce((one, other) => (other > one ? other : one), least ?? FIRST_DAY);
}

/** Of each dated leaf the days on which its values begin. */
function datedValueDays(rule: Rule): CalendarDate[][] {
  if ('field' in rule) return isDated(rule) ? [rule.values.map(({ from }) => from)] : [];
  if ('not' in rule) return datedValueDays(rule.not);
  return ('all' in rule ? rule.all : rule.any).flatMap(datedValueDays);
}
