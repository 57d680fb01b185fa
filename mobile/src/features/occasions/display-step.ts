import type { Stars } from '@yingshang/shared/contracts/ratings';

/** What the display is at with whoever stands before it. */
export type DisplayStep =
  | { readonly at: 'asking'; readonly stars: Stars | null }
  | { readonly at: 'sending'; readonly stars: Stars }
  | { readonly at: 'thanking' }
  /** Nothing blocks the display: it says why, and asks the next one. */
  | { readonly at: 'refused'; readonly words: string };

export const asking: DisplayStep = { at: 'asking', stars: null };

/** The next in the queue must not see what the one before chose. */
export const CLEAR_SECONDS = 20;

/** Whether the screen goes back to its beginning when nobody touches it. */
export function clearsByItself(step: DisplayStep): boolean {
  return step.at === 'asking' ? step.stars !== null : step.at !== 'sending';
}
