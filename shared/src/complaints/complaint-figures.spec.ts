import { addDays, type CalendarDate, calendarDate } from '../kernel';
import type { ComplaintEvent } from './complaint-event';
import { figuresBy, figuresOf, outcomeOf, usualLimits } from './index';

const monday = calendarDate('2026-03-02');
/** 15 working days after Monday, 2 March 2026. */
const due = calendarDate('2026-03-23');
const accepted: readonly ComplaintEvent[] = [
  { kind: 'filed', unitId: 'unit', on: monday },
  { kind: 'accepted', on: monday },
  { kind: 'assigned', handlerId: 'staff', on: monday },
];
const answeredOn = (on: CalendarDate): ComplaintEvent[] => [
  ...accepted,
  { kind: 'drafted', on },
  { kind: 'answered', on },
];
const outcome = (events: readonly ComplaintEvent[], today = addDays(due, 30)) =>
  outcomeOf(events, usualLimits, today);

describe('what a complaint says in statistics', () => {
  it.each([
    ['answered on the last day', answeredOn(due), true],
    ['answered a day later', answeredOn(addDays(due, 1)), false],
    ['not answered, and its limit is over', accepted, false],
    ['only filed', accepted.slice(0, 1), null],
  ])('%s', (_what, events, isOnTime) => expect(outcome(events).isOnTime).toBe(isOnTime));

  it('is neither on time nor late while its limit runs', () =>
    expect(outcome(accepted, monday)).toMatchObject({ isOnTime: null, isLate: false }));

  it('holds the first answer against the limit with pauses and extension', () => {
    const paused: readonly ComplaintEvent[] = [
      ...accepted,
      { kind: 'asked', on: monday },
      { kind: 'clarified', on: addDays(monday, 2) },
    ];
    const late = calendarDate('2026-03-25');
    const answer: readonly ComplaintEvent[] = [
      { kind: 'drafted', on: late },
      { kind: 'answered', on: late },
    ];
    expect(outcome([...paused, ...answer]).isOnTime).toBe(true);
    expect(outcome([...accepted, { kind: 'extended', on: monday }, ...answer]).isOnTime).toBe(true);
    expect(outcome([...accepted, ...answer]).isOnTime).toBe(false);
    const reopened: readonly ComplaintEvent[] = [
      ...answeredOn(due),
      { kind: 'denied', on: due },
      { kind: 'reopened', on: due },
    ];
    expect(outcome(reopened)).toMatchObject({ isOnTime: true, reopenings: 1, isLate: true });
  });

  it('is counted by whatever key is asked for, each once', () => {
    const closed: readonly ComplaintEvent[] = [
      ...answeredOn(due),
      { kind: 'confirmed', on: due },
      { kind: 'closed', ground: 'complainant-confirmed', on: due },
    ];
    const returned: readonly ComplaintEvent[] = [
      ...accepted.slice(0, 1),
      { kind: 'returned', ground: 'asked-back', on: monday },
    ];
    const told = [
      { unit: 'a', ...outcome(closed) },
      { unit: 'a', ...outcome(accepted) },
      { unit: 'b', ...outcome(returned) },
      { unit: null, ...outcome(accepted.slice(0, 1)) },
    ];
    expect(figuresOf(told)).toMatchObject({ filed: 4, returned: 1, onTime: 1, notOnTime: 1, late: 2 });
    const byUnit = figuresBy(told, ({ unit }) => unit);
    expect([...byUnit.keys()]).toEqual(['a', 'b']);
    expect(byUnit.get('a')).toEqual({
      filed: 2,
      returned: 0,
      onTime: 1,
      notOnTime: 1,
      closed: { 'complainant-confirmed': 1, 'revisit-satisfied': 0, unreachable: 0, 'supervisor-decided': 0 },
      reopened: 0,
      late: 1,
    });
  });
});
