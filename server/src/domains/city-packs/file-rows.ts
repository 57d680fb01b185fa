import { createReadStream } from 'node:fs';
import { ArraySplitter, LONGEST_ROW, UnreadableRow } from './array-splitter';

export interface FileRow {
  /** 1 is the first row; in a file of lines it is the line. */
  readonly row: number;
  readonly json: unknown;
}

/** `lines`: one JSON object a line. `array`: one JSON array. `whole`: one JSON object. */
export type FileShape = 'lines' | 'array' | 'whole';

const PIECE_BYTES = 64 * 1024;

/** The rows of a file as they stream by. @throws UnreadableRow */
export async function* fileRows(path: string, shape: FileShape): AsyncGenerator<FileRow> {
  let row = 0;
  for await (const { at, text } of rowTexts[shape](path)) {
    row = at ?? row + 1;
    yield { row, json: parsed(text, row) };
  }
}

const rowTexts = { lines: lineTexts, array: elementTexts, whole: wholeText };

interface RowText {
  readonly at?: number;
  readonly text: string;
}

async function* lineTexts(path: string): AsyncGenerator<RowText> {
  let rest = '';
  let line = 0;
  for await (const piece of pieces(path)) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { at: line, text };
    }
    if (rest.length > LONGEST_ROW) throw new UnreadableRow(line + 1, '这一行太长');
  }
  if (rest.trim() !== '') yield { at: line + 1, text: rest };
}

async function* elementTexts(path: string): AsyncGenerator<RowText> {
  const splitter = new ArraySplitter();
  for await (const piece of pieces(path)) {
    for (const text of splitter.push(piece)) yield { text };
  }
  splitter.end();
}

async function* wholeText(path: string): AsyncGenerator<RowText> {
  let text = '';
  for await (const piece of pieces(path)) {
    text += piece;
    if (text.length > LONGEST_ROW) throw new UnreadableRow(null, '文件太大');
  }
  yield { text };
}

async function* pieces(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    yield decoded(() => decoder.decode(bytes, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UnreadableRow(null, '文件不是 UTF-8 编码');
  }
}

function parsed(text: string, row: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRow(row, '这一行不是有效的 JSON');
  }
}
