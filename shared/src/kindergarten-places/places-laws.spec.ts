import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { randomDraw } from '../../test/random-draw';
import { runDraw } from '../draw';
import { addDays, calendarDate, mulberry32 } from '../kernel';
import {
  eventsOfDay,
  freeSeats,
  lastDayToShow,
  type PlaceEvent,
  type PlaceStep,
  type Places,
  placeDecisions,
  placesAfter,
  placesAtFirst,
  placesBasis,
  standingOf,
  takePlaceStep,
  waitingAt,
} from '.';

const released = calendarDate('2027-06-21');
const appealsUntil = calendarDate('2027-06-30');

/** A draw, and a hundred days of people and of time, as a seed has it. */
function summer(seed: number) {
  const draw = randomDraw(seed);
  const sizes = new Map(draw.roll.map(({ seq, children }) => [seq, children.length]));
  const lines = runDraw(sha256, draw).results.map(({ seq, placed, waiting }) => ({
    seq,
    size: sizes.get(seq) ?? 1,
    placed: placed?.at ?? null,
    waiting,
  }));
  const first = placesAtFirst(placesBasis(draw.manifest, lines, lastDayToShow(released)));
  const upTo = mulberry32(seed);
  const moments: { readonly before: Places; readonly events: readonly PlaceEvent[] }[] = [];
  let places = first;
  const happen = (events: readonly PlaceEvent[]) => {
    moments.push({ before: places, events });
    places = placesAfter(places, events);
  };
  for (let day = 0; day < 100; day += 2) {
    const terms = { today: addDays(released, day), appealsUntil };
    happen(eventsOfDay(places, terms));
    for (let tries = upTo(4); tries > 0; tries -= 1) {
      const stepped = takePlaceStep(places, anyStep(upTo, places, draw.roll.length), terms);
      if (stepped.ok) happen(stepped.events);
    }
  }
  return { first, last: places, moments };
}

function anyStep(upTo: (bound: number) => number, places: Places, lines: number): PlaceStep {
  const seq = 1 + upTo(lines);
  const standing = standingOf(places, seq);
  const offered = standing?.is === 'waiting' ? [...standing.offers.keys()] : [];
  const at = offered[upTo(offered.length || 1)];
  if (at !== undefined) return { kind: upTo(2) === 0 ? 'take' : 'decline', seq, at };
  const kinds = [...placeDecisions, 'appeal', 'give-up'] as const;
  return { kind: kinds[upTo(kinds.length)] ?? 'give-up', seq };
}

const summers = fc.integer({ min: 0, max: 2 ** 31 }).map(summer);
const RUNS = { numRuns: 60 };

describe('places after any draw, whatever happens', () => {
  it('are never more than the seats, counted anew from how every line stands', () => {
    fc.assert(
      fc.property(summers, ({ moments }) => {
        for (const { before } of moments)
          for (const [at, seats] of before.basis.seats) {
            const kept = seatsCounted(before, at);
            expect(kept).toBeLessThanOrEqual(seats);
            expect(freeSeats(before, at)).toBe(seats - kept);
          }
      }),
      RUNS,
    );
  });

  it('pass over nobody whom the free seats would have helped', () => {
    fc.assert(
      fc.property(summers, ({ moments }) => {
        for (const { before, events } of moments) {
          const after = placesAfter(before, events);
          for (const { kind, seq, at } of events.filter((one) => one.kind === 'offered')) {
            const list = waitingAt(after, at);
            const earlier = list.slice(
              0,
              list.findIndex((one) => one.seq === seq),
            );
            const free = freeSeats(after, at);
            expect({
              kind,
              passed: earlier.filter((one) => one.offeredUntil === null && one.size <= free),
            }).toEqual({
              kind,
              passed: [],
            });
          }
        }
      }),
      RUNS,
    );
  });

  it('are what their events say, from the beginning and in pieces', () => {
    fc.assert(
      fc.property(summers, ({ first, last, moments }) =>
        expect(
          placesAfter(
            first,
            moments.flatMap(({ events }) => events),
          ),
        ).toEqual(last),
      ),
      RUNS,
    );
  });

  it('are settled once a day: looking again finds nothing to do', () => {
    fc.assert(
      fc.property(summers, ({ last }) => {
        const terms = { today: addDays(released, 101), appealsUntil };
        expect(eventsOfDay(placesAfter(last, eventsOfDay(last, terms)), terms)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Seats of those placed and not beside the quota, of those refused who may object, and of open offers. */
function seatsCounted(places: Places, at: string): number {
  let seats = 0;
  for (const { seq, size } of places.basis.lines.values()) {
    const standing = standingOf(places, seq);
    if (standing === undefined || standing.is === 'gone') continue;
    const has = standing.is === 'waiting' ? standing.offers.has(at) : standing.at === at && !standing.outside;
    if (has) seats += size;
  }
  return seats;
}
