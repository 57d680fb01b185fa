import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type BaseFiles, type GeneratedFiles, packPolicy, packRegion, packUnit } from './pack-rows';

export async function readBaseFiles(folder: string): Promise<BaseFiles> {
  const units = parseLines(await text(folder, 'units.jsonl')).map((row) => packUnit.parse(row));
  return {
    realUnits: units.filter((unit) => !unit.demo),
    regions: z.array(packRegion).parse(JSON.parse(await text(folder, 'regions.json'))),
    policies: z.array(packPolicy).parse(JSON.parse(await text(folder, 'policies.json'))),
  };
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

function text(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

function parseLines(content: string): unknown[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
