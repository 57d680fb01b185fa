import type { Refusal } from '@yingshang/shared/kernel';

/** What happened and what to do, as one text beside a field; nothing while nothing was refused. */
export function refusalWords(refusal: Refusal | undefined): string | undefined {
  return (
    refusal && [refusal.message, refusal.advice].map((words) => words.replace(/[。；]?$/, '。')).join('')
  );
}
