import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { ComplaintEventEntity } from './complaint-event.entity';
import type { ComplaintRow } from './complaint-row';

/** `handler`: whoever handles it, and while nobody does the lead. What nobody's unit is told, supervisors of the city are. */
export interface News {
  readonly to: 'complainant' | 'joiners' | 'handler' | 'lead' | 'supervisors';
  readonly event: CaseEvent;
}

type Event = Pick<ComplaintEventEntity, 'kind' | 'result' | 'role'>;

/** Who is told of what when this happened. Nobody is told of what they did themselves. */
export function newsOf(event: Event, row: Pick<ComplaintRow, 'unitId'>): News[] {
  const { kind, role } = event;
  switch (kind) {
    case 'filed':
      return row.unitId === null ? [supervisors('follow-up')] : [{ to: 'lead', event: 'needs-you' }];
    case 'directed':
      return [{ to: 'lead', event: 'needs-you' }];
    case 'returned':
      return followers('returned');
    case 'accepted':
      return [complainant('accepted'), ...(role === 'lead' ? [] : [lead('needs-you')])];
    case 'assigned':
      return [{ to: 'handler', event: 'needs-you' }];
    case 'handed-back':
      return [supervisors('follow-up')];
    case 'replied':
      return [complainant('answered')];
    case 'asked':
      return [complainant('needs-you')];
    case 'clarified':
    case 'question-lapsed':
      return [{ to: 'handler', event: 'clarified' }];
    case 'drafted':
      return [lead('needs-you')];
    case 'draft-sent-back':
      return [{ to: 'handler', event: 'returned' }];
    case 'answered':
      return followers('answered');
    case 'revisit-due':
      return [complainant('follow-up'), supervisors('follow-up')];
    case 'reopened':
      return [lead('returned'), ...(role === 'complainant' ? [] : [complainant('reopened')])];
    case 'disputed':
      return [supervisors('follow-up')];
    case 'pressed':
      return [{ to: 'handler', event: 'pressed' }];
    case 'urged':
      return [{ to: 'handler', event: 'urged' }];
    case 'limit-told':
      return limitNews(event);
    case 'closed':
      return event.result === 'complainant-confirmed'
        ? [{ to: 'joiners', event: 'result-out' }, lead('result-out')]
        : [...followers('result-out'), lead('result-out')];
    case 'extended':
      return [complainant('extended')];
    // What follows from them comes with them.
    case 'confirmed':
    case 'denied':
    case 'revisited':
    case 'decided':
      return [];
  }
}

/** Of what the complainant did the office complained of learns the half-day, and never the hour. */
export function isToldCollected(
  { to }: News,
  { role }: Pick<Event, 'role'>,
  { unitId }: Pick<ComplaintRow, 'unitId'>,
): boolean {
  const isOffice = unitId !== null && (to === 'lead' || to === 'handler');
  return isOffice && (role === 'complainant' || role === 'assisted');
}

/** The complainant is told with the first office that is: of the supervisor's own limit, with the supervisor. */
function limitNews({ result }: Event): News[] {
  const [limit, told] = (result ?? '').split(' ');
  if (told === 'warned')
    return [limit === 'decide' ? supervisors('closing') : { to: 'handler', event: 'closing' }];
  if (told === 'lead') return [lead('late'), complainant('overdue')];
  return limit === 'decide' ? [supervisors('overdue'), complainant('overdue')] : [supervisors('overdue')];
}

const complainant = (event: CaseEvent): News => ({ to: 'complainant', event });
const lead = (event: CaseEvent): News => ({ to: 'lead', event });
const supervisors = (event: CaseEvent): News => ({ to: 'supervisors', event });
const followers = (event: CaseEvent): News[] => [complainant(event), { to: 'joiners', event }];
