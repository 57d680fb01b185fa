import type { RuleExample } from '@yingshang/shared/contracts/policy-rules';
import {
  type CodeNames,
  type ConditionReading,
  explainConditions,
  factWords,
  type Profile,
  profileField,
  type Rule,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { MatchExample } from '../enterprises';

/** Nearly every policy asks for these, so they tell least about why. */
const COMMONPLACE = new Set(['entityType', 'regionCode']);

const WANTED = { eligible: 'met', unknown: 'unknown', notEligible: 'not-met' } as const;

/** The condition that decides about this enterprise, in words, with its own value. */
export function ruleExample(
  example: MatchExample,
  verdict: keyof typeof WANTED,
  rule: Rule,
  asOf: CalendarDate,
  names: CodeNames,
): RuleExample {
  const readings = explainConditions(rule, example.profile, asOf, names);
  const { condition, ownValue } = deciding(readings, WANTED[verdict]);
  const { demo, name, profile } = example;
  return { name: demo ? name : kindOf(profile, names), demo, condition, ownValue };
}

function deciding(
  readings: readonly ConditionReading[],
  wanted: ConditionReading['verdict'],
): ConditionReading {
  const fitting = readings.filter(({ verdict }) => verdict === wanted);
  const reading = fitting.find(({ field }) => !COMMONPLACE.has(field)) ?? fitting[0] ?? readings[0];
  if (reading === undefined) throw new Error('a checked rule has at least one condition');
  return reading;
}

const TELLING = ['regionCode', 'industryCode', 'scale', 'entityType'] as const;

/** Of a real enterprise the desk learns what kind it is, not which: its figures are nobody's business here. */
function kindOf(profile: Profile, names: CodeNames): string {
  const words = TELLING.flatMap((key) => {
    const [field, fact] = [profileField(key), profile[key] ?? null];
    return field === undefined || fact === null ? [] : [factWords(field, fact, names)];
  });
  return words.length === 0 ? '一家企业' : words.join('、');
}
