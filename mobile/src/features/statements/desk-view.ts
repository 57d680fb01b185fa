import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  DocumentOnDesk,
  getStatementDesk,
  TextOnDesk,
  VoiceOnDesk,
} from '@yingshang/shared/contracts/statements';
import { blockReasons, waitingReasons } from '@yingshang/shared/contracts/statements';
import type { StatusKind } from '../../ui';

export type Desk = ResponseOf<typeof getStatementDesk>;
export type Show = 'waiting' | 'voices' | 'documents' | 'blocked';

const TITLES: Readonly<Record<Show, string>> = {
  waiting: '待查文字',
  voices: '待转写录音',
  documents: '待查附件',
  blocked: '已拦下',
};

export function deskTabs(desk: Desk) {
  const shows: readonly Show[] = ['waiting', 'voices', 'documents', 'blocked'];
  return shows.map((key) => ({ key, label: TITLES[key], count: countOf(desk, key) }));
}

/** Files that were held back stand with the words that were. */
export function countOf(desk: Desk, show: Show): number {
  if (show === 'documents') return documentsOf(desk, 'waiting').length;
  return desk[show].length + (show === 'blocked' ? documentsOf(desk, 'blocked').length : 0);
}

export function documentsOf({ documents }: Desk, state: DocumentOnDesk['state']): readonly DocumentOnDesk[] {
  return documents.filter((one) => one.state === state);
}

export function showOf(key: string): Show {
  return key === 'voices' || key === 'documents' || key === 'blocked' ? key : 'waiting';
}

/** Among what waits and what was blocked. */
export function findText({ waiting, blocked }: Desk, id: string): TextOnDesk | undefined {
  return [...waiting, ...blocked].find((one) => one.id === id);
}

/** What comes after it in its list, the first of the list after the last one; undefined when nothing else is there. */
export function nextAfter<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  const at = list.findIndex((one) => one.id === id);
  const others = list.filter((one) => one.id !== id);
  return others[at === -1 || at >= others.length ? 0 : at];
}

/** 「写的文字」 or 「录音转成的文字」. */
export function pieceWords({ piece }: Pick<TextOnDesk, 'piece'>): string {
  return piece === 'text' ? '写的文字' : '录音转成的文字';
}

/** What is particular about it, in a word. */
export function textTag({ state, why, piece }: TextOnDesk): {
  readonly kind: StatusKind;
  readonly words: string;
} {
  if (state === 'blocked') return { kind: 'bad', words: '已拦下' };
  return why === 'unsure'
    ? { kind: 'warn', words: '微信拿不准' }
    : { kind: 'neutral', words: pieceWords({ piece }) };
}

const EXCERPT = 60;

/** How the words begin; what cannot be read any more says so. */
export function excerptOf({ words }: Pick<TextOnDesk, 'words'>): string {
  if (words === null) return '这段文字已无法再打开';
  const signs = Array.from(words.replace(/\s+/g, ' '));
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join('')}……` : signs.join('');
}

/** Photos of a statement; a text and a recording of the same statement say the same. */
export function photosOf({ waiting, blocked, voices }: Desk, statementId: string): number {
  const texts = [...waiting, ...blocked].filter((one) => one.statementId === statementId);
  return Math.max(
    0,
    ...[...texts, ...voices.filter(({ id }) => id === statementId)].map(({ photos }) => photos),
  );
}

/** Why it waits, or why it was blocked. */
export function whyWords({ why, reason }: Pick<TextOnDesk, 'why' | 'reason'>): string {
  if (why !== null) return waitingReasons[why];
  return reason === null ? '' : `拦下的原因：${blockReasons[reason]}`;
}

/** 「12秒」, 「1分05秒」. */
export function lengthWords(seconds: number): string {
  const rest = Math.round(seconds) % 60;
  const minutes = (Math.round(seconds) - rest) / 60;
  return minutes === 0 ? `${rest}秒` : `${minutes}分${String(rest).padStart(2, '0')}秒`;
}

/** 「0:07 / 0:43」. */
export function clockWords(second: number, seconds: number): string {
  const clock = (time: number) =>
    `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, '0')}`;
  return `${clock(Math.min(second, seconds))} / ${clock(seconds)}`;
}

/** What belongs to it: 「录音12秒，2张照片」. */
export function mediaWords({
  seconds,
  photos,
}: Pick<VoiceOnDesk, 'photos'> & { seconds: number | null }): string {
  return [seconds === null ? '' : `录音${lengthWords(seconds)}`, photos > 0 ? `${photos}张照片` : '']
    .filter(Boolean)
    .join('，');
}
