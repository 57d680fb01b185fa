import { canonicalJson } from '../kernel';
import { timesOfBeacon } from './beacon-times';
import { contentOf, type PlanContent } from './plan';
import { type PlanProblem, problemOfContent } from './plan-problems';

/** Why a version is not published now. */
export type PublishingProblem =
  | PlanProblem
  | 'frozen'
  | 'nothing-changed'
  | 'opens-too-early'
  | 'opening-moved'
  | 'over-already'
  | 'value-known'
  | 'takes-away';

export interface Publishing {
  readonly content: PlanContent;
  /** The version that holds; null for the first. */
  readonly before: PlanContent | null;
  /** The roll is sealed, and the plan with it. */
  readonly frozen: boolean;
  /** Milliseconds since 1970, of the server. */
  readonly now: number;
}

/**
 * Whether this content may hold from now on. A plan is public before anybody applies; once applications are taken, a
 * change takes nothing away on which one of them may stand; after the freeze there is none.
 */
export function problemOfPublishing({ content, before, frozen, now }: Publishing): PublishingProblem | null {
  if (frozen) return 'frozen';
  const problem = problemOfContent(content);
  if (problem !== null) return problem;
  if ((timesOfBeacon(content.beacon)[0] ?? 0) <= now) return 'value-known';
  if (before === null || now < Date.parse(before.opensAt))
    return (
      (Date.parse(content.opensAt) <= now ? 'opens-too-early' : null) ??
      (before !== null && saysTheSame(content, before) ? 'nothing-changed' : null)
    );
  return problemOfChange(content, before, now);
}

function problemOfChange(content: PlanContent, before: PlanContent, now: number): PublishingProblem | null {
  if (saysTheSame(content, before)) return 'nothing-changed';
  if (content.opensAt !== before.opensAt) return 'opening-moved';
  const moved = (['closesAt', 'mendsUntil', 'drawAt'] as const).filter(
    (name) => content[name] !== before[name],
  );
  if (moved.some((name) => Date.parse(content[name]) <= now)) return 'over-already';
  return takesAway(content, before) ? 'takes-away' : null;
}

const saysTheSame = (one: PlanContent, other: PlanContent) =>
  canonicalJson(contentOf(one)) === canonicalJson(contentOf(other));

/** Something that an application may name is gone, or means another thing. Seats may change. */
function takesAway(after: PlanContent, before: PlanContent): boolean {
  const stagesStay = before.stages.every((stage) =>
    after.stages.some(
      ({ id, choices, tiersBy, tiers }) =>
        id === stage.id &&
        choices >= stage.choices &&
        tiersBy === stage.tiersBy &&
        canonicalJson(tiers) === canonicalJson(stage.tiers),
    ),
  );
  const classesStay = before.classes.every(({ id, entries, documents }) =>
    after.classes.some(
      (one) =>
        one.id === id && canonicalJson([one.entries, one.documents]) === canonicalJson([entries, documents]),
    ),
  );
  const placesStay = before.kindergartens.every(({ id }) => after.kindergartens.some((one) => one.id === id));
  const birthsStay = after.bornFrom <= before.bornFrom && after.bornTo >= before.bornTo;
  return !(stagesStay && classesStay && placesStay && birthsStay && after.twins === before.twins);
}
