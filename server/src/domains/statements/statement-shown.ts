import type {
  BlockReason,
  DocumentFormat,
  OwnDocument,
  StatementView,
} from '@yingshang/shared/contracts/statements';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { blockedDocumentNote, blockNote } from './block-reasons';
import type { CheckState } from './statement-text.entity';

export type Reader = 'writer' | 'office' | 'supervisor' | 'public';

/** Words in clear, with what their check said; null words: they cannot be read any more. */
export interface OpenedText {
  readonly words: string | null;
  readonly state: CheckState;
  readonly reason: BlockReason | null;
}

export interface OpenedDocument {
  /** Null: it cannot be read any more. */
  readonly name: string | null;
  readonly format: DocumentFormat;
  readonly bytes: number;
  readonly state: CheckState;
  readonly reason: BlockReason | null;
}

export interface OpenedStatement {
  readonly destroyed: boolean;
  readonly text: OpenedText | null;
  readonly transcript: OpenedText | null;
  readonly photos: number;
  readonly voices: number;
  readonly documents: readonly OpenedDocument[];
  /** Of the recordings: the words stand in the text, as their speaker confirmed them. */
  readonly heard: number;
}

const nothing = { text: null, note: null, photos: 0, voice: 'none', transcript: null } as const;
const noDocuments: OwnDocument[] = [];

/**
 * What this reader sees of a statement. An office and the public get the checked words alone, masked, typed and
 * spoken as one: whether somebody spoke would tell voices apart.
 */
export function shownStatement(opened: OpenedStatement, as: Reader): StatementView {
  if (opened.destroyed) return { ...nothing, documents: noDocuments, state: 'destroyed' };
  const state = stateOf(opened);
  if (as === 'office' || as === 'public')
    return { ...nothing, documents: noDocuments, state, text: checkedWordsOf(opened) };
  return {
    state,
    text: opened.text?.words ?? null,
    note: noteOf(opened),
    photos: opened.photos,
    documents: as === 'writer' ? opened.documents.map(ownDocument) : noDocuments,
    voice: voiceOf(opened),
    transcript: opened.transcript?.words ?? null,
  };
}

function ownDocument({ name, format, bytes, state, reason }: OpenedDocument): OwnDocument {
  const note = state === 'blocked' ? blockedDocumentNote(reason) : null;
  return { name: name ?? '附件', format, bytes, state, note };
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

function voiceOf({ voices, heard, transcript }: OpenedStatement): StatementView['voice'] {
  if (transcript !== null) return 'transcribed';
  if (heard > 0) return 'heard';
  return voices > 0 ? 'waiting' : 'none';
}

function noteOf({ text, transcript }: OpenedStatement): string | null {
  const blocked = [text, transcript].find((one) => one?.state === 'blocked');
  return blocked ? blockNote(blocked.reason) : null;
}
