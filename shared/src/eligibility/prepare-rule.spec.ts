import fc from 'fast-check';
import { asOfDay, profileOver, ruleAndProfile } from '../../test/random-rules';
import { addDays, type CalendarDate, calendarDate, monthsBetween } from '../kernel';
import { lastDayOfAge } from './age-limit';
import {
  evaluate,
  isIndustryUnder,
  missingFields,
  prepareRule,
  type Rule,
  type Trace,
  traceRule,
} from './index';

const everyField = ['regionCode', 'industryCode', 'establishedOn', 'qualifications', 'scale', 'employees'];

describe('a prepared rule', () => {
  it('answers what evaluate answers, for every enterprise it is kept for', () => {
    const kept = fc.tuple(ruleAndProfile, profileOver(everyField));
    fc.assert(
      fc.property(kept, ([{ rule, profile, asOf }, other]) => {
        const prepared = prepareRule(rule, asOf);
        for (const one of [profile, other, {}, profile]) {
          expect(prepared(one)).toBe(evaluate(rule, one, asOf));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds every division that a section letter or prefix covers', () => {
    const codes = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')).flatMap((code) => [
      code,
      `${code}10`,
    ]);
    for (const value of [['A'], ['C', '62'], ['T', 'R', '1310', '621'], ['00', '9910']]) {
      const rule: Rule = { field: 'industryCode', op: 'industryUnder', value };
      const prepared = prepareRule(rule, calendarDate('2026-11-21'));
      for (const industryCode of codes) {
        expect([industryCode, prepared({ industryCode })]).toEqual([
          industryCode,
          isIndustryUnder(industryCode, value),
        ]);
      }
    }
  });
});

describe('the last day of an age', () => {
  const days = fc.integer({ min: -200_000, max: 200_000 });
  it('parts the beginnings that are old enough from those that are not', () => {
    fc.assert(
      fc.property(asOfDay, days, fc.integer({ min: -300, max: 300 }), (asOf, shift, months) => {
        const began: CalendarDate = addDays(asOf, shift);
        expect(began <= lastDayOfAge(months, asOf)).toBe(monthsBetween(began, asOf) >= months);
      }),
    );
  });

  it('holds at month ends, leap days and beyond the calendar', () => {
    const asOf = calendarDate('2026-11-30');
    expect(lastDayOfAge(21, asOf)).toBe('2025-02-30');
    expect('0001-01-01' <= lastDayOfAge(Number.MAX_SAFE_INTEGER, asOf)).toBe(false);
    expect('9999-12-31' <= lastDayOfAge(-Number.MAX_SAFE_INTEGER, asOf)).toBe(true);
  });
});

describe('the trace of a rule', () => {
  const partsOf = (rule: Rule): readonly Rule[] => {
    if ('not' in rule) return [rule.not];
    return 'all' in rule ? rule.all : 'any' in rule ? rule.any : [];
  };
  const verdictOf = (trace: Trace): unknown => {
    if ('leaf' in trace) return trace.verdict;
    const children = trace.children.map(verdictOf);
    if (trace.kind === 'not') return children[0] === null ? null : !children[0];
    const deciding = trace.kind === 'any';
    if (children.includes(deciding)) return deciding;
    return children.includes(null) ? null : !deciding;
  };

  it('has the verdict of every part, as evaluate gives it', () => {
    fc.assert(
      fc.property(ruleAndProfile, ({ rule, profile, asOf }) => {
        const walk = (part: Rule, trace: Trace): void => {
          expect(trace.verdict).toBe(evaluate(part, profile, asOf));
          const children = 'leaf' in trace ? [] : trace.children;
          expect(children).toHaveLength(partsOf(part).length);
          for (const [index, child] of children.entries()) walk(partsOf(part)[index] as Rule, child);
        };
        const trace = traceRule(rule, profile, asOf);
        walk(rule, trace);
        expect(verdictOf(trace)).toBe(trace.verdict);
      }),
    );
  });

  it('knows missing facts exactly when the answer is unknown', () => {
    fc.assert(
      fc.property(ruleAndProfile, ({ rule, profile, asOf }) => {
        const missing = missingFields(rule, profile, asOf);
        expect(missing.length > 0).toBe(evaluate(rule, profile, asOf) === null);
        for (const field of missing) expect(profile[field] ?? null).toBeNull();
      }),
    );
  });
});
