import * as z from 'zod/mini';
import { defineContract } from '../definition';

/**
 * Why ratings are held back. `duplicate`: one visit rated twice. `staff-linked`: by somebody of the unit's own line, or
 * tied to one. `one-cluster`: several identities that belong together. `burst`: more in one direction than chance brings.
 */
export const findingKind = z.enum(['duplicate', 'staff-linked', 'one-cluster', 'burst']);
export type FindingKind = z.infer<typeof findingKind>;

export const findingNames: Readonly<Record<FindingKind, string>> = {
  duplicate: '疑似重复评价',
  'staff-linked': '疑似内部人员评价',
  'one-cluster': '疑似同一来源集中评价',
  burst: '短时间内异常增多',
};

/** What the rater reads, who may be innocent. */
export const heldWords: Readonly<Record<FindingKind, string>> = {
  duplicate: '这次评价和您不久前的一次很像，暂不计入，等待核定',
  'staff-linked': '这次评价可能与该单位的工作人员有关，暂不计入，等待核定',
  'one-cluster': '有多份相关联的评价集中给出，这次评价暂不计入，等待核定',
  burst: '该单位这几天的同类评价异常增多，其中的评价暂不计入，等待核定',
};

/** Why a decision was made, as the public reads it. */
export const decisionGround = z.enum([
  'genuine',
  'not-proven',
  'repeated',
  'own-staff',
  'organised',
  'mistaken',
  'abusive',
]);
export type DecisionGround = z.infer<typeof decisionGround>;

export const groundNames: Readonly<Record<DecisionGround, string>> = {
  genuine: '核实为真实评价',
  'not-proven': '没有证据证明有问题',
  repeated: '同一次办事重复评价',
  'own-staff': '本单位人员或其关联人评价',
  organised: '有组织的刷评',
  mistaken: '评错了单位或事项',
  abusive: '不针对服务的恶意内容',
};

/** Why a standing changed: what was found, or on what ground somebody decided. */
export function becauseName(because: FindingKind | DecisionGround): string {
  return { ...findingNames, ...groundNames }[because];
}

/** What a change of standing is called. `counted` is always again: a rating counts from the start. */
export const standingChangeNames: Readonly<Record<'counted' | 'quarantined' | 'removed', string>> = {
  quarantined: '暂扣',
  counted: '恢复计入',
  removed: '移除',
};

/** Grounds on which ratings count again, and those on which they are removed. */
export const restoringGrounds = ['genuine', 'not-proven'] as const satisfies readonly DecisionGround[];
export const removingGrounds = [
  'repeated',
  'own-staff',
  'organised',
  'mistaken',
  'abusive',
] as const satisfies readonly DecisionGround[];

export const burstDirection = z.enum(['praise', 'blame']);

/** Evidence in figures; what each kind has is said by its explanation. */
export const findingFigures = z.object({
  /** Ratings held by the finding. */
  held: z.int(),
  /** Of a burst: what was seen, and what the unit's own 28 days let expect, in thousandths. */
  seen: z.optional(z.int()),
  expected: z.optional(z.int()),
  /** Of a burst: log10 of how likely chance brings it, in thousandths. */
  tail: z.optional(z.int()),
  /** Of clusters: different people, devices and enterprises behind the ratings. */
  identities: z.optional(z.int()),
});
export type FindingFigures = z.infer<typeof findingFigures>;

/** A rating's standing changed, as the public ledger holds it. Which rating it was is known to whoever has its salt. */
export const standingRecord = z.strictObject({
  v: z.literal(1),
  unit: z.string(),
  standing: z.enum(['counted', 'quarantined', 'removed']),
  because: z.union([findingKind, decisionGround]),
  day: z.iso.date(),
  rating: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type StandingRecord = z.infer<typeof standingRecord>;

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });

/** How many ratings of a unit changed their standing in a month, and why: nothing by which one of them is found. */
export const standingChange = z.object({
  /** `2026-11`. */
  month: z.string(),
  standing: z.enum(['counted', 'quarantined', 'removed']),
  because: z.union([findingKind, decisionGround]),
  count: z.int(),
});
export type StandingChange = z.infer<typeof standingChange>;

export const listStandingChanges = defineContract({
  name: 'fairness.changes',
  summary:
    'Ratings of a unit that were held back, restored and removed: public, by month and reason, newest first',
  method: 'GET',
  path: '/units/:id/rating-changes',
  access: { kind: 'public' },
  params: unitId,
  response: z.object({
    unitName: z.string(),
    /** Held back now, waiting for a decision. */
    waiting: z.int(),
    removed: z.int(),
    changes: z.array(standingChange),
  }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

/** One change of a standing, as the public ledger holds it: which rating it is about is not to be read from it. */
export const standingEvent = z.object({
  /** Its subject on the ledger: `GET /ledger/events?subject=…`. */
  id: z.uuid(),
  standing: z.enum(['counted', 'quarantined', 'removed']),
  because: z.union([findingKind, decisionGround]),
  day: z.string(),
});
export type StandingEvent = z.infer<typeof standingEvent>;

export const EVENTS_SHOWN = 50;

export const listStandingEvents = defineContract({
  name: 'fairness.events',
  summary: `Each public entry about a unit’s ratings that were held back, restored or removed; newest day first, ${EVENTS_SHOWN} a page`,
  method: 'GET',
  path: '/units/:id/rating-changes/events',
  access: { kind: 'public' },
  params: unitId,
  query: z.strictObject({
    /** The `next` of the page before. */
    after: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d\/[0-9a-f-]{36}$/))),
  }),
  response: z.object({ items: z.array(standingEvent), next: z.nullable(z.string()) }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

export const scoringRules = z.object({
  version: z.int(),
  from: z.string(),
  decidedBy: z.string(),
  /** In 1/10,000 of a full rating. */
  weights: z.object({ proven: z.int(), unproven: z.int() }),
  /** Of one rater's ratings of a unit without proof in so many days: how many count, and how many are taken at all. */
  unproven: z.object({ days: z.int(), counted: z.int(), heard: z.int() }),
  /** In 1/10,000 star. */
  mu: z.int(),
  prior: z.int(),
  clusterCap: z.int(),
  minimum: z.int(),
});
export type ScoringRules = z.infer<typeof scoringRules>;

export const getScoringRules = defineContract({
  name: 'fairness.rules',
  summary:
    'The published formula of rating scores: every version of its settings, who decided it, and what holds today',
  method: 'GET',
  path: '/scoring-rules',
  access: { kind: 'public' },
  response: z.object({
    current: z.int(),
    versions: z.array(scoringRules),
    bursts: z.object({ before: z.int(), longest: z.int(), least: z.int(), tail: z.int() }),
  }),
});
