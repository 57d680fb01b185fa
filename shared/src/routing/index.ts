export {
  ComplaintRouter,
  type Route,
  type RouteReason,
  type RoutingCity,
  type RoutingMatter,
  type RoutingUnit,
} from './complaint-router';
export { NamesHeard } from './names-heard';
export { type Mention, PhraseIndex } from './phrase-index';
export { type SpokenSign, SpokenSigns } from './spoken-signs';
