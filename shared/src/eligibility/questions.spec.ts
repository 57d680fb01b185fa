import fc from 'fast-check';
import { asOfDay, keysOf, profileOver, ruleJson } from '../../test/random-rules';
import { sizeDerivation } from '../enterprise-scale';
import { calendarDate } from '../kernel';
import {
  type AskNext,
  checkRule,
  evaluate,
  type FactValue,
  type Profile,
  prepareQuestions,
  profileFields,
  type Rule,
  withDerived,
} from './index';

const today = calendarDate('2026-11-21');
const derivations = [sizeDerivation];

const rule = (json: unknown): Rule => {
  const checked = checkRule(json);
  if (!checked.ok) throw new Error(checked.refusal.message);
  return checked.value;
};
const few = rule({ field: 'employees', op: 'lte', value: 20 });
const many = rule({ field: 'employees', op: 'gte', value: 300 });
const exporting = rule({ field: 'exportYuan', op: 'gt', value: 0 });
const small = rule({ field: 'scale', op: 'in', value: ['small', 'micro'] });

const asking = (rules: readonly Rule[], sample: readonly Profile[] = []): AskNext =>
  prepareQuestions({
    rules,
    sample: sample.map((profile) => ({ profile, weight: 1 })),
    derivations,
    asOf: today,
  });

describe('the next question', () => {
  it('is the one that settles most', () => {
    expect(asking([few, many, exporting])({}, [])).toEqual({
      field: 'employees',
      settles: { surely: 2, atMost: 2 },
    });
  });

  it('is not asked when it is known or was not clear, and nothing is asked when nothing is open', () => {
    const ask = asking([few, many, exporting]);
    expect(ask({ employees: 3 }, [])?.field).toBe('exportYuan');
    expect(ask({}, ['employees'])?.field).toBe('exportYuan');
    expect(ask({ employees: 3 }, ['exportYuan'])).toBeNull();
    expect(ask({ employees: 3, exportYuan: 0 }, [])).toBeNull();
  });

  it('leads to the size class over the facts from which it follows', () => {
    const ask = asking([small]);
    expect(ask({ industryCode: '6210' }, [])).toMatchObject({ settles: { surely: 0, atMost: 1 } });
    expect(ask({ industryCode: '6210', employees: 50 }, [])).toEqual({
      field: 'annualRevenueYuan',
      settles: { surely: 1, atMost: 1 },
    });
  });

  it('is none where the size class cannot follow from anything', () => {
    expect(asking([small])({ industryCode: '8310' }, [])).toBeNull();
  });

  it('goes by how enterprises like this one answer', () => {
    const both = (field: string) =>
      rule({
        all: [
          { field, op: 'gt', value: 0 },
          { field: 'patents', op: 'gte', value: 100 },
        ],
      });
    const rules = [both('exportYuan'), both('rdExpenseYuan')];
    const shop = { entityType: 'individual-business', patents: 200 };
    const exporter = { exportYuan: 5, rdExpenseYuan: 0 };
    const researcher = { exportYuan: 0, rdExpenseYuan: 5 };
    // Who answers 0 settles the policy; the other answer leaves it hanging on the patents.
    const sample = (one: object) => Array.from({ length: 40 }, () => ({ ...shop, ...one }));
    const ask = (one: object) =>
      asking(rules, sample(one))({ entityType: 'individual-business' }, ['patents']);
    expect(ask(exporter)?.field).toBe('rdExpenseYuan');
    expect(ask(researcher)?.field).toBe('exportYuan');
  });

  it('is worth asking when only the one after it settles something', () => {
    const together = rule({
      any: [
        {
          all: [
            { field: 'envTaxpayer', op: 'eq', value: true },
            { field: 'hasDebts', op: 'eq', value: true },
          ],
        },
        {
          all: [
            { field: 'envTaxpayer', op: 'eq', value: false },
            { field: 'hasDebts', op: 'eq', value: false },
          ],
        },
      ],
    });
    const ask = asking([together]);
    expect(ask({}, [])?.settles).toEqual({ surely: 0, atMost: 0 });
    expect(ask({ envTaxpayer: true }, [])).toEqual({ field: 'hasDebts', settles: { surely: 1, atMost: 1 } });
    expect(ask({}, ['envTaxpayer'])).toBeNull();
  });
});

const someRules = fc.array(ruleJson, { minLength: 1, maxLength: 6 }).map((json) =>
  json.flatMap((one) => {
    const checked = checkRule(one);
    return checked.ok ? [checked.value] : [];
  }),
);
const setting = someRules.chain((rules) => {
  const keys = [...new Set(rules.flatMap(keysOf))];
  return fc.record({
    rules: fc.constant(rules),
    profile: profileOver(keys),
    truth: profileOver(profileFields.map(({ key }) => key)),
    sample: fc.array(profileOver(keys), { maxLength: 4 }),
    skipped: fc.subarray(keys),
    asOf: asOfDay,
  });
});

/** Answers every question with the truth until none is left. @returns what went wrong on the way. */
function walk(
  ask: AskNext,
  open: (known: Profile) => readonly Rule[],
  start: { known: Profile; unclear: readonly string[] },
  truth: Profile,
): string[] {
  let { known, unclear } = start;
  for (let turn = 0; turn <= profileFields.length; turn += 1) {
    const next = ask(known, unclear);
    if (next === null) return [];
    const { field, settles } = next;
    const before = open(known);
    const answer: FactValue | null = truth[field] ?? null;
    const problems = [
      (known[field] ?? null) !== null ? 'asks what is known' : '',
      unclear.includes(field) ? 'asks what was not clear' : '',
      field === 'scale' ? 'asks what is derived' : '',
      before.length === 0 ? 'asks while nothing is open' : '',
    ];
    if (answer === null) unclear = [...unclear, field];
    else {
      known = { ...known, [field]: answer };
      const after = open(known);
      const settled = before.filter((one) => !after.includes(one)).length;
      const opened = after.filter((one) => !before.includes(one));
      // Only a rule that asks whether something is known can open again.
      const wrongly = opened.filter((one) => !JSON.stringify(one).includes('"exists"'));
      problems.push(
        settled < settles.surely ? `settles ${settled}, not ${settles.surely}` : '',
        settled > settles.atMost ? `settles ${settled}, more than ${settles.atMost}` : '',
        wrongly.length > 0 ? 'opens what was settled' : '',
      );
    }
    const told = problems.filter((problem) => problem !== '');
    if (told.length > 0) return told;
  }
  return ['asks more questions than there are fields'];
}

describe('whatever the rules', () => {
  it('a walk asks what is open, once, ends, and settles what each question promised', () => {
    fc.assert(
      fc.property(setting, ({ rules, profile, truth, sample, skipped, asOf }) => {
        const particles = sample.map((one) => ({ profile: one, weight: 1 }));
        const ask = prepareQuestions({ rules, sample: particles, derivations, asOf });
        const open = (known: Profile) =>
          rules.filter((one) => evaluate(one, withDerived(known, derivations), asOf) === null);
        expect(walk(ask, open, { known: profile, unclear: skipped }, truth)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('the same standing gets the same question', () => {
    fc.assert(
      fc.property(setting, ({ rules, profile, sample, skipped, asOf }) => {
        const particles = sample.map((one) => ({ profile: one, weight: 1 }));
        const again = () =>
          prepareQuestions({ rules, sample: particles, derivations, asOf })(profile, skipped);
        expect(again()).toEqual(again());
      }),
      { numRuns: 50 },
    );
  });
});
