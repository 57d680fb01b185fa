import type { SuiteCity } from './with-city';

/** As staff of the desk, the person once proposed an assessed year. */
export async function proposedYear(
  city: Pick<SuiteCity, 'dataSource'>,
  { unitId, personId }: { readonly unitId: string; readonly personId: string },
): Promise<void> {
  await city.dataSource.query(
    `INSERT INTO score_years (year, kind, from_month, to_month, desk_unit_id, settings, state, opened_on, proposed_by,
       proposed_on)
     VALUES ('2025', 'calendar', '2025-01', '2025-12', $1, '{}', 'proposed', '2026-01-05', $2, '2026-02-02')`,
    [unitId, personId],
  );
}
