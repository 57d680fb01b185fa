import type { OfficeState } from '@yingshang/shared/office-hours';

export interface Reach {
  /** What to do first: call, or ask to be called. */
  readonly primary: 'call' | 'call-back';
  readonly words: string;
}

/** Out of hours nobody answers, so a call is not the first thing to offer; hours not understood promise nothing. */
export function reach(state: OfficeState): Reach {
  if (state === 'open') return { primary: 'call', words: '现在是办公时间，可以直接打电话。' };
  if (state === 'closed') {
    return { primary: 'call-back', words: '现在不在办公时间。留下电话，对方上班后回电。' };
  }
  return { primary: 'call', words: '办公时间未载明，电话可能没有人接。' };
}
