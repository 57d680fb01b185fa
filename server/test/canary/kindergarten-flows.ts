import { samplePlan } from '../../../shared/test/sample-plan';
import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
/** What staff say of a plan is published: no number of a person may come through. */
const reason = `依据第1号文件，电话 ${planted.callPhone}`;

const onPlan = (route: string, more: object = {}): Flow => ({
  route: `kindergarten-plans.${route}`,
  as: 'staff',
  with: ({ planId }) => ({ params: { id: UNIT, planId }, ...more }),
});

export const kindergartenFlows: readonly Flow[] = [
  { route: 'kindergarten-plans.list' },
  {
    route: 'kindergarten-plans.draft',
    as: 'staff',
    with: () => ({ params: { id: UNIT }, body: { content: samplePlan, reason: '首次公布' } }),
    keep: ({ planId }: { planId: string }, known) => Object.assign(known, { planId }),
  },
  onPlan('save-draft', { body: { basedOn: 1, content: samplePlan, reason } }),
  // What was said stays at the desk that said it, and no second person is there to publish it.
  { ...onPlan('publish', { body: { revision: 2 } }), status: 409 },
  onPlan('desk'),
  { route: 'kindergarten-plans.plan', with: ({ planId }) => ({ params: { planId } }), status: 404 },
  {
    route: 'kindergarten-plans.version',
    with: ({ planId }) => ({ params: { planId, version: '1' } }),
    status: 404,
  },
  onPlan('drop-draft'),
];
