import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const text = `投诉人是${planted.name}，证件号 ${planted.idNumber}，电话 ${planted.callPhone}`;

const onCase = (route: string, body?: object): Flow => ({
  route: `complaint-publication.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, caseId: NOBODY }, body }),
  status: 404,
});

/** What everybody sees of complaints, and a supervisor who would publish what must not be. */
export const publicationFlows: readonly Flow[] = [
  { route: 'complaint-publication.overdue' },
  { route: 'complaint-publication.statistics', with: () => ({ query: { by: 'unit' } }) },
  { route: 'complaint-publication.published', with: () => ({ query: { q: planted.callPhone } }) },
  {
    route: 'complaint-publication.published-one',
    with: () => ({ params: { publishedId: NOBODY } }),
    status: 404,
  },
  onCase('draft'),
  onCase('publish', { title: text, story: text, answer: text }),
  onCase('unpublish', {}),
];
