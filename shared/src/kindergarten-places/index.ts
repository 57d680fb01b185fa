export { correctionsDue } from './corrections';
export {
  eventsOfDay,
  type PlaceDecision,
  type PlaceHindrance,
  type PlaceStep,
  type PlaceStepped,
  placeDecisions,
  takePlaceStep,
} from './place-steps';
export {
  APPEAL_WORKING_DAYS,
  LISTS_LAST_DAYS,
  lastDayOfLists,
  lastDayToShow,
  OFFER_WORKING_DAYS,
  type PlaceTerms,
  SHOW_WORKING_DAYS,
} from './place-terms';
export {
  freeSeats,
  type Places,
  placesAfter,
  placesAtFirst,
  standingOf,
  type WaitingLine,
  waitingAt,
} from './places';
export { type LineResult, type PlacesBasis, placesBasis } from './places-basis';
export {
  type LeavingKind,
  leavingKinds,
  type PlaceEvent,
  type PlaceEventKind,
  placeEventKinds,
  type Standing,
} from './standing';
