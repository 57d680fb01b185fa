import { windowSources } from '@yingshang/shared/application-windows';
import { type Profile, type Rule, readRule } from '@yingshang/shared/eligibility';
import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../../shared/test/random-rules';
import type { PhaseDates } from '../../src/domains/policies';

export const FIRST_DAY = calendarDate('2026-11-21');

export function dayAfter(day: CalendarDate, days: number): CalendarDate {
  return calendarDate(
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Numbers below a limit, the same for the same seed. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function randomRules(count: number, seed: number): Rule[] {
  return fc
    .sample(ruleJson, { numRuns: count * 6, seed })
    .flatMap((json) => {
      const read = readRule(json);
      return read.ok ? [read.value] : [];
    })
    .slice(0, count);
}

/** Profiles that know what the rules ask. */
export function randomProfiles(rules: readonly Rule[], count: number, seed: number): Profile[] {
  const keys = [...new Set(rules.flatMap(keysOf))];
  return fc.sample(profileOver(keys), { numRuns: count, seed });
}

const anyDate = fc.option(
  fc.integer({ min: -40, max: 40 }).map((days) => dayAfter(FIRST_DAY, days)),
  { nil: null, freq: 2 },
);
/** In order and apart: each begins some days after the one before has ended. */
const anyWindows: fc.Arbitrary<PhaseDates['windows']> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 25 }),
      length: fc.integer({ min: 0, max: 20 }),
      source: fc.constantFrom(...windowSources),
    }),
    { maxLength: 3 },
  )
  .map((spans) => {
    let end = dayAfter(FIRST_DAY, -30);
    return spans.map(({ gap, length, source }) => {
      const from = dayAfter(end, gap);
      end = dayAfter(from, length);
      return { from, to: end, source };
    });
  });
const anyDates: fc.Arbitrary<PhaseDates> = fc.record({
  validFrom: anyDate,
  validTo: anyDate,
  windows: anyWindows,
  paused: fc.option(
    anyDate.map((since) => ({ since: since ?? calendarDate('2026-12-01') })),
    { freq: 1, nil: null },
  ),
});

/** @param passed days since the first, so that a long walk does not leave all dates behind */
export function randomDates(seed: number, passed: number): PhaseDates {
  const [dates] = fc.sample(anyDates, { numRuns: 1, seed });
  if (dates === undefined) throw new Error('a sample of one is empty');
  const later = (day: CalendarDate) => dayAfter(day, passed);
  return {
    validFrom: dates.validFrom && later(dates.validFrom),
    validTo: dates.validTo && later(dates.validTo),
    windows: dates.windows.map((span) => ({ ...span, from: later(span.from), to: later(span.to) })),
    paused: dates.paused && { since: later(dates.paused.since) },
  };
}
