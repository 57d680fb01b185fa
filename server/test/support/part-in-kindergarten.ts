import { randomUUID } from 'node:crypto';
import type { SuiteCity } from './with-city';

/** What of it stays when the person goes: that different people did it is answerable. */
export const KEPT_OF_PLANNING = [
  'kindergarten_plan_versions',
  'kindergarten_draws',
  'kindergarten_draw_steps',
  'kindergarten_annexes',
];

/** As staff of a bureau, the person published a plan, sealed its roll, proposed a placement, decided about a place, and left a draft. */
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
    `INSERT INTO kindergarten_draws (plan_id, state, sealed_by, root, lines)
     VALUES ($1, 'sealed', $2, repeat('0', 64), 1)`,
    [planId, personId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_draw_steps (id, plan_id, place, kind, at, person_id, role, content)
     VALUES ($1, $2, 1, 'seal', now(), $3, 'lottery-operator', '{}')`,
    [randomUUID(), planId, personId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_annexes (id, plan_id, kindergarten, reason, proposed_by, proposed_at)
     VALUES ($1, $2, 'k1', '演示', $3, now())`,
    [randomUUID(), planId, personId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_plan_drafts (plan_id, content, reason, revision, saved_by, saved_at)
     VALUES ($1, '{}', '', 1, $2, now())`,
    [planId, personId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_place_events (plan_id, number, seq, kind, at, on_day, subject)
     VALUES ($1, 1, 1, 'confirmed', 'k1', '2026-12-01', $2)`,
    [planId, randomUUID()],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_place_decisions (plan_id, number, reason, decided_by) VALUES ($1, 1, '', $2)`,
    [planId, personId],
  );
}

/** The person applied for a child, and decided about another application as staff. */
export async function appliedForChild(city: Pick<SuiteCity, 'dataSource'>, personId: string): Promise<void> {
  const [planId, id] = [randomUUID(), randomUUID()];
  await city.dataSource.query(
    `INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, 'u-city', now())`,
    [planId],
  );
  await city.dataSource.query(
    `INSERT INTO kindergarten_applications (id, plan_id, person_id, class_id, choices, state, revision, made_at,
       changed_at, sent_at, decided_by, decided_at, key_version)
     VALUES ($1, $3, $4, 'local', '[]', 'draft', 1, now(), now(), NULL, NULL, NULL, 1),
       ($2, $3, NULL, 'local', '[]', 'accepted', 1, now(), now(), now(), $4, now(), 1)`,
    [id, randomUUID(), planId, personId],
  );
  // A child is found by the index of its number; here that is a trace of the person, too.
  await city.dataSource.query(
    `INSERT INTO kindergarten_children (id, application_id, plan_id, place, sealed_name, sealed_id_number,
       sealed_name_mask, sealed_id_number_mask, sealed_salt, id_number_index, active, key_version)
     VALUES ($1, $2, $3, 0, 'sealed', 'sealed', 'sealed', 'sealed', 'sealed', $4::text, true, 1)`,
    [randomUUID(), id, planId, personId],
  );
}
