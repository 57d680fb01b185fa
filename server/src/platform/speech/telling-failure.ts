import type { SpeechFailure } from './recogniser';

/** What tells the speaker most: what an engine found out about the recording, before what went wrong with another. */
const ORDER: readonly SpeechFailure[] = ['unsure', 'silent'];

/** Of the failures of all engines that were asked, in their order. */
export function tellingFailure(failed: readonly SpeechFailure[]): SpeechFailure | 'no-engine' {
  return ORDER.find((one) => failed.includes(one)) ?? failed[0] ?? 'no-engine';
}
