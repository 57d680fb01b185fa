import type { ChangeCause, UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { type ComplaintCause, complaintCauses } from '@yingshang/shared/unit-scores';
import { changeText, signedText, tenthsText } from './points-words';

export type Cause = ChangeCause['cause'];
export type Part = ChangeCause['part'];

export const partNames: Readonly<Record<Part, string>> = { ratings: '评价分', complaints: '投诉分' };

/** What is counted, so short that a number fits behind it. */
export const causeNames: Readonly<Record<Cause, string>> = {
  'one-star': '1星评价',
  'two-stars': '2星评价',
  'three-stars': '3星评价',
  'four-stars': '4星评价',
  prior: '起始分',
  late: '逾期',
  reopened: '重开',
  dissatisfied: '不满意',
  'follow-ups': '差评未按期整改',
  transfers: '退回不当',
};

/** What is meant, for whoever looks at the cases. */
export const causeMeanings: Readonly<Record<ComplaintCause, string>> = {
  late: '首次答复没有在期限内作出。到期那天记在当时承办的单位名下，补充说明暂停的日子和批准的延期都算在内。',
  reopened: '答复以后，投诉人没有认可，投诉重开或要求裁定。',
  dissatisfied: '投诉人自己说不满意，或者回访时说不满意。',
  'follow-ups': '差评没有在期限内整改。',
  transfers: '把投诉退回去，督查核定后仍由本单位办理。',
};

const STARS: Partial<Readonly<Record<Cause, string>>> = {
  'one-star': '1',
  'two-stars': '2',
  'three-stars': '3',
  'four-stars': '4',
};

/** The stars whose ratings cost these points; null for what is no rating. */
export function starsOf(cause: Cause): string | null {
  return STARS[cause] ?? null;
}

export function isComplaintCause(cause: string): cause is ComplaintCause {
  return complaintCauses.some((one) => one === cause);
}

/**
 * 「逾期2件」, 「1星评价3条」. What gave points back says so: a case never earns any, there were fewer of them, or none.
 * The prior counts no cases.
 */
export function causeWords({ part, cause, cases, tenths }: Omit<ChangeCause, 'hundredths'>): string {
  if (cause === 'prior') return causeNames.prior;
  if (tenths > 0 && cases === 0) return NONE[cause] ?? `没有${causeNames[cause]}`;
  const words = `${causeNames[cause]}${cases}${part === 'ratings' ? '条' : '件'}`;
  return tenths > 0 ? `${words}少扣` : words;
}

/** Where a name with 「没有」 before it would say too much. */
const NONE: Partial<Readonly<Record<Cause, string>>> = { 'follow-ups': '差评都按期整改' };

/** 「−1.6」 of the part. */
export function causePoints({ tenths }: Pick<ChangeCause, 'tenths'>): string {
  return signedText(tenths, tenthsText);
}

/** As many as are told at first. */
const FIRST = 3;

interface ShownCauses {
  readonly first: readonly ChangeCause[];
  readonly rest: readonly ChangeCause[];
}

/** Of one part, the heaviest first; what is left is folded. */
export function shownCauses(causes: readonly ChangeCause[], part: Part): ShownCauses {
  const own = causes.filter((one) => one.part === part);
  return { first: own.slice(0, FIRST), rest: own.slice(FIRST) };
}

/** 「其余2项 −0.3」, so that what is told adds up; null where nothing is left. */
export function restWords(rest: readonly ChangeCause[]): string | null {
  if (rest.length === 0) return null;
  const tenths = rest.reduce((sum, one) => sum + one.tenths, 0);
  return `其余${rest.length}项 ${tenths === 0 ? '合计不变' : causePoints({ tenths })}`;
}

type Change = UnitMonth['change'];

/** 「较上月 −2.1：逾期2件 −1.6，重开1件 −0.5」. */
export function changeLine(change: Change, part: Part): string {
  if (change === null) return '上月没有得分，不作比较';
  const tenths = part === 'ratings' ? change.ratingTenths : change.complaintTenths;
  const head = changeText(tenths, tenthsText);
  if (change.causes === null) return `${head}。两个月用的公式版本不同，不逐项比较`;
  const { first, rest } = shownCauses(change.causes, part);
  const told = first.map((one) => `${causeWords(one)} ${causePoints(one)}`);
  const more = restWords(rest);
  const all = more === null ? told : [...told, more];
  return all.length === 0 ? head : `${head}：${all.join('，')}`;
}
