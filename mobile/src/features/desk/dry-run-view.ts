import type { RuleDryRun } from '@yingshang/shared/contracts/policy-rules';

export interface CountLine {
  readonly key: 'eligible' | 'unknown' | 'notEligible';
  readonly label: string;
  readonly count: string;
  /** Against the conditions that count now; empty where nothing is different or there is nothing to compare with. */
  readonly difference: string;
}

const LABELS = { eligible: '可享', unknown: '待补充', notEligible: '不符合' } as const;

export function countLines({ counts, now }: RuleDryRun): readonly CountLine[] {
  return (['eligible', 'unknown', 'notEligible'] as const).map((key) => ({
    key,
    label: LABELS[key],
    count: `${grouped(counts[key])}家`,
    difference: now === null ? '' : difference(counts[key] - now[key]),
  }));
}

function difference(more: number): string {
  if (more === 0) return '';
  return more > 0 ? `比现在多${grouped(more)}家` : `比现在少${grouped(-more)}家`;
}

/** What saving does, in one sentence. */
export function changeSentence({ counts, now }: RuleDryRun): string {
  const all = `登记库里的${grouped(counts.total)}家企业`;
  if (now === null)
    return `现在的条件有误，谁也不能判断；保存后，${all}中有${grouped(counts.eligible)}家可享。`;
  if (now.changed === 0) return `${all}的结果都不会变。`;
  return `${all}中，有${grouped(now.changed)}家的结果会变；可享由${grouped(now.eligible)}家变为${grouped(counts.eligible)}家。`;
}

/** 12345 → 12,345: figures of this length are misread without. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
