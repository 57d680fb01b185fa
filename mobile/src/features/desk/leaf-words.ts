import {
  type CodeNames,
  fieldWords,
  type Leaf,
  profileField,
  readRule,
  ruleWords,
} from '@yingshang/shared/eligibility';
import { type CalendarDate, dateInWords, isCalendarDate } from '@yingshang/shared/kernel';
import { ruleOf } from './form-rule';
import { type FormLeaf, type GroupKind } from './rule-form';

export const groupKinds: readonly { readonly key: GroupKind; readonly label: string }[] = [
  { key: 'all', label: '全部满足' },
  { key: 'any', label: '任一满足' },
  { key: 'not', label: '都不属于' },
];

export function isGroupKind(key: string): key is GroupKind {
  return groupKinds.some((kind) => kind.key === key);
}

export function groupWords(kind: GroupKind): string {
  return groupKinds.find(({ key }) => key === kind)?.label ?? '';
}

/** A condition as a phrase, each of its dated values in turn; while it is not finished, what it is about. */
export function leafWords(leaf: FormLeaf, names: CodeNames, today: CalendarDate): string {
  const field = profileField(leaf.field);
  const about = field === undefined ? '这个条件' : fieldWords(field);
  const read = readRule(
    ruleOf({ root: { id: '', kind: 'all', children: [leaf] }, bare: true, next: 0 }).rule,
  );
  if (!read.ok || !('field' in read.value)) return `${about}：还没有填完`;
  const days = leaf.values.map(({ from }) => from).filter(isCalendarDate);
  if (!leaf.dated || days.length < 2) return ruleWords(read.value, names, today);
  return days.map((day) => `${dateInWords(day)}起${wordsOn(read.value as Leaf, names, day)}`).join('；');
}

function wordsOn(leaf: Leaf, names: CodeNames, day: CalendarDate): string {
  return ruleWords(leaf, names, day);
}
