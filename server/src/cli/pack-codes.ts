import { join } from 'node:path';
import { type CodeTables, codeTables } from '@yingshang/shared/cases';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { CliContext } from './cli-command';
import { readTextFile } from './read-file';

/**
 * The names of regions and industries, which a city pack has beside its policies. Where a file is missing, cases can
 * only hold codes, and say so when they hold a name.
 */
export async function readPackCodes(context: CliContext, folder: string): Promise<Outcome<CodeTables>> {
  const rows: Named[][] = [];
  for (const name of ['regions.json', 'industries.jsonl']) {
    const file = join(folder, name);
    const text = await readTextFile(context, file, 'cases');
    const read = text.ok ? readNamed(text.value, name.endsWith('l')) : [];
    if (read === null) {
      const message = `${file} 里不全是带 code 和 name 的行`;
      return refuse({ code: 'cases.bad-names', message, advice: '按城市包的写法改正这个文件', field: file });
    }
    rows.push(read);
  }
  return ok(codeTables(rows[0] ?? [], rows[1] ?? []));
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function readNamed(text: string, isLines: boolean): Named[] | null {
  try {
    const json: unknown = isLines
      ? text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line))
      : JSON.parse(text);
    return Array.isArray(json) && json.every(isNamed) ? json : null;
  } catch {
    return null;
  }
}

function isNamed(row: unknown): row is Named {
  if (typeof row !== 'object' || row === null || !('code' in row) || !('name' in row)) return false;
  return typeof row.code === 'string' && typeof row.name === 'string';
}
