import { ok } from '../kernel';
import { type Complaint, isAsked } from './complaint';
import { type ComplaintActor, type ComplaintCommand, commandRules } from './complaint-command';
import {
  ask,
  byPlatform,
  type ComplaintContext,
  closed,
  type Decision,
  dissatisfied,
  extend,
  filed,
  type Happening,
  handBack,
  mayReturn,
  revisit,
} from './complaint-steps';
import * as refusals from './complaints.refusals';

/**
 * What happens when somebody wants a step, or why it cannot be. The order of the checks says nothing to who may not
 * know: staff of another unit learn first that there is nothing.
 */
export function decide(
  complaint: Complaint | null,
  command: ComplaintCommand,
  context: ComplaintContext,
): Decision {
  const { actor, today } = context;
  const rule = commandRules[command.kind];
  if (!rule.by.includes(actor.role)) return refusals.notYours();
  if ('text' in command && command.text.trim() === '') return refusals.nothingWritten();
  if (complaint === null)
    return command.kind === 'file' ? filed(command.unitId, today) : refusals.unknownComplaint();
  const stranger = whyNotTheirs(complaint, actor);
  if (stranger !== null) return stranger;
  if (complaint.status === 'closed') return refusals.alreadyOver();
  if (!rule.from.includes(complaint.status)) return refusals.notNow(complaint.status);
  return decideStep(complaint, command, context);
}

function whyNotTheirs(complaint: Complaint, actor: ComplaintActor) {
  const { unitId, handlerId } = complaint;
  switch (actor.role) {
    case 'lead':
      return actor.unitId === unitId ? null : refusals.unknownComplaint();
    case 'handler':
      if (actor.unitId !== unitId) return refusals.unknownComplaint();
      return actor.staffId === handlerId ? null : refusals.notAssignedToYou();
    case 'supervisor':
      return isOfTheirs(complaint, actor.worksIn) ? refusals.ownUnit() : null;
    case 'complainant':
    case 'assisted':
    case 'platform':
      return null;
  }
}

/**
 * Whether it is about where somebody works. What was handed back is, while it is nobody's, still about the units that
 * did: who works there does not watch over it.
 */
export function isOfTheirs(
  { unitId, handedBackBy }: Pick<Complaint, 'unitId' | 'handedBackBy'>,
  worksIn: readonly string[],
): boolean {
  const about = unitId === null ? handedBackBy : [unitId];
  return about.some((unit) => worksIn.includes(unit));
}

function decideStep(complaint: Complaint, command: ComplaintCommand, context: ComplaintContext): Decision {
  const { today } = context;
  const happens = (...events: Happening[]): Decision => ok(events.map((event) => ({ ...event, on: today })));
  switch (command.kind) {
    case 'file':
      return filed(command.unitId, today);
    case 'return':
      return mayReturn(complaint)
        ? happens({ kind: 'returned', ground: command.ground })
        : refusals.notNow(complaint.status);
    case 'accept':
      return complaint.unitId === null ? refusals.noUnitYet() : happens({ kind: 'accepted' });
    case 'direct':
      return command.unitId === complaint.unitId
        ? refusals.sameUnit()
        : happens({ kind: 'directed', unitId: command.unitId });
    case 'assign':
      return command.handlerId === complaint.handlerId
        ? refusals.sameHandler()
        : happens({ kind: 'assigned', handlerId: command.handlerId });
    case 'hand-back':
      return handBack(complaint, context);
    case 'reply':
      return complaint.repliedOn === null ? happens({ kind: 'replied' }) : refusals.repliedAlready();
    case 'ask':
      return ask(complaint, context);
    case 'clarify':
      return isAsked(complaint) ? happens({ kind: 'clarified' }) : refusals.notAsked();
    case 'extend':
      return extend(complaint, context);
    case 'draft':
      return happens({ kind: 'drafted' });
    case 'send-draft-back':
      return complaint.isDrafted ? happens({ kind: 'draft-sent-back' }) : refusals.noDraft();
    case 'approve':
      return complaint.isDrafted ? happens({ kind: 'answered' }) : refusals.noDraft();
    case 'confirm':
      return happens({ kind: 'confirmed' }, closed('complainant-confirmed'));
    case 'deny':
      return happens({ kind: 'denied' }, dissatisfied(complaint));
    case 'revisit':
      return revisit(complaint, command.result, context);
    case 'decide':
      return happens(
        { kind: 'decided', result: command.result },
        command.result === 'settled' ? closed('supervisor-decided') : { kind: 'reopened' },
      );
    case 'press':
      return complaint.pressedOn === today ? refusals.pressedToday() : happens({ kind: 'pressed' });
    case 'urge':
      return happens({ kind: 'urged' });
    case 'tell-limit':
    case 'lapse-question':
    case 'call-for-revisit':
      return byPlatform(complaint, command, context);
  }
}
