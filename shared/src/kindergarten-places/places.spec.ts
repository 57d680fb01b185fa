import { calendarDate } from '../kernel';
import {
  correctionsDue,
  eventsOfDay,
  freeSeats,
  lastDayOfLists,
  lastDayToShow,
  type PlaceEvent,
  type PlaceHindrance,
  type PlaceStep,
  type Places,
  type PlaceTerms,
  placesAfter,
  placesAtFirst,
  placesBasis,
  standingOf,
  takePlaceStep,
  waitingAt,
} from '.';

const day = calendarDate;
const released = day('2027-06-21');
const terms = (today = '2027-06-22'): PlaceTerms => ({
  today: day(today),
  appealsUntil: day('2027-06-30'),
});

const line = (seq: number, placed: string | null, waiting: Record<string, number> = {}) => ({
  seq,
  size: seq === 3 ? 2 : 1,
  placed,
  waiting,
});
/** Lines 1 and 2 have the seats of k1 and k2; twins 3, then 4 and 5 wait for k1, and 4 for k2 as well. */
const drawn = placesAtFirst(
  placesBasis(
    {
      kindergartens: [
        { id: 'k1', name: '示例一幼' },
        { id: 'k2', name: '示例二幼' },
      ],
      stages: [
        {
          id: 'general',
          name: '统筹阶段',
          tiers: [{ id: 'all', name: '全部' }],
          tiersBy: 'child',
          seats: { k1: 1, k2: 1 },
          choices: 2,
        },
      ],
    },
    [
      line(1, 'k1'),
      line(2, 'k2'),
      line(3, null, { k1: 1 }),
      line(4, null, { k1: 2, k2: 1 }),
      line(5, null, { k1: 3 }),
    ],
    lastDayToShow(released),
  ),
);

function taken(places: Places, step: PlaceStep, on = terms()): readonly PlaceEvent[] {
  const stepped = takePlaceStep(places, step, on);
  if (!stepped.ok) throw new Error(stepped.because);
  return stepped.events;
}
const after = (places: Places, step: PlaceStep, on = terms()) => placesAfter(places, taken(places, step, on));
const why = (places: Places, step: PlaceStep, on = terms()): PlaceHindrance | null => {
  const stepped = takePlaceStep(places, step, on);
  return stepped.ok ? null : stepped.because;
};
const inWords = (events: readonly PlaceEvent[]) =>
  events.map(({ kind, seq, at, until }) => [kind, seq, at, until ?? ''].join(' ').trim());

