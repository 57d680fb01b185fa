import type { VoiceDraft } from '@yingshang/shared/contracts/voice';

/** As many characters as the search box takes. */
const LONGEST = 40;
/** Below it a name in the box would be a guess, and what was said finds more. */
const SURE = 0.6;

/** What a search box is filled with: the unit that was named, else what it is about, else what was said. */
export function searchWords({ unit, topic, text }: VoiceDraft): string {
  if (unit?.source === 'said' && unit.confidence >= SURE) return unit.value.name;
  if (topic !== null && topic.confidence >= SURE) return topic.value.label;
  return Array.from(text.trim()).slice(0, LONGEST).join('');
}

export interface SpokenOtherwise {
  readonly words: string;
  readonly action: string;
  readonly to: 'rate' | 'complain';
  readonly unitId: string | null;
}

/** Who says in a search box that somebody was unkind wants to rate or to complain; nothing where they do not. */
export function spokenOtherwise({ intent, unit }: VoiceDraft): SpokenOtherwise | null {
  const { value, confidence } = intent;
  if (confidence < SURE || (value !== 'rate' && value !== 'complain')) return null;
  const unitId = unit === null || unit.confidence < SURE ? null : unit.value.id;
  return value === 'rate'
    ? { words: '听起来您想评价。', action: '去评价', to: value, unitId }
    : { words: '听起来您想投诉。', action: '去投诉', to: value, unitId };
}
