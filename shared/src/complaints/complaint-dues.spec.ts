import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../kernel';
import type { ComplaintEvent } from './complaint-event';
import { duesOf, isLate, type LimitProfile, platformOwes, replay, usualLimits } from './index';

const first = calendarDate('2019-01-01');
/** Late enough for every due day to be in a year that the other library knows. */
const last = calendarDate('2026-06-30');
const profiles: fc.Arbitrary<LimitProfile> = fc
  .record({
    checkDays: fc.integer({ min: 1, max: 5 }),
    replyDays: fc.integer({ min: 1, max: 5 }),
    more: fc.integer({ min: 0, max: 25 }),
    longer: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ checkDays, replyDays, more, longer }) => ({
    ...usualLimits,
    checkDays,
    replyDays,
    solveDays: replyDays + more,
    extendToDays: replyDays + more + longer,
  }));
const gap = (max: number) => fc.integer({ min: 0, max });

interface Story {
  readonly events: readonly ComplaintEvent[];
  readonly profile: LimitProfile;
}

const stories: fc.Arbitrary<Story> = fc
  .record({
    profile: profiles,
    filed: gap(daysBetween(first, last)).map((days) => addDays(first, days)),
    accepted: fc.option(gap(9)),
    assigned: gap(4),
    questions: fc.array(fc.tuple(gap(9), gap(15), fc.constantFrom('clarified', 'question-lapsed')), {
      maxLength: 3,
    }),
    isStillAsked: fc.boolean(),
    extendedBefore: fc.option(gap(3)),
    replied: fc.boolean(),
  })
  .map(({ profile, ...told }) => ({ profile, events: eventsOf(told) }));

function eventsOf(told: {
  readonly filed: CalendarDate;
  readonly accepted: number | null;
  readonly assigned: number;
  readonly questions: readonly (readonly [number, number, string])[];
  readonly isStillAsked: boolean;
  readonly extendedBefore: number | null;
  readonly replied: boolean;
}): ComplaintEvent[] {
  let on = told.filed;
  const events: ComplaintEvent[] = [{ kind: 'filed', unitId: 'unit', on }];
  const later = (
    days: number,
    event: { kind: 'accepted' | 'replied' | 'asked' | 'clarified' | 'extended' },
  ) => {
    on = addDays(on, days);
    events.push({ ...event, on });
  };
  if (told.accepted === null) return events;
  later(told.accepted, { kind: 'accepted' });
  on = addDays(on, told.assigned);
  events.push({ kind: 'assigned', handlerId: 'staff', on });
  if (told.replied) later(0, { kind: 'replied' });
  for (const [index, [until, open, how]] of told.questions.entries()) {
    if (told.extendedBefore === index) later(0, { kind: 'extended' });
    later(until, { kind: 'asked' });
    if (told.isStillAsked && index === told.questions.length - 1) return events;
    on = addDays(on, open);
    events.push(how === 'clarified' ? { kind: 'clarified', on } : { kind: 'question-lapsed', on });
  }
  return events;
}

/** Every day with whether offices work on it, by a kept holiday library. */
const days = Array.from({ length: daysBetween(first, calendarDate('2027-06-30')) }, (_, index) => {
  const date = addDays(first, index);
  return { date, works: chineseDays.isWorkday(date) };
});
const indexOf = new Map(days.map(({ date }, index) => [date, index]));

/** Another way: lives through the days one by one, each beginning as the events before it left things. */
function livedThrough(story: Story, limit: 'check' | 'reply' | 'solve'): CalendarDate | null {
  const { events, profile } = story;
  const begun = events.find(({ kind }) => kind === (limit === 'check' ? 'filed' : 'accepted'));
  if (begun === undefined) throw new Error(`${limit} has not begun`);
  const isLonger = limit === 'solve' && events.some(({ kind }) => kind === 'extended');
  let left = { check: profile.checkDays, reply: profile.replyDays, solve: profile.solveDays }[limit];
  if (isLonger) left += profile.extendToDays - profile.solveDays;
  let hasBegun = false;
  for (const { date, works } of days.slice(indexOf.get(begun.on) ?? 0)) {
    if (!works) continue;
    // Neither the day of the event is counted nor, after an event on a day without work, the next working day.
    if (!hasBegun) hasBegun = true;
    else if (limit === 'check' || !waitsAt(events, date)) left -= 1;
    if (left === 0) return date;
  }
  return null;
}

