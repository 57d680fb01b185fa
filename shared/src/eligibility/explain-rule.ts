import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { type ConditionReading, factsIn, type RequiredPart, readPart, requiredParts } from './explain';
import { type Provenance, provenanceWords } from './fact-provenance';
import type { Profile } from './profile-field';
import { type Trace, traceRule } from './trace-rule';
import type { CodeNames } from './wording';

/** A condition with everything that is known about it, and nothing else. */
export interface ConditionExplanation extends ConditionReading {
  /** Where the own value comes from: 「税务 2026-10-31」; null when there is none, or when nobody said. */
  readonly source: string | null;
  /** The place in the policy, where the rule names one. */
  readonly clause: string | null;
  /** All of it as one sentence, with the policy that asks it. */
  readonly sentence: string;
}

/** A group is one condition; `parts` are its leaves, each worded as it counts here, even under `not`. */
export interface ConditionExplanationWithParts extends ConditionExplanation {
  readonly parts: readonly ConditionExplanation[];
}

export interface Explaining {
  readonly names: CodeNames;
  readonly provenance: Provenance;
  /** The policy whose rule it is; null while a rule belongs to none. */
  readonly policy: { readonly title: string; readonly documentNumber: string | null } | null;
}

/**
 * Every condition that must hold, explained: what is asked, what is so, who says it and since when, and where it is
 * written. The readings are those of `explainConditions`, in the same order.
 */
export function explainRule(
  rule: Rule,
  profile: Profile,
  asOf: CalendarDate,
  explaining: Explaining,
): ConditionExplanationWithParts[] {
  return requiredParts(traceRule(rule, profile, asOf)).map((part) => {
    const parts = 'leaf' in part.trace ? [] : leavesOf(part.trace, part.holds);
    const explained = parts.map((leaf) => explainPart(leaf, asOf, explaining, []));
    return { ...explainPart(part, asOf, explaining, explained), parts: explained };
  });
}

function leavesOf(trace: Trace, holds: boolean): RequiredPart[] {
  if ('leaf' in trace) return [{ trace, holds }];
  return trace.children.flatMap((child) => leavesOf(child, trace.kind === 'not' ? !holds : holds));
}

function explainPart(
  part: RequiredPart,
  asOf: CalendarDate,
  { names, provenance, policy }: Explaining,
  parts: readonly ConditionExplanation[],
): ConditionExplanation {
  const reading = readPart(part, asOf, names);
  const source = sourceOf(part.trace, provenance);
  const clause = clauseOf(part.trace);
  const inside = parts.map((one) => `${one.condition}：${foundWords(one, one.source)}`);
  const found =
    inside.length > 0
      ? `${VERDICTS[reading.verdict]}，其中${inside.join('；')}`
      : foundWords(reading, source);
  return {
    ...reading,
    source,
    clause,
    sentence: `${reading.condition}：${found}。${citationWords(policy, clause)}`,
  };
}

/** Of one fact; several facts have their sources in the parts. */
function sourceOf(trace: Trace, provenance: Provenance): string | null {
  const facts = [...factsIn(trace)];
  const [first] = facts;
  if (first === undefined || facts.length > 1) return null;
  const [key, fact] = first;
  const known = fact === null ? undefined : provenance[key];
  return known ? provenanceWords(known) : null;
}

/** Of a group only what all its leaves share: a part's clause must not pass for the whole. */
function clauseOf(trace: Trace): string | null {
  if ('leaf' in trace) return trace.leaf.clause ?? null;
  const [first, ...rest] = trace.children.map(clauseOf);
  return first !== undefined && rest.every((clause) => clause === first) ? first : null;
}

const VERDICTS = { met: '符合', 'not-met': '不符合', unknown: '还不能判断' } as const;

function foundWords({ verdict, ownValue }: ConditionReading, source: string | null): string {
  if (ownValue === UNKNOWN) return `${VERDICTS[verdict]}，没有这项信息`;
  return `${VERDICTS[verdict]}，现为${ownValue}${source === null ? '' : `（${source}）`}`;
}

const UNKNOWN = '未填写';

/** 「依据：《…》（财政部 税务总局公告2023年第12号）第三条。」: title and number from the data, the clause only where it is known. */
export function citationWords(policy: Explaining['policy'], clause: string | null): string {
  if (policy === null) return clause === null ? '' : `依据：${clause}。`;
  const title = policy.title.includes('《') ? policy.title : `《${policy.title}》`;
  const number = policy.documentNumber === null ? '' : `（${policy.documentNumber}）`;
  return `依据：${title}${number}${clause ?? ''}。`;
}
