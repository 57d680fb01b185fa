import { posix } from 'node:path';
import type { SourceFile } from './source-file';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** From the project's root when the import is relative, else as written. */
  readonly target: string;
  /** The names between the braces, when there are any. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([^'"();]*?)\sfrom\s*)?['"]([^'"]+)['"]/g;
const CALL = /(?:\bimport|\brequire)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import, re-export, dynamic import and require of a file. */
export function importsOf({ path, source }: SourceFile): Import[] {
  const text = withoutComments(source);
  const statements = [...text.matchAll(STATEMENT)].map(([, type, clause, specifier = '']) => ({
    specifier,
    target: resolved(path, specifier),
    names: namesIn(clause ?? ''),
    typeOnly: type !== undefined,
  }));
  const calls = [...text.matchAll(CALL)].map(([, specifier = '']) => ({
    specifier,
    target: resolved(path, specifier),
    names: [],
    typeOnly: false,
  }));
  return [...statements, ...calls];
}

/** Keeps strings and lines as they are; a `//` inside a string (an address) is not a comment. */
export function withoutComments(source: string): string {
  return source.replaceAll(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, text: string | undefined) => text ?? '',
  );
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function namesIn(clause: string): string[] {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  return braces
    .split(',')
    .map((name) => name.trim().replace(/^type\s+/, ''))
    .filter((name) => name !== '');
}
