import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asvsLevels } from './asvs-requirements';
import { projectRoot } from './source-file';

const page = readFileSync(join(projectRoot, 'docs/security/asvs.md'), 'utf8');
const STATES = ['proven', 'by design', 'not yet', 'outside: operator'] as const;
const IDS = /^\d+\.\d+\.\d+(, \d+\.\d+\.\d+)*$/;

interface Row {
  readonly ids: readonly string[];
  readonly level?: number;
  readonly words?: string;
  readonly state: string;
  readonly proof: string;
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
const lines = page.split('\n').filter((line) => line.startsWith('| '));
const rows: Row[] = lines
  .map(cellsOf)
  .filter(([first = '']) => IDS.test(first))
  .map(([first = '', ...rest]) => {
    const ids = first.split(', ');
    if (rest.length === 1) return { ids, state: 'does not apply', proof: rest[0] ?? '' };
    const [level, words, state = '', proof = ''] = rest;
    return { ids, level: Number(level), words, state, proof };
  });

/** Each file that a row names, with the titles quoted after it. */
function namedIn(proof: string): { path: string; titles: string[] }[] {
  return [...proof.matchAll(/`([^`]+\/[^`]+)`((?: “[^”]+”)*)/g)].map(([, path = '', quoted = '']) => ({
    path,
    titles: [...quoted.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));
}

const isTest = (path: string) => /spec\.tsx?$/.test(path);
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const promised = rows.flatMap((row) =>
  namedIn(row.proof).map((named) => ({ ...named, id: row.ids[0] ?? '' })),
);

describe('docs/security/asvs.md', () => {
  it('holds every requirement of the levels 1 and 2 once', () => {
    const ids = rows.flatMap((row) => row.ids);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(new Set(ids)).toEqual(new Set(asvsLevels.keys()));
    expect(asvsLevels.size).toBe(253);
  });

  it('gives each its level, a state that there is, and words', () => {
    for (const { ids, level, words, state, proof } of rows.filter((row) => row.level !== undefined)) {
      expect([ids, level]).toEqual([ids, asvsLevels.get(ids[0] ?? '')]);
      expect(STATES).toContain(state);
      expect([words, proof]).not.toContain('');
    }
  });

  it('names files that are there', () => {
    const missing = promised.filter(
      ({ path }) => /^[\w.]+\//.test(path) && !existsSync(join(projectRoot, path)),
    );
    expect(missing.map(({ id, path }) => `${id}: ${path}`)).toEqual([]);
    expect(promised.length).toBeGreaterThan(100);
  });

  it('quotes titles that stand in their files', () => {
    const wrong = promised.flatMap(({ id, path, titles }) =>
      titles.filter((title) => !read(path).includes(title)).map((title) => `${id}: ${path} “${title}”`),
    );
    expect(wrong).toEqual([]);
  });

  it('names a test wherever something is proven, and a title in it', () => {
    const unproven = rows
      .filter(({ state }) => state === 'proven')
      .filter(({ proof }) => !namedIn(proof).some(({ path, titles }) => isTest(path) && titles.length > 0));
    expect(unproven.map(({ ids }) => ids)).toEqual([]);
  });

  it('counts what it holds', () => {
    const counted = (chapter: string) =>
      [...STATES, 'does not apply'].map(
        (state) =>
          rows
            .filter((row) => row.state === state)
            .flatMap((row) => row.ids)
            .filter((id) => chapter === 'all' || id.startsWith(`${chapter.slice(1)}.`)).length,
      );
    const summary = lines.map(cellsOf).filter(([first = '']) => /^(V\d+ |all$)/.test(first));
    expect(summary).toHaveLength(18);
    for (const [chapter = '', ...counts] of summary)
      expect([chapter, counts.map(Number)]).toEqual([chapter, counted(chapter.split(' ')[0] ?? '')]);
  });
});
