import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { CliContext } from './cli-command';

/** @param domain what the refusal's code begins with: `match` → `match.unreadable` */
export async function readJsonFile(
  { io }: CliContext,
  file: string,
  domain: string,
): Promise<Outcome<unknown>> {
  const text = await readTextFile({ io }, file, domain);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return refuse({
      code: `${domain}.not-json`,
      message: `${resolve(io.cwd, file)} 不是合法的 JSON`,
      advice: '用 UTF-8 保存为 JSON 数组',
      field: file,
    });
  }
}

/** Without the mark that some editors put before the first sign. */
export async function readTextFile(
  { io }: Pick<CliContext, 'io'>,
  file: string,
  domain: string,
): Promise<Outcome<string>> {
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text !== null) return ok(text.replace(/^\uFEFF/, ''));
  return refuse({
    code: `${domain}.unreadable`,
    message: `读不到文件 ${path}`,
    advice: '检查路径和读取权限',
    field: file,
  });
}
