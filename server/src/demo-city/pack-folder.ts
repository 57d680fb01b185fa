import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type * as z from 'zod/mini';
import { badFile } from './demo-city.refusals';
import { type BaseFiles, type GeneratedFiles, packPolicy, packRegion, packUnit } from './pack-rows';

export async function readBaseFiles(folder: string): Promise<Outcome<BaseFiles>> {
  const units = await readRows(folder, 'units.jsonl', packUnit);
  if (!units.ok) return units;
  const regions = await readRows(folder, 'regions.json', packRegion);
  if (!regions.ok) return regions;
  const policies = await readRows(folder, 'policies.json', packPolicy);
  if (!policies.ok) return policies;
  const realUnits = units.value.filter((unit) => !unit.demo);
  return ok({ realUnits, regions: regions.value, policies: policies.value });
}

export async function writeGeneratedFiles(folder: string, generated: GeneratedFiles): Promise<void> {
  for (const [name, content] of Object.entries(fileContents(generated))) {
    await writeFile(join(folder, name), content);
  }
}

/** The generated files as they stand in the pack, byte for byte. */
export function fileContents(generated: GeneratedFiles): Record<string, string> {
  return {
    'units.jsonl': lines(generated.units),
    'officers.jsonl': lines(generated.officers),
    'policy-contacts.json': `[\n${generated.policyContacts.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    'scan-codes.json': `${JSON.stringify(generated.scanCodes, null, 2)}\n`,
  };
}

async function readRows<S extends z.ZodMiniType>(
  folder: string,
  file: string,
  schema: S,
): Promise<Outcome<z.infer<S>[]>> {
  const rows = await readJson(folder, file);
  if (!rows.ok) return rows;
  const found: z.infer<S>[] = [];
  for (const [position, row] of rows.value.entries()) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? '';
      return badFile(
        file,
        `${file} ${position + 1}.${field}`,
        `第${position + 1}条的 ${field} 缺失或类型不对`,
      );
    }
    found.push(parsed.data);
  }
  return ok(found);
}

/** The rows of a `.json` list or of a `.jsonl` file. */
async function readJson(folder: string, file: string): Promise<Outcome<unknown[]>> {
  let content: string;
  try {
    content = await readFile(join(folder, file), 'utf8');
  } catch {
    return badFile(file, file, `在 ${folder} 里读不到这个文件`);
  }
  try {
    const rows: unknown = JSON.parse(
      file.endsWith('.jsonl') ? `[${content.trimEnd().split('\n').join(',')}]` : content,
    );
    return Array.isArray(rows) ? ok(rows) : badFile(file, file, '内容不是一个列表');
  } catch (error) {
    return badFile(file, file, `不是有效的 JSON（${error instanceof Error ? error.message : ''}）`);
  }
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
