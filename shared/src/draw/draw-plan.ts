import { canonicalJson, type JsonObject } from '../kernel';
import { type Hash, utf8 } from '../ledger';

/** Who goes first in a stage. */
export interface DrawTier extends JsonObject {
  readonly id: string;
  readonly name: string;
}

/**
 * One round of placing. Who is placed leaves the later ones; seats that stay free go on to the next.
 * Source: the estate stage and the general stage of Haizhu's kindergarten draw.
 */
export interface DrawStage extends JsonObject {
  readonly id: string;
  readonly name: string;
  /** The first goes before the others. */
  readonly tiers: readonly DrawTier[];
  /** `child`: a child has one tier everywhere. `kindergarten`: one for each choice, and no twins that stay together. */
  readonly tiersBy: 'child' | 'kindergarten';
  /** By kindergarten; what an earlier stage left free comes on top. */
  readonly seats: Readonly<Record<string, number>>;
  /** So many kindergartens may be named, the wanted first. */
  readonly choices: number;
}

/** What a draw is bound to, published before anybody applies. Other members are hashed with it and change nothing here. */
export interface DrawManifest extends JsonObject {
  readonly v: 1;
  readonly kindergartens: readonly { readonly id: string; readonly name: string }[];
  readonly stages: readonly DrawStage[];
}

/** 32 bytes, over the canonical JSON of the whole manifest. */
export function manifestHash(hash: Hash, manifest: DrawManifest): Uint8Array {
  return hash(utf8(canonicalJson(manifest)));
}

/** Ids are keys of hashed objects: in these signs alone every language sorts them alike. */
const PLAIN_ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

export type PlanProblem =
  | 'no-stage'
  | 'no-plain-id'
  | 'same-kindergarten-twice'
  | 'same-stage-twice'
  | 'no-tier'
  | 'same-tier-twice'
  | 'unknown-kindergarten'
  | 'no-whole-seats'
  | 'no-choice';

/** What keeps a plan from being drawn; null for one that can be. */
export function problemOfPlan({ kindergartens, stages }: DrawManifest): PlanProblem | null {
  const known = new Set(kindergartens.map(({ id }) => id));
  const ids = [kindergartens, stages, ...stages.map(({ tiers }) => tiers)].flat().map(({ id }) => id);
  if (stages.length === 0) return 'no-stage';
  if (!ids.every((id) => PLAIN_ID.test(id))) return 'no-plain-id';
  if (known.size !== kindergartens.length) return 'same-kindergarten-twice';
  if (new Set(stages.map(({ id }) => id)).size !== stages.length) return 'same-stage-twice';
  return stages.map((stage) => problemOfStage(stage, known)).find((problem) => problem !== null) ?? null;
}

function problemOfStage(
  { tiers, seats, choices }: DrawStage,
  known: ReadonlySet<string>,
): PlanProblem | null {
  if (tiers.length === 0) return 'no-tier';
  if (new Set(tiers.map(({ id }) => id)).size !== tiers.length) return 'same-tier-twice';
  if (Object.keys(seats).some((id) => !known.has(id))) return 'unknown-kindergarten';
  if (!Object.values(seats).every((count) => Number.isSafeInteger(count) && count >= 0))
    return 'no-whole-seats';
  return Number.isSafeInteger(choices) && choices > 0 ? null : 'no-choice';
}
