import type { CounterCode, DisplayState } from '@yingshang/shared/contracts/occasions';
import type { Outcome } from '@yingshang/shared/kernel';

/** What a display does about its code after it asked how things stand. */
export type Upkeep =
  | { readonly do: 'keep'; readonly forSeconds: number }
  | { readonly do: 'replace' }
  /** Nobody answered: the code stays for as long as it was said to, and not a second longer. */
  | { readonly do: 'wait' }
  /** The lead cut this display off. */
  | { readonly do: 'end' };

export function upkeepAfter(answer: Outcome<Pick<DisplayState, 'secondsLeft'>>): Upkeep {
  if (!answer.ok) return { do: answer.refusal.code === 'occasions.unknown-display' ? 'end' : 'wait' };
  const { secondsLeft } = answer.value;
  return secondsLeft > 0 ? { do: 'keep', forSeconds: secondsLeft } : { do: 'replace' };
}

export interface DisplayFace {
  readonly state: Omit<DisplayState, 'secondsLeft'> | null;
  readonly code: CounterCode | null;
  /** The last question was not answered, or not with a code. */
  readonly problem: string | null;
}

export const emptyFace: DisplayFace = { state: null, code: null, problem: null };
