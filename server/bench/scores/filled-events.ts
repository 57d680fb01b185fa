import { usualLimits } from '@yingshang/shared/complaints';
import type { DataSource } from 'typeorm';
import { withoutIndexes, withoutKeys } from '../without-indexes';

/** As many as the city of the product's model has. */
export const UNITS = 829;

const TABLES = [
  'ratings',
  'reputation_batches',
  'reputation_rows',
  'rating_clusters',
  'complaints',
  'complaint_events',
];

/** Of a hundred events so many are ratings; the others happened to complaints. */
const RATINGS_OF_100 = 80;
/** Filed, accepted, assigned, drafted, answered, confirmed, closed. */
const EVENTS_A_COMPLAINT = 7;

export interface FilledDays {
  /** The last of them. */
  readonly last: string;
  readonly days: number;
  /** Ratings and events of complaints together. */
  readonly events: number;
  /** No two fillings of one database have the same. */
  readonly seed: number;
}

/** The years before: into tables that hold nothing yet. */
export async function fillPast(dataSource: DataSource, filled: FilledDays): Promise<void> {
  const named = TABLES.map((table) => (table === 'rating_clusters' ? 'rater.rating_clusters' : table));
  await withoutIndexes(dataSource, TABLES, () =>
    withoutKeys(dataSource, named, () => fillEvents(dataSource, filled)),
  );
  for (const table of named) await dataSource.query(`VACUUM ANALYZE ${table}`);
}

/**
 * Ratings in the batches of a unit and day, each with its cluster, one of twelve shared with others, and complaints
 * with their histories: answered after one to thirty days, some of them late, or at once where the days end. Set-based, and by `md5` of a
 * place instead of chance, so that every run has the same city.
 */
export async function fillEvents(dataSource: DataSource, filled: FilledDays): Promise<void> {
  const ratings = Math.round((filled.events * RATINGS_OF_100) / 100 / UNITS / filled.days);
  const complaints = Math.round((filled.events - ratings * UNITS * filled.days) / EVENTS_A_COMPLAINT);
  const by = [filled.last, filled.days, filled.seed] as const;
  await unwatched(dataSource, BATCHES, [...by, UNITS]);
  // A slice of the units at once: one statement of all of them would need its whole size beside the table.
  const slice = Math.max(1, Math.floor(1_000_000 / (ratings * filled.days)));
  for (let from = 0; from < UNITS; from += slice)
    for (const table of [RATINGS, ROWS, CLUSTERS])
      await unwatched(dataSource, table, [...by, from, Math.min(UNITS, from + slice), ratings]);
  await unwatched(dataSource, COMPLAINTS, [...by, complaints, UNITS, JSON.stringify(usualLimits)]);
  await unwatched(dataSource, EVENTS, [...by, complaints, UNITS]);
}

/** Whether an end has its ground is asked when somebody closes a complaint, and is measured elsewhere. */
async function unwatched(
  dataSource: DataSource,
  sql: string,
  values: readonly (string | number)[],
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query('SET LOCAL synchronous_commit = off');
    await manager.query(sql, [...values]);
  });
}

/** $1 the last day, $2 how many days, $3 seed, $4 units. Batches are numbered by their days. */
const BATCHES = `
  INSERT INTO reputation_batches (unit_id, number, closed_on)
  SELECT 'u-' || unit, $3::int * 1000 + nth, $1::date - ($2::int - nth)
  FROM generate_series(0, $4::int - 1) AS unit, generate_series(1, $2::int) AS nth`;

/** $4 and $5 units from and to, $6 ratings of a unit and day. */
const MADE = `
  SELECT 'u-' || unit AS unit_id, nth, place, $1::date - ($2::int - nth) AS day,
    md5(concat($3::int, ' ', unit, ' ', nth, ' ', place))::uuid AS id,
    ('x' || substr(md5(concat(unit, ' ', nth, ' ', place)), 1, 4))::bit(16)::int AS drawn
  FROM generate_series($4::int, $5::int - 1) AS unit, generate_series(1, $2::int) AS nth,
    generate_series(1, $6::int) AS place`;
const STARS = '(ARRAY[5,5,5,5,4,4,4,3,2,1])[1 + drawn % 10]';

const RATINGS = `
  INSERT INTO ratings (id, unit_id, stars, prompts, prompts_version, channel, weight, rated_at, day, named, standing, seeded)
  SELECT id, unit_id, ${STARS}, '{}', 1, 'counter', CASE drawn % 4 WHEN 0 THEN 2500 ELSE 10000 END, day, day, false,
    'counted', false
  FROM (${MADE}) made`;
const ROWS = `
  INSERT INTO reputation_rows (unit_id, batch, place, rating_id, stars, prompts, prompts_version, shown, standing, seeded)
  SELECT unit_id, $3::int * 1000 + nth, place, id, ${STARS}, '{}', 1, '{}', 'counted', false FROM (${MADE}) made`;
const CLUSTERS = `
  INSERT INTO rater.rating_clusters (rating_id, unit_id, cluster_id, moved_on)
  SELECT id, unit_id, CASE drawn % 12 WHEN 0 THEN md5(concat(unit_id, ' ', drawn / 12 % 40))::uuid ELSE id END, day + 1
  FROM (${MADE}) made`;

/** $4 how many, $5 units, $6 limits. They lie over the days; those of one day alone all happen on it. */
const FILED = `
  SELECT i, md5(concat('complaint ', $3::int, ' ', i))::uuid AS id, 'u-' || i % $5::int AS unit_id,
    $1::date - ($2::int - 1) + (i::bigint * $2::int / $4::int)::int AS filed_on,
    ('x' || substr(md5(i::text), 1, 4))::bit(16)::int AS drawn
  FROM generate_series(0, $4::int - 1) AS i`;
const COMPLAINTS = `
  INSERT INTO complaints (id, number, class, status, ground, unit_id, limits, silence_days, events, filed_at, filed_on,
    provisional, paused, drafted, revisit_due, reopenings, closed_on, terms, seeded)
  SELECT id, concat('TS-', $3::int, '-', i), 'unit', 'closed', 'complainant-confirmed', unit_id, $6::jsonb, 7,
    ${EVENTS_A_COMPLAINT}, filed_on, filed_on, false, false, false, false, 0, filed_on, '{}', false
  FROM (${FILED}) filed`;
const EVENTS = `
  INSERT INTO complaint_events (id, complaint_id, number, kind, role, result, happened_on, unit_id, handler_id)
  SELECT gen_random_uuid(), filed.id, told.number, told.kind, told.role, told.result,
    filed.filed_on + CASE WHEN told.number < 4 OR filed.filed_on + 1 + filed.drawn % 30 > $1::date THEN 0
      ELSE 1 + filed.drawn % 30 END,
    CASE told.number WHEN 1 THEN filed.unit_id END, CASE told.number WHEN 3 THEN filed.id END
  FROM (${FILED}) filed CROSS JOIN (VALUES (1, 'filed', 'complainant', NULL), (2, 'accepted', 'lead', NULL),
    (3, 'assigned', 'lead', NULL), (4, 'drafted', 'handler', NULL), (5, 'answered', 'lead', NULL),
    (6, 'confirmed', 'complainant', NULL), (7, 'closed', 'platform', 'complainant-confirmed'))
    AS told (number, kind, role, result)`;
