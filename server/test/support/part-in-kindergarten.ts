import { randomUUID } from 'node:crypto';
import type { SuiteCity } from './with-city';

/** As staff of a bureau, the person once published a plan, and left another version as a draft. */
export async function plannedKindergartens(
  city: Pick<SuiteCity, 'dataSource'>,
  { unitId, personId }: { readonly unitId: string; readonly personId: string },
): Promise<void> {
  const planId = randomUUID();
  await city.dataSource.query(
    'INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, $2, now())',
    [planId, unitId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_plan_versions (plan_id, version, manifest, manifest_hash, appeals_until, published_by,
       published_at, subject)
     VALUES ($1, 1, '{}', repeat('0', 64), '2026-12-31', $2, now(), $3)`,
    [planId, personId, randomUUID()],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_plan_drafts (plan_id, content, reason, revision, saved_by, saved_at)
     VALUES ($1, '{}', '', 1, $2, now())`,
    [planId, personId],
  );
}
