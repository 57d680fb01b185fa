import type { ComplaintLimit, ComplaintStatus, LimitTold, ReturnGround } from './complaint';
import type { DisputeResult, RevisitResult } from './complaint-event';

/** What is written for somebody to read; it is kept sealed, not in the event. */
interface Written {
  readonly text: string;
}

export type ComplaintCommand =
  | { readonly kind: 'file'; readonly unitId: string | null }
  | ({ readonly kind: 'return'; readonly ground: ReturnGround } & Written)
  | { readonly kind: 'accept' }
  | { readonly kind: 'direct'; readonly unitId: string }
  | { readonly kind: 'assign'; readonly handlerId: string }
  | ({ readonly kind: 'hand-back' } & Written)
  | ({ readonly kind: 'reply' | 'ask' | 'clarify' | 'extend' | 'draft' | 'send-draft-back' } & Written)
  | { readonly kind: 'approve' }
  | { readonly kind: 'confirm' | 'press' }
  | ({ readonly kind: 'deny' } & Written)
  | { readonly kind: 'revisit'; readonly result: RevisitResult }
  | ({ readonly kind: 'decide'; readonly result: DisputeResult } & Written)
  | ({ readonly kind: 'urge' } & Written)
  /** The platform. */
  | { readonly kind: 'lapse-question' }
  | { readonly kind: 'call-for-revisit' }
  | { readonly kind: 'tell-limit'; readonly limit: ComplaintLimit; readonly told: LimitTold };
export type ComplaintCommandKind = ComplaintCommand['kind'];

/**
 * `assisted`: staff of another window, or of the hotline, for a complainant who cannot do it alone. `supervisor`: the
 * units in which they work are named, because nobody decides on a complaint about their own.
 */
export type ComplaintActor =
  | { readonly role: 'complainant' | 'assisted' | 'platform' }
  | { readonly role: 'handler'; readonly staffId: string; readonly unitId: string }
  | { readonly role: 'lead'; readonly unitId: string }
  | { readonly role: 'supervisor'; readonly worksIn: readonly string[] };
export type ComplaintRole = ComplaintActor['role'];

interface CommandRule {
  readonly by: readonly ComplaintRole[];
  readonly from: readonly ComplaintStatus[];
}

const OWED: readonly ComplaintStatus[] = [
  'submitted',
  'accepted',
  'assigned',
  'handling',
  'reopened',
  'disputed',
];
const IN_HAND: readonly ComplaintStatus[] = ['assigned', 'handling'];
const WITH_UNIT: readonly ComplaintStatus[] = ['accepted', 'assigned', 'handling', 'reopened'];

/**
 * Who may do what, and when. The office complained of can turn nothing away and close nothing: only a supervisor
 * returns, only the complainant confirms. Somebody who helps at a window may not confirm for the complainant: that
 * would be a revisit without its rules.
 */
export const commandRules: Readonly<Record<ComplaintCommandKind, CommandRule>> = {
  file: { by: ['complainant', 'assisted'], from: ['returned'] },
  return: { by: ['supervisor'], from: ['submitted', 'accepted'] },
  accept: { by: ['lead', 'supervisor'], from: ['submitted'] },
  direct: { by: ['supervisor'], from: ['submitted', 'accepted', 'assigned', 'handling', 'reopened'] },
  assign: { by: ['lead'], from: WITH_UNIT },
  'hand-back': { by: ['lead'], from: WITH_UNIT },
  reply: { by: ['handler'], from: IN_HAND },
  ask: { by: ['handler'], from: IN_HAND },
  clarify: { by: ['complainant', 'assisted'], from: IN_HAND },
  'lapse-question': { by: ['platform'], from: IN_HAND },
  extend: { by: ['lead'], from: IN_HAND },
  draft: { by: ['handler'], from: IN_HAND },
  'send-draft-back': { by: ['lead'], from: ['handling'] },
  approve: { by: ['lead'], from: ['handling'] },
  confirm: { by: ['complainant'], from: ['answered'] },
  deny: { by: ['complainant', 'assisted'], from: ['answered'] },
  'call-for-revisit': { by: ['platform'], from: ['answered'] },
  revisit: { by: ['supervisor'], from: ['answered'] },
  decide: { by: ['supervisor'], from: ['disputed'] },
  press: { by: ['complainant', 'assisted'], from: OWED },
  urge: { by: ['supervisor'], from: OWED },
  'tell-limit': { by: ['platform'], from: OWED },
};
