import fc from 'fast-check';
import { dueOf } from '../case-clock';
import { addDays, type CalendarDate, calendarDate } from '../kernel';
import {
  applyStep,
  type ClosingGround,
  type FollowUp,
  type FollowUpActor,
  type FollowUpStep,
  isBadRating,
  isOpenToOffice,
  isOutside,
  MOST_REOPENINGS,
  openFollowUp,
  shownToOfficeFrom,
  stepsOpenTo,
  takeStep,
} from './index';

const monday = calendarDate('2026-11-23');
const named = openFollowUp({ openedOn: monday, named: true, limitDays: 5 });
type Taken = readonly [FollowUpActor, FollowUpStep];

const answered: readonly Taken[] = [['unit', { kind: 'answer' }]];
const putRight: readonly Taken[] = [...answered, ['unit', { kind: 'put-right' }]];
const denied: readonly Taken[] = [...putRight, ['rater', { kind: 'deny' }]];
const disputed: readonly Taken[] = [...denied, ...denied, ...denied];

function after(steps: readonly Taken[], from: FollowUp = named, today: CalendarDate = monday): FollowUp {
  return steps.reduce((followUp, [by, step]) => {
    const taken = takeStep(followUp, step, by, today);
    if (!taken.ok) throw new Error(`${step.kind}: ${taken.refusal.code}`);
    return taken.value;
  }, from);
}
const refusal = (followUp: FollowUp, by: FollowUpActor, step: FollowUpStep, today = monday) => {
  const taken = takeStep(followUp, step, by, today);
  return taken.ok ? null : taken.refusal.code;
};

describe('the case of a bad rating', () => {
  it('opens for the two lowest levels alone', () =>
    expect([1, 2, 3, 4, 5].map(isBadRating)).toEqual([true, true, false, false, false]));

  it('is answered, put right and confirmed by the rater', () =>
    expect(after([...putRight, ['rater', { kind: 'confirm' }]])).toMatchObject({
      state: 'closed',
      ground: 'rater-confirmed',
    }));

  it('may be confirmed as soon as it is answered, and denied only once the unit says it is put right', () => {
    expect(after([...answered, ['rater', { kind: 'confirm' }]])).toMatchObject({ state: 'closed' });
    expect(refusal(after(answered), 'rater', { kind: 'deny' })).toBe('follow-ups.not-now');
    expect(after(denied)).toMatchObject({ state: 'opened', reopenings: 1 });
  });

  it('has the whole limit again when it is reopened', () => {
    const friday = calendarDate('2026-11-27');
    const reopened = after([['rater', { kind: 'deny' }]], after(putRight), friday);
    expect(dueOf(reopened.clock)?.date).toBe('2026-12-04');
  });

  it('goes to the supervisor after two reopenings, who settles it or sends it back', () => {
    expect(after(disputed)).toMatchObject({ state: 'disputed', reopenings: MOST_REOPENINGS });
    expect(after([...disputed, ['outside', { kind: 'decide', result: 'settled' }]])).toMatchObject({
      state: 'closed',
      ground: 'supervisor-decided',
    });
    expect(after([...disputed, ['outside', { kind: 'decide', result: 'again' }]])).toMatchObject({
      state: 'opened',
      reopenings: MOST_REOPENINGS,
    });
  });

  it('is closed as unreachable after three attempts on three days, and not on one', () => {
    const unreached = { kind: 'revisit', result: 'unreached' } as const;
    const once = after([['outside', unreached]], after(putRight));
    expect(refusal(once, 'outside', unreached)).toBe('follow-ups.tried-today');
    const twice = after([['outside', unreached]], once, addDays(monday, 1));
    expect(twice.state).toBe('put-right');
    expect(after([['outside', unreached]], twice, addDays(monday, 2))).toMatchObject({
      state: 'closed',
      ground: 'unreachable',
    });
  });

  it('stands while its rating is held back, and goes on with the days it had', () => {
    const paused = after([['platform', { kind: 'pause' }]], named, addDays(monday, 1));
    expect(refusal(paused, 'unit', { kind: 'answer' }, addDays(monday, 1))).toBe('follow-ups.paused');
    expect(dueOf(paused.clock)).toBeNull();
    const resumed = after([['platform', { kind: 'resume' }]], paused, addDays(monday, 3));
    expect(dueOf(resumed.clock)?.date).toBe('2026-12-02');
  });

  it('is reported to the supervisor when its limit ran out, once a round', () => {
    const escalate = { kind: 'escalate' } as const;
    expect(refusal(named, 'platform', escalate, calendarDate('2026-11-30'))).toBe('follow-ups.not-due');
    const overdue = after([['platform', escalate]], named, calendarDate('2026-12-01'));
    expect(refusal(overdue, 'platform', escalate, calendarDate('2026-12-02'))).toBe('follow-ups.not-due');
  });

  it.each([4, 16, 5.5])('takes no limit of %s working days', (limitDays) =>
    expect(() => openFollowUp({ openedOn: monday, named: false, limitDays })).toThrow(RangeError),
  );
});

