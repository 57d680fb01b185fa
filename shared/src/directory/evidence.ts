import type { TermRole } from './entry';
import type { MatchQuality } from './match-quality';

/** One stretch of the query that speaks for an entry. */
export interface Evidence extends MatchQuality {
  readonly from: number;
  readonly to: number;
  readonly role: TermRole | 'place' | 'within';
  readonly label: string;
  /** By role and, for the second unit of a matter and the like, by the term's own weight. */
  readonly worth: number;
}

/** What a match counts by what the text is to the entry. */
export const ROLE_WORTH: Readonly<Record<Evidence['role'], number>> = {
  name: 1,
  alias: 0.98,
  place: 1,
  within: 0.97,
  wording: 0.95,
  matter: 0.95,
  topic: 0.94,
  tag: 0.93,
  post: 0.92,
  category: 0.82,
  summary: 0.6,
};

/** Roles that say the same thing in other words are no second view of each other. */
const SAME_VIEW: Readonly<Record<Evidence['role'], string>> = {
  name: 'name',
  alias: 'name',
  wording: 'matter',
  matter: 'matter',
  topic: 'matter',
  tag: 'tag',
  category: 'category',
  summary: 'summary',
  post: 'post',
  place: 'place',
  within: 'within',
};

/** A place or a unit alone says where to look, not whom. */
export function speaksForItself({ role }: Pick<Evidence, 'role'>): boolean {
  return role !== 'place' && role !== 'within';
}

/** An entry may be answered for by its name, its place, its unit and one more word. */
const MOST_PARTS = 4;
/** What is left of a match of which another part has taken signs. */
const CUT = 0.85;
/** The strongest evidence is not always part of the strongest case: a wide, poor match hides two good ones. */
const MOST_STARTS = 6;
/** Two views of the same words are surer than one: a policy with the word as a tag and in its title. */
const SECOND_VIEW = 0.04;

export interface Case {
  readonly score: number;
  /** The one that names the entry first, then by strength. */
  readonly parts: readonly Evidence[];
}

/**
 * How well an entry answers the whole query: every sign of the query counts by its weight, and counts as much as the
 * best evidence that covers it; a sign that nothing covers counts nothing. So naming another district, or a person
 * who is not there, lowers the answer by just those signs. A second, different view of signs that are covered already
 * adds a little.
 */
export function strongestCase(evidence: readonly Evidence[], weights: readonly number[]): Case {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const all = weights.map(() => true);
  const starts =
    evidence.length === 1 ? evidence : strongestFirst(evidence, weights, all).slice(0, MOST_STARTS);
  let best: Case = { score: 0, parts: [] };
  for (const start of starts) {
    const parts = sideBySide(start, evidence, weights);
    const score = parts.reduce((sum, part) => sum + part.won, 0) / total;
    if (score > best.score) best = { score, parts: parts.map(({ one }) => one) };
  }
  const itself = best.parts.find(speaksForItself);
  if (itself === undefined) return best;
  return {
    score: best.score + SECOND_VIEW * secondView(evidence, itself),
    parts: [itself, ...best.parts.filter((one) => one !== itself)],
  };
}

interface Part {
  readonly one: Evidence;
  readonly won: number;
}

/** Parts that stand side by side, from one that is given on: each time the one that covers most of what is open. */
function sideBySide(start: Evidence, evidence: readonly Evidence[], weights: readonly number[]): Part[] {
  const open = weights.map(() => true);
  const parts: Part[] = [];
  let left = evidence;
  let next: Evidence | undefined = start;
  while (next !== undefined) {
    parts.push({ one: next, won: gain(next, weights, open) });
    open.fill(false, next.from, next.to);
    // A stretch of which more than half is taken is another view of the same signs.
    left = left.filter((one) => isHalfOpen(one, open));
    next = parts.length < MOST_PARTS ? strongest(left, weights, open) : undefined;
  }
  return parts;
}

function strongestFirst(
  evidence: readonly Evidence[],
  weights: readonly number[],
  open: readonly boolean[],
): readonly Evidence[] {
  return evidence
    .map((one) => ({ one, won: gain(one, weights, open) }))
    .sort((a, b) => b.won - a.won)
    .map(({ one }) => one);
}

/** More than this no case of these can score; for leaving out the hopeless. */
export function mostPossible(evidence: readonly Evidence[], signs: number): number {
  let most = SECOND_VIEW;
  for (const { from, to, quality, worth } of evidence) most += (quality * worth * (to - from)) / signs;
  return most;
}

/**
 * One piece of evidence more; of two that say the same about the same signs the better one stays. A list of one is
 * shared by many entries and copied, a longer one belongs to its entry and is changed.
 */
export function withEvidence(known: Evidence[], one: Evidence): Evidence[] {
  const own = known.length === 1 ? [...known] : known;
  const same = indexOfSame(known, one);
  const former = known[same];
  if (former === undefined) own.push(one);
  else if (one.quality * one.worth > former.quality * former.worth) own[same] = one;
  else return known;
  return own;
}

function indexOfSame(known: readonly Evidence[], { from, to, role }: Evidence): number {
  for (let at = 0; at < known.length; at += 1) {
    const other = known[at];
    if (other?.from === from && other.to === to && SAME_VIEW[other.role] === SAME_VIEW[role]) return at;
  }
  return -1;
}

function strongest(
  evidence: readonly Evidence[],
  weights: readonly number[],
  open: readonly boolean[],
): Evidence | undefined {
  let best: Evidence | undefined;
  let most = 0;
  for (const one of evidence) {
    const won = gain(one, weights, open);
    if (won > most) {
      best = one;
      most = won;
    }
  }
  return best;
}

function gain(
  { from, to, quality, worth }: Evidence,
  weights: readonly number[],
  open: readonly boolean[],
): number {
  let sum = 0;
  let taken = 0;
  for (let at = from; at < to; at += 1) {
    if (open[at]) sum += weights[at] ?? 0;
    else taken += 1;
  }
  return sum * quality * worth * (taken === 0 ? 1 : CUT);
}

function isHalfOpen({ from, to }: Evidence, open: readonly boolean[]): boolean {
  let free = 0;
  for (let at = from; at < to; at += 1) if (open[at]) free += 1;
  return free * 2 >= to - from;
}

/** The quality of the best evidence by which the same stretch, or more of it, also speaks in another role. */
function secondView(evidence: readonly Evidence[], main: Evidence): number {
  let most = 0;
  for (const { from, to, role, quality } of evidence) {
    if (
      SAME_VIEW[role] !== SAME_VIEW[main.role] &&
      speaksForItself({ role }) &&
      from <= main.from &&
      to >= main.to
    )
      most = Math.max(most, quality);
  }
  return most;
}
