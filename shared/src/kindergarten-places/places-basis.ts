import type { DrawManifest } from '../draw';
import type { CalendarDate } from '../kernel';

/** A line of the roll, as the draw left it. */
export interface DrawnLine {
  readonly seq: number;
  /** So many seats it needs, all in one kindergarten: 2 for twins. */
  readonly size: number;
  /** The kindergarten that it was placed at. */
  readonly placed: string | null;
}

/** What the draw left behind: it never changes, whatever becomes of single places. */
export interface PlacesBasis {
  /** Seats of a kindergarten, of all stages together. */
  readonly seats: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<number, DrawnLine>;
  /** Who waits for a seat of a kindergarten, the first to be asked first. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** The last day on which those placed by the draw show their documents. */
  readonly showUntil: CalendarDate;
}

/** What came out for a line, with how many are asked before it where it waits; the first to be asked has 1. */
export interface LineResult extends DrawnLine {
  readonly waiting: Readonly<Record<string, number>>;
}

export function placesBasis(
  { stages, kindergartens }: Pick<DrawManifest, 'stages' | 'kindergartens'>,
  results: readonly LineResult[],
  showUntil: CalendarDate,
): PlacesBasis {
  const seats = new Map(
    kindergartens.map(({ id }) => [id, stages.reduce((sum, stage) => sum + (stage.seats[id] ?? 0), 0)]),
  );
  const lines = new Map(results.map(({ seq, size, placed }) => [seq, { seq, size, placed }]));
  return { seats, lines, lists: waitingLists(results), showUntil };
}

function waitingLists(results: readonly LineResult[]): Map<string, number[]> {
  const positions = new Map<string, { readonly seq: number; readonly position: number }[]>();
  for (const { seq, waiting } of results)
    for (const [at, position] of Object.entries(waiting)) {
      const list = positions.get(at) ?? [];
      positions.set(at, list);
      list.push({ seq, position });
    }
  const inOrder = [...positions].map(
    ([at, list]) => [at, list.toSorted((a, b) => a.position - b.position).map(({ seq }) => seq)] as const,
  );
  return new Map(inOrder);
}
