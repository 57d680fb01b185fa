import {
  LONGEST_DOCUMENT_NAME,
  MOST_DOCUMENT_BYTES,
  MOST_DOCUMENTS,
} from '@yingshang/shared/contracts/statements';

/** A file that somebody chose. */
export interface PickedDocument {
  readonly name: string;
  readonly bytes: number;
  /** Null: larger than may be, or not to be read. */
  readonly base64: string | null;
}

/** What a draft names of it. */
export interface DraftDocument {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

const KINDS = 'PDF、Word（.docx）或 Excel（.xlsx）';
/** How PDF and zip begin, as base64: what has another beginning the server refuses, and is better said here. */
const BEGINNINGS = ['JVBERi0', 'UEsDB'];

/** Why it is not added, for a person to read; null: it may be. The server looks into it and has the last word. */
export function whyNotAdded({ name, bytes, base64 }: PickedDocument): string | null {
  const called = `“${shortName(name)}”`;
  if (bytes > MOST_DOCUMENT_BYTES)
    return `${called}有${sizeWords(bytes)}，一个附件最多${sizeWords(MOST_DOCUMENT_BYTES)}。请只留下要紧的几页再加。`;
  if (bytes === 0) return `${called}是空的，没有加上。`;
  if (base64 === null) return `${called}打不开，没有加上。请换一个文件。`;
  return BEGINNINGS.some((beginning) => base64.startsWith(beginning))
    ? null
    : `${called}不是${KINDS}文件，没有加上。旧格式请先另存为新格式。`;
}

/** Said when more were chosen than there is room for. */
export const TOO_MANY = `最多${MOST_DOCUMENTS}个附件，多出来的没有加上。`;

/** Without what leads to it, and no longer than the server takes; its ending stays. */
export function shortName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)?.trim() ?? '';
  if (last.length <= LONGEST_DOCUMENT_NAME) return last === '' ? '附件' : last;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(last)?.[0] ?? '';
  // By signs: half of one is no text.
  let kept = '';
  for (const sign of last.slice(0, last.length - ending.length)) {
    if (kept.length + sign.length + ending.length + 1 > LONGEST_DOCUMENT_NAME) break;
    kept += sign;
  }
  return `${kept}…${ending}`;
}

/** 「1.2 MB」, 「340 KB」; a file is never said to have nothing. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;
}
