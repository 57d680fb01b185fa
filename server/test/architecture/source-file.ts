import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What a rule sees: the path from the project's root, with forward slashes, and the text. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** One place that breaks a rule: `path: why`. */
export type Violation = string;

export type Rule = (files: readonly SourceFile[]) => Violation[];

export const projectRoot = resolve(__dirname, '../../..');

const SOURCE = /\.(ts|tsx|mjs|cjs|js)$/;

export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](node_modules|dist)[\\/]/.test(path))
      .map((path) => ({
        path: relative(projectRoot, path).replaceAll('\\', '/'),
        source: readFileSync(path, 'utf8'),
      })),
  );
}

export const isSpec = ({ path }: SourceFile) => /spec\.tsx?$/.test(path);

export const inFolder =
  (...folders: string[]) =>
  ({ path }: SourceFile) =>
    folders.some((folder) => path.startsWith(`${folder}/`));
