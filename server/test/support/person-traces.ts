import type { DataSource } from 'typeorm';

/** Tables that take no changes: what stands there stays (docs/security/personal-data.md). */
export const appendOnly: readonly string[] = ['audit_events', 'decryptions', 'unsealings'];

/** Which tables hold a row with one of these texts in any column; every table of the database is looked at. */
export async function tablesWith(dataSource: DataSource, texts: readonly string[]): Promise<string[]> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT CASE schemaname WHEN 'public' THEN '' ELSE schemaname || '.' END || tablename AS name
     FROM pg_tables WHERE schemaname IN ('public', 'rater', 'complainant') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows: unknown[] = await dataSource.query(
      `SELECT 1 FROM ${name} t, unnest($1::text[]) AS planted (text)
       WHERE strpos(lower(t::text), lower(planted.text)) > 0 LIMIT 1`,
      [texts],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
