import { nextToAsk } from '../draw';
import type { CalendarDate } from '../kernel';
import type { PlacesBasis } from './places-basis';
import { type PlaceEvent, type Standing, seatsKept, standingAfter, standingAtFirst } from './standing';

/** How all places of a plan stand: the draw, and what happened since. */
export interface Places {
  readonly basis: PlacesBasis;
  /** Of lines to which something happened. */
  readonly changed: ReadonlyMap<number, Standing>;
  /** Seats kept in each kindergarten: of those placed, of those refused who may object, of open offers. */
  readonly kept: ReadonlyMap<string, number>;
}

/** As the draw left them. */
export function placesAtFirst(basis: PlacesBasis): Places {
  const kept = new Map<string, number>();
  for (const { placed, size } of basis.lines.values())
    if (placed !== null) kept.set(placed, (kept.get(placed) ?? 0) + size);
  return { basis, changed: new Map(), kept };
}

/**
 * The same events give the same places, wherever and whenever they are gone through.
 * @throws RangeError for an event that cannot follow: what was kept is then not what happened.
 */
export function placesAfter(places: Places, events: readonly PlaceEvent[]): Places {
  const [changed, kept] = [new Map(places.changed), new Map(places.kept)];
  for (const event of events) {
    const line = places.basis.lines.get(event.seq);
    const before = line && (changed.get(line.seq) ?? standingAtFirst(line, places.basis.showUntil));
    const after = before && standingAfter(before, event);
    if (line === undefined || before === undefined || after == null)
      throw new RangeError(`line ${event.seq} cannot be ${event.kind} at ${event.at} now`);
    changed.set(line.seq, after);
    for (const [at, seats] of seatsKept(before, line.size)) kept.set(at, (kept.get(at) ?? 0) - seats);
    for (const [at, seats] of seatsKept(after, line.size)) kept.set(at, (kept.get(at) ?? 0) + seats);
  }
  return { basis: places.basis, changed, kept };
}

/** Undefined: there is no such line. */
export function standingOf({ basis, changed }: Places, seq: number): Standing | undefined {
  const line = basis.lines.get(seq);
  return line && (changed.get(seq) ?? standingAtFirst(line, basis.showUntil));
}

/** Seats of a kindergarten that nobody has and nobody was offered. */
export function freeSeats({ basis, kept }: Places, at: string): number {
  return (basis.seats.get(at) ?? 0) - (kept.get(at) ?? 0);
}

/** A line that still waits for a seat of a kindergarten. */
export interface WaitingLine {
  readonly seq: number;
  readonly size: number;
  /** A seat is kept for it until that day; null: not asked yet. */
  readonly offeredUntil: CalendarDate | null;
}

/** Who still waits there, the first to be asked first. */
export function waitingAt(places: Places, at: string): WaitingLine[] {
  return (places.basis.lists.get(at) ?? []).flatMap((seq) => {
    const standing = standingOf(places, seq);
    if (standing?.is !== 'waiting' || standing.left.has(at)) return [];
    const size = places.basis.lines.get(seq)?.size ?? 1;
    return [{ seq, size, offeredUntil: standing.offers.get(at) ?? null }];
  });
}

/**
 * Who is to be offered the free seats of a kindergarten, in the order of the draw. Twins whom one seat does not help are
 * passed over as in the draw, and keep their place in the list.
 */
export function nextToOffer(places: Places, at: string): number[] {
  let free = freeSeats(places, at);
  if (free <= 0) return [];
  let waiting = waitingAt(places, at).filter(({ offeredUntil }) => offeredUntil === null);
  const asked: number[] = [];
  for (let seq = nextToAsk(waiting, free); seq !== null; seq = nextToAsk(waiting, free)) {
    asked.push(seq);
    free -= places.basis.lines.get(seq)?.size ?? 1;
    waiting = waiting.filter((one) => one.seq !== seq);
  }
  return asked;
}
