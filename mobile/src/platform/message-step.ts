import type { CaseEvent, Message } from '@yingshang/shared/contracts/notices';
import { goTo } from './navigate';
import { useSession } from './session';

/** The one thing to do about a message. */
export interface MessageStep {
  readonly label: string;
  readonly go: () => void;
  /** Whose eyes the next page sees with; `nothing`: it does not matter there. */
  readonly asks: 'enterprise' | 'nothing';
}

/** Null: it is good to know, and nothing is to be done. */
export function stepOf(message: Message): MessageStep | null {
  const { after, changes, enterprise, subject } = message;
  if (subject.kind === 'case') return caseStep(subject);
  if (subject.kind === 'facts') {
    const [only] = changes;
    return changes.length === 1 && only !== undefined ? lookAt(only.policy.id) : benefits;
  }
  const { id } = subject.policy;
  if (subject.kind === 'policy' && subject.cause === 'withdrawn') return null;
  if (after?.verdict === 'perhaps' && enterprise !== null)
    return { label: '去补充信息', go: () => goTo('profile', { id: enterprise.id }), asks: 'nothing' };
  const canApply = after?.verdict === 'eligible' && after.phase === 'open';
  return canApply ? { label: '怎么领', go: () => goTo('claim', { id }), asks: 'enterprise' } : lookAt(id);
}

/** What staff are told of leads to their desk; a rater's own rating is called by its ticket there, too. */
function caseStep({
  board,
  event,
  caseId,
}: Extract<Message['subject'], { kind: 'case' }>): MessageStep | null {
  if (board === 'ratings')
    return {
      label: event === 'follow-up' ? '去说一说' : '看我的评价',
      go: () => goTo('myRating', { ticket: caseId }),
      asks: 'nothing',
    };
  if (board === 'complaints')
    return { label: '看我的投诉', go: () => goTo('myComplaint', { ticket: caseId }), asks: 'nothing' };
  const supervisors = event === 'overdue' || event === 'follow-up';
  if (board === 'complaint-desk') {
    const route = supervisors || onlySupervises() ? 'supervisedComplaint' : 'unitComplaint';
    return { label: '去办理', go: () => goTo(route, { id: caseId }), asks: 'nothing' };
  }
  if (board === 'unit-scores') return scoreStep(event, caseId);
  if (board === 'year-scores') return yearStep(event, caseId);
  if (board === 'kindergarten')
    return {
      label: event === 'returned' ? '去补正' : '看我的报名',
      go: () => goTo('kindergartenApplication', { id: caseId }),
      asks: 'nothing',
    };
  if (board !== 'follow-ups') return null;
  return {
    label: '去办理',
    go: () => goTo(supervisors ? 'supervisedFollowUp' : 'unitFollowUp', { id: caseId }),
    asks: 'nothing',
  };
}

/** About `<unit>~<month>`: supervisors are told what to decide, leads that the score is there and what was decided. */
function scoreStep(event: CaseEvent, about: string): MessageStep {
  const [id = '', month = ''] = about.split('~');
  if (event === 'needs-you') return { label: '去复核', go: () => goTo('scoreReviews', {}), asks: 'nothing' };
  if (event === 'answered')
    return { label: '看核定结果', go: () => goTo('scoreObjections', { id, month }), asks: 'nothing' };
  return { label: '看得分', go: () => goTo('unitScore', { id, month }), asks: 'nothing' };
}

/** `caseId` is of a unit and a year; the office that runs the assessment goes to its desk. */
function yearStep(event: CaseEvent, caseId: string): MessageStep {
  const [id = '', year = ''] = caseId.split('~');
  return event === 'follow-up' || event === 'closing'
    ? { label: '去办理', go: () => goTo('yearDesk'), asks: 'nothing' }
    : { label: '看年度得分', go: () => goTo('unitYear', { id, year }), asks: 'nothing' };
}

/** What nobody's unit can be told of a complaint, supervisors are told in its place. */
function onlySupervises(): boolean {
  const roles = useSession.getState().person?.roles ?? [];
  return (
    roles.some(({ role }) => role === 'supervisor') &&
    !roles.some(({ role }) => role === 'lead' || role === 'handler')
  );
}

export function lookAt(policyId: string): MessageStep {
  return { label: '看政策', go: () => goTo('policy', { id: policyId }), asks: 'enterprise' };
}

const benefits: MessageStep = {
  label: '看结果',
  go: () => goTo('benefits'),
  asks: 'enterprise',
};