describe('a place after the draw', () => {
  it('is provisional until its documents are found in order', () => {
    expect(standingOf(drawn, 1)).toEqual({ is: 'placed', at: 'k1', outside: false, until: '2027-07-05' });
    const confirmed = after(drawn, { kind: 'confirm', seq: 1 });
    expect(standingOf(confirmed, 1)).toMatchObject({ is: 'placed', until: null });
    expect(why(confirmed, { kind: 'confirm', seq: 1 })).toBe('confirmed-already');
    expect(why(confirmed, { kind: 'refuse', seq: 1 })).toBe('confirmed-already');
  });

  it('that is given up goes to the first on the list whom its seats help; twins keep their place', () => {
    const events = taken(drawn, { kind: 'give-up', seq: 1 });
    expect(inWords(events)).toEqual(['given-up 1 k1', 'offered 4 k1 2027-06-25']);
    const places = placesAfter(drawn, events);
    expect(waitingAt(places, 'k1')).toEqual([
      { seq: 3, size: 2, offeredUntil: null },
      { seq: 4, size: 1, offeredUntil: '2027-06-25' },
      { seq: 5, size: 1, offeredUntil: null },
    ]);
    expect(freeSeats(places, 'k1')).toBe(0);
    expect(why(places, { kind: 'give-up', seq: 1 })).toBe('place-gone');
  });

  it('that is taken ends the waiting everywhere, and what else was kept for that line is free', () => {
    const both = after(after(drawn, { kind: 'give-up', seq: 1 }), { kind: 'give-up', seq: 2 });
    expect(standingOf(both, 4)).toMatchObject({
      offers: new Map([
        ['k1', '2027-06-25'],
        ['k2', '2027-06-25'],
      ]),
    });
    const events = taken(both, { kind: 'take', seq: 4, at: 'k2' });
    expect(inWords(events)).toEqual(['taken 4 k2 2027-07-06', 'offered 5 k1 2027-06-25']);
    const places = placesAfter(both, events);
    expect(standingOf(places, 4)).toEqual({ is: 'placed', at: 'k2', outside: false, until: '2027-07-06' });
    expect(waitingAt(places, 'k2')).toEqual([]);
  });

  it('that is declined goes on, and whoever declined waits elsewhere still', () => {
    const offered = after(drawn, { kind: 'give-up', seq: 1 });
    const places = after(offered, { kind: 'decline', seq: 4, at: 'k1' });
    expect(waitingAt(places, 'k1').map(({ seq }) => seq)).toEqual([3, 5]);
    expect(waitingAt(places, 'k2').map(({ seq }) => seq)).toEqual([4]);
    expect(why(places, { kind: 'take', seq: 4, at: 'k1' })).toBe('no-offer');
    expect(why(places, { kind: 'take', seq: 3, at: 'k1' })).toBe('no-offer');
  });

  it('is offered until the end of a day, and then to the next', () => {
    const offered = after(drawn, { kind: 'give-up', seq: 1 });
    expect(eventsOfDay(offered, terms('2027-06-25'))).toEqual([]);
    expect(why(offered, { kind: 'take', seq: 4, at: 'k1' }, terms('2027-06-26'))).toBe('offer-over');
    expect(inWords(eventsOfDay(offered, terms('2027-06-28')))).toEqual([
      'expired 4 k1',
      'offered 5 k1 2027-07-01',
    ]);
  });

  it('is offered while the lists last, and not after', () => {
    const last = lastDayOfLists(day('2027-06-30'));
    expect(taken(drawn, { kind: 'give-up', seq: 1 }, terms(last))).toHaveLength(2);
    expect(taken(drawn, { kind: 'give-up', seq: 1 }, terms('2027-08-30'))).toHaveLength(1);
  });

  it('that nobody shows documents for is lost by a decision, never before its day', () => {
    expect(why(drawn, { kind: 'not-shown', seq: 1 }, terms('2027-07-05'))).toBe('still-time');
    const events = taken(drawn, { kind: 'not-shown', seq: 1 }, terms('2027-07-06'));
    expect(inWords(events)).toEqual(['not-shown 1 k1', 'offered 4 k1 2027-07-09']);
  });

  it('whose documents are wrong is kept until the time to object is over', () => {
    const refused = after(drawn, { kind: 'refuse', seq: 1 });
    expect(standingOf(refused, 1)).toMatchObject({ is: 'refused', until: '2027-06-30', appealed: false });
    expect(freeSeats(refused, 'k1')).toBe(0);
    expect(why(refused, { kind: 'refuse', seq: 1 })).toBe('refused-already');
    expect(why(refused, { kind: 'uphold', seq: 1 })).toBe('not-appealed');
    expect(eventsOfDay(refused, terms('2027-06-30'))).toEqual([]);
    expect(inWords(eventsOfDay(refused, terms('2027-07-01')))).toEqual([
      'refusal-stood 1 k1',
      'offered 4 k1 2027-07-06',
    ]);
    expect(why(refused, { kind: 'appeal', seq: 1 }, terms('2027-07-01'))).toBe('appeal-over');
  });

  it('gives five working days to object, where the plan’s time for it is nearly over', () => {
    const refused = after(drawn, { kind: 'refuse', seq: 1 }, terms('2027-06-29'));
    expect(standingOf(refused, 1)).toMatchObject({ until: '2027-07-06' });
  });

  it('that somebody objected for is kept until that is decided, one way or the other', () => {
    const appealed = after(after(drawn, { kind: 'refuse', seq: 1 }), { kind: 'appeal', seq: 1 });
    expect(why(appealed, { kind: 'appeal', seq: 1 })).toBe('appealed-already');
    expect(eventsOfDay(appealed, terms('2027-08-01'))).toEqual([]);
    expect(standingOf(after(appealed, { kind: 'reinstate', seq: 1 }), 1)).toMatchObject({ until: null });
    expect(inWords(taken(appealed, { kind: 'uphold', seq: 1 }))).toEqual([
      'refusal-stood 1 k1',
      'offered 4 k1 2027-06-25',
    ]);
  });

  it('outside the seats takes nobody’s seat, and frees none when it is given up', () => {
    const annex: PlaceEvent = { kind: 'annexed', seq: 5, at: 'k1', until: day('2027-07-06') };
    const places = placesAfter(drawn, [annex]);
    expect(standingOf(places, 5)).toMatchObject({ is: 'placed', outside: true });
    expect([freeSeats(places, 'k1'), waitingAt(places, 'k1').length]).toEqual([0, 2]);
    expect(inWords(taken(places, { kind: 'give-up', seq: 5 }))).toEqual(['given-up 5 k1']);
    expect(() => placesAfter(places, [annex])).toThrow(RangeError);
  });

  it('comes of a correction once, however many two people agreed on for the line', () => {
    const agreed = [
      { seq: 5, at: 'k1' },
      { seq: 5, at: 'k2' },
      { seq: 1, at: 'k2' },
    ];
    const due = (places: Places, happened: readonly PlaceEvent[]) =>
      correctionsDue(places, agreed, { happened, terms: terms() });
    const first = due(drawn, []);
    expect(inWords(first)).toEqual(['annexed 5 k1 2027-07-06']);
    const placed = placesAfter(drawn, first);
    expect(due(placed, first)).toEqual([]);
    const gone = after(placed, { kind: 'give-up', seq: 5 });
    expect(inWords(due(gone, first))).toEqual(['annexed 5 k2 2027-07-06']);
  });

  it('is nobody’s who has none, nor of a line that is not there', () => {
    expect(why(drawn, { kind: 'confirm', seq: 3 })).toBe('no-place');
    expect(why(drawn, { kind: 'confirm', seq: 9 })).toBe('no-line');
    expect(why(drawn, { kind: 'appeal', seq: 1 })).toBe('not-refused');
  });
});
