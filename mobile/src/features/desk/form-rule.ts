import { profileField } from '@yingshang/shared/eligibility';
import { isCalendarDate } from '@yingshang/shared/kernel';
import { type ValueKind, valueKind, valueOf } from './condition-values';
import { type FormGroup, type FormLeaf, type FormNode, isGroup, type RuleForm } from './rule-form';

export interface FormProblem {
  /** The part of the form that it is about. */
  readonly id: string;
  readonly message: string;
}

/** What a form says: the rule, as far as it can be said, and what is still missing. */
export interface ReadForm {
  /** Without the parts that are not finished; null when nothing is left. Good for a save only without problems. */
  readonly rule: unknown;
  readonly problems: readonly FormProblem[];
  /** Which part of the form stands at a place of the rule, by the checker's path. */
  readonly places: ReadonlyMap<string, string>;
}

interface Reading {
  readonly problems: FormProblem[];
  readonly places: Map<string, string>;
}

const ROOT = 'eligibility';

export function ruleOf({ root, bare }: RuleForm): ReadForm {
  const reading: Reading = { problems: [], places: new Map() };
  const [only] = root.children;
  const node = bare && only && root.children.length === 1 ? only : root;
  const rule = nodeRule(node, ROOT, reading);
  return { rule: rule === undefined ? null : rule, ...reading };
}

/** The part of the form at a place of the rule, or the nearest one around it. */
export function partAt(places: ReadForm['places'], path: string): string | undefined {
  for (let place = path; place !== ''; place = outer(place)) {
    const part = places.get(place);
    if (part !== undefined) return part;
  }
  return undefined;
}

function outer(path: string): string {
  return path.replace(/(\.[^.[\]]*|\[\d*\]|^[^.[\]]*)$/, '');
}

function nodeRule(node: FormNode, path: string, reading: Reading): unknown {
  reading.places.set(path, node.id);
  if (isGroup(node)) return groupRule(node, path, reading);
  if (node.kind === 'broken') {
    reading.problems.push({ id: node.id, message: '这个条件认不出来，请删除，或重新建一个' });
    return node.json;
  }
  const leaf = leafRule(node);
  if (typeof leaf === 'string') reading.problems.push({ id: node.id, message: leaf });
  return typeof leaf === 'string' ? undefined : leaf;
}

function groupRule({ id, kind, children }: FormGroup, path: string, reading: Reading): unknown {
  if (children.length === 0) {
    reading.problems.push({ id, message: '这一组还没有条件，请加一个，或删除这一组' });
    return undefined;
  }
  // Unfinished parts leave no gap behind, so a place counts only the parts that are in the rule.
  const rules: unknown[] = [];
  const list = kind === 'not' ? 'not.any' : kind;
  for (const child of children) {
    const place =
      kind === 'not' && children.length === 1 ? `${path}.not` : `${path}.${list}[${rules.length}]`;
    const rule = nodeRule(child, place, reading);
    if (rule !== undefined) rules.push(rule);
  }
  if (rules.length === 0) return undefined;
  if (kind !== 'not') return { [kind]: rules };
  return { not: rules.length === 1 ? rules[0] : { any: rules } };
}

/** The leaf of a rule, or in words what is missing. */
function leafRule({ field: key, op, values, unit, dated, clause }: FormLeaf): object | string {
  const field = profileField(key);
  if (field === undefined) return '这台设备还不认识这个条件，请更新后再改';
  const read = values.map(({ from, texts }) => ({ from, value: valueOf(field, op, texts, unit) }));
  if (read.some(({ value }) => value === undefined)) return missingWords(valueKind(field, op));
  if (dated && read.some(({ from }) => !isCalendarDate(from)))
    return '有一个生效日期没有填，或不是真实的日期';
  const said = clause.trim() === '' ? {} : { clause };
  if (dated) return { field: key, op, values: read, ...said };
  return { field: key, op, value: read[0]?.value, ...said };
}

function missingWords(kind: ValueKind): string {
  if (kind === 'months' || kind.startsWith('amount')) return '还没有填完，或填的不是数字';
  return /^(day|text)/.test(kind) ? '还没有填完' : '还没有选';
}
