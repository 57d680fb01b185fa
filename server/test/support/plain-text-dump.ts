import { execFileSync } from 'node:child_process';
import type { Database } from '../../src/platform/database';
import { systemErrorCode } from '../../src/platform/system-error';

/** Where a planted text (a canary) stands in a dump of every table; empty when it is nowhere in clear. */
export async function foundInDump(database: Database, canary: string): Promise<string[]> {
  // A column of bytes is dumped as hexadecimal.
  const forms = [canary, Buffer.from(canary, 'utf8').toString('hex')];
  const lines = await dumpedLines(database);
  if (lines.length === 0) throw new Error('the dump is empty: nothing was looked at');
  return lines.filter((line) => forms.some((form) => line.includes(form)));
}

async function dumpedLines(database: Database): Promise<string[]> {
  const { options } = database.dataSource;
  const url = options.type === 'postgres' && database.kind === 'postgres' ? options.url : undefined;
  return (url === undefined ? undefined : byPgDump(url)) ?? rowsOfEveryTable(database);
}

/** What an operator's backup holds. Undefined when the tool is not installed. */
function byPgDump(url: string): string[] | undefined {
  try {
    const dump = execFileSync('pg_dump', ['--inserts', `--dbname=${url}`], { maxBuffer: 2 ** 30 });
    return dump.toString('utf8').split('\n');
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

async function rowsOfEveryTable({ dataSource }: Database): Promise<string[]> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows: { line: string }[] = await dataSource.query(`SELECT t::text AS line FROM ${name} t`);
    lines.push(...rows.map(({ line }) => `${name} ${line}`));
  }
  return lines;
}
