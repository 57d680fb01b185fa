import { withDatabase } from '../../../test/support';
import type { ReferenceTable } from './reference-table';
import { replaceRows } from './replace-rows';

interface Shelf {
  readonly key: string;
  readonly shownName: string;
  readonly tags: readonly string[];
  readonly since: string | null;
  readonly origin: string;
}

const shelves: ReferenceTable<Shelf> = {
  name: 'shelves',
  key: 'key',
  columns: { key: 'text', shownName: 'text', tags: 'jsonb', since: 'date', origin: 'text' },
  ordered: true,
  only: { column: 'origin', value: 'pack' },
};

const shelf = (key: string, own: Partial<Shelf> = {}): Shelf => ({
  key,
  shownName: key,
  tags: ['a'],
  since: '2026-01-31',
  origin: 'pack',
  ...own,
});

describe('replacing the rows of a table', () => {
  const suite = withDatabase();
  const replace = (rows: Iterable<Shelf>) => replaceRows(suite.dataSource.manager, shelves, rows);
  const kept = () =>
    suite.dataSource.query<Record<string, unknown>[]>(
      'SELECT key, shown_name, tags, since::text, position FROM shelves ORDER BY key',
    );

  beforeAll(() =>
    suite.dataSource.query(`CREATE TABLE shelves (
      key text PRIMARY KEY, shown_name text, tags jsonb, since date, origin text, position integer, content_hash text)`),
  );
  beforeEach(() => suite.dataSource.query('TRUNCATE shelves'));

  it('counts what was inserted, and nothing the second time, in whatever order', async () => {
    expect(await replace([shelf('a'), shelf('b')])).toBe(2);
    expect(await replace([shelf('b'), shelf('a')])).toBe(0);
  });

  it('keeps the new order although nothing changed', async () => {
    await replace([shelf('a'), shelf('b')]);
    await replace([shelf('b'), shelf('a')]);
    expect(await kept()).toMatchObject([
      { key: 'a', position: 1 },
      { key: 'b', position: 0 },
    ]);
  });

  it('counts one changed row, one deleted and one new', async () => {
    await replace([shelf('a'), shelf('b'), shelf('c')]);
    expect(await replace([shelf('a', { tags: ['a', 'z'] }), shelf('c'), shelf('d')])).toBe(3);
    expect(await kept()).toMatchObject([{ key: 'a', tags: ['a', 'z'] }, { key: 'c' }, { key: 'd' }]);
  });

  it('keeps dates, lists and missing values as they came', async () => {
    await replace([shelf('a', { since: null }), shelf('b', { shownName: '「引号」\\n' })]);
    expect(await kept()).toMatchObject([
      { since: null, tags: ['a'] },
      { since: '2026-01-31', shown_name: '「引号」\\n' },
    ]);
  });

  it('leaves rows alone that came another way', async () => {
    await suite.dataSource.query(`INSERT INTO shelves (key, origin) VALUES ('own', 'operator')`);
    await replace([shelf('a')]);
    expect(await replace([])).toBe(1);
    expect(await kept()).toMatchObject([{ key: 'own' }]);
  });

  it('takes more rows than one batch holds', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => shelf(`s${index}`));
    expect(await replace(many)).toBe(2500);
    expect(await replace(many.toReversed())).toBe(0);
    expect(await replace(many.slice(1))).toBe(1);
  });
});
