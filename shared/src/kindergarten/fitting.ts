import type { Choice } from '../draw';
import { isResidentId, residentIdBirthDate } from '../identifiers';
import { type CalendarDate, daysBetween } from '../kernel';
import { isInBirthWindow, type PlanContent } from './plan';

/** What is wanted in one stage, the wanted kindergarten first. */
export interface StageChoices {
  readonly stage: string;
  readonly at: readonly string[];
}

export type ChoiceProblem =
  | 'unknown-class'
  | 'no-choice'
  | 'unknown-stage'
  | 'same-stage-twice'
  | 'too-many-choices'
  | 'same-choice-twice'
  | 'unknown-kindergarten'
  | 'not-for-class';

type Planned = Pick<PlanContent, 'classes' | 'stages' | 'kindergartens'>;

/** Why a class cannot name these kindergartens so; null where it can. */
export function problemOfChoices(
  { classes, stages, kindergartens }: Planned,
  classId: string,
  wanted: readonly StageChoices[],
): ChoiceProblem | null {
  const own = classes.find(({ id }) => id === classId);
  if (own === undefined) return 'unknown-class';
  if (wanted.length === 0 || wanted.some(({ at }) => at.length === 0)) return 'no-choice';
  if (new Set(wanted.map(({ stage }) => stage)).size < wanted.length) return 'same-stage-twice';
  const known = new Set(kindergartens.map(({ id }) => id));
  for (const { stage, at } of wanted) {
    const planned = stages.find(({ id }) => id === stage);
    if (planned === undefined) return 'unknown-stage';
    if (at.length > planned.choices) return 'too-many-choices';
    if (new Set(at).size < at.length) return 'same-choice-twice';
    if (!at.every((id) => known.has(id))) return 'unknown-kindergarten';
    if (at.some((id) => tierAt(own.entries, stage, id) === undefined)) return 'not-for-class';
  }
  return null;
}

/** As the roll has them: by stage, each choice with the tier of the class there. Of choices that have no problem. */
export function rollChoices(
  { classes }: Pick<PlanContent, 'classes'>,
  classId: string,
  wanted: readonly StageChoices[],
): Record<string, Choice[]> {
  const entries = classes.find(({ id }) => id === classId)?.entries ?? [];
  return Object.fromEntries(
    wanted.map(({ stage, at }) => [
      stage,
      at.flatMap((id) => {
        const tier = tierAt(entries, stage, id);
        return tier === undefined ? [] : [{ at: id, tier }];
      }),
    ]),
  );
}

/** The first entry that covers the kindergarten counts. */
function tierAt(
  entries: PlanContent['classes'][number]['entries'],
  stage: string,
  kindergarten: string,
): string | undefined {
  return entries.find((one) => one.stage === stage && (one.at === null || one.at.includes(kindergarten)))
    ?.tier;
}

export type ChildrenProblem =
  | 'bad-id-number'
  | 'born-outside'
  | 'same-child-twice'
  | 'twins-apart'
  | 'no-twins'
  | 'too-many-children';

/** Twins are born within the same night. */
const MOST_DAYS_BETWEEN_TWINS = 1;

/**
 * Why these children are not one application; null where they are. One child, or twins where the plan lets twins be one
 * line. The numbers are normalised (`normalizeResidentId`).
 */
export function problemOfChildren(
  plan: Pick<PlanContent, 'bornFrom' | 'bornTo' | 'twins'>,
  idNumbers: readonly string[],
  today: CalendarDate,
): ChildrenProblem | null {
  if (idNumbers.length > 2) return 'too-many-children';
  const births = idNumbers.map((one) => (isResidentId(one, today) ? residentIdBirthDate(one) : null));
  if (births.length === 0 || births.some((born) => born === null)) return 'bad-id-number';
  if (new Set(idNumbers).size < idNumbers.length) return 'same-child-twice';
  if (births.some((born) => born !== null && !isInBirthWindow(plan, born))) return 'born-outside';
  const [first, second] = births;
  if (first == null || second == null) return null;
  if (plan.twins === 'apart') return 'twins-apart';
  return Math.abs(daysBetween(first, second)) <= MOST_DAYS_BETWEEN_TWINS ? null : 'no-twins';
}

/** The documents of the class that were not handed in, by id. */
export function missingDocuments(
  { classes }: Pick<PlanContent, 'classes'>,
  classId: string,
  handedIn: readonly string[],
): string[] {
  const wanted = classes.find(({ id }) => id === classId)?.documents ?? [];
  return wanted.map(({ id }) => id).filter((id) => !handedIn.includes(id));
}
