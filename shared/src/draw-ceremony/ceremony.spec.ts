import * as fc from 'fast-check';
import { DICE_LEAD_MS } from '../kindergarten';
import {
  ABSENT_AFTER_MS,
  type Ceremony,
  type CeremonyRules,
  type CeremonyStep,
  ceremonyBefore,
  firstUsable,
  takeCeremonyStep,
} from '.';

const MINUTE = 60_000;
const start = Date.parse('2027-06-19T06:00:00.000Z');
/** Reviews end a day before; the values come 60, 90 and 120 minutes after the dice may be thrown. */
const rules: CeremonyRules = {
  reviewsEnd: start - 24 * 60 * MINUTE,
  drawAt: start,
  values: [60, 90, 120].map((minutes) => start + minutes * MINUTE),
};
const at = (minutes: number) => start + minutes * MINUTE;
const digits = '0123456789'.repeat(4);
const others = '9876543210'.repeat(4);
const root = 'aa'.repeat(32);

type Of<Kind extends CeremonyStep['kind']> = Extract<CeremonyStep, { readonly kind: Kind }>;

const seal: Of<'seal'> = { kind: 'seal', root, lines: 9, undecided: 0, by: 'lead', at: at(-60) };
const freeze: Of<'freeze'> = { kind: 'freeze', root, by: 'inspector', at: at(-50) };
const type = (minutes = 5, by = 'operator', thrown = digits): Of<'type-dice'> => {
  return { kind: 'type-dice', digits: thrown, root, by, at: at(minutes) };
};
const confirm = (minutes = 6, by = 'notary', thrown = digits): Of<'confirm-dice'> => {
  return { kind: 'confirm-dice', digits: thrown, root, by, at: at(minutes) };
};
const absent = (value: number, minutes: number, by: string): CeremonyStep => {
  return { kind: 'say-absent', value, by, at: at(minutes) };
};
const draw = (value: number, minutes: number): CeremonyStep => {
  return { kind: 'draw', value, resultRoot: 'bb', at: at(minutes) };
};
const toFrozen = [seal, freeze];
const toDiced = [...toFrozen, type(), confirm()];

function after(steps: readonly CeremonyStep[]): Ceremony {
  return steps.reduce((ceremony, step) => {
    const next = takeCeremonyStep(ceremony, step, rules);
    if (!next.ok) throw new Error(`${step.kind} is hindered: ${next.because}`);
    return next.ceremony;
  }, ceremonyBefore);
}

function because(steps: readonly CeremonyStep[], step: CeremonyStep): string | null {
  const next = takeCeremonyStep(after(steps), step, rules);
  return next.ok ? null : next.because;
}

describe('the ceremony of a draw', () => {
  it('goes from a sealed roll over the dice to one result', () => {
    const done = after([...toDiced, draw(0, 60)]);
    expect(done).toMatchObject({ state: 'drawn', value: 0, resultRoot: 'bb', dice: { by: 'operator' } });
  });

  it.each<[string, readonly CeremonyStep[], CeremonyStep]>([
    ['too-early', [], { ...seal, at: rules.reviewsEnd - 1 }],
    ['not-reviewed', [], { ...seal, undecided: 1 }],
    ['no-applications', [], { ...seal, lines: 0 }],
    ['already-sealed', [seal], seal],
    ['not-sealed', [], freeze],
    ['not-sealed', toFrozen, freeze],
    ['same-person', [seal], { ...freeze, by: 'lead' }],
    ['roll-changed', [seal], { ...freeze, root: 'cc' }],
    ['not-sealed', [], { kind: 'take-back', by: 'lead', at: at(0) }],
    ['dice-stand', toDiced, { kind: 'take-back', by: 'lead', at: at(7) }],
    ['not-frozen', [seal], type()],
    ['too-early', toFrozen, type(-1)],
    ['no-dice', toFrozen, type(5, 'operator', '12345')],
    ['not-typed', toFrozen, confirm()],
    ['same-person', [...toFrozen, type()], confirm(6, 'operator')],
    ['dice-differ', [...toFrozen, type()], confirm(6, 'notary', others)],
    ['roll-changed', toFrozen, { ...type(), root: 'cc' }],
    ['roll-changed', [...toFrozen, type()], { ...confirm(), root: 'cc' }],
    ['too-late', toFrozen, type(110.1)],
    ['too-late', [...toFrozen, type()], confirm(110.1)],
    ['dice-stand', toDiced, type(60)],
    ['not-diced', toFrozen, draw(0, 60)],
    ['value-unknown', toDiced, draw(0, 59.9)],
    ['other-value', toDiced, draw(1, 90)],
    ['not-diced', toFrozen, absent(0, 200, 'lead')],
    ['other-value', toDiced, absent(1, 200, 'lead')],
    ['too-early', toDiced, absent(0, 119.9, 'lead')],
    ['same-person', [...toDiced, absent(0, 120, 'lead')], absent(0, 121, 'lead')],
    ['drawn', [...toDiced, draw(0, 60)], draw(0, 61)],
    ['drawn', [...toDiced, draw(0, 60)], type(61)],
  ])('is hindered: %s', (why, steps, step) => expect(because(steps, step)).toBe(why));

  it('takes a frozen roll back before the dice, and needs both signatures again', () => {
    const back = after([...toFrozen, { kind: 'take-back', by: 'lead', at: at(1) }]);
    expect(back).toEqual(ceremonyBefore);
    expect(takeCeremonyStep(back, type(), rules)).toEqual({ ok: false, because: 'not-frozen' });
  });

  it('keeps late dice for the next value, to the millisecond', () => {
    expect(after([...toFrozen, type(), confirm(50)]).value).toBe(0);
    expect(after([...toFrozen, type(), confirm(50 + 1 / MINUTE)]).value).toBe(1);
    expect(after([...toFrozen, type(), confirm(110)]).value).toBe(2);
  });

  it('mends misread dice until the value is there, whatever was done to the applications meanwhile', () => {
    const mended = after([
      ...toDiced,
      { kind: 'type-dice', digits: others, root: 'cc', by: 'notary', at: at(20) },
      { kind: 'confirm-dice', digits: others, root: 'cc', by: 'operator', at: at(55) },
    ]);
    expect(mended).toMatchObject({ state: 'diced', dice: { digits: others }, roll: { root }, value: 1 });
    const tooLate = [...toDiced, type(20, 'operator', others)];
    expect(because(tooLate, confirm(60, 'notary', others))).toBe('dice-stand');
    expect(after([...tooLate, draw(0, 60)]).dice?.digits).toBe(digits);
  });

  it('goes on to the next value when two people say that one never came, and never past the last', () => {
    const next = [...toDiced, absent(0, 120, 'lead'), absent(0, 121, 'notary')];
    expect(after(next)).toMatchObject({ state: 'diced', value: 1, absent: null });
    expect(because(next, draw(0, 122))).toBe('other-value');
    const last = [...next, absent(1, 150, 'lead'), absent(1, 151, 'notary')];
    expect(because(last, absent(2, 400, 'lead'))).toBe('last-value');
  });
});

