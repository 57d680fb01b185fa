import { type Outcome, ok, refuse } from '../kernel';
import type { Rule } from './ast';
import { checkLeaf } from './check-leaf';

/** Deeper or larger trees are refused: no official can read them, and no page can explain them. */
export const MAX_DEPTH = 12;
export const MAX_LEAVES = 200;

/**
 * Turns JSON into a rule, or says what is wrong and where (`refusal.field` is a path such as `all[2].value`).
 * A rule that passes here can be evaluated against every checked profile without an error.
 * @example checkRule({ field: 'employees', op: 'lte', value: 300 })
 */
export function checkRule(json: unknown): Outcome<Rule> {
  const budget = { leaves: 0 };
  return checkNode(json, 'eligibility', 1, budget);
}

function checkNode(json: unknown, path: string, depth: number, budget: { leaves: number }): Outcome<Rule> {
  if (depth > MAX_DEPTH) return bad(path, `条件嵌套超过${MAX_DEPTH}层`, '把条件拆平一些');
  if (!isRecord(json)) return bad(path, '条件不是一个对象', '写成 all、any、not 或 {field, op, value}');
  const kinds = ['all', 'any', 'not', 'field'].filter((key) => Object.hasOwn(json, key));
  if (kinds.length !== 1) {
    return bad(
      path,
      kinds.length === 0 ? '条件里没有 all、any、not 或 field' : `一个条件里同时有 ${kinds.join('、')}`,
      '每个条件只留一种',
    );
  }
  if (kinds[0] === 'field') {
    budget.leaves += 1;
    if (budget.leaves > MAX_LEAVES) return bad(path, `条件超过${MAX_LEAVES}个`, '减少条件');
    return checkLeaf(json, path);
  }
  const kind = kinds[0] as 'all' | 'any' | 'not'; // the only other members of `kinds`
  const extra = Object.keys(json).find((key) => key !== kind);
  if (extra !== undefined) return bad(path, `条件里有不认识的键「${extra}」`, `只保留 ${kind}`);
  if (kind === 'not') {
    const child = checkNode(json.not, `${path}.not`, depth + 1, budget);
    return child.ok ? ok({ not: child.value }) : child;
  }
  const children = checkChildren(json[kind], `${path}.${kind}`, depth, budget);
  if (!children.ok) return children;
  return ok(kind === 'all' ? { all: children.value } : { any: children.value });
}

function checkChildren(
  json: unknown,
  path: string,
  depth: number,
  budget: { leaves: number },
): Outcome<Rule[]> {
  if (!Array.isArray(json)) return bad(path, '条件组不是列表', '写成条件的列表');
  if (json.length === 0) return bad(path, '条件组是空的', '至少放一个条件，或去掉这一组');
  const rules: Rule[] = [];
  for (const [index, item] of json.entries()) {
    const child = checkNode(item, `${path}[${index}]`, depth + 1, budget);
    if (!child.ok) return child;
    rules.push(child.value);
  }
  return ok(rules);
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'eligibility.bad-rule', message, advice, field });
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
