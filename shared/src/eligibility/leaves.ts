import type { Leaf, Rule } from './ast';

/** Every condition of a rule with its place, in the rule's order. */
export function leavesOf(rule: Rule, path: string): { readonly leaf: Leaf; readonly path: string }[] {
  if ('field' in rule) return [{ leaf: rule, path }];
  if ('not' in rule) return leavesOf(rule.not, `${path}.not`);
  const [kind, children] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  return children.flatMap((child, index) => leavesOf(child, `${path}.${kind}[${index}]`));
}
