import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const text = `评价人是${planted.name}，证件号 ${planted.idNumber}，电话 ${planted.callPhone}`;

const onDesk = (route: string): Flow => ({
  route: `follow-ups.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT } }),
});
/** Of a case that is not there: what an office writes must not be found anywhere for that. */
const onCase = (route: string, body?: object): Flow => ({
  route: `follow-ups.${route}`,
  as: 'staff',
  with: () => ({ params: { id: UNIT, caseId: NOBODY }, body }),
  status: 404,
});
const ofRater = (route: string, body?: object): Flow => ({
  route: `follow-ups.${route}`,
  with: () => ({ params: { ticket: NOBODY }, body }),
  status: 404,
});

export const followUpFlows: readonly Flow[] = [
  onDesk('counts'),
  onDesk('of-unit'),
  onCase('of-unit-case'),
  onCase('named-rater', {}),
  onCase('take', {}),
  onCase('answer', { text }),
  onCase('put-right', { text }),
  onDesk('supervised'),
  onCase('supervised-case'),
  onCase('revisit', { result: 'unreached', text }),
  onCase('decide', { result: 'settled', text }),
  onCase('urge', { text }),
  ofRater('own'),
  ofRater('word', { solved: true }),
];