describe('whatever is pressed, by whomever and whenever', () => {
  const kind = fc.constantFrom(
    ...(['seal', 'freeze', 'type-dice', 'type-dice', 'confirm-dice', 'confirm-dice'] as const),
    ...(['draw', 'draw', 'draw', 'say-absent', 'take-back'] as const),
  );
  const press = fc.record({
    kind,
    minutes: fc.integer({ min: 0, max: 5 }),
    by: fc.constantFrom('lead', 'inspector', 'operator', 'notary'),
    root: fc.constantFrom(root, root, root, root, 'cc'),
    digits: fc.constantFrom(digits, digits, digits, others, '12'),
    value: fc.constantFrom(0, 0, 1, 2, 3),
  });
  type Press = Omit<typeof press extends fc.Arbitrary<infer One> ? One : never, 'minutes'>;
  const stepOf = (one: Press, time: number): CeremonyStep => {
    const rest = { lines: 9, undecided: 0, resultRoot: 'bb', at: time };
    return { ...one, ...rest };
  };

  it('two people stand behind each hurdle, no value was known to whoever threw, and nothing follows a result', () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.array(press, { minLength: 50, maxLength: 120 }), (presses) => {
        let ceremony = ceremonyBefore;
        let time = at(-20);
        for (const { minutes, ...one } of presses) {
          time += minutes * MINUTE;
          const next = takeCeremonyStep(ceremony, stepOf(one, time), rules);
          if (!next.ok) continue;
          expect(flawsOf(ceremony, next.ceremony)).toEqual([]);
          ceremony = next.ceremony;
        }
        drawn += ceremony.state === 'drawn' ? 1 : 0;
      }),
      { numRuns: 2_000, seed: 20_270_619 },
    );
    // A property of ceremonies that never end would say little.
    expect(drawn).toBeGreaterThan(50);
  });

  /** What must never come of one step, by name. */
  function flawsOf(before: Ceremony, { state, roll, frozenBy, dice, value }: Ceremony): string[] {
    const isFrozen = state === 'frozen' || state === 'diced' || state === 'drawn';
    const flaws: readonly [string, boolean][] = [
      ['a step after the result', before.state === 'drawn'],
      ['another roll after the dice', before.state === 'diced' && roll !== before.roll],
      ['a freeze by one person', isFrozen && (roll === null || frozenBy === null || frozenBy === roll.by)],
      ['dice of one person', dice !== null && dice.confirmedBy === dice.by],
      [
        'dice too near the value',
        dice !== null && value !== null && (rules.values[value] ?? 0) - dice.at < DICE_LEAD_MS,
      ],
    ];
    return flaws.filter(([, holds]) => holds).map(([name]) => name);
  }
});

describe('a public value', () => {
  it('can be waited for while nobody knows it for ten minutes yet', () => {
    const [first = 0] = rules.values;
    expect(firstUsable(rules.values, first - DICE_LEAD_MS)).toBe(0);
    expect(firstUsable(rules.values, first - DICE_LEAD_MS + 1)).toBe(1);
    expect(firstUsable(rules.values, at(120))).toBeNull();
    expect(firstUsable([], at(0))).toBeNull();
  });

  it('is called absent only after an hour in which anybody may hand it in', () =>
    expect(ABSENT_AFTER_MS).toBe(60 * MINUTE));
});
