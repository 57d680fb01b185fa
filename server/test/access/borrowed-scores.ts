import { randomUUID } from 'node:crypto';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** Objections that are not for the caller's desk: of a unit that is not below it, of a year that another office runs. */
export function borrowedScores(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const decision: Borrowed = {
    make: async () => {
      const id = randomUUID();
      await city.dataSource.query(
        `INSERT INTO score_objections (id, unit_id, month, case_kind, case_id, cause, on_day, statement_id, commitment,
           filed_on, state)
         VALUES ($1, $2, '2026-10', 'complaint', $1, 'late', '2026-10-08', $1, '', '2026-11-02', 'open')`,
        [id, units.other],
      );
      return id;
    },
    body: { granted: true, reason: '试试' },
    status: 404,
    untouched: async (id) =>
      (
        await city.dataSource.query<object[]>(
          `SELECT 1 FROM score_objections WHERE id = $1 AND state = 'open'`,
          [id],
        )
      ).length === 1,
  };
  const ofYear: Borrowed = {
    make: async () => {
      const id = randomUUID();
      await city.dataSource.query(
        `INSERT INTO score_years (year, kind, from_month, to_month, desk_unit_id, settings, state, opened_on, sent_on)
         VALUES ('2025', 'calendar', '2025-01', '2025-12', $1, '{}', 'sent', '2026-01-05', '2026-01-06')
         ON CONFLICT DO NOTHING`,
        [units.other],
      );
      await city.dataSource.query(
        `INSERT INTO unit_years (year, unit_id, standing, revision, asked_on, left_out, version, seeded, line)
         VALUES ('2025', $1, 'objected', 1, '2026-01-06', '[]', 0, false, '{}') ON CONFLICT DO NOTHING`,
        [units.other],
      );
      await city.dataSource.query(
        `INSERT INTO year_objections (id, year, unit_id, revision, about, statement_id, commitment, filed_on, state,
           left_out)
         VALUES ($1, '2025', $2, 1, 'coverage', $1, '', '2026-01-07', 'open', '[]')`,
        [id, units.other],
      );
      return id;
    },
    body: { granted: false, leftOut: [], reason: '试试' },
    status: 404,
    untouched: async (id) =>
      (
        await city.dataSource.query<object[]>(
          `SELECT 1 FROM year_objections WHERE id = $1 AND state = 'open'`,
          [id],
        )
      ).length === 1,
  };
  return { 'unit-scores.decide objectionId': decision, 'yearly-scores.decide objectionId': ofYear };
}
