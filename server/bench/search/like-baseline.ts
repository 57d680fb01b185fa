import type { BenchServer } from './bench-server';
import type { BenchQuery } from './search-scores';

/** What a plain search does: the words typed, as they stand, anywhere in the name; the shortest name first. */
const STATEMENTS: Readonly<Record<BenchQuery['section'], string>> = {
  units: `SELECT id FROM units WHERE name LIKE $1 OR duty LIKE $1 OR topics::text LIKE $1
    ORDER BY (name LIKE $1) DESC, length(name), id LIMIT 5`,
  matters: `SELECT id FROM matters WHERE label LIKE $1 OR words::text LIKE $1
    ORDER BY (label LIKE $1) DESC, length(label), id LIMIT 5`,
  officers: 'SELECT id FROM officers WHERE name LIKE $1 OR post LIKE $1 ORDER BY length(name), id LIMIT 5',
  policies: `SELECT id FROM policies WHERE title LIKE $1 OR tags::text LIKE $1 OR summary LIKE $1
    ORDER BY (title LIKE $1) DESC, length(title), id LIMIT 5`,
  residentPolicies: `SELECT id FROM resident_policies WHERE title LIKE $1 OR audience LIKE $1 OR summary LIKE $1
    ORDER BY (title LIKE $1) DESC, length(title), id LIMIT 5`,
};

export async function findByLike(server: BenchServer, { query, section }: BenchQuery): Promise<string[]> {
  const words = `%${query.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return (await server.query(STATEMENTS[section], [words])).map(({ id }) => id);
}
