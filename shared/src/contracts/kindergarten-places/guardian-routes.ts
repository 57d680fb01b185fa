import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { shownChild } from '../kindergarten-applications/shapes';
import { plainId } from '../kindergarten-plans/shapes';
import { placeRevision, placeStanding } from './shapes';

const params = z.strictObject({ applicationId: z.uuid() });

const COMMON = {
  'kindergarten-places.unknown': 404,
  'kindergarten-places.changed-meanwhile': 409,
} as const;

const stood = z.object({ revision: placeRevision, standing: placeStanding });

export const listOwnPlaces = defineContract({
  name: 'kindergarten-places.mine',
  summary: 'How the caller’s children stand after the draws whose results are out',
  method: 'GET',
  path: '/me/kindergarten-places',
  access: { kind: 'signed-in' },
  response: z.object({
    places: z.array(
      z.object({
        applicationId: z.uuid(),
        planId: z.uuid(),
        title: z.string(),
        bureau: z.string(),
        children: z.array(shownChild),
        seq: z.int(),
        revision: placeRevision,
        standing: placeStanding,
        /** What the bureau said when it refused; numbers of people masked. */
        reason: z.nullable(z.string()),
        /** Those that the standing names. */
        kindergartens: z.array(
          z.object({ id: plainId, name: z.string(), address: z.string(), phone: z.string() }),
        ),
        listsUntil: z.iso.date(),
      }),
    ),
  }),
});

export const giveUpPlace = defineContract({
  name: 'kindergarten-places.give-up',
  summary: 'Gives the place up for good; the kindergarten is named and it is said twice that this is meant',
  method: 'POST',
  path: '/me/kindergarten-applications/:applicationId/place/giving-up',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ basedOn: placeRevision, at: plainId, meant: z.literal(true) }),
  response: stood,
  refusals: {
    ...COMMON,
    'kindergarten-places.no-place': 409,
    'kindergarten-places.place-gone': 409,
    'kindergarten-places.other-place': 409,
  },
});

export const answerOffer = defineContract({
  name: 'kindergarten-places.answer',
  summary: 'Takes a seat that is offered from a waiting list, and leaves the other lists; or declines it',
  method: 'POST',
  path: '/me/kindergarten-applications/:applicationId/place/answer',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ basedOn: placeRevision, at: plainId, answer: z.enum(['take', 'decline']) }),
  response: stood,
  refusals: {
    ...COMMON,
    'kindergarten-places.no-offer': 409,
    'kindergarten-places.offer-over': 409,
  },
});

export const objectToRefusal = defineContract({
  name: 'kindergarten-places.object',
  summary: 'Objects to a refusal: the seat is kept until another person decides',
  method: 'POST',
  path: '/me/kindergarten-applications/:applicationId/place/objection',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ basedOn: placeRevision }),
  response: stood,
  refusals: {
    ...COMMON,
    'kindergarten-places.no-place': 409,
    'kindergarten-places.place-gone': 409,
    'kindergarten-places.not-refused': 409,
    'kindergarten-places.appealed-already': 409,
    'kindergarten-places.appeal-over': 409,
  },
});
