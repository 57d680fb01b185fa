import { MOST_MUTED_TOPICS } from '@yingshang/shared/contracts/notices';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { tooManyMuted } from './preferences.refusals';

/** Once, however often it is asked for. */
export function withMuted(muted: readonly string[], topic: string): Outcome<string[]> {
  if (muted.includes(topic)) return ok([...muted]);
  return muted.length < MOST_MUTED_TOPICS ? ok([...muted, topic]) : tooManyMuted(MOST_MUTED_TOPICS);
}

export function withoutMuted(muted: readonly string[], topic: string): string[] {
  return muted.filter((one) => one !== topic);
}
