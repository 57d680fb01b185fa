import { industrySection } from './industry-section';
import { PARTICLES } from './particle-bits';
import type { FactValue, Profile } from './profile-field';
import type { Particle } from './question-sample';

/** How far a particle that differs still tells something of this enterprise; 1 is "just as much". */
const OTHER_ENTITY_TYPE = 0.02;
const OTHER_DISTRICT = 0.7;
const INDUSTRY = { division: 0.6, section: 0.3, other: 0.03 } as const;
const OTHER_VALUE = 0.2;
/** Sets share something even where they differ. */
const OTHER_SET = 0.4;
/** Ranks this far apart (as a part of the whole sample) are no more alike than any others. */
const FAR_RANKS = 0.5;

/** Below so many particles that really count, likeness is taken less strictly: a handful would speak for all. */
const LEAST_EFFECTIVE = 160;
const STRICTNESS = [1, 0.75, 0.55, 0.4, 0.28, 0.18, 0.1, 0] as const;

/** Multiplies the factor of each particle by how like it is to an own fact. */
type Likeness = (own: FactValue, factors: Float64Array) => void;

/** A sample made ready to be compared with one enterprise after the other. */
export interface ComparableSample {
  readonly weights: Float64Array;
  readonly likeness: ReadonlyMap<string, Likeness>;
}

export function comparableSample(particles: readonly Particle[]): ComparableSample {
  const fields = new Set(particles.flatMap(({ profile }) => Object.keys(profile)));
  const column = (field: string) => particles.map(({ profile }) => profile[field] ?? null);
  return {
    weights: Float64Array.from(particles.map(({ weight }) => weight)),
    likeness: new Map([...fields].map((field) => [field, columnLikeness(field, column(field))])),
  };
}

/**
 * The places of the particles that stand for enterprises like this one, as often as they are like it (systematic
 * resampling: the same for the same input). Every known fact counts, and no particle is ever ruled out: a kind of
 * enterprise that the sample lacks is backed by all others.
 */
export function likeParticles(profile: Profile, { weights, likeness }: ComparableSample): Int32Array {
  const factors = new Float64Array(weights.length).fill(1);
  for (const [field, own] of Object.entries(profile)) {
    if (own !== null && own !== undefined) likeness.get(field)?.(own, factors);
  }
  return resampled(strictestThatHolds(weights, factors));
}

function strictestThatHolds(weights: Float64Array, factors: Float64Array): Float64Array {
  let weighted = weights;
  for (const strictness of STRICTNESS) {
    weighted = weights.map((weight, place) => weight * (factors[place] ?? 0) ** strictness);
    if (effective(weighted) >= Math.min(LEAST_EFFECTIVE, weights.length / 2)) break;
  }
  return weighted;
}

/** Kish's effective sample size. */
function effective(weights: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares;
}

function resampled(weights: Float64Array): Int32Array {
  const step = weights.reduce((sum, weight) => sum + weight, 0) / PARTICLES;
  const places = new Int32Array(PARTICLES);
  let [place, reached] = [0, weights[0] ?? 0];
  for (let particle = 0; particle < PARTICLES; particle += 1) {
    while (reached < (particle + 0.5) * step && place < weights.length - 1) {
      place += 1;
      reached += weights[place] ?? 0;
    }
    places[particle] = place;
  }
  return places;
}

function columnLikeness(field: string, column: readonly (FactValue | null)[]): Likeness {
  if (column.every((fact) => fact === null || typeof fact === 'number')) return numberLikeness(column);
  const compare = pairLikeness(field);
  // Few values differ: each is compared once, not once for every particle.
  const numbers = new Map<string, number>();
  const values: (FactValue | null)[] = [];
  const codes = Int32Array.from(column, (fact) => {
    const key = JSON.stringify(fact);
    if (!numbers.has(key)) numbers.set(key, values.push(fact) - 1);
    return numbers.get(key) ?? 0;
  });
  return (own, factors) => {
    const found = values.map((theirs) => (theirs === null ? 1 : compare(own, theirs)));
    for (let place = 0; place < codes.length; place += 1) {
      factors[place] = (factors[place] ?? 0) * (found[codes[place] ?? 0] ?? 1);
    }
  };
}

/** Numbers are compared by rank, so that 5 and 9 employees are as near as 5,000 and 9,000. */
function numberLikeness(column: readonly (FactValue | null)[]): Likeness {
  const sorted = Float64Array.from(column.filter((fact) => typeof fact === 'number')).sort();
  const ranks = Float64Array.from(column, (fact) => (typeof fact === 'number' ? rankOf(fact, sorted) : -1));
  return (own, factors) => {
    if (typeof own !== 'number') return;
    const rank = rankOf(own, sorted);
    for (let place = 0; place < ranks.length; place += 1) {
      const theirs = ranks[place] ?? -1;
      if (theirs < 0) continue;
      factors[place] = (factors[place] ?? 0) * Math.max(OTHER_VALUE, 1 - Math.abs(rank - theirs) / FAR_RANKS);
    }
  };
}

function rankOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}

function pairLikeness(field: string): (own: FactValue, theirs: FactValue) => number {
  if (field === 'industryCode') return (own, theirs) => industryLikeness(String(own), String(theirs));
  const other = { entityType: OTHER_ENTITY_TYPE, regionCode: OTHER_DISTRICT }[field] ?? OTHER_VALUE;
  return (own, theirs) => {
    if (typeof own === 'object' && typeof theirs === 'object') return setLikeness(own, theirs);
    return own === theirs ? 1 : other;
  };
}

function setLikeness(own: readonly string[], theirs: readonly string[]): number {
  const shared = own.filter((member) => theirs.includes(member)).length;
  const all = own.length + theirs.length - shared;
  return all === 0 ? 1 : OTHER_SET + (1 - OTHER_SET) * (shared / all);
}

function industryLikeness(own: string, theirs: string): number {
  if (own === theirs) return 1;
  if (own.slice(0, 2) === theirs.slice(0, 2)) return INDUSTRY.division;
  return industrySection(own) === industrySection(theirs) ? INDUSTRY.section : INDUSTRY.other;
}
