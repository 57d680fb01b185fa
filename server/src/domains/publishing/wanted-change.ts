import type { PolicyFields } from '@yingshang/shared/contracts/publishing';
import type { Refusal } from '@yingshang/shared/kernel';
import type { PolicyAtHand } from '../policies';
import { alreadyPublished, changedMeanwhile, notYours, otherId, otherUnit } from './publishing.refusals';

/** `unitId` null: the command line, which may act for every unit. */
interface ForUnit {
  readonly policyId: string;
  readonly unitId: string | null;
}

/** `basedOn` null: the command line says of itself that it looked at what stands. */
export type WantedChange =
  | (ForUnit & { readonly done: 'published'; readonly fields: PolicyFields })
  | (ForUnit & {
      readonly done: 'edited';
      readonly fields: PolicyFields;
      readonly basedOn: string | null;
    })
  | (ForUnit & { readonly done: 'withdrawn'; readonly basedOn: string | null });

/** Why this cannot be done to the policy as it stands, before its content is looked at; null when it can. */
export function whyNot(
  wanted: WantedChange,
  before: PolicyAtHand,
): { readonly ok: false; readonly refusal: Refusal } | null {
  const { policyId, unitId } = wanted;
  if (wanted.done === 'published') {
    if (before.published !== null || isOfAnother(unitId, before)) return alreadyPublished(policyId);
    return otherUnitIn(wanted.fields, unitId);
  }
  if (before.published === null || isOfAnother(unitId, before)) return notYours(policyId);
  if (wanted.basedOn !== null && wanted.basedOn !== before.edition) return changedMeanwhile();
  if (wanted.done === 'withdrawn') return null;
  if ('id' in wanted.fields && wanted.fields.id !== policyId) return otherId(policyId);
  return otherUnitIn(wanted.fields, unitId);
}

/** Whoever answers for it, or did when it was withdrawn. */
function isOfAnother(unitId: string | null, { published, lastEdition }: PolicyAtHand): boolean {
  const owner = published?.unitId ?? lastEdition?.unitId ?? unitId;
  return unitId !== null && owner !== unitId;
}

/** A unit publishes in its own name; only the operator hands a policy to another. */
function otherUnitIn(fields: PolicyFields, unitId: string | null) {
  const named = fields.unitId;
  return unitId !== null && typeof named === 'string' && named !== unitId ? otherUnit(unitId) : null;
}
