import type { CalendarDate } from '../kernel';
import type { Rule, Verdict } from './ast';
import { profileField } from './field-catalogue';
import type { FactValue, Profile } from './profile-field';
import { ruleWords } from './rule-words';
import { missingInTrace, opposite, type Trace, traceRule } from './trace-rule';
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
  return requiredParts(traceRule(rule, profile, asOf)).map((part) => readPart(part, asOf, names));
}

/** A part of a rule of which something is required: that it holds, or (under `not`) that it does not. */
export interface RequiredPart {
  readonly trace: Trace;
  readonly holds: boolean;
}

/** The parts that stand for themselves: leaves and groups with a choice. */
export function requiredParts(trace: Trace, holds = true): RequiredPart[] {
  if ('leaf' in trace) return [{ trace, holds }];
  const [only] = trace.children;
  if (only && trace.kind === 'not') return requiredParts(only, !holds);
  if (only && trace.children.length === 1) return requiredParts(only, holds);
  if (trace.kind === 'all' && holds) return trace.children.flatMap((child) => requiredParts(child));
  return [{ trace, holds }];
}

export function readPart(
  { trace, holds }: RequiredPart,
  asOf: CalendarDate,
  names: CodeNames,
): ConditionReading {
  const facts = factsIn(trace);
  const field = missingInTrace(trace)[0] ?? [...facts.keys()][0] ?? '';
  const own = [...facts].map(([key, fact]) => ownWords(key, fact, names, facts.size > 1));
  return {
    field,
    fieldName: nameOf(field),
    verdict: verdictName(holds ? trace.verdict : opposite(trace.verdict)),
    condition: ruleWords('leaf' in trace ? trace.leaf : trace.rule, names, asOf, holds),
    ownValue: own.join('；'),
  };
}

/** The facts that a part of a rule reads, in its order; null is unknown. */
export function factsIn(trace: Trace): Map<string, FactValue | null> {
  if ('leaf' in trace) return new Map([[trace.leaf.field, trace.fact]]);
  return new Map(trace.children.flatMap((child) => [...factsIn(child)]));
}

function ownWords(key: string, fact: FactValue | null, names: CodeNames, named: boolean): string {
  const field = profileField(key);
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
