import { withDatabase } from '../../../test/support';

/** By what somebody is found who rated: the person, the device, the visit, the ticket, the firm in whose name. */
const FINDS_A_RATER = new Set([
  'person_id',
  'visitor_id',
  'device_id',
  'ticket',
  'occasion_id',
  'counter_id',
  'enterprise_id',
]);
/** What leads to a rating or to words, in any table. */
const LEADS_TO_A_RATING = new Set(['rating_id', 'statement_id', 'cluster_id', 'follow_up_id', 'finding_id']);

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

describe('the schema rater', () => {
  const suite = withDatabase();
  const columns = (schema: string) =>
    suite.dataSource.query<Column[]>(
      `SELECT table_schema AS schema, table_name AS "table", column_name AS "column"
       FROM information_schema.columns WHERE table_schema = $1 ORDER BY 2, 3`,
      [schema],
    );
  const brokenBy = async (change: string): Promise<Column[]> => {
    const runner = suite.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(change);
      return joining(await runner.query(COLUMNS_OF_PUBLIC));
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it('is tied to nothing outside it, and nothing outside to it, by any foreign key', async () => {
    const ties = await suite.dataSource.query<object[]>(
      `SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to" FROM pg_constraint
       WHERE contype = 'f' AND 'rater'::regnamespace IN (
         (SELECT relnamespace FROM pg_class WHERE oid = conrelid),
         (SELECT relnamespace FROM pg_class WHERE oid = confrelid))`,
    );
    expect(ties).toEqual([]);
  });

  it('is the only place where a rating or its words stand beside who gave them', async () => {
    const joined = (await columns('rater')).filter(({ column }) => FINDS_A_RATER.has(column));
    // The search sees what it looks for where it is.
    expect([...new Set(joined.map(({ table }) => table))]).toEqual(['raters', 'statement_writers']);
    expect(joining(await columns('public'))).toEqual([]);
  });

  it.each([
    'ALTER TABLE ratings ADD COLUMN person_id uuid',
    'ALTER TABLE statements ADD COLUMN visitor_id uuid',
    'CREATE TABLE rating_shares (rating_id uuid, ticket uuid)',
    'ALTER TABLE follow_ups ADD COLUMN occasion_id uuid',
  ])('would not bear: %s', async (change) => expect(await brokenBy(change)).toHaveLength(1));
});

const COLUMNS_OF_PUBLIC = `SELECT table_schema AS schema, table_name AS "table", column_name AS "column"
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 2, 3`;

function joining(columns: readonly Column[]): Column[] {
  const leading = new Set([
    ...columns.filter(({ column }) => LEADS_TO_A_RATING.has(column)).map(({ table }) => table),
    // Their own ids lead there.
    'ratings',
    'statements',
    'follow_ups',
  ]);
  return columns.filter(({ table, column }) => leading.has(table) && FINDS_A_RATER.has(column));
}
