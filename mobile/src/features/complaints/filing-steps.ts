import type { ComplaintClass } from '@yingshang/shared/complaints';
import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import { mediaOf } from '../../platform/upload-queue';
import type { ComplaintDraft } from './complaint-draft';

/** What has to come before a complaint can go out, in this order; each is done without losing a word. */
export type FilingStep = 'write' | 'choose-unit' | 'choose-officer' | 'sign-in' | 'real-name' | 'send';

export interface Filer {
  readonly isSignedIn: boolean;
  /** Undefined while nobody knows: the server then says so itself. */
  readonly isRealNamed: boolean | undefined;
}

export function nextFilingStep(draft: ComplaintDraft, filer: Filer): FilingStep {
  if (draft.text.trim() === '' && mediaOf(draft).length === 0 && draft.joins === null) return 'write';
  if (draft.class === 'officer' && draft.officer === null && draft.joins === null) return 'choose-officer';
  if (lacksUnit(draft)) return 'choose-unit';
  if (!filer.isSignedIn) return 'sign-in';
  return filer.isRealNamed === false ? 'real-name' : 'send';
}

/** Who says 不知道 has answered. */
function lacksUnit(draft: ComplaintDraft): boolean {
  const isAboutUnit = draft.class === 'unit' || draft.class === 'promise';
  return isAboutUnit && draft.unit === null && !draft.leavesUnit && draft.joins === null;
}

/** Words of the button at the foot: it says what pressing does. */
export function submitWords(step: FilingStep): string {
  if (step === 'sign-in') return '登录后提交';
  return step === 'real-name' ? '实名核验后提交' : '提交投诉';
}

/** What is missing, beside the button; undefined where something else happens. */
export function lackWords(step: FilingStep): string | undefined {
  if (step === 'write') return '请先写几句话，或按住说一段话。';
  if (step === 'choose-officer') return '请先选是哪位工作人员；不知道姓名的，把类别改选“单位”，选那个单位。';
  return step === 'choose-unit' ? '请选一个单位；不确定就选“不知道，请平台确定”。' : undefined;
}

/** A complaint about a unit that nobody could name is one of which nobody knows whose it is, and the other way round. */
export function classSent({ class: chosen, unit }: Pick<ComplaintDraft, 'class' | 'unit'>): ComplaintClass {
  if (chosen === 'unit' && unit === null) return 'unknown';
  return chosen === 'unknown' && unit !== null ? 'unit' : chosen;
}

/** Null until a ticket was drawn. */
export function requestOf(draft: ComplaintDraft): FileComplaintRequest | null {
  const { ticket, unit, officer, policy, topicId, regionCode, place, text, mayPublish, joins } = draft;
  if (ticket === null) return null;
  const sent = classSent(draft);
  return {
    ticket,
    class: sent,
    unitId: unit?.id ?? null,
    officerId: sent === 'officer' ? (officer?.id ?? null) : null,
    policyId: sent === 'promise' ? (policy?.id ?? null) : null,
    topicId,
    regionCode,
    place: place.trim(),
    text: text.trim(),
    more: mediaOf(draft).length > 0,
    mayPublish,
    joinId: joins?.joinId ?? null,
  };
}

/** A tap on one of the classes: what belonged to the other class does not go along. */
export function withClass(chosen: ComplaintClass): Partial<ComplaintDraft> {
  const leavesUnit = chosen === 'unknown';
  return {
    class: chosen,
    leavesUnit,
    joins: null,
    ...(leavesUnit ? { unit: null } : {}),
    ...(chosen === 'officer' ? {} : { officer: null }),
  };
}
