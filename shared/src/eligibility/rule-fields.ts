import type { Rule } from './ast';

/** The facts that a rule reads, in the order in which it names them, without repeats. */
export function fieldsOf(rule: Rule): readonly string[] {
  const fields = new Set<string>();
  collect(rule, fields);
  return [...fields];
}

function collect(rule: Rule, fields: Set<string>): void {
  if ('field' in rule) {
    fields.add(rule.field);
    return;
  }
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  for (const child of children) collect(child, fields);
}
