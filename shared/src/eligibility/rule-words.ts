import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { conditionOn } from './dated-values';
import { type CodeNames, conditionWords, oppositeWords } from './wording';

/**
 * The rule as a phrase, with the values that count on `asOf`: 「满足其一：…；…」. With `holds` false it says what is
 * asked when the rule must not hold, each condition turned round: 「从业人员数大于100人」, never 「不是不超过」.
 */
export function ruleWords(rule: Rule, names: CodeNames, asOf: CalendarDate, holds = true): string {
  if ('field' in rule) {
    const condition = conditionOn(rule, asOf);
    return holds ? conditionWords(condition, names) : oppositeWords(condition, names);
  }
  if ('not' in rule) return ruleWords(rule.not, names, asOf, !holds);
  const [children, together] = 'all' in rule ? [rule.all, holds] : [rule.any, !holds];
  const [only] = children;
  if (only && children.length === 1) return ruleWords(only, names, asOf, holds);
  const parts = children.map((child) => bracketed(child, ruleWords(child, names, asOf, holds)));
  return together ? parts.join('，且') : `满足其一：${parts.join('；')}`;
}

/** Brackets around a group inside a group, unless it is worded as one condition. */
function bracketed(rule: Rule, words: string): string {
  return isGroup(rule) ? `（${words}）` : words;
}

function isGroup(rule: Rule): boolean {
  if ('field' in rule) return false;
  if ('not' in rule) return isGroup(rule.not);
  const children = 'all' in rule ? rule.all : rule.any;
  const [only] = children;
  return children.length > 1 || (only !== undefined && isGroup(only));
}
