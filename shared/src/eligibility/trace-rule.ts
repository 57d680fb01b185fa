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
  readonly kind: 'all' | 'any' | 'not';
  /** In the rule's order; of `not` exactly one. */
  readonly children: readonly Trace[];
}

/** The verdict of every node of the rule; the root's is what `evaluate` answers. Both must have passed their checks. */
export function traceRule(rule: Rule, profile: Profile, asOf: CalendarDate): Trace {
  if ('field' in rule) return traceLeaf(rule, profile[rule.field] ?? null, asOf);
  if ('all' in rule) return group('all', rule.all, profile, asOf);
  if ('any' in rule) return group('any', rule.any, profile, asOf);
  const child = traceRule(rule.not, profile, asOf);
  return { kind: 'not', verdict: child.verdict === null ? null : !child.verdict, children: [child] };
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

function group(
  kind: 'all' | 'any',
  rules: readonly Rule[],
  profile: Profile,
  asOf: CalendarDate,
): GroupTrace {
  const deciding = kind === 'any';
  const children: Trace[] = [];
  let verdict: Verdict = !deciding;
  for (const rule of rules) {
    const child = traceRule(rule, profile, asOf);
    children.push(child);
    if (child.verdict === deciding) verdict = deciding;
    else if (child.verdict === null && verdict !== deciding) verdict = null;
  }
  return { kind, verdict, children };
}
