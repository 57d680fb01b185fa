import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { normalizeResidentId } from '../identifiers';
import type { JsonObject } from '../kernel';
import { SALT_BYTES, utf8 } from '../ledger';
import type { DrawManifest, DrawStage } from './draw-plan';
import { type Keyed, keyedHash, uint32be } from './keyed-hash';

export interface Choice extends JsonObject {
  /** A kindergarten. */
  readonly at: string;
  readonly tier: string;
}

/** A line of the roll: one child, or twins that stay together. Nothing in it tells who they are. */
export interface RollRecord extends JsonObject {
  /** From 1, without gaps. */
  readonly seq: number;
  /** One commitment for each child, 64 hexadecimal digits. */
  readonly children: readonly string[];
  /** Choices by stage, the wanted first; a stage in which they take no part is left out. */
  readonly stages: Readonly<Record<string, readonly Choice[]>>;
}

export interface Child {
  /** As typed: full-width digits and a small x are folded. */
  readonly idNumber: string;
  readonly name: string;
}

const ROLL = utf8('KG-ROLL-v1');

/**
 * Binds a line to a child without naming it: HMAC-SHA256(salt, "KG-ROLL-v1" ‖ uint32be(seq) ‖ ID ‖ NFC(name)). The salt
 * is random, of 32 bytes, and stands in the guardian's receipt; without it the ID numbers of a whole county tell nothing.
 */
export function childCommitment(salt: Uint8Array, seq: number, child: Child, keyed?: Keyed): string {
  return commitmentsOf(salt, child, keyed)(seq);
}

/** The same for whichever line: to look for a child in a roll the salt is taken in once. */
function commitmentsOf(salt: Uint8Array, { idNumber, name }: Child, keyed: Keyed = keyedHash) {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  const words = utf8(normalizeResidentId(idNumber) + name.normalize('NFC'));
  const commit = keyed(salt);
  return (seq: number) => bytesToHex(commit(concatBytes(ROLL, uint32be(seq), words)));
}

/** The line of a child by the salt of its receipt, a twin's line as well; undefined where none is bound to it. */
export function lineOfChild(
  roll: readonly RollRecord[],
  salt: Uint8Array,
  child: Child,
  keyed?: Keyed,
): RollRecord | undefined {
  const commitmentAt = commitmentsOf(salt, child, keyed);
  return roll.find(({ seq, children }) => children.includes(commitmentAt(seq)));
}

export type RollProblem =
  | 'out-of-order'
  | 'no-child'
  | 'no-commitment'
  | 'same-child-twice'
  | 'no-stage'
  | 'unknown-stage'
  | 'no-choice'
  | 'too-many-choices'
  | 'same-choice-twice'
  | 'unknown-kindergarten'
  | 'unknown-tier'
  | 'tiers-differ'
  | 'twins-not-here';

/** Every line that a draw must not run on, with what is wrong. */
export function problemsOfRoll(
  manifest: DrawManifest,
  roll: readonly RollRecord[],
): { readonly seq: number; readonly problem: RollProblem }[] {
  const stages = new Map(manifest.stages.map((stage) => [stage.id, stage]));
  const known = new Set(manifest.kindergartens.map(({ id }) => id));
  const seen = new Set<string>();
  return roll.flatMap((record, at) => {
    const problem =
      (record.seq === at + 1 ? null : 'out-of-order') ??
      problemOfChildren(record.children, seen) ??
      problemOfStages(record, stages, known);
    return problem === null ? [] : [{ seq: record.seq, problem }];
  });
}

const COMMITMENT = /^[0-9a-f]{64}$/;

function problemOfChildren(children: readonly string[], seen: Set<string>): RollProblem | null {
  if (children.length === 0) return 'no-child';
  if (!children.every((child) => COMMITMENT.test(child))) return 'no-commitment';
  const before = seen.size;
  for (const child of children) seen.add(child);
  return seen.size === before + children.length ? null : 'same-child-twice';
}

function problemOfStages(
  { stages: entries, children }: RollRecord,
  stages: ReadonlyMap<string, DrawStage>,
  known: ReadonlySet<string>,
): RollProblem | null {
  const all = Object.entries(entries);
  if (all.length === 0) return 'no-stage';
  const problems = all.map(([id, choices]) => {
    const stage = stages.get(id);
    return stage === undefined ? 'unknown-stage' : problemOfChoices(choices, children.length, stage, known);
  });
  return problems.find((problem) => problem !== null) ?? null;
}

function problemOfChoices(
  choices: readonly Choice[],
  size: number,
  stage: DrawStage,
  known: ReadonlySet<string>,
): RollProblem | null {
  const tiers = new Set(choices.map(({ tier }) => tier));
  if (choices.length === 0) return 'no-choice';
  if (choices.length > stage.choices) return 'too-many-choices';
  if (new Set(choices.map(({ at }) => at)).size !== choices.length) return 'same-choice-twice';
  if (!choices.every(({ at }) => known.has(at))) return 'unknown-kindergarten';
  if (![...tiers].every((tier) => stage.tiers.some(({ id }) => id === tier))) return 'unknown-tier';
  if (stage.tiersBy === 'child') return tiers.size === 1 ? null : 'tiers-differ';
  return size === 1 ? null : 'twins-not-here';
}
