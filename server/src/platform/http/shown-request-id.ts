import type { FastifyRequest } from 'fastify';
import { needsOf } from './route-needs';

const NO_NUMBER = '00000000-0000-0000-0000-000000000000';

/** By which a caller names a request to support; where answers must be alike to the last byte they share one. */
export function shownRequestId({ id, routeOptions }: Pick<FastifyRequest, 'id' | 'routeOptions'>): string {
  return needsOf(routeOptions.config).evenMs === undefined ? id : NO_NUMBER;
}
