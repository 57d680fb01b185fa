import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How a caller stands to the unit in the address, and whether the second factor was proven. */
export const places = ['own', 'below', 'other', 'own, without second factor'] as const;
export type Place = (typeof places)[number];

/** The signs of the table (docs/security/access-matrix.md), each with the answer that the gate gives for it. */
export const signs = {
  '✓': null,
  '1': { status: 401, code: 'access.sign-in-needed' },
  '·': { status: 403, code: 'access.not-yours' },
  '2': { status: 403, code: 'access.second-factor-needed' },
  c: { status: 403, code: 'access.control-needed' },
  '∅': { status: 404, code: 'enterprises.unknown' },
} as const;
export type Sign = keyof typeof signs;

/** route → caller → one sign for each place. */
export type ExpectedAnswers = ReadonlyMap<string, ReadonlyMap<string, readonly Sign[]>>;

const file = resolve(__dirname, '../../../docs/security/access-matrix.md');

/** @throws naming the line that is not as the document's legend says. */
export function readExpectedAnswers(text: string = readFileSync(file, 'utf8')): ExpectedAnswers {
  const [, table] = text.split(/^(?=\| route )/m);
  const [head = [], , ...lines] = (table ?? '').split('\n').filter(isRow).map(cellsOf);
  const callers = head.slice(1);
  const answers = new Map<string, ReadonlyMap<string, readonly Sign[]>>();
  for (const [route = '', ...cells] of lines) {
    const name = route.replaceAll('`', '');
    if (cells.length !== callers.length)
      throw new Error(`${name}: ${cells.length} answers, ${callers.length} callers`);
    if (answers.has(name)) throw new Error(`${name} stands in the table twice`);
    answers.set(name, new Map(cells.map((cell, place) => [callers[place] ?? '', signsOf(cell, name)])));
  }
  return answers;
}

const isRow = (line: string) => line.startsWith('|');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function signsOf(cell: string, route: string): readonly Sign[] {
  const letters = Array.from(cell).filter(isSign);
  const whole = letters.length === Array.from(cell).length;
  if (whole && letters.length === places.length) return letters;
  const [only] = letters;
  if (whole && letters.length === 1 && only !== undefined) return places.map(() => only);
  throw new Error(`${route}: 「${cell}」 is no answer`);
}

const isSign = (letter: string): letter is Sign => letter in signs;
