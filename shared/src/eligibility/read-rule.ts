import { type Outcome, ok, refuse } from '../kernel';
import type { Rule } from './ast';
import { plainObject, shownValue } from './plain-json';
import { readLeaf } from './read-leaf';

/** Deeper or larger trees are refused: no official can read them, and no page can explain them. */
export const MAX_DEPTH = 12;
export const MAX_LEAVES = 200;

/**
 * Turns JSON into a rule by its form alone, or says what is wrong and where (`refusal.field` is a path such as
 * `eligibility.all[2].value`). What passes can be evaluated against every checked profile without an error; whether
 * it makes sense is `checkRule`'s question. The answer is a copy: it shares nothing with the JSON.
 */
export function readRule(json: unknown): Outcome<Rule> {
  return readNode(json, 'eligibility', 1, { leaves: 0 });
}

function readNode(input: unknown, path: string, depth: number, budget: { leaves: number }): Outcome<Rule> {
  if (depth > MAX_DEPTH) return bad(path, `条件嵌套超过${MAX_DEPTH}层`, '把条件拆平一些');
  const json = plainObject(input);
  if (json === null) return bad(path, '条件不是一个对象', '写成 all、any、not 或 {field, op, value}');
  const kinds = ['all', 'any', 'not', 'field'].filter((key) => key in json);
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
    return readLeaf(json, path);
  }
  const kind = kinds[0] as 'all' | 'any' | 'not'; // the only other members of `kinds`
  const extra = Object.keys(json).find((key) => key !== kind);
  if (extra !== undefined) return bad(path, `条件里有不认识的键「${shownValue(extra)}」`, `只保留 ${kind}`);
  if (kind === 'not') {
    const child = readNode(json.not, `${path}.not`, depth + 1, budget);
    return child.ok ? ok({ not: child.value }) : child;
  }
  const children = readChildren(json[kind], `${path}.${kind}`, depth, budget);
  if (!children.ok) return children;
  return ok(kind === 'all' ? { all: children.value } : { any: children.value });
}

function readChildren(
  json: unknown,
  path: string,
  depth: number,
  budget: { leaves: number },
): Outcome<Rule[]> {
  if (!Array.isArray(json)) return bad(path, '条件组不是列表', '写成条件的列表');
  if (json.length === 0) return bad(path, '条件组是空的', '至少放一个条件，或去掉这一组');
  const rules: Rule[] = [];
  // One by one, so that the count of leaves stops a list of any length.
  for (let index = 0; index < json.length; index += 1) {
    const item: unknown = Object.getOwnPropertyDescriptor(json, index)?.value;
    const child = readNode(item, `${path}[${index}]`, depth + 1, budget);
    if (!child.ok) return child;
    rules.push(child.value);
  }
  return ok(rules);
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'eligibility.bad-rule', message, advice, field });
}
