import {
  conditionOn,
  isDated,
  type Leaf,
  type Operator,
  profileField,
  readRule,
  type Scalar,
} from '@yingshang/shared/eligibility';
import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import { type TypedUnit, textsOf, unitOf } from './condition-values';

/**
 * A rule as a form: what an official sees and changes, half-typed states included. `formOf` and `ruleOf` are each
 * other's inverse for every rule in form (rule-form.spec.ts). Parts that cannot be read stay as they are.
 */
export interface RuleForm {
  readonly root: FormGroup;
  /** The rule is one condition without a group around it. */
  readonly bare: boolean;
  /** For the id of the next part. */
  readonly next: number;
}

export type FormNode = FormGroup | FormLeaf | FormBroken;

/** `not` with several children: none of them may hold. */
export type GroupKind = 'all' | 'any' | 'not';

export interface FormGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly children: readonly FormNode[];
}

export interface FormLeaf {
  readonly id: string;
  readonly kind: 'leaf';
  readonly field: string;
  readonly op: Operator;
  /** In which the numbers are typed. */
  readonly unit: TypedUnit;
  /** One without a day; with `dated` one for each day from which it counts. */
  readonly values: readonly FormValue[];
  readonly dated: boolean;
  readonly clause: string;
}

export interface FormValue {
  readonly from: string;
  readonly texts: readonly string[];
}

export interface FormBroken {
  readonly id: string;
  readonly kind: 'broken';
  readonly json: unknown;
}

/** Far deeper than a rule may be; what lies below is kept as one part that cannot be read. */
const DEEPEST = 30;
const ANY_DAY: CalendarDate = calendarDate('2000-01-01');

export function formOf(json: unknown): RuleForm {
  const ids = { next: 1 };
  const node = nodeOf(json, ids, 0);
  if (isGroup(node)) return { root: node, bare: false, next: ids.next };
  return { root: { id: newId(ids), kind: 'all', children: [node] }, bare: true, next: ids.next };
}

export const emptyForm: RuleForm = {
  root: { id: 'n0', kind: 'all', children: [] },
  bare: false,
  next: 1,
};

export function isGroup(node: FormNode): node is FormGroup {
  return node.kind !== 'leaf' && node.kind !== 'broken';
}

function newId(ids: { next: number }): string {
  ids.next += 1;
  return `n${ids.next - 1}`;
}

function nodeOf(json: unknown, ids: { next: number }, depth: number): FormNode {
  const id = newId(ids);
  const group = depth < DEEPEST ? groupIn(json) : null;
  if (group === null) return leafOf(json, id) ?? { id, kind: 'broken', json };
  return { id, kind: group.kind, children: group.children.map((child) => nodeOf(child, ids, depth + 1)) };
}

function groupIn(json: unknown): { kind: GroupKind; children: readonly unknown[] } | null {
  if (typeof json !== 'object' || json === null || Object.keys(json).length !== 1) return null;
  const { all, any, not } = json as Record<string, unknown>;
  if (Array.isArray(all)) return { kind: 'all', children: all };
  if (Array.isArray(any)) return { kind: 'any', children: any };
  if (not === undefined) return null;
  const inner = groupIn(not);
  const several = inner?.kind === 'any' && inner.children.length > 1;
  return { kind: 'not', children: several ? inner.children : [not] };
}

function leafOf(json: unknown, id: string): FormLeaf | null {
  const read = readRule(json);
  if (!read.ok || !('field' in read.value)) return null;
  const leaf = read.value;
  const field = profileField(leaf.field);
  if (field === undefined) return null;
  const values = isDated(leaf) ? leaf.values : [{ from: '', value: conditionOn(leaf, ANY_DAY).value }];
  const unit = unitOf(
    field,
    leaf.op,
    values.flatMap(({ value }) => scalarsOf(value)),
  );
  return {
    id,
    kind: 'leaf',
    field: leaf.field,
    op: leaf.op,
    unit,
    values: values.map(({ from, value }) => ({ from, texts: textsOf(value, unit) })),
    dated: isDated(leaf),
    clause: clauseOf(leaf),
  };
}

function clauseOf({ clause = '' }: Leaf): string {
  return clause;
}

function scalarsOf(value: Scalar | readonly Scalar[]): readonly Scalar[] {
  // `Array.isArray` does not narrow a readonly array away.
  return typeof value === 'object' ? value : [value];
}
