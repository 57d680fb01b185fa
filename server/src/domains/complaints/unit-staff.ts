import { type ComplaintActor, type ComplaintCommandKind, commandRules } from '@yingshang/shared/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';

/**
 * As whom somebody of the unit takes a step. A lead may hold a complaint, too: what a handler does they do as one, and
 * it is theirs only when it was given to them.
 */
export function asUnit(actor: Actor, unitId: string, kind: ComplaintCommandKind): ComplaintActor {
  const [lead, handler] = [leadOf(unitId), handlerOf(actor, unitId)];
  return leads(actor, unitId) && commandRules[kind].by.includes('lead') ? lead : handler;
}

/** All that somebody of the unit may act as. */
export function unitActors(actor: Actor, unitId: string): ComplaintActor[] {
  return [...(leads(actor, unitId) ? [leadOf(unitId)] : []), handlerOf(actor, unitId)];
}

export function leads({ roles }: Actor, unitId: string): boolean {
  return roles.some((grant) => grant.role === 'lead' && grant.unitId === unitId);
}

const leadOf = (unitId: string): ComplaintActor => ({ role: 'lead', unitId });
const handlerOf = ({ personId }: Actor, unitId: string): ComplaintActor => ({
  role: 'handler',
  staffId: personId,
  unitId,
});
