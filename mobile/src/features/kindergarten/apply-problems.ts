import type { CalendarDate, Refusal } from '@yingshang/shared/kernel';
import { type PlanContent, problemOfChoices, type StageChoices } from '@yingshang/shared/kindergarten';
import { type ChildProblem, problemsOfTyped, type TypedChild } from './typed-children';

/** What is wrong or missing, beside the part of the form where it is. */
export interface ApplyProblems {
  readonly classId?: string;
  readonly consent?: string;
  readonly children?: readonly ChildProblem[];
  readonly choices?: string;
  /** Of no single part. */
  readonly other?: string;
}

interface Filled {
  readonly classId: string | null;
  readonly choices: readonly StageChoices[];
  readonly keepsChildren: boolean;
}

/** What can be said before anything is sent; nothing where all is there. */
export function lacksOf(
  plan: PlanContent,
  { classId, choices, keepsChildren }: Filled,
  typed: readonly TypedChild[],
  { agreed, today }: { readonly agreed: boolean; readonly today: CalendarDate },
): ApplyProblems {
  if (classId === null) return { classId: '请先选一个报名类别。' };
  if (!agreed) return { consent: '请先看收集孩子信息的说明，单独同意后再填。' };
  const children = keepsChildren ? [] : problemsOfTyped(plan, typed, today);
  const problem = problemOfChoices(plan, classId, choices);
  return {
    ...(children.length === 0 ? {} : { children }),
    ...(problem === null
      ? {}
      : { choices: problem === 'no-choice' ? '请至少选一所幼儿园。' : '志愿和方案对不上，请重新选。' }),
  };
}

/** Where the words of a refusal stand. The server does not say which of two children it means. */
export function placedRefusal(
  { code, field }: Pick<Refusal, 'code' | 'field'>,
  words: string,
  typed: readonly TypedChild[],
): ApplyProblems {
  switch (field) {
    case 'classId':
      return { classId: words };
    case 'choices':
      return { choices: words };
    case 'consentVersion':
      return { consent: words };
    case 'children':
      if (typed.length === 0) return { other: words };
      return { children: typed.map((_, place) => atChild(code, words, place === typed.length - 1)) };
    default:
      return { other: words };
  }
}

/** A wrong name may be either’s; the rest is said once, below all that was typed. */
function atChild(code: string, words: string, isLast: boolean): ChildProblem {
  if (code === 'kindergarten-applications.bad-name') return { name: words };
  return isLast ? { idNumber: words } : {};
}
