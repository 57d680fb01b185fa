import type { CalendarDate } from '../kernel';
import type { Complaint } from './complaint';
import type { ComplaintActor, ComplaintCommand, ComplaintCommandKind } from './complaint-command';
import { decide } from './complaint-decision';
import type { LimitProfile } from './limit-profile';

const text = '…';
/** One of each kind that a person gives, with what does not matter for whether it may be given. */
const every: readonly ComplaintCommand[] = [
  { kind: 'file', unitId: null },
  { kind: 'return', ground: 'cannot-be-understood', text },
  { kind: 'accept' },
  { kind: 'direct', unitId: '' },
  { kind: 'assign', handlerId: '' },
  { kind: 'hand-back', text },
  { kind: 'reply', text },
  { kind: 'ask', text },
  { kind: 'clarify', text },
  { kind: 'extend', text },
  { kind: 'draft', text },
  { kind: 'send-draft-back', text },
  { kind: 'approve' },
  { kind: 'confirm' },
  { kind: 'deny', text },
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'decide', result: 'settled', text },
  { kind: 'press' },
  { kind: 'urge', text },
];

/** What a screen offers: the kinds of command that would not be refused now. */
export function commandsOpenTo(
  actor: ComplaintActor,
  complaint: Complaint,
  profile: LimitProfile,
  today: CalendarDate,
): ComplaintCommandKind[] {
  const context = { actor, profile, today };
  return every.filter((command) => decide(complaint, command, context).ok).map(({ kind }) => kind);
}
