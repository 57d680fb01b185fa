export {
  ComplaintRouter,
  type Route,
  type RouteReason,
  type RoutingCity,
  type RoutingMatter,
  type RoutingUnit,
} from './complaint-router';
export { asWritten, longestOnly, type Mention } from './mentions';
export { type HeardName, NamesHeard } from './names-heard';
export { PhraseIndex } from './phrase-index';
export { type SpokenSign, SpokenSigns } from './spoken-signs';
