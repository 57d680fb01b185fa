import type { CalendarDate } from '../kernel';
import type { Rule, Verdict } from './ast';
import { conditionOn } from './dated-values';
import { evaluate } from './evaluate';
import { profileField } from './field-catalogue';
import { missingFields } from './missing-fields';
import type { Profile } from './profile-field';
import { type CodeNames, conditionWords, factWords, fieldWords } from './wording';

/** One condition that a person must meet, in words, with the value it was held against. */
export interface ConditionReading {
  /** The field to ask for or to show: of a group, its first missing field, else its first. */
  readonly field: string;
  readonly fieldName: string;
  readonly verdict: 'met' | 'unknown' | 'not-met';
  readonly condition: string;
  readonly ownValue: string;
}

/**
 * A reading for each condition that must hold: nested `all` groups are laid flat, and an `any` or `not` group is
 * one condition in one sentence, because its leaves mean nothing alone.
 */
export function explainConditions(
  rule: Rule,
  profile: Profile,
  asOf: CalendarDate,
  names: CodeNames,
): ConditionReading[] {
  if ('all' in rule) return rule.all.flatMap((child) => explainConditions(child, profile, asOf, names));
  const fields = fieldsOf(rule);
  const verdict = evaluate(rule, profile, asOf);
  const field = missingFields(rule, profile, asOf)[0] ?? fields[0] ?? '';
  return [
    {
      field,
      fieldName: nameOf(field),
      verdict: verdictName(verdict),
      condition: ruleWords(rule, names, asOf),
      ownValue: fields.map((key) => ownValueWords(key, fields.length > 1, profile, names)).join('；'),
    },
  ];
}

/** The whole rule as a phrase, with the values that count on `asOf`: 「满足其一：…；…」. */
export function ruleWords(rule: Rule, names: CodeNames, asOf: CalendarDate): string {
  if ('field' in rule) return conditionWords(conditionOn(rule, asOf), names);
  if ('not' in rule) return `不属于：${ruleWords(rule.not, names, asOf)}`;
  const parts = ('all' in rule ? rule.all : rule.any).map((child) => {
    const words = ruleWords(child, names, asOf);
    return 'field' in child ? words : `（${words}）`;
  });
  if (parts.length === 1) return parts[0] ?? '';
  return 'all' in rule ? parts.join('，且') : `满足其一：${parts.join('；')}`;
}

function fieldsOf(rule: Rule): string[] {
  if ('field' in rule) return [rule.field];
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  return [...new Set(children.flatMap(fieldsOf))];
}

function ownValueWords(key: string, named: boolean, profile: Profile, names: CodeNames): string {
  const field = profileField(key);
  const fact = profile[key] ?? null;
  const value = field && fact !== null ? factWords(field, fact, names) : '未填写';
  return named ? `${nameOf(key)}：${value}` : value;
}

function nameOf(key: string): string {
  const field = profileField(key);
  return field ? fieldWords(field) : key;
}

function verdictName(verdict: Verdict): ConditionReading['verdict'] {
  if (verdict === null) return 'unknown';
  return verdict ? 'met' : 'not-met';
}
