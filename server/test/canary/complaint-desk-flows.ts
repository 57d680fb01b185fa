import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const text = `投诉人是${planted.name}，证件号 ${planted.idNumber}，电话 ${planted.callPhone}`;

const onDesk = (route: string, query?: Record<string, string>): Flow => ({
  route: `complaints.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT }, ...(query === undefined ? {} : { query }) }),
});
/** Of a complaint that is not there: what an office writes must not be found anywhere for that. */
const onCase = (route: string, body?: object): Flow => ({
  route: `complaints.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, caseId: NOBODY }, body }),
  status: 404,
});
const onDocument = (route: string): Flow => ({
  route: `complaints.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, caseId: NOBODY, place: '0' }, body: {} }),
  status: 404,
});
const onTemplate = (route: string, body: object): Flow => ({
  route: `complaints.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, templateId: NOBODY }, body }),
});

/** The desks of unit and supervisor, searched by the very number that must not be found. */
export const complaintDeskFlows: readonly Flow[] = [
  onDesk('counts'),
  onDesk('of-unit'),
  onDesk('of-unit', { q: planted.callPhone }),
  onCase('of-unit-case'),
  onDocument('document-of-unit'),
  onCase('step-of-unit', { kind: 'reply', text }),
  onCase('note', { text }),
  onDesk('handlers'),
  onDesk('workbook'),
  onDesk('templates'),
  onTemplate('keep-template', { title: '已整改', text: '您反映的问题已经整改。' }),
  onTemplate('remove-template', {}),
  onDesk('supervised'),
  onDesk('supervised', { q: planted.callPhone }),
  onCase('supervised-case'),
  onDocument('supervised-document'),
  onCase('step-of-supervisor', { kind: 'urge', text }),
  onCase('reach', {}),
];
