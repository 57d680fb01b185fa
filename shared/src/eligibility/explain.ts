import type { CalendarDate } from '../kernel';
import type { Rule, Verdict } from './ast';
import { evaluate } from './evaluate';
import { profileField } from './field-catalogue';
import { missingFields } from './missing-fields';
import type { Profile } from './profile-field';
import { ruleWords } from './rule-words';
import { type CodeNames, factWords, fieldWords } from './wording';

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