describe('whom the rated unit may know of', () => {
  it.each([
    ['2026-11-23', '2026-11-24', 'a Monday'],
    ['2026-11-27', '2026-11-30', 'a Friday'],
    ['2026-11-28', '2026-11-30', 'a Saturday'],
    ['2026-09-30', '2026-10-08', 'the day before a long holiday'],
  ] as const)('an anonymous rating of %s is seen from %s (%s), a named one at once', (on, from, _why) => {
    const openedOn = calendarDate(on);
    expect(shownToOfficeFrom({ named: false, openedOn })).toBe(from);
    expect(shownToOfficeFrom({ named: true, openedOn })).toBe(on);
    expect(isOpenToOffice({ named: false, openedOn }, addDays(calendarDate(from), -1))).toBe(false);
  });

  it('is told before that day that there is no such case, whatever it tries', () => {
    const anonymous = openFollowUp({ openedOn: monday, named: false, limitDays: 5 });
    for (const kind of ['take', 'answer', 'put-right'] as const)
      expect(refusal(anonymous, 'unit', { kind })).toBe('follow-ups.unknown');
    expect(stepsOpenTo('unit', anonymous, monday)).toEqual([]);
    expect(stepsOpenTo('unit', anonymous, addDays(monday, 1))).toEqual(['take', 'answer']);
  });
});

describe('who revisits', () => {
  const place = { unitId: 'street', path: ['street', 'district', 'city'] };
  const root = { unitId: 'city', path: ['city'] };
  it('is a supervisor above the unit who does not work in it', () => {
    expect(isOutside([{ role: 'supervisor', unitId: 'city' }], place)).toBe(true);
    expect(isOutside([{ role: 'supervisor', unitId: 'street' }], place)).toBe(false);
    expect(isOutside([{ role: 'lead', unitId: 'district' }], place)).toBe(false);
    expect(
      isOutside(
        [
          { role: 'supervisor', unitId: 'city' },
          { role: 'officer', unitId: 'street' },
        ],
        place,
      ),
    ).toBe(false);
  });

  it('of a unit with nothing above it is its own supervisor, unless they work there', () => {
    expect(isOutside([{ role: 'supervisor', unitId: 'city' }], root)).toBe(true);
    expect(
      isOutside(
        [
          { role: 'supervisor', unitId: 'city' },
          { role: 'handler', unitId: 'city' },
        ],
        root,
      ),
    ).toBe(false);
  });
});

const actors: readonly FollowUpActor[] = ['rater', 'unit', 'outside', 'platform'];
const anyStep: fc.Arbitrary<FollowUpStep> = fc.oneof(
  fc.constantFrom<FollowUpStep>(
    { kind: 'take' },
    { kind: 'answer' },
    { kind: 'put-right' },
    { kind: 'confirm' },
    { kind: 'deny' },
    { kind: 'urge' },
    { kind: 'escalate' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'remove' },
  ),
  fc.constantFrom<FollowUpStep>(
    { kind: 'revisit', result: 'satisfied' },
    { kind: 'revisit', result: 'dissatisfied' },
    { kind: 'revisit', result: 'unreached' },
    { kind: 'decide', result: 'settled' },
    { kind: 'decide', result: 'again' },
  ),
);
const tries = fc.array(
  fc.record({ step: anyStep, by: fc.constantFrom(...actors), passed: fc.integer({ min: 0, max: 4 }) }),
  { minLength: 1, maxLength: 40 },
);

interface Kept {
  readonly step: FollowUpStep;
  readonly by: FollowUpActor;
  readonly on: CalendarDate;
}

const groundTold: Readonly<Record<ClosingGround, (kept: readonly Kept[]) => boolean>> = {
  'rater-confirmed': (kept) => kept.at(-1)?.step.kind === 'confirm' && kept.at(-1)?.by === 'rater',
  'revisit-satisfied': (kept) => resultOf(kept.at(-1)) === 'satisfied' && kept.at(-1)?.by === 'outside',
  unreachable: (kept) =>
    new Set(kept.filter((one) => resultOf(one) === 'unreached').map(({ on }) => on)).size >= 3,
  'supervisor-decided': (kept) => resultOf(kept.at(-1)) === 'settled' && kept.at(-1)?.by === 'outside',
  'rating-removed': (kept) => kept.at(-1)?.step.kind === 'remove' && kept.at(-1)?.by === 'platform',
};

function resultOf(kept: Kept | undefined): string | undefined {
  return kept !== undefined && 'result' in kept.step ? kept.step.result : undefined;
}

/** What holds of every case, whoever did what. */
function broken(followUp: FollowUp, kept: readonly Kept[], start: FollowUp): string[] {
  const { ground, reopenings, state, unreachedOn } = followUp;
  const told = kept.reduce((one, { step, on }) => applyStep(one, step, on), start);
  const laws: Readonly<Record<string, boolean>> = {
    'closed with its ground, and only then': (state === 'closed') === (ground !== null),
    'the ground is what happened': ground === null || groundTold[ground](kept),
    'nothing after the end': kept.slice(0, -1).every(({ step }) => step.kind !== 'confirm'),
    'two reopenings at most': reopenings <= MOST_REOPENINGS,
    'one attempt a day': new Set(unreachedOn).size === unreachedOn.length,
    'the unit does nothing before it may know': kept.every(
      ({ by, on }) => by !== 'unit' || isOpenToOffice(followUp, on),
    ),
    'the kept steps tell it again': JSON.stringify(told) === JSON.stringify(followUp),
  };
  return Object.keys(laws).filter((law) => laws[law] === false);
}

describe('whatever is tried, in whatever order', () => {
  it('nothing ends without its ground, nobody takes what is not theirs, and the kept steps tell the case again', () => {
    fc.assert(
      fc.property(tries, fc.boolean(), (wanted, isNamed) => {
        const start = openFollowUp({ openedOn: monday, named: isNamed, limitDays: 5 });
        const kept: Kept[] = [];
        let [followUp, today] = [start, monday];
        for (const { step, by, passed } of wanted) {
          today = addDays(today, passed);
          const taken = takeStep(followUp, step, by, today);
          if (!taken.ok) continue;
          kept.push({ step, by, on: today });
          followUp = taken.value;
        }
        expect(broken(followUp, kept, start)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
