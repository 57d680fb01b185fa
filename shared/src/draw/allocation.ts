import type { DrawManifest, DrawStage } from './draw-plan';
import type { Choice, RollRecord } from './roll';

/** Where a line of the roll was placed. */
export interface Place {
  readonly stage: string;
  readonly at: string;
}

/** A line that takes part in a stage. */
interface Unit {
  readonly seq: number;
  /** So many seats it needs, all in one kindergarten. */
  readonly size: number;
  /** Its turn, over the whole roll. */
  readonly turn: number;
  readonly choices: readonly Choice[];
  /** Of each choice which tier it is, the first 0. */
  readonly tiers: readonly number[];
}

type Seats = Map<string, number>;

/** Of each line of the roll, which it is by number: the first drawn is 1. */
export type Turns = ReadonlyMap<number, number>;

/**
 * Places the lines of a checked roll, stage by stage, in the order drawn. Nobody is placed twice, no kindergarten takes
 * more than its seats, twins stay together, and nobody is left out where somebody of a lower tier or a later number has
 * a seat that they wanted and would have fitted in.
 */
export function allocate(
  { stages }: Pick<DrawManifest, 'stages'>,
  roll: readonly RollRecord[],
  turns: Turns,
): Map<number, Place> {
  const places = new Map<number, Place>();
  const free: Seats = new Map();
  for (const stage of stages) {
    for (const [at, seats] of Object.entries(stage.seats)) free.set(at, (free.get(at) ?? 0) + seats);
    const left = roll.filter(({ seq }) => !places.has(seq));
    const units = unitsOf(stage, left, turns);
    const placed = stage.tiersBy === 'child' ? placeInTurn(units, free) : placeByOffers(units, free);
    for (const [seq, at] of placed) places.set(seq, { stage: stage.id, at });
  }
  return places;
}

function unitsOf(stage: DrawStage, roll: readonly RollRecord[], turns: Turns): Unit[] {
  const tiers = new Map(stage.tiers.map(({ id }, at) => [id, at]));
  const units: Unit[] = [];
  for (const { seq, children, stages } of roll) {
    const turn = turns.get(seq);
    const choices = Object.hasOwn(stages, stage.id) ? stages[stage.id] : undefined;
    if (turn === undefined || choices === undefined) continue;
    const ranked = choices.map(({ tier }) => tiers.get(tier) ?? stage.tiers.length);
    units.push({ seq, size: children.length, turn, choices, tiers: ranked });
  }
  return units;
}

/**
 * By tier, then by number, each takes the first of its choices that has the seats. Where a child's tier is the same
 * everywhere this is what offers and refusals would end in, twins included: a later one never takes from an earlier.
 */
function placeInTurn(units: readonly Unit[], free: Seats): Map<number, string> {
  const placed = new Map<number, string>();
  for (const { seq, size, choices } of units.toSorted(byTierAndTurn)) {
    const choice = choices.find(({ at }) => (free.get(at) ?? 0) >= size);
    if (choice === undefined) continue;
    free.set(choice.at, (free.get(choice.at) ?? 0) - size);
    placed.set(seq, choice.at);
  }
  return placed;
}

const byTierAndTurn = (a: Unit, b: Unit) => tierOf(a) - tierOf(b) || a.turn - b.turn;
const tierOf = ({ tiers }: Unit, choice = 0) => tiers[choice] ?? Number.MAX_SAFE_INTEGER;

/**
 * Each asks at its choices in turn; a kindergarten keeps the best of those who asked, and who is sent away asks at the
 * next (deferred acceptance, Gale and Shapley 1962). Single children only.
 */
function placeByOffers(units: readonly Unit[], free: Seats): Map<number, string> {
  const kept = new Map<string, Asking[]>();
  const asking: Asking[] = units.map((unit) => ({ unit, choice: 0 }));
  for (let next = asking.pop(); next !== undefined; next = asking.pop()) {
    const choice = next.unit.choices[next.choice];
    if (choice === undefined) continue;
    const held = kept.get(choice.at) ?? [];
    kept.set(choice.at, held);
    held.splice(placeAmong(held, next), 0, next);
    const sentAway = held.length > (free.get(choice.at) ?? 0) ? held.pop() : undefined;
    if (sentAway !== undefined) asking.push({ unit: sentAway.unit, choice: sentAway.choice + 1 });
  }
  const placed = new Map<number, string>();
  for (const [at, held] of kept) {
    for (const { unit } of held) placed.set(unit.seq, at);
    free.set(at, (free.get(at) ?? 0) - held.length);
  }
  return placed;
}

interface Asking {
  readonly unit: Unit;
  readonly choice: number;
}

/** Where somebody stands among those who are kept, the best first. */
function placeAmong(held: readonly Asking[], asked: Asking): number {
  let from = 0;
  let to = held.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(held[middle], asked)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isBefore(a: Asking | undefined, b: Asking): boolean {
  if (a === undefined) return false;
  const difference = tierOf(a.unit, a.choice) - tierOf(b.unit, b.choice);
  return difference < 0 || (difference === 0 && a.unit.turn < b.unit.turn);
}

/** A line that waits for a seat of a kindergarten. */
export interface Waiting {
  readonly seq: number;
  readonly size: number;
}

/**
 * Who waits for a seat of a kindergarten, the first to be asked first: by stage, tier there, and number. A line waits
 * once, by the first stage in which it named the kindergarten.
 */
export function waitingLists(
  { stages }: Pick<DrawManifest, 'stages'>,
  roll: readonly RollRecord[],
  turns: Turns,
  places: ReadonlyMap<number, Place>,
): Map<string, Waiting[]> {
  const left = roll.filter(({ seq }) => !places.has(seq));
  const lists = new Map<string, Waiting[]>();
  for (const stage of stages)
    for (const [at, asking] of askingAt(unitsOf(stage, left, turns))) {
      const before = lists.get(at) ?? [];
      const waits = new Set(before.map(({ seq }) => seq));
      const more = asking.filter(({ unit }) => !waits.has(unit.seq));
      lists.set(at, [...before, ...more.map(({ unit: { seq, size } }) => ({ seq, size }))]);
    }
  return lists;
}

/** One choice of a line: its tier there, and which of its choices it is. */
interface Wish {
  readonly unit: Unit;
  readonly tier: number;
  readonly choice: number;
}

/** By kindergarten who asks there, the first first; the kindergartens in the order of those who are first. */
function askingAt(units: readonly Unit[]): [string, Wish[]][] {
  const wishes = new Map<string, Wish[]>();
  for (const unit of units)
    unit.choices.forEach(({ at }, choice) => {
      const tier = tierOf(unit, choice);
      const there = wishes.get(at);
      if (there === undefined) wishes.set(at, [{ unit, tier, choice }]);
      else there.push({ unit, tier, choice });
    });
  for (const there of wishes.values()) there.sort(byTierThereAndTurn);
  return [...wishes].sort(([, [a]], [, [b]]) => (a && b ? byTierThereAndTurn(a, b) : 0));
}

const byTierThereAndTurn = (a: Wish, b: Wish) =>
  a.tier - b.tier || a.unit.turn - b.unit.turn || a.choice - b.choice;

/** Who is asked when seats become free: the first that fits; twins whom one seat does not help stay where they are. */
export function nextToAsk(waiting: readonly Waiting[], seats: number): number | null {
  return waiting.find(({ size }) => size <= seats)?.seq ?? null;
}
