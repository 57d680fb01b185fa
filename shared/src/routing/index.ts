export {
  ComplaintRouter,
  type Route,
  type RouteReason,
  type RoutingCity,
  type RoutingMatter,
  type RoutingUnit,
} from './complaint-router';
