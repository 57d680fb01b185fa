import { join } from 'node:path';
import * as z from 'zod/mini';
import { unstorableText, wordIssue } from '../../platform/http';
import { UnreadableRow } from './array-splitter';
import { type FileRow, fileRows } from './file-rows';
import type { PackFile } from './pack-files';
import type { PackProblems } from './pack-problem';

export interface CheckedRow<Row> {
  readonly row: number;
  readonly value: Row;
}

/**
 * The rows of a file that are what they should be, as they stream by; what is wrong with the others, with a
 * repeated key or with the file goes to `problems`. Ends early when there are enough problems.
 */
export async function* checkedRows<Row extends object>(
  folder: string,
  file: PackFile<Row>,
  problems: PackProblems,
): AsyncGenerator<CheckedRow<Row>> {
  const firstRows = new Map<unknown, number>();
  try {
    for await (const read of fileRows(join(folder, file.name), file.shape)) {
      if (problems.full) return;
      const value = checkRow(read, file, problems);
      if (value === undefined) continue;
      if (file.key !== null && isRepeated(value[file.key], read.row, file, firstRows, problems)) continue;
      yield { row: read.row, value };
    }
  } catch (cause) {
    problems.add({ file: file.name, row: null, id: null, field: null, ...unreadable(cause) });
  }
}

/** One row that is what it should be; else undefined, and what is wrong with it goes to `problems`. */
export function checkRow<Row extends object>(
  { row, json }: FileRow,
  file: PackFile<Row>,
  problems: PackProblems,
): Row | undefined {
  const at = { file: file.name, row: file.shape === 'whole' ? null : row, id: idOf(json, file.key) };
  const unstorable = unstorableText(json);
  if (unstorable !== null) {
    problems.add({ ...at, field: unstorable, message: '文字里有无法保存的字符' });
    return undefined;
  }
  const result = z.safeParse(file.row, json, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const message = issue.code === 'custom' ? issue.message : wordIssue(issue);
    problems.add({ ...at, field: fieldPath(issue.path), message });
  }
  return undefined;
}

function isRepeated<Row extends object>(
  key: unknown,
  row: number,
  file: PackFile<Row>,
  firstRows: Map<unknown, number>,
  problems: PackProblems,
): boolean {
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, row);
    return false;
  }
  problems.add({ file: file.name, row, id: String(key), field: file.key, message: `与第 ${first} 行重复` });
  return true;
}

function idOf(json: unknown, key: string | null): string | null {
  if (key === null || typeof json !== 'object' || json === null) return null;
  const value: unknown = Object.entries(json).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value.slice(0, 80) : null;
}

function fieldPath(path: readonly PropertyKey[]): string | null {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? null : text;
}

function unreadable(cause: unknown): { row?: number | null; message: string } {
  if (cause instanceof UnreadableRow) return { row: cause.row, message: cause.message };
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return { message: '缺少这个文件' };
  if (code === 'EACCES' || code === 'EISDIR') return { message: `文件无法读取（${code}）` };
  throw cause;
}
