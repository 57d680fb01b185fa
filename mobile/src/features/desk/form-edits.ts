import { type Operator, operatorsOf, type ProfileField, profileField } from '@yingshang/shared/eligibility';
import { offeredComparisons } from './comparison-words';
import { type TypedUnit, textsOf, unitsFor, valueKind, valueOf } from './condition-values';
import {
  type FormGroup,
  type FormLeaf,
  type FormNode,
  type FormValue,
  type GroupKind,
  isGroup,
  type RuleForm,
} from './rule-form';

/** The form with one part put in the place of another. */
export function changePart(form: RuleForm, id: string, change: (part: FormNode) => FormNode): RuleForm {
  const root = mapped(form.root, (part) => (part.id === id ? change(part) : part));
  return isGroup(root) ? { ...form, root } : form;
}

export function changeLeaf(form: RuleForm, id: string, change: (leaf: FormLeaf) => FormLeaf): RuleForm {
  return changePart(form, id, (part) => (part.kind === 'leaf' ? change(part) : part));
}

/** The outermost group stays, empty if need be. */
export function removePart(form: RuleForm, id: string): RuleForm {
  const without = (group: FormGroup): FormGroup => ({
    ...group,
    children: group.children
      .filter((child) => child.id !== id)
      .map((child) => (isGroup(child) ? without(child) : child)),
  });
  return { ...form, root: without(form.root) };
}

export function setGroupKind(form: RuleForm, id: string, kind: GroupKind): RuleForm {
  const changed = changePart(form, id, (part) => (isGroup(part) ? { ...part, kind } : part));
  return id === form.root.id ? { ...changed, bare: false } : changed;
}

export function addGroup(form: RuleForm, groupId: string): { form: RuleForm; id: string } {
  return added(form, groupId, (id) => ({ id, kind: 'any', children: [] }));
}

/** A condition on a field, its value still to be given. */
export function addLeaf(form: RuleForm, groupId: string, key: string): { form: RuleForm; id: string } {
  return added(form, groupId, (id) => blankLeaf(id, key));
}

function added(form: RuleForm, groupId: string, make: (id: string) => FormNode) {
  const id = `n${form.next}`;
  const grown = changePart(form, groupId, (part) =>
    isGroup(part) ? { ...part, children: [...part.children, make(id)] } : part,
  );
  return { form: { ...grown, next: form.next + 1, bare: false }, id };
}

export function blankLeaf(id: string, key: string): FormLeaf {
  const field = profileField(key);
  if (field === undefined) throw new Error(`no field ${key}`);
  const op = offeredComparisons(field)[0] ?? operatorsOf(field)[0] ?? 'exists';
  return {
    id,
    kind: 'leaf',
    field: key,
    op,
    unit: firstUnit(field, op),
    values: [blankValue(field, op)],
    dated: false,
    clause: '',
  };
}

/** Another comparison keeps what was typed where it means the same, and starts afresh where it does not. */
export function withComparison(leaf: FormLeaf, op: Operator): FormLeaf {
  const field = profileField(leaf.field);
  if (field === undefined) return leaf;
  const [before, after] = [valueKind(field, leaf.op), valueKind(field, op)];
  if (before === after) return { ...leaf, op };
  const unit = unitsFor(field, op).includes(leaf.unit) ? leaf.unit : firstUnit(field, op);
  const keeps = family(before) === family(after) && unit === leaf.unit;
  const length = blankTexts(field, op).length;
  const texts = (old: readonly string[]) =>
    keeps
      ? [
          ...old.slice(0, length === 0 ? undefined : length),
          ...Array(Math.max(0, length - old.length)).fill(''),
        ]
      : blankTexts(field, op);
  return { ...leaf, op, unit, values: leaf.values.map((value) => ({ ...value, texts: texts(value.texts) })) };
}

/** What is typed says the same in the other unit; what is no number yet stays as it is. */
export function withUnit(leaf: FormLeaf, unit: TypedUnit): FormLeaf {
  const field = profileField(leaf.field);
  if (field === undefined) return leaf;
  const converted = (text: string) => {
    const value = valueOf(field, 'eq', [text], leaf.unit);
    return typeof value === 'number' ? (textsOf(value, unit)[0] ?? text) : text;
  };
  return {
    ...leaf,
    unit,
    values: leaf.values.map((value) => ({ ...value, texts: value.texts.map(converted) })),
  };
}

export function withTexts(leaf: FormLeaf, place: number, texts: readonly string[]): FormLeaf {
  return withValue(leaf, place, { texts });
}

export function withDay(leaf: FormLeaf, place: number, from: string): FormLeaf {
  return withValue(leaf, place, { from });
}

function withValue(leaf: FormLeaf, place: number, part: Partial<FormValue>): FormLeaf {
  return {
    ...leaf,
    values: leaf.values.map((value, index) => (index === place ? { ...value, ...part } : value)),
  };
}

/** 「自某日起改为」: the value that stands now counts from the policy's first day, the new one later. */
export function withNextValue(leaf: FormLeaf, firstDay: string): FormLeaf {
  const [first] = leaf.values;
  const last = leaf.values.at(-1);
  if (first === undefined || last === undefined) return leaf;
  const standing = leaf.dated ? leaf.values : [{ ...first, from: firstDay }];
  return { ...leaf, dated: true, values: [...standing, { from: '', texts: last.texts }] };
}

/** Without its last but one date a value counts always again. */
export function withoutValue(leaf: FormLeaf, place: number): FormLeaf {
  const values = leaf.values.filter((_, index) => index !== place);
  const [only] = values;
  if (values.length > 1 || only === undefined) return values.length > 0 ? { ...leaf, values } : leaf;
  return { ...leaf, dated: false, values: [{ ...only, from: '' }] };
}

/** How many groups stand around a part; the outermost has none. */
export function depthOf(form: RuleForm, id: string): number {
  const search = (group: FormGroup, depth: number): number => {
    if (group.id === id) return depth;
    for (const child of group.children) {
      if (child.id === id) return depth + 1;
      const found = isGroup(child) ? search(child, depth + 1) : -1;
      if (found >= 0) return found;
    }
    return -1;
  };
  return search(form.root, 0);
}

export function findPart(form: RuleForm, id: string): FormNode | undefined {
  const search = (part: FormNode): FormNode | undefined => {
    if (part.id === id || !isGroup(part)) return part.id === id ? part : undefined;
    for (const child of part.children) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  return search(form.root);
}

function mapped(part: FormNode, change: (part: FormNode) => FormNode): FormNode {
  const changed = change(part);
  if (changed !== part || !isGroup(part)) return changed;
  return { ...part, children: part.children.map((child) => mapped(child, change)) };
}

/** Kinds that hold the same things, one or several of them. */
function family(kind: string): string {
  return kind.replace(/-range$|s$/, '').replace('industrie', 'industry');
}

function firstUnit(field: ProfileField, op: Operator): TypedUnit {
  return unitsFor(field, op)[0] ?? 'own';
}

function blankValue(field: ProfileField, op: Operator): FormValue {
  return { from: '', texts: blankTexts(field, op) };
}

/** Lists begin empty; a range has two ends. */
function blankTexts(field: ProfileField, op: Operator): string[] {
  const kind = valueKind(field, op);
  if (kind.endsWith('-range')) return ['', ''];
  return ['choices', 'places', 'industries', 'amounts', 'days', 'texts'].includes(kind) ? [] : [''];
}
