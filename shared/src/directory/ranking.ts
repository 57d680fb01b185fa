import type { Aligner, Alignment } from './alignment';
import type { DirectoryEntry, DirectoryKind } from './entry';
import {
  type Case,
  type Evidence,
  mostPossible,
  ROLE_WORTH,
  speaksForItself,
  strongestCase,
  withEvidence,
} from './evidence';
import { matchQuality, type Shape } from './match-quality';
import type { Term } from './term-index';
import type { Reading } from './typed-query';

export interface SearchOptions {
  /** The district in which the person is or asked about; its entries come first among equals. */
  readonly district?: string;
  readonly kinds?: readonly DirectoryKind[];
}

/** An entry found by one reading. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
  readonly main: Evidence;
}

/** Below this an answer has less to do with the question than a guess. */
export const LEAST_SCORE = 0.42;
/** Among equals only: never enough to lift a worse match over a better one of another shape. */
const PRIOR_WORTH = 0.03;
const IN_DISTRICT = 0.05;
const NOT_ELSEWHERE = 0.02;
/** The full official name is meant and nothing else. */
const EXACT_NAME = 0.05;
/** 「沈阳市」 before the name of a district's unit is true, but means the city's own unit first. */
const CITY_FOR_PART = 0.9;
/** 「和平区」 before a policy of the country is true there too, but means the district's own policy first. */
const PART_OF_REACH = 0.75;

/** What the terms say for each entry, by the stretch of the query in which they stand. Not to be changed: shared. */
export function evidenceByEntry(terms: readonly Term[], aligner: Aligner): Map<number, Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const asked = aligner.query.length;
  for (const { signs, uses } of terms) {
    const alignment = aligner.align(signs, fewestSigns(signs.length, asked));
    const match = alignment && matchQuality(alignment, signs.length);
    if (alignment === undefined || match === undefined) continue;
    if (isChance(alignment, match.shape, asked)) continue;
    const { from, to } = alignment;
    const { shape, manner, quality } = match;
    for (const { role, label, weight, entries } of uses) {
      const worth = ROLE_WORTH[role] * weight;
      const evidence: Evidence = { shape, manner, quality, from, to, role, label, worth };
      const alone = [evidence];
      for (const entry of entries) {
        const known = found.get(entry);
        if (known === undefined) found.set(entry, alone);
        else {
          const now = withEvidence(known, evidence);
          if (now !== known) found.set(entry, now);
        }
      }
    }
  }
  return found;
}

/** What {@link isChance} would turn down need not be aligned. */
function fewestSigns(inName: number, asked: number): number {
  return asked > 2 && inName > 1 ? 2 : 1;
}

/** One sign of a longer query within a longer name: nearly every name has such. */
function isChance({ found }: Alignment, shape: Shape, asked: number): boolean {
  return found.length === 1 && asked > 2 && shape !== 'whole';
}

/** What the query says about where an entry is: its district, the city, and for an officer the unit. */
export function surroundings(
  { place, everywhere = false }: DirectoryEntry,
  unit: readonly Evidence[],
  places: ReadonlyMap<string, Evidence>,
  wholeCity: ReadonlySet<string>,
): Evidence[] {
  const around: Evidence[] = [];
  for (const [code, evidence] of places) {
    if (code === place) around.push(evidence);
    else if (wholeCity.has(code)) around.push({ ...evidence, worth: evidence.worth * CITY_FOR_PART });
    else if (everywhere) around.push({ ...evidence, worth: evidence.worth * PART_OF_REACH });
  }
  for (const one of unit) {
    if (one.role === 'name' || one.role === 'alias')
      around.push({ ...one, role: 'within', worth: ROLE_WORTH.within });
  }
  return around;
}

/** What one reading asks, worked out once for all entries. */
export interface Asked {
  readonly reading: Reading;
  readonly weights: readonly number[];
  /** Only a query of nothing but weighty words is judged by the number of its signs alone. */
  readonly spread: number;
  readonly options: SearchOptions;
  readonly districts: ReadonlySet<string>;
  /** Entries found by the same term alone share its evidence, and so their case. */
  readonly cases: Map<readonly Evidence[], Case>;
}

export function askedOf(reading: Reading, options: SearchOptions, districts: ReadonlySet<string>): Asked {
  const weights = reading.map(({ weight }) => weight);
  const spread = weights.length / weights.reduce((sum, weight) => sum + weight, 0);
  return { reading, weights, spread, options, districts, cases: new Map() };
}

/** The entry's place in the answer, or nothing when the query has too little to do with it. */
export function rank(
  entry: number,
  { prior, place }: DirectoryEntry,
  evidence: readonly Evidence[],
  asked: Asked,
): Ranked | undefined {
  const { score, parts } = caseOf(evidence, asked);
  const [main] = parts;
  if (main === undefined || score < LEAST_SCORE || !speaksForItself(main)) return undefined;
  const isElsewhere = place !== null && asked.districts.has(place);
  const isHere = place !== null && place === asked.options.district;
  const near = isHere ? IN_DISTRICT : isElsewhere ? 0 : NOT_ELSEWHERE;
  const exact = isWholeName(main, asked.reading) ? EXACT_NAME : 0;
  return { entry, main, score: score + PRIOR_WORTH * prior + near + exact };
}

const HOPELESS: Case = { score: 0, parts: [] };

function caseOf(evidence: readonly Evidence[], { weights, spread, cases }: Asked): Case {
  const known = cases.get(evidence);
  if (known !== undefined) return known;
  const isHopeless = mostPossible(evidence, weights.length) * spread < LEAST_SCORE;
  const found = isHopeless ? HOPELESS : strongestCase(evidence, weights);
  cases.set(evidence, found);
  return found;
}

function isWholeName({ role, shape, manner, from, to }: Evidence, reading: Reading): boolean {
  return role === 'name' && shape === 'whole' && manner === 'exact' && from === 0 && to === reading.length;
}
