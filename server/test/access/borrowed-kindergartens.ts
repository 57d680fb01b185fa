import { randomUUID } from 'node:crypto';
import { samplePlan } from '../../../shared/test/sample-plan';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** What another bureau writes. */
export function borrowedKindergartens(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const draftElsewhere = async (): Promise<string> => {
    const planId = randomUUID();
    await city.dataSource.query(
      'INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, $2, now())',
      [planId, units.other],
    );
    await city.dataSource.query(
      `INSERT INTO kindergarten_plan_drafts (plan_id, content, reason, revision, saved_at)
       VALUES ($1, $2, '示例', 1, now())`,
      [planId, JSON.stringify(samplePlan)],
    );
    return planId;
  };
  const draft = (body?: object): Borrowed => ({
    make: draftElsewhere,
    ...(body === undefined ? {} : { body }),
    status: 404,
    untouched: async (planId) => {
      const rows = await city.dataSource.query<unknown[]>(
        `SELECT 1 FROM kindergarten_plan_drafts WHERE plan_id = $1 AND revision = 1
           AND NOT EXISTS (SELECT FROM kindergarten_plan_versions v WHERE v.plan_id = $1)`,
        [planId],
      );
      return rows.length === 1;
    },
  });
  return {
    'kindergarten-plans.save-draft planId': draft({ basedOn: 1, content: samplePlan, reason: '试试' }),
    'kindergarten-plans.drop-draft planId': draft(),
    'kindergarten-plans.publish planId': draft({ revision: 1 }),
  };
}
