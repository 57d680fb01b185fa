import type { KindergartenPlan, PlanContent, StageChoices } from '@yingshang/shared/kindergarten';

type Planned = Pick<PlanContent, 'classes' | 'stages' | 'kindergartens'>;
type Kindergarten = KindergartenPlan['kindergartens'][number];

/** One stage as a class sees it. */
export interface StageForm {
  readonly id: string;
  readonly name: string;
  /** So many may be named. */
  readonly most: number;
  /** What this class may name there, with the seats. */
  readonly offered: readonly (Kindergarten & { readonly seats: number })[];
}

/** The stages in which a class takes part, each with the kindergartens that it may name. */
export function stagesOf({ classes, stages, kindergartens }: Planned, classId: string): StageForm[] {
  const entries = classes.find(({ id }) => id === classId)?.entries ?? [];
  return stages.flatMap(({ id, name, choices, seats }) => {
    const own = entries.filter(({ stage }) => stage === id);
    const offered = kindergartens
      .filter((one) => own.some(({ at }) => at === null || at.includes(one.id)))
      .map((one) => ({ ...one, seats: seats[one.id] ?? 0 }));
    return offered.length === 0 ? [] : [{ id, name, most: choices, offered }];
  });
}

export const chosenIn = (choices: readonly StageChoices[], stage: string): readonly string[] =>
  choices.find((one) => one.stage === stage)?.at ?? [];

/** The same with another order or other kindergartens in a stage; a stage without any is left out. */
export function withStage(
  choices: readonly StageChoices[],
  stage: string,
  at: readonly string[],
): StageChoices[] {
  const others = choices.filter((one) => one.stage !== stage);
  return at.length === 0 ? others : [...others, { stage, at }];
}

/** One place up or down; at the end it stays where it is. */
export function moved(at: readonly string[], index: number, by: -1 | 1): readonly string[] {
  const other = index + by;
  const [one, two] = [at[index], at[other]];
  if (one === undefined || two === undefined) return at;
  return at.map((id, place) => (place === index ? two : place === other ? one : id));
}

/** What the class may still name, of what was chosen for another class. */
export function fittingChoices(
  plan: Planned,
  classId: string,
  choices: readonly StageChoices[],
): StageChoices[] {
  return stagesOf(plan, classId).flatMap(({ id, most, offered }) => {
    const at = chosenIn(choices, id)
      .filter((one) => offered.some((kindergarten) => kindergarten.id === one))
      .slice(0, most);
    return at.length === 0 ? [] : [{ stage: id, at }];
  });
}
