import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
const MONTH = '2026-10';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const text = `投诉人是${planted.name}，证件号 ${planted.idNumber}，电话 ${planted.callPhone}`;

const read = (route: string, params: Record<string, string>, status = 200): Flow => ({
  route: `unit-scores.${route}`,
  with: () => ({ params }),
  status,
});
const onDesk = (route: string, more: object = {}, status = 200): Flow => ({
  route: `unit-scores.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, month: MONTH }, ...more }),
  status,
});

const ofYear = (route: string, more: object = {}, status = 409): Flow => ({
  route: `yearly-scores.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, year: '2026' }, ...more }),
  status,
});

/** Nothing was rated or complained of a month ago: what objections do with plants is held by their own specs. */
export const scoreFlows: readonly Flow[] = [
  read('rules', {}),
  read('months', { id: UNIT }),
  read('month', { id: UNIT, month: MONTH }),
  read('city', { month: MONTH }, 404),
  read('board', { month: MONTH }, 404),
  onDesk('cases', { query: { cause: 'late' } }),
  onDesk('objections'),
  onDesk(
    'object',
    { body: { cause: 'late', caseKind: 'complaint', caseId: NOBODY, on: '2026-10-08', text } },
    404,
  ),
  onDesk('topics'),
  {
    route: 'unit-scores.topic-complaints',
    as: 'staff',
    with: () => ({ params: { id: UNIT }, query: { topic: 't-none', from: '2026-10-01', to: '2026-10-31' } }),
    status: 404,
  },
  onDesk('workbook', {}, 404),
  { route: 'unit-scores.signals', as: 'staff', with: () => ({ params: { id: UNIT } }) },
  { route: 'unit-scores.reviews', as: 'staff', with: () => ({ params: { id: UNIT } }) },
  { route: 'unit-scores.reviews-waiting', as: 'staff', with: () => ({ params: { id: UNIT } }) },
  {
    route: 'unit-scores.decide',
    as: 'staff',
    with: () => ({ params: { id: UNIT, objectionId: NOBODY }, body: { granted: true, reason: text } }),
    status: 404,
  },
  { route: 'yearly-scores.rules', with: () => ({ params: {} }) },
  { route: 'yearly-scores.years', with: () => ({ params: {} }) },
  { route: 'yearly-scores.year', with: () => ({ params: { year: '2026' } }), status: 404 },
  { route: 'yearly-scores.unit', with: () => ({ params: { id: UNIT, year: 'last' } }) },
  { route: 'yearly-scores.desk', as: 'staff', with: () => ({ params: { id: UNIT } }) },
  ofYear('own', {}, 200),
  ofYear('open', { body: {} }),
  ofYear('send', { body: {} }, 404),
  ofYear('confirm', { body: { revision: 1 } }, 404),
  ofYear('object', { body: { revision: 1, about: 'coverage', text } }, 404),
  ofYear('propose', { body: {} }, 404),
  ofYear('sign', { body: { agreed: false, reason: text } }, 404),
  ofYear('workbook', {}, 404),
  {
    route: 'yearly-scores.decide',
    as: 'staff',
    with: () => ({
      params: { id: UNIT, year: '2026', objectionId: NOBODY },
      body: { granted: false, leftOut: [], reason: text },
    }),
    status: 404,
  },
];
