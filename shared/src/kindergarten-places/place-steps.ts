import {
  lastDayOfLists,
  lastDayToAnswer,
  lastDayToObject,
  lastDayToShow,
  type PlaceTerms,
} from './place-terms';
import { nextToOffer, type Places, placesAfter, standingOf } from './places';
import type { PlaceEvent, Standing } from './standing';

/** What the bureau decides about the place of a line. */
export const placeDecisions = ['confirm', 'refuse', 'not-shown', 'reinstate', 'uphold', 'give-up'] as const;
export type PlaceDecision = (typeof placeDecisions)[number];

export type PlaceStep =
  | { readonly kind: PlaceDecision | 'appeal'; readonly seq: number }
  | { readonly kind: 'take' | 'decline'; readonly seq: number; readonly at: string };

/** Why a step is not taken now. */
export type PlaceHindrance =
  | 'no-line'
  | 'no-place'
  | 'place-gone'
  | 'confirmed-already'
  | 'refused-already'
  | 'not-refused'
  | 'appealed-already'
  | 'not-appealed'
  | 'appeal-over'
  | 'still-time'
  | 'no-offer'
  | 'offer-over';

export type PlaceStepped =
  | { readonly ok: true; readonly events: readonly PlaceEvent[] }
  | { readonly ok: false; readonly because: PlaceHindrance };

/**
 * The life of a place after the draw: provisional until the documents are found in order; given up, not shown or refused,
 * its seat goes to the next on the kindergarten's list, as an offer with a last day. @returns what happens, the offers
 * that follow from it included, in the order in which it happens.
 */
export function takePlaceStep(places: Places, step: PlaceStep, terms: PlaceTerms): PlaceStepped {
  const standing = standingOf(places, step.seq);
  if (standing === undefined) return hindered('no-line');
  const decided = eventOf(standing, step, terms);
  if (typeof decided === 'string') return hindered(decided);
  return { ok: true, events: withOffers(places, [decided], terms) };
}

/**
 * What a day does by itself: offers that nobody answered are over, refusals that nobody objected to stand, and free seats
 * are offered. Nothing where it was done before.
 */
export function eventsOfDay(places: Places, terms: PlaceTerms): readonly PlaceEvent[] {
  const overdue = [...places.changed]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([seq, standing]) => {
      if (standing.is === 'waiting')
        return [...standing.offers]
          .filter(([, until]) => until < terms.today)
          .map(([at]) => event('expired', seq, at));
      const stands = standing.is === 'refused' && !standing.appealed && standing.until < terms.today;
      return stands ? [event('refusal-stood', seq, standing.at)] : [];
    });
  return withOffers(places, overdue, terms);
}

/** Seats are offered in the order of kindergartens in the plan. After the last day of the lists none is. */
function withOffers(places: Places, events: readonly PlaceEvent[], terms: PlaceTerms): readonly PlaceEvent[] {
  if (terms.today > lastDayOfLists(terms.appealsUntil)) return events;
  const after = placesAfter(places, events);
  const until = lastDayToAnswer(terms.today);
  const offers = [...places.basis.seats.keys()].flatMap((at) =>
    nextToOffer(after, at).map((seq) => event('offered', seq, at, until)),
  );
  return [...events, ...offers];
}

function eventOf(standing: Standing, step: PlaceStep, terms: PlaceTerms): PlaceEvent | PlaceHindrance {
  if (step.kind === 'take' || step.kind === 'decline') return answerOf(standing, step, terms);
  if (standing.is === 'gone') return 'place-gone';
  if (standing.is === 'waiting') return 'no-place';
  const { seq } = step;
  if (step.kind === 'give-up') return event('given-up', seq, standing.at);
  return standing.is === 'refused'
    ? ofRefused(standing, { kind: step.kind, seq }, terms)
    : ofPlaced(standing, { kind: step.kind, seq }, terms);
}

type Kept<Is extends Standing['is']> = Extract<Standing, { readonly is: Is }>;
interface OfPlace {
  readonly kind: Exclude<PlaceDecision, 'give-up'> | 'appeal';
  readonly seq: number;
}

function ofPlaced({ at, until }: Kept<'placed'>, { kind, seq }: OfPlace, terms: PlaceTerms) {
  if (kind === 'appeal' || kind === 'reinstate' || kind === 'uphold') return 'not-refused';
  if (until === null) return 'confirmed-already';
  if (kind === 'confirm') return event('confirmed', seq, at);
  if (kind === 'refuse') return event('refused', seq, at, lastDayToObject(terms));
  return until < terms.today ? event('not-shown', seq, at) : 'still-time';
}

function ofRefused({ at, until, appealed }: Kept<'refused'>, { kind, seq }: OfPlace, { today }: PlaceTerms) {
  switch (kind) {
    case 'reinstate':
      return event('reinstated', seq, at);
    case 'uphold':
      return appealed ? event('refusal-stood', seq, at) : 'not-appealed';
    case 'appeal':
      if (appealed) return 'appealed-already';
      return until < today ? 'appeal-over' : event('appealed', seq, at);
    default:
      return 'refused-already';
  }
}

function answerOf(
  standing: Standing,
  { kind, seq, at }: Extract<PlaceStep, { kind: 'take' | 'decline' }>,
  { today }: PlaceTerms,
): PlaceEvent | PlaceHindrance {
  const until = standing.is === 'waiting' ? standing.offers.get(at) : undefined;
  if (until === undefined) return 'no-offer';
  if (until < today) return 'offer-over';
  return kind === 'take' ? event('taken', seq, at, lastDayToShow(today)) : event('declined', seq, at);
}

function event(
  kind: PlaceEvent['kind'],
  seq: number,
  at: string,
  until: PlaceEvent['until'] = null,
): PlaceEvent {
  return { kind, seq, at, until };
}

const hindered = (because: PlaceHindrance): PlaceStepped => ({ ok: false, because });