/** Whether an answer of the complainant was waited for when the day began. */
function waitsAt(events: readonly ComplaintEvent[], day: CalendarDate): boolean {
  let waits = false;
  for (const { kind, on } of events) {
    if (on >= day) break;
    if (kind === 'asked') waits = true;
    if (kind === 'clarified' || kind === 'question-lapsed') waits = false;
  }
  return waits;
}

const monday = calendarDate('2026-11-23');
const accepted: readonly ComplaintEvent[] = [
  { kind: 'filed', unitId: 'unit', on: monday },
  { kind: 'accepted', on: monday },
];

describe('what is owed on a complaint, and until when', () => {
  it('is what living through its days one by one finds', () => {
    const seen = { check: 0, reply: 0, solve: 0, standing: 0, extended: 0 };
    fc.assert(
      fc.property(stories, (story) => {
        for (const { limit, due } of duesOf(replay(story.events), story.profile)) {
          if (limit === 'decide') throw new Error('nothing is in dispute');
          const lived = livedThrough(story, limit);
          expect(due).toEqual(lived === null ? null : { date: lived, provisional: false });
          seen[limit] += 1;
          if (due === null) seen.standing += 1;
        }
        if (story.events.some(({ kind }) => kind === 'extended')) seen.extended += 1;
      }),
      { numRuns: 12_000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(500);
  });

  it.each([
    ['2026-11-23', '2026-11-24', 'checked the next working day'],
    ['2026-11-21', '2026-11-24', 'filed on a Saturday, as on Monday'],
    ['2026-09-24', '2026-09-28', 'over Mid-Autumn'],
    ['2026-09-30', '2026-10-08', 'over National Day'],
  ] as const)('filed on %s is to be checked by %s (%s)', (on, due, _why) => {
    const filed = replay([{ kind: 'filed', unitId: 'unit', on: calendarDate(on) }]);
    expect(duesOf(filed, usualLimits)).toEqual([{ limit: 'check', due: { date: due, provisional: false } }]);
  });

  it('is a first reply and an answer once it is accepted, the answer in 15 working days, in 30 with the extension', () => {
    const dates = (events: readonly ComplaintEvent[]) =>
      duesOf(replay(events), usualLimits).map(({ limit, due }) => [limit, due?.date]);
    expect(dates(accepted)).toEqual([
      ['reply', '2026-11-26'],
      ['solve', '2026-12-14'],
    ]);
    const replied = [...accepted, { kind: 'replied', on: monday }] as const;
    expect(dates([...replied, { kind: 'extended', on: monday }])).toEqual([['solve', '2027-01-05']]);
  });

  it('is provisional when it reaches into a year whose holidays are not announced', () =>
    expect(duesOf(replay([...accepted, { kind: 'extended', on: monday }]), usualLimits)).toMatchObject([
      { limit: 'reply', due: { provisional: false } },
      { limit: 'solve', due: { provisional: true } },
    ]));

  it('is late when a limit is over, and not while the complainant is asked', () => {
    const asked = [...accepted, { kind: 'asked', on: monday }] as const;
    const day = calendarDate('2026-11-27');
    expect(isLate(replay(accepted), usualLimits, calendarDate('2026-11-26'))).toBe(false);
    expect(isLate(replay(accepted), usualLimits, day)).toBe(true);
    expect(isLate(replay(asked), usualLimits, day)).toBe(false);
  });

  it('is warned of on no day on which it begins, however short it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 9 }), (checkDays, warnDays) => {
        const limits = { ...usualLimits, checkDays, warnDays };
        const told = platformOwes(replay(accepted.slice(0, 1)), limits, monday);
        expect(told).toEqual([]);
      }),
    ));

  it.each([
    ['2026-11-23', []],
    ['2026-11-24', ['reply warned']],
    ['2026-11-27', ['reply lead']],
    ['2026-11-30', ['reply lead', 'reply supervisor']],
    ['2026-12-15', ['reply lead', 'reply supervisor', 'solve lead']],
  ] as const)('is told on %s to %j', (today, told) =>
    expect(
      platformOwes(replay(accepted), usualLimits, calendarDate(today)).map((one) =>
        one.kind === 'tell-limit' ? `${one.limit} ${one.told}` : one.kind,
      ),
    ).toEqual(told),
  );
});
