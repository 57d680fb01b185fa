import type { BlockReason, StatementView } from '@yingshang/shared/contracts/statements';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { blockNote } from './block-reasons';
import type { CheckState } from './statement-text.entity';

export type Reader = 'writer' | 'office' | 'supervisor' | 'public';

/** Words in clear, with what their check said; null words: they cannot be read any more. */
export interface OpenedText {
  readonly words: string | null;
  readonly state: CheckState;
  readonly reason: BlockReason | null;
}

export interface OpenedStatement {
  readonly destroyed: boolean;
  readonly text: OpenedText | null;
  readonly transcript: OpenedText | null;
  readonly photos: number;
  readonly voices: number;
}

const nothing = { text: null, note: null, photos: 0, voice: 'none', transcript: null } as const;

/**
 * What this reader sees of a statement. An office and the public get the checked words alone, masked, typed and
 * spoken as one: whether somebody spoke would tell voices apart.
 */
export function shownStatement(opened: OpenedStatement, as: Reader): StatementView {
  if (opened.destroyed) return { ...nothing, state: 'destroyed' };
  const state = stateOf(opened);
  if (as === 'office' || as === 'public') return { ...nothing, state, text: checkedWordsOf(opened) };
  return {
    state,
    text: opened.text?.words ?? null,
    note: noteOf(opened),
    photos: opened.photos,
    voice: voiceOf(opened),
    transcript: opened.transcript?.words ?? null,
  };
}

function checkedWordsOf({ text, transcript }: OpenedStatement): string | null {
  const passed = [text, transcript].flatMap((one) =>
    one !== null && one.state === 'passed' && one.words !== null ? [maskPersonalWords(one.words)] : [],
  );
  return passed.length === 0 ? null : passed.join('\n');
}

/** Blocked as soon as a part is; passed when nothing is left to check. */
function stateOf(opened: OpenedStatement): CheckState {
  const states = new Set([opened.text?.state, opened.transcript?.state]);
  if (states.has('blocked')) return 'blocked';
  return states.has('waiting') || voiceOf(opened) === 'waiting' ? 'waiting' : 'passed';
}

function voiceOf({ voices, transcript }: OpenedStatement): StatementView['voice'] {
  if (transcript !== null) return 'transcribed';
  return voices > 0 ? 'waiting' : 'none';
}

function noteOf({ text, transcript }: OpenedStatement): string | null {
  const blocked = [text, transcript].find((one) => one?.state === 'blocked');
  return blocked ? blockNote(blocked.reason) : null;
}
