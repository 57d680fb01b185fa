import type { CalendarDate } from '../kernel';
import type { DrawnLine } from './places-basis';

/** How a line of the roll stands after the draw. */
export type Standing =
  /** `until`: the last day to show documents; null once they were found in order. */
  | {
      readonly is: 'placed';
      readonly at: string;
      readonly outside: boolean;
      readonly until: CalendarDate | null;
    }
  /** Documents were found wrong. The seat is kept until the last day to object, or until that is decided. */
  | {
      readonly is: 'refused';
      readonly at: string;
      readonly outside: boolean;
      readonly until: CalendarDate;
      readonly appealed: boolean;
    }
  /** `offers`: seats that are kept for the line, each until a day. `left`: lists that it stands on no more. */
  | {
      readonly is: 'waiting';
      readonly offers: ReadonlyMap<string, CalendarDate>;
      readonly left: ReadonlySet<string>;
    }
  | { readonly is: 'gone'; readonly at: string; readonly by: LeavingKind };

export const leavingKinds = ['given-up', 'not-shown', 'refusal-stood'] as const;
/** How a line came to have no place any more. */
export type LeavingKind = (typeof leavingKinds)[number];

export const placeEventKinds = [
  'confirmed',
  'refused',
  'appealed',
  'reinstated',
  'offered',
  'taken',
  'declined',
  'expired',
  'annexed',
  ...leavingKinds,
] as const;
export type PlaceEventKind = (typeof placeEventKinds)[number];

/** What happened to a line, as it is kept and published. */
export interface PlaceEvent {
  readonly kind: PlaceEventKind;
  readonly seq: number;
  readonly at: string;
  /** Of `offered`, `taken`, `annexed` and `refused`: the last day to answer, to show documents, to object. */
  readonly until: CalendarDate | null;
}

/** As the draw left it. */
export function standingAtFirst({ placed }: DrawnLine, showUntil: CalendarDate): Standing {
  return placed === null
    ? { is: 'waiting', offers: new Map(), left: new Set() }
    : { is: 'placed', at: placed, outside: false, until: showUntil };
}

/** Null: such a thing cannot happen to a line that stands so. */
export function standingAfter(standing: Standing, event: PlaceEvent): Standing | null {
  if (event.kind === 'annexed') return annexed(standing, event);
  switch (standing.is) {
    case 'placed':
      return standing.at === event.at ? afterPlaced(standing, event) : null;
    case 'refused':
      return standing.at === event.at ? afterRefused(standing, event) : null;
    case 'waiting':
      return afterWaiting(standing, event);
    case 'gone':
      return null;
  }
}

type Of<Is extends Standing['is']> = Extract<Standing, { readonly is: Is }>;

/** A correction after the draw: a place beside the seats, whatever else the line waited for or had lost. */
function annexed(standing: Standing, { at, until }: PlaceEvent): Standing | null {
  const isWithout = standing.is === 'waiting' || standing.is === 'gone';
  return isWithout && until !== null ? { is: 'placed', at, outside: true, until } : null;
}

function afterPlaced(standing: Of<'placed'>, { kind, at, until }: PlaceEvent): Standing | null {
  const { outside } = standing;
  if (kind === 'given-up') return { is: 'gone', at, by: kind };
  if (standing.until === null) return null;
  if (kind === 'confirmed') return { ...standing, until: null };
  if (kind === 'not-shown') return { is: 'gone', at, by: kind };
  return kind === 'refused' && until !== null ? { is: 'refused', at, outside, until, appealed: false } : null;
}

function afterRefused(standing: Of<'refused'>, { kind, at }: PlaceEvent): Standing | null {
  const { outside, appealed } = standing;
  if (kind === 'given-up' || kind === 'refusal-stood') return { is: 'gone', at, by: kind };
  if (kind === 'reinstated') return { is: 'placed', at, outside, until: null };
  return kind === 'appealed' && !appealed ? { ...standing, appealed: true } : null;
}

function afterWaiting({ offers, left }: Of<'waiting'>, { kind, at, until }: PlaceEvent): Standing | null {
  if (kind === 'offered')
    return until === null || offers.has(at) || left.has(at)
      ? null
      : { is: 'waiting', offers: new Map([...offers, [at, until]]), left };
  if (!offers.has(at)) return null;
  if (kind === 'taken') return until === null ? null : { is: 'placed', at, outside: false, until };
  if (kind !== 'declined' && kind !== 'expired') return null;
  const others = [...offers].filter(([other]) => other !== at);
  return { is: 'waiting', offers: new Map(others), left: new Set([...left, at]) };
}

/** By kindergarten, how many seats a line of that size keeps from others. */
export function seatsKept(standing: Standing, size: number): ReadonlyMap<string, number> {
  if (standing.is === 'waiting') return new Map([...standing.offers.keys()].map((at) => [at, size]));
  return standing.is === 'gone' || standing.outside ? new Map() : new Map([[standing.at, size]]);
}
