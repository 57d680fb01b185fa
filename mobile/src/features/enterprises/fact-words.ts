import type { FactSource, ProfileField, StatedFact } from '@yingshang/shared/contracts/enterprises';
import { longDate } from '../../platform/dates';

const SOURCES: Readonly<Record<FactSource, string>> = {
  registry: '登记信息',
  tax: '税务信息',
  social: '社保信息',
  self: '您填写的',
  derived: '按规则推算',
};

/** 「税务信息 · 2026年9月30日」. */
export function sourceWords({ source, asOf }: Pick<StatedFact, 'source' | 'asOf'>): string {
  return source === 'derived' ? SOURCES.derived : `${SOURCES[source]} · ${longDate(asOf)}`;
}

/** Said of every field that a body records, whether or not it did. */
const HIDDEN = '部门记录在核验后显示';

export interface FactRow {
  readonly value: string;
  readonly caption: string | undefined;
  readonly known: boolean;
}

/** One line of the profile: the value that counts and where it comes from; an own value that does not count beside it. */
export function factRow({ counts, own, mayBeHidden }: ProfileField): FactRow {
  const beside = own && `您填写的是：${own.valueText}${counts ? '（以上面的为准）' : ''}`;
  const hidden = mayBeHidden ? HIDDEN : null;
  if (counts === null) {
    return { value: '还不知道', caption: beside ?? hidden ?? undefined, known: false };
  }
  const caption = [sourceWords(counts), beside, hidden].filter(Boolean).join('；');
  return { value: counts.valueText, caption, known: true };
}
