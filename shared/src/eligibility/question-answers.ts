import type { CalendarDate } from '../kernel';
import type { Condition } from './ast';
import type { Derivation } from './derivation';
import type { ParticleAnswers } from './open-rule';
import { allParticles, bitsWhere, openForAll, verdictsOf } from './particle-bits';
import { prepareCondition } from './prepare-condition';
import type { FactValue, Profile } from './profile-field';
import { type ComparableSample, comparableSample, likeParticles } from './question-likeness';
import { completeSample, type Particle } from './question-sample';

/** A sample with every condition of the rules already held against every particle. */
export interface ReadySample {
  readonly profiles: readonly Profile[];
  readonly comparable: ComparableSample;
  readonly holds: ReadonlyMap<string, Uint8Array>;
  readonly asOf: CalendarDate;
}

export function readySample(
  sample: readonly Particle[],
  conditions: readonly Condition[],
  derivations: readonly Derivation[],
  asOf: CalendarDate,
): ReadySample {
  const fields = new Map<string, Condition[]>();
  for (const source of derivations.flatMap(({ sources }) => sources)) fields.set(source, []);
  for (const condition of conditions) {
    fields.set(condition.field, [...(fields.get(condition.field) ?? []), condition]);
  }
  for (const { field } of derivations) fields.delete(field);
  const complete = completeSample(sample, fields, asOf);
  const profiles = complete.map(({ profile }) => profile);
  const unique = new Map(conditions.map((condition) => [keyOf(condition), condition]));
  return {
    profiles,
    comparable: comparableSample(complete),
    holds: new Map([...unique].map(([key, condition]) => [key, heldAgainst(condition, profiles, asOf)])),
    asOf,
  };
}

function heldAgainst(condition: Condition, profiles: readonly Profile[], asOf: CalendarDate): Uint8Array {
  const test = prepareCondition(condition, asOf);
  return Uint8Array.from(profiles, (profile) => (test(profile[condition.field]) === true ? 1 : 0));
}

function keyOf({ field, op, value }: Condition): string {
  return JSON.stringify([field, op, value]);
}

/** How enterprises like this one answer, as sets of particles. */
export function answersLike(
  profile: Profile,
  { profiles, comparable, holds, asOf }: ReadySample,
  question: (field: string) => number,
): ParticleAnswers {
  const places = likeParticles(profile, comparable);
  const profileAt = (particle: number): Profile => profiles[places[particle] ?? 0] ?? {};
  const derive = derivedFacts(profile, profileAt, places.length, question);
  return {
    held: remember(keyOf, (condition) => {
      const held = holds.get(keyOf(condition));
      const yes = bitsWhere((particle) => held?.[places[particle] ?? 0] === 1);
      return verdictsOf(yes, allParticles);
    }),
    derived(derivation, condition, asked) {
      const values = derive(derivation, asked);
      if (values === null) return openForAll;
      const test = prepareCondition(condition, asOf);
      const yes = bitsWhere((particle) => test(values[particle]) === true);
      return verdictsOf(
        yes,
        bitsWhere((particle) => (values[particle] ?? null) !== null),
      );
    },
  };
}

/** What is derived for each particle from the known facts and its own answers; null when nothing new was asked. */
function derivedFacts(
  profile: Profile,
  profileAt: (particle: number) => Profile,
  particles: number,
  question: (field: string) => number,
) {
  const cache = new Map<string, (FactValue | null)[]>();
  return ({ field, sources, derive }: Derivation, asked: ReadonlySet<number>) => {
    const answered = sources.filter((source) => asked.has(question(source)));
    if (answered.length === 0) return null;
    const key = [field, ...answered].join();
    const known = cache.get(key);
    if (known !== undefined) return known;
    const values = Array.from({ length: particles }, (_, particle) => {
      const theirs = profileAt(particle);
      const read: Record<string, Profile[string]> = {};
      for (const source of sources) read[source] = (answered.includes(source) ? theirs : profile)[source];
      return derive(read);
    });
    cache.set(key, values);
    return values;
  };
}

function remember<K, V>(keyOfInput: (input: K) => string, work: (input: K) => V): (input: K) => V {
  const done = new Map<string, V>();
  return (input) => {
    const key = keyOfInput(input);
    const found = done.get(key);
    if (found !== undefined) return found;
    const value = work(input);
    done.set(key, value);
    return value;
  };
}
