import fc from 'fast-check';
import { ruleAndProfile } from '../../test/random-rules';
import { type CalendarDate, calendarDate } from '../kernel';
import { adviceWords, evaluate, nearMiss, type Profile, type Rule } from './index';

const asOf = calendarDate('2026-11-21');
const names = { region: (code: string) => code, industry: (code: string) => code };
const leaf = (field: string, op: string, value: unknown) => ({ field, op, value });

/** Facts that can change and facts that cannot, with every value at which the small rules below turn over. */
const SMALL: Readonly<Record<string, readonly (number | boolean | string | readonly string[])[]>> = {
  employees: [0, 1, 2, 3, 4],
  patents: [0, 1, 2, 3, 4],
  rdRatio: [0, 0.1, 0.15, 0.2, 0.25, 0.3, 1],
  hasDebts: [true, false],
  taxpayerType: ['small-scale', 'general'],
  qualifications: [[], ['high-tech'], ['tech-sme'], ['high-tech', 'tech-sme']],
  creditBlacklist: [true, false],
};
const isStep: Readonly<Record<string, (from: never, to: never) => boolean>> = {
  employees: (from: number, to: number) => to > from,
  patents: (from: number, to: number) => to > from,
  rdRatio: (from: number, to: number) => to > from,
  hasDebts: (from: boolean, to: boolean) => from && !to,
  taxpayerType: (from: string, to: string) => from === 'small-scale' && to === 'general',
  qualifications: (from: string[], to: string[]) =>
    to.length > from.length && from.every((item) => to.includes(item)),
};

const amountLeaf = (field: string, values: readonly number[]) =>
  fc.record({
    field: fc.constant(field),
    op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'),
    value: fc.constantFrom(...values),
  });
const smallLeaf = fc.oneof(
  amountLeaf('employees', [1, 2, 3]),
  amountLeaf('patents', [1, 2, 3]),
  amountLeaf('rdRatio', [0.1, 0.2, 0.3]),
  fc.constantFrom(
    leaf('employees', 'between', [2, 3]),
    leaf('patents', 'in', [1, 3]),
    leaf('patents', 'exists', true),
    leaf('hasDebts', 'eq', false),
    leaf('taxpayerType', 'eq', 'general'),
    leaf('taxpayerType', 'ne', 'general'),
    leaf('qualifications', 'has', 'high-tech'),
    leaf('qualifications', 'hasAny', ['high-tech', 'tech-sme']),
    leaf('qualifications', 'hasAll', ['high-tech', 'tech-sme']),
    leaf('creditBlacklist', 'eq', false),
    leaf('creditBlacklist', 'exists', false),
  ),
);
const smallRule = fc.letrec<{ rule: unknown }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    smallLeaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
})).rule as fc.Arbitrary<Rule>;
const smallProfile: fc.Arbitrary<Profile> = fc.record(
  Object.fromEntries(
    Object.entries(SMALL).map(([field, values]) => [
      field,
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    ]),
  ),
);

/** Every profile that differs from this one in steps of these fields, unknown facts filled in or left. */
function* profilesAfter(profile: Profile, fields: readonly string[]): Generator<Profile> {
  const keys = Object.keys(SMALL);
  const options = keys.map((field) => {
    const fact = profile[field] ?? null;
    if (fact === null) return [null, ...(SMALL[field] ?? [])];
    if (!fields.includes(field)) return [fact];
    return (SMALL[field] ?? []).filter((to) => isStep[field]?.(fact as never, to as never));
  });
  const places = options.map(() => 0);
  for (;;) {
    if (options.some((values) => values.length === 0)) return;
    yield Object.fromEntries(keys.map((field, at) => [field, options[at]?.[places[at] ?? 0]]));
    const next = places.findIndex((place, at) => place + 1 < (options[at]?.length ?? 0));
    if (next < 0) return;
    places.fill(0, 0, next);
    places[next] = (places[next] ?? 0) + 1;
  }
}

function fewestByTrying(tried: Rule, profile: Profile, day: CalendarDate): number | null {
  const fields = Object.keys(isStep);
  const sizes = Array.from({ length: 2 ** fields.length }, (_, bits) =>
    fields.filter((_field, at) => (bits >> at) & 1),
  ).sort((a, b) => a.length - b.length);
  for (const chosen of sizes) {
    for (const after of profilesAfter(profile, chosen)) {
      if (evaluate(tried, after, day) === true) return chosen.length;
    }
  }
  return null;
}

describe('the laws of a near miss', () => {
  it('is as small as trying every change of every choice of facts finds', () => {
    let found = 0;
    fc.assert(
      fc.property(smallRule, smallProfile, (tried, profile) => {
        fc.pre(evaluate(tried, profile, asOf) === false);
        const near = nearMiss(tried, profile, asOf);
        expect(near?.changes.length ?? null).toBe(fewestByTrying(tried, profile, asOf));
        if (near && near.changes.length > 0) found += 1;
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('leads to the policy, or to facts that have to be answered, whatever the rule', () => {
    fc.assert(
      fc.property(ruleAndProfile, ({ rule: tried, profile, asOf: day }) => {
        const near = nearMiss(tried, profile, day);
        if (near === null) return;
        const after = { ...profile, ...Object.fromEntries(near.changes.map(({ field, to }) => [field, to])) };
        const isOpen = near.toAnswer.length > 0;
        expect(isOpen || evaluate(tried, after, day)).toBe(true);
        expect(near.toAnswer.filter((field) => (profile[field] ?? null) !== null)).toEqual([]);
        const words = near.changes.map((step) => adviceWords(step, names)).join();
        expect(words).not.toMatch(/undefined|NaN|Infinity/);
      }),
      { numRuns: 3000 },
    );
  });
});
