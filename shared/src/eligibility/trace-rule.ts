import type { CalendarDate } from '../kernel';
import type { Condition, Leaf, Rule, Verdict } from './ast';
import { conditionOn } from './dated-values';
import { evaluateCondition } from './evaluate';
import type { FactValue, Profile } from './profile-field';

/** How a rule came to its answer: the same tree, every node with its own verdict; nothing is cut short. */
export type Trace = LeafTrace | GroupTrace;

export interface LeafTrace {
  readonly verdict: Verdict;
  readonly leaf: Leaf;
  /** The leaf with the value that counted on the day. */
  readonly condition: Condition;
  /** The own value that it was held against; null when it is unknown. */
  readonly fact: FactValue | null;
}

export interface GroupTrace {
  readonly verdict: Verdict;
  readonly rule: Rule;
  readonly kind: 'all' | 'any' | 'not';
  /** In the rule's order; of `not` exactly one. */
  readonly children: readonly Trace[];
}

/** The verdict of every node of the rule; the root's is what `evaluate` answers. Both must have passed their checks. */
export function traceRule(rule: Rule, profile: Profile, asOf: CalendarDate): Trace {
  if ('field' in rule) return traceLeaf(rule, profile[rule.field] ?? null, asOf);
  if ('not' in rule) {
    const child = traceRule(rule.not, profile, asOf);
    return { kind: 'not', verdict: opposite(child.verdict), rule, children: [child] };
  }
  const [kind, rules] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  const children = rules.map((child) => traceRule(child, profile, asOf));
  return { kind, verdict: joined(children, kind === 'any'), rule, children };
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}

/** `any` is decided by a true child, `all` by a false one; an unknown child keeps the other answer open. */
function joined(children: readonly Trace[], deciding: boolean): Verdict {
  let verdict: Verdict = !deciding;
  for (const child of children) {
    if (child.verdict === deciding) return deciding;
    if (child.verdict === null) verdict = null;
  }
  return verdict;
}

/** The fields of leaves reached from the root through unknown nodes only; sorted, without repeats. */
export function missingInTrace(trace: Trace): string[] {
  const fields = new Set<string>();
  collectMissing(trace, fields);
  return [...fields].sort();
}

function collectMissing(trace: Trace, fields: Set<string>): void {
  if (trace.verdict !== null) return;
  if ('leaf' in trace) fields.add(trace.leaf.field);
  else for (const child of trace.children) collectMissing(child, fields);
}

function traceLeaf(leaf: Leaf, fact: FactValue | null, asOf: CalendarDate): LeafTrace {
  const condition = conditionOn(leaf, asOf);
  return { verdict: evaluateCondition(condition, fact, asOf), leaf, condition, fact };
}
