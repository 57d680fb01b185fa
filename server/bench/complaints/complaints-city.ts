import { createHash } from 'node:crypto';
import { usualLimits } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { DataSource } from 'typeorm';
import { withoutIndexes } from '../without-indexes';
import { bigramIn } from './bigrams';

/** As many as the city has; the first has 1 of 29 complaints, the middle one 1 of 1,660. */
export const UNITS = 829;
export const unitAt = (place: number) => `u-${place}`;
/** Of each unit; complaints in hand are dealt out among them. */
export const HANDLERS = 6;
export const handlerOf = (unit: number, handler: number) => {
  const hex = createHash('md5')
    .update(`${unitAt(unit)}/h-${handler}`)
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
export const TODAY = '2026-11-02' as CalendarDate; // a Monday

const BATCH = 50_000;
/** They lie over three years, the same at every size: a bigger city has more a day. */
const DAYS = 1_095;

/** Complaints with their events, in the order of filing. Set-based, as a city of that size could never be filed one by one. */
export async function fillComplaints(dataSource: DataSource, complaints: number): Promise<void> {
  await withoutIndexes(dataSource, ['complaints', 'complaint_events'], async () => {
    for (let from = 0; from < complaints; from += BATCH)
      await dataSource.transaction(async (manager) => {
        // Whether an end has its ground is asked row by row when somebody closes one, and is measured by no queue.
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query('SET LOCAL synchronous_commit = off');
        const most = Math.min(BATCH, complaints - from);
        await manager.query(COMPLAINTS, [from, most, complaints, TODAY, DAYS, JSON.stringify(usualLimits)]);
      });
  });
  for (const table of ['complaints', 'complaint_events']) await dataSource.query(`VACUUM ANALYZE ${table}`);
}

/**
 * $1 the first place, $2 how many, $3 of how many, $4 today, $5 over how many days, $6 limits. Of the last 25 days most
 * are still owed, before that few; the rest is over, one of forty returned. `md5` of a place stands for chance, so that
 * both sizes and every run have the same city; `terms` alone are drawn.
 */
const COMPLAINTS = `
  WITH place AS (
    SELECT i, ($4::date - $5::int) + (i * $5::bigint / $3)::int AS filed_on,
      ('x' || substr(md5(i::text), 1, 7))::bit(28)::int / 268435456.0 AS one,
      ('x' || substr(md5(i::text), 8, 7))::bit(28)::int / 268435456.0 AS two,
      ('x' || substr(md5(i::text), 15, 7))::bit(28)::int / 268435456.0 AS three,
      ('x' || substr(md5(i::text), 22, 7))::bit(28)::int / 268435456.0 AS four
    FROM generate_series($1::bigint, $1::bigint + $2 - 1) AS i
  ), owed AS (
    SELECT *, 'u-' || floor(${UNITS} * one * one)::int AS unit_id,
      CASE WHEN filed_on > $4::date - 25 AND two < 0.8 OR two < 0.004 THEN
        CASE WHEN three < 0.1 THEN 'submitted' WHEN three < 0.2 THEN 'accepted' WHEN three < 0.4 THEN 'assigned'
          WHEN three < 0.9 THEN 'handling' WHEN three < 0.97 THEN 'reopened' ELSE 'disputed' END
      WHEN filed_on > $4::date - 40 THEN 'answered'
      WHEN two > 0.975 THEN 'returned' ELSE 'closed' END AS status
    FROM place
  ), made AS (
    INSERT INTO complaints (id, number, class, status, ground, unit_id, topic_id, region_code, handler_id, limits,
      silence_days, events, filed_at, filed_on, due_on, due_limit, solve_due_on, provisional, paused, drafted,
      revisit_due, reopenings, answered_on, first_answer_on_time, closed_on, look_on, terms, seeded)
    SELECT gen_random_uuid(), 'TS-' || upper(lpad(to_hex(i * 2654435761 % 4294967296), 8, '0')), 'unit', status,
      CASE WHEN status = 'closed' THEN (ARRAY['complainant-confirmed', 'complainant-confirmed', 'revisit-satisfied',
        'unreachable', 'supervisor-decided'])[1 + floor(three * 5)::int] END,
      unit_id, 't-' || floor(65 * four * four)::int, '2101' || lpad(floor(13 * one)::text, 2, '0'),
      CASE WHEN status IN ('assigned', 'handling') THEN md5(unit_id || '/h-' || i % ${HANDLERS})::uuid END,
      $6::jsonb, 7, 6, filed_on + four * interval '1 day', filed_on,
      CASE WHEN is_owed AND four > 0.05 THEN filed_on + 18 + floor(three * 10)::int END,
      CASE WHEN is_owed AND four > 0.05 THEN 'solve' END,
      CASE WHEN is_owed AND four > 0.05 THEN filed_on + 18 + floor(three * 10)::int END,
      false, is_owed AND four <= 0.05, status = 'handling' AND four > 0.8, status = 'answered' AND three > 0.9,
      CASE WHEN two < 0.05 THEN 1 ELSE 0 END,
      CASE WHEN status IN ('answered', 'closed') THEN filed_on + 1 + floor(three * 20)::int END,
      CASE WHEN status IN ('answered', 'closed') THEN three < 0.9 END,
      CASE WHEN status = 'closed' THEN filed_on + 8 + floor(three * 20)::int END,
      CASE WHEN is_owed THEN filed_on + 5 END,
      ARRAY(SELECT DISTINCT ${bigramIn('random()')} FROM generate_series(1, 60 + (i % 2)::int)), false
    FROM owed, LATERAL (SELECT status NOT IN ('answered', 'returned', 'closed') AS is_owed) AS still
    RETURNING id, status, unit_id, filed_on
  )
  INSERT INTO complaint_events (id, complaint_id, number, kind, role, happened_on, unit_id)
  SELECT gen_random_uuid(), made.id, told.number, told.kind, told.role, made.filed_on,
    CASE WHEN told.number = 1 THEN made.unit_id END
  FROM made CROSS JOIN (VALUES (1, 'filed', 'complainant'), (2, 'accepted', 'lead'), (3, 'assigned', 'lead'),
    (4, 'replied', 'handler'), (5, 'drafted', 'handler'), (6, 'answered', 'lead')) AS told (number, kind, role)`;
