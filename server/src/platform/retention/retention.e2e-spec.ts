import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withServer } from '../../../test/support';
import { workspaceRoot } from '../config';
import { Retention } from './retention';

const page = readFileSync(join(workspaceRoot, 'docs/security/retention.md'), 'utf8');

/** The cells of the first table under a heading, without its own. */
function rowsUnder(heading: string): string[][] {
  const part = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| ') || line.startsWith('|`'));
  return rows.slice(1).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('docs/security/retention.md', () => {
  const server = withServer();

  it('says of every rule what it deletes, and when', () => {
    const rules = server.app.get(Retention).rules();
    const documented = rowsUnder('Deleted after a time').map(([what, words, kept, tables]) => ({
      what: codeIn(what)[0],
      words,
      kept,
      tables: codeIn(tables),
    }));
    expect(documented).toEqual(
      rules.map(({ what, words, kept, tables }) => ({ what, words, kept, tables: [...tables] })),
    );
  });

  it('names every table that knows a person', async () => {
    const found: { name: string }[] = await server.dataSource.query(
      `SELECT DISTINCT CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END || table_name AS name
       FROM information_schema.columns
       WHERE table_schema IN ('public', 'rater', 'complainant') AND column_name ~ '^(person|visitor|holder|actor|device)(_|$)|^sealed_|_by$|_index$'
       UNION
       SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'people'::regclass
       ORDER BY 1`,
    );
    const deleted = server.app
      .get(Retention)
      .rules()
      .flatMap(({ tables }) => tables);
    const kept = rowsUnder('Kept without a term').flatMap(([tables]) => codeIn(tables));
    const known = new Set([...deleted, ...kept, ...ofNobody]);
    expect(found.length).toBeGreaterThan(10);
    expect(found.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('has rules that every table of theirs lets run', async () => {
    const status = await server.app.get(Retention).status();
    expect(status.map(({ due }) => due)).toEqual(status.map(() => 0));
    expect((await server.app.get(Retention).sweep()).filter(({ failed }) => failed)).toEqual([]);
  });
});

/** Have such a column, and no person in it: the city's own token, leased by a process; the log's keys, each vouched for by the one before. */
const ofNobody = ['wechat_tokens', 'ledger_keys'];
