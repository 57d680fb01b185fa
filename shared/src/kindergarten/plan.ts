import type { quicknet } from '../beacon';
import type { DrawManifest, DrawStage, DrawTier } from '../draw';
import type { CalendarDate, JsonObject } from '../kernel';

/** What a kindergarten is chosen by; seats stand with the stages. */
export interface PlannedKindergarten extends JsonObject {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

/** Lists are plain arrays, so that what is kept is answered as it is. */
export interface PlannedStage extends DrawStage {
  readonly tiers: DrawTier[];
}

/** One stage in which a class takes part. */
export interface ClassEntry extends JsonObject {
  readonly stage: string;
  /** Who goes first, by the stage's tiers. */
  readonly tier: string;
  /** The kindergartens that it may name there; null: any. The first entry that covers a kindergarten counts. */
  readonly at: string[] | null;
}

/** A document that guardians of a class show by photo. */
export interface WantedDocument extends JsonObject {
  readonly id: string;
  readonly name: string;
}

/** Household class (入园类别): where it takes part, how it stands there, and what proves it. */
export interface PlanClass extends JsonObject {
  readonly id: string;
  readonly name: string;
  /** Who belongs to it, in words for parents. */
  readonly who: string;
  readonly entries: ClassEntry[];
  readonly documents: WantedDocument[];
}

/** Where the public half of the seed comes from, the named one first. */
export type PlanBeacon =
  | {
      readonly source: 'drand-quicknet';
      readonly chain: typeof quicknet.chainHash;
      readonly round: number;
      /** Used in their order, and only if the dice were late or the named round is proven absent. */
      readonly fallbacks: number[];
    }
  | {
      readonly source: 'lottery';
      /** 双色球 */
      readonly game: string;
      readonly issue: string;
      readonly drawnAt: string;
      readonly fallbacks: { readonly issue: string; readonly drawnAt: string }[];
    };

/** `together`: declared twins may be one line with one number. `apart`: every child is a line of its own. */
export type TwinRule = 'together' | 'apart';

/** What staff write. Times are instants (ISO 8601, UTC), days are the city's. */
export interface PlanContent {
  readonly title: string;
  readonly kindergartens: PlannedKindergarten[];
  readonly stages: PlannedStage[];
  /** The first and the last day of birth that may apply. */
  readonly bornFrom: string;
  readonly bornTo: string;
  readonly classes: PlanClass[];
  readonly twins: TwinRule;
  readonly opensAt: string;
  /** Applications are taken, and may be changed, before this moment. */
  readonly closesAt: string;
  /** Until then guardians may mend what the review desk returned. */
  readonly mendsUntil: string;
  /** When the draw begins, on camera. */
  readonly drawAt: string;
  /** The last day on which the result may be appealed against. */
  readonly appealsUntil: string;
  readonly beacon: PlanBeacon;
}

/** A published version of a plan: what applications, the freeze and the draw are bound to. */
export interface KindergartenPlan extends DrawManifest, PlanContent {
  readonly plan: string;
  readonly version: number;
  /** The hash of the version before; null of the first. */
  readonly previous: string | null;
  /** Why this version was made. */
  readonly reason: string;
  readonly bureau: { readonly id: string; readonly name: string };
  // Both say these; a plan says more of each than the draw asks.
  readonly kindergartens: PlannedKindergarten[];
  readonly stages: PlannedStage[];
}

/** What the version says of itself, beside what staff wrote. */
export type PlanHead = Pick<KindergartenPlan, 'plan' | 'version' | 'previous' | 'reason' | 'bureau'>;

/** Members are named one by one: nothing else that stood in what was handed in is published. */
export function planManifest(head: PlanHead, content: PlanContent): KindergartenPlan {
  const { plan, version, previous, reason, bureau } = head;
  return { v: 1, plan, version, previous, reason, bureau, ...contentOf(content) };
}

/** What staff would go on writing from. */
export function contentOf(plan: PlanContent): PlanContent {
  const { title, kindergartens, stages, bornFrom, bornTo, classes, twins } = plan;
  const { opensAt, closesAt, mendsUntil, drawAt, appealsUntil, beacon } = plan;
  return {
    title,
    kindergartens,
    stages,
    bornFrom,
    bornTo,
    classes,
    twins,
    opensAt,
    closesAt,
    mendsUntil,
    drawAt,
    appealsUntil,
    beacon,
  };
}

/** Whether a day of birth is one that the plan is for. */
export function isInBirthWindow(
  { bornFrom, bornTo }: Pick<PlanContent, 'bornFrom' | 'bornTo'>,
  born: CalendarDate,
): boolean {
  return bornFrom <= born && born <= bornTo;
}
