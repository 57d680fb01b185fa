import type { ComplaintEventKind } from '@yingshang/shared/complaints';
import { isToldCollected, newsOf } from './complaint-tidings';

const told = (
  kind: ComplaintEventKind,
  result: string | null = null,
  role = 'lead',
  unitId: string | null = 'u',
) => newsOf({ kind, result, role: role as 'lead' }, { unitId }).map(({ to, event }) => `${to}: ${event}`);

describe('who is told of what happened to a complaint', () => {
  it.each<[string, string[], string[]]>([
    ['a filing', told('filed', null, 'complainant'), ['lead: needs-you']],
    ['a filing of no unit', told('filed', null, 'complainant', null), ['supervisors: follow-up']],
    ['its acceptance by the lead', told('accepted'), ['complainant: accepted']],
    [
      'its acceptance by a supervisor',
      told('accepted', null, 'supervisor'),
      ['complainant: accepted', 'lead: needs-you'],
    ],
    [
      'its return',
      told('returned', 'asked-back', 'supervisor'),
      ['complainant: returned', 'joiners: returned'],
    ],
    ['a handler', told('assigned'), ['handler: needs-you']],
    ['a question', told('asked', null, 'handler'), ['complainant: needs-you']],
    ['a draft', told('drafted', null, 'handler'), ['lead: needs-you']],
    ['an answer', told('answered'), ['complainant: answered', 'joiners: answered']],
    ['silence', told('revisit-due', null, 'platform'), ['complainant: follow-up', 'supervisors: follow-up']],
    ['a dispute', told('disputed', null, 'complainant'), ['supervisors: follow-up']],
    ['a hand-back', told('handed-back'), ['supervisors: follow-up']],
    ['pressing', told('pressed', null, 'complainant'), ['handler: pressed']],
    ['urging', told('urged', null, 'supervisor'), ['handler: urged']],
    ['a denial', told('reopened', null, 'complainant'), ['lead: returned']],
    ['a decision', told('reopened', null, 'supervisor'), ['lead: returned', 'complainant: reopened']],
    ['a warning', told('limit-told', 'solve warned', 'platform'), ['handler: closing']],
    [
      'an end of a limit',
      told('limit-told', 'solve lead', 'platform'),
      ['lead: late', 'complainant: overdue'],
    ],
    ['a day more', told('limit-told', 'solve supervisor', 'platform'), ['supervisors: overdue']],
    [
      'their own limit',
      told('limit-told', 'decide supervisor', 'platform'),
      ['supervisors: overdue', 'complainant: overdue'],
    ],
    [
      'its end by the complainant',
      told('closed', 'complainant-confirmed', 'complainant'),
      ['joiners: result-out', 'lead: result-out'],
    ],
    [
      'its end by a revisit',
      told('closed', 'revisit-satisfied', 'supervisor'),
      ['complainant: result-out', 'joiners: result-out', 'lead: result-out'],
    ],
    [
      'what comes with another event',
      [...told('denied'), ...told('revisited'), ...told('decided'), ...told('confirmed')],
      [],
    ],
  ])('of %s', (_what, said, wanted) => expect(said).toEqual(wanted));

  it.each([
    ['the complainant did', 'lead', 'complainant', 'u', true],
    ['somebody did for them', 'handler', 'assisted', 'u', true],
    ['the office did itself', 'lead', 'handler', 'u', false],
    ['time did', 'lead', 'platform', 'u', false],
    ['the complainant did, but not to supervisors', 'supervisors', 'complainant', 'u', false],
    ['the complainant did while it is no unit’s', 'lead', 'complainant', null, false],
  ] as const)('an office is told collected of what %s: to %s', (_what, to, role, unitId, collected) =>
    expect(isToldCollected({ to, event: 'needs-you' }, { role }, { unitId })).toBe(collected),
  );
});
