import { samplePlan } from '../../../shared/test/sample-plan';
import { SMALL_PHOTO } from '../support/small-media';
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

const NOBODY = '11111111-1111-4111-8111-111111111111';
const child = { name: planted.name, idNumber: planted.idNumber };
const own = (route: string, more: object = {}, params: object = { id: NOBODY }): Flow => ({
  route: `kindergarten-applications.${route}`,
  as: 'owner',
  with: () => ({ params: { ...params }, ...more }),
  status: 404,
});
const atDesk = (route: string, more: object = {}): Flow => ({
  route: `kindergarten-applications.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, applicationId: NOBODY, photoId: NOBODY }, ...more }),
  status: 404,
});

/** No plan is published here, by two people: what is kept of a child is held by the applications' own specs. */
export const kindergartenApplicationFlows: readonly Flow[] = [
  {
    route: 'kindergarten-applications.begin',
    as: 'owner',
    with: ({ childVersion }) => ({
      body: {
        planId: NOBODY,
        classId: 'local',
        children: [child],
        choices: [{ stage: 'general', at: ['k1'] }],
        consentVersion: childVersion,
      },
    }),
    status: 404,
  },
  { route: 'kindergarten-applications.mine', as: 'owner' },
  own('one-of-mine'),
  own('change', { body: { basedOn: 1, children: [child] } }),
  own('add-photo', { body: { document: 'household', photo: SMALL_PHOTO } }),
  own('remove-photo', {}, { applicationId: NOBODY, photoId: NOBODY }),
  own('send', { body: { basedOn: 1 } }),
  own('receipt'),
  own('take-back'),
  { route: 'kindergarten-applications.withdraw-consent', as: 'owner' },
  {
    route: 'kindergarten-results.look-up',
    with: () => ({ params: { planId: NOBODY }, body: child }),
    status: 404,
  },
  {
    route: 'kindergarten-results.capsule',
    with: () => ({ params: { planId: NOBODY, address: '0'.repeat(32) } }),
    status: 404,
  },
  {
    route: 'kindergarten-results.proof',
    with: () => ({ params: { planId: NOBODY, seq: '1' } }),
    status: 404,
  },
  { route: 'kindergarten-results.mine', as: 'owner' },
  atDesk('desk', { query: { planId: NOBODY, state: 'sent' } }),
  atDesk('one'),
  atDesk('reveal', { body: {} }),
  atDesk('open-photo', { body: {} }),
  atDesk('decide', {
    body: { decision: 'returned', basedOn: 1, reason: `请补正，电话 ${planted.callPhone}` },
  }),
];

const ofDraw = (route: string, more: object = {}): Flow => ({
  route: `kindergarten-draws.${route}`,
  with: () => ({ params: { planId: NOBODY, kindergarten: 'k1' }, ...more }),
  status: 404,
});
const inCeremony = (route: string, more: object = {}): Flow => ({
  route: `kindergarten-draws.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, planId: NOBODY, annexId: NOBODY }, ...more }),
  status: 404,
});
const dice = { body: { digits: '0123456789'.repeat(4) } };
const numbers = { body: { numbers: '05 12 20 25 30 33 08' } };

/** Nor is one drawn: what is public of a draw is held by its own specs. */
export const kindergartenDrawFlows: readonly Flow[] = [
  ofDraw('live'),
  ofDraw('watch'),
  ofDraw('kindergarten'),
  ofDraw('file'),
  ofDraw('minutes'),
  ofDraw('hand-in-value', { body: { signature: 'a'.repeat(96) } }),
  inCeremony('ceremony'),
  inCeremony('seal', { body: {} }),
  inCeremony('freeze', { body: { root: 'a'.repeat(64) } }),
  inCeremony('take-back', { body: { reason } }),
  inCeremony('dice-progress', { body: { digits: '0123' } }),
  inCeremony('type-dice', dice),
  inCeremony('confirm-dice', dice),
  inCeremony('type-value', numbers),
  inCeremony('confirm-value', numbers),
  inCeremony('say-absent', { body: { place: 0 } }),
  inCeremony('draw', { body: {} }),
  inCeremony('propose-annex', { body: { seq: 1, at: 'k1', reason } }),
  inCeremony('decide-annex', { body: { agreed: true } }),
];

/** No draw is held here: what is kept of places is held by their own specs. */
const afterDraw = (route: string, as: Flow['as'], more: object = {}): Flow => ({
  route: `kindergarten-places.${route}`,
  ...(as === undefined ? {} : { as }),
  with: () => ({
    params: { id: UNIT, planId: NOBODY, applicationId: NOBODY, at: 'k1', seq: '1' },
    ...more,
  }),
  status: 404,
});

export const kindergartenPlaceFlows: readonly Flow[] = [
  afterDraw('places', undefined),
  afterDraw('waiting', undefined),
  { route: 'kindergarten-places.mine', as: 'owner' },
  afterDraw('give-up', 'owner', { body: { basedOn: 0, at: 'k1', meant: true } }),
  afterDraw('answer', 'owner', { body: { basedOn: 0, at: 'k1', answer: 'take' } }),
  afterDraw('object', 'owner', { body: { basedOn: 0 } }),
  afterDraw('desk', 'staff'),
  afterDraw('decide', 'staff', { body: { decision: 'refuse', basedOn: 0, reason } }),
];
