import type { CalendarDate } from '../kernel';
import type { Condition } from './ast';
import { profileField } from './field-catalogue';
import { industrySection } from './industry-section';
import type { FactValue, Profile } from './profile-field';
import { tellingValues } from './question-values';

/** A profile that stands for `weight` enterprises: how such enterprises usually answer. */
export interface Particle {
  readonly profile: Profile;
  readonly weight: number;
}

/** Enough to try what is neutral when nothing at all is known of a city's enterprises. */
const NEUTRAL_PARTICLES = 256;

/**
 * The sample with every asked fact filled in. A gap takes the fact of the enterprise before it of the same entity type
 * and section, else of any (a sequential hot deck: the spread of what is known stays as it is). A fact that nobody in
 * the sample knows gets a neutral prior: each outcome that rules tell apart is as likely as the next.
 */
export function completeSample(
  sample: readonly Particle[],
  conditionsOf: ReadonlyMap<string, readonly Condition[]>,
  asOf: CalendarDate,
): readonly Particle[] {
  const particles = sample.length > 0 ? sample : neutralParticles();
  const filled = particles.map(({ profile }): Record<string, FactValue> => knownFacts(profile));
  const strata = filled.map(stratumOf);
  for (const [place, [field, conditions]] of [...conditionsOf].entries()) {
    const known = fillGaps(field, filled, strata);
    if (!known) spreadEvenly(filled, field, place, neutralValues(field, conditions, asOf));
  }
  return particles.map(({ weight }, place) => ({ profile: filled[place] ?? {}, weight }));
}

function neutralParticles(): Particle[] {
  return Array.from({ length: NEUTRAL_PARTICLES }, () => ({ profile: {}, weight: 1 }));
}

function knownFacts(profile: Profile): Record<string, FactValue> {
  const known: Record<string, FactValue> = {};
  for (const [field, fact] of Object.entries(profile)) {
    if (fact !== null && fact !== undefined) known[field] = fact;
  }
  return known;
}

/** False when nobody knows the fact. */
function fillGaps(
  field: string,
  filled: readonly Record<string, FactValue>[],
  strata: readonly string[],
): boolean {
  const first = filled.find((profile) => profile[field] !== undefined)?.[field];
  if (first === undefined) return false;
  const lastOf = new Map<string, FactValue>();
  let last = first;
  for (const [place, profile] of filled.entries()) {
    const stratum = strata[place] ?? '';
    const own = profile[field];
    profile[field] = own ?? lastOf.get(stratum) ?? last;
    if (own === undefined) continue;
    lastOf.set(stratum, own);
    last = own;
  }
  return true;
}

/** Entity type and section: what enterprises are alike by before anything else. */
export function stratumOf(profile: Profile): string {
  const industry = profile.industryCode;
  const section = typeof industry === 'string' ? industrySection(industry) : null;
  return `${String(profile.entityType ?? '')} ${section ?? ''}`;
}

/** Consecutive multiples of the golden ratio fall evenly on 0 to 1, and fields get streams of their own. */
function spreadEvenly(
  filled: readonly Record<string, FactValue>[],
  field: string,
  stream: number,
  values: readonly FactValue[],
): void {
  for (const [place, profile] of filled.entries()) {
    const part = ((place + 1) * GOLDEN * (stream + 1)) % 1;
    const value = values[Math.floor(part * values.length)];
    if (value !== undefined) profile[field] = value;
  }
}
const GOLDEN = (Math.sqrt(5) - 1) / 2;

function neutralValues(
  field: string,
  conditions: readonly Condition[],
  asOf: CalendarDate,
): readonly FactValue[] {
  const entry = profileField(field);
  if (entry === undefined) return [];
  const telling = tellingValues(entry, conditions, [], asOf);
  if (telling !== null) return telling;
  const members = (entry.values ?? []).map(({ value }) => value);
  return [[], ...members.map((member) => [member])];
}
