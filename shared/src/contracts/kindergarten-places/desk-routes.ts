import * as z from 'zod/mini';
import { placeDecisions } from '../../kindergarten-places';
import { defineContract } from '../definition';
import { shownChild } from '../kindergarten-applications/shapes';
import { plainId } from '../kindergarten-plans/shapes';
import { fromLine, LONGEST_PLACE_REASON, placeRevision, placeStanding } from './shapes';

const unitId = z.string().check(z.maxLength(80));

/** What the desk looks through: documents to check, objections to decide, open offers, and the rest. */
export const placeGroups = ['to-check', 'appealed', 'refused', 'offered', 'confirmed', 'gone'] as const;

export const listPlaces = defineContract({
  name: 'kindergarten-places.desk',
  summary:
    'The desk after a draw: the lines in one group, of a kindergarten or of all, by their number on the roll',
  method: 'GET',
  path: '/units/:id/kindergarten-plans/:planId/places',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId, planId: z.uuid() }),
  /** Without a kindergarten: of all. Without a group: documents to check. */
  query: z.strictObject({ at: z.optional(plainId), group: z.optional(z.enum(placeGroups)), from: fromLine }),
  response: z.object({
    counts: z.record(z.enum(placeGroups), z.int()),
    items: z.array(
      z.object({
        seq: z.int(),
        revision: placeRevision,
        /** Null: name and number were deleted by now. */
        applicationId: z.nullable(z.uuid()),
        children: z.array(shownChild),
        standing: placeStanding,
        /** What was said of the last refusal. */
        reason: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(z.int()),
  }),
  refusals: {
    'kindergarten-places.not-released': 404,
    'kindergarten-places.unknown-kindergarten': 404,
  },
});

export const decidePlace = defineContract({
  name: 'kindergarten-places.decide',
  summary:
    'Documents in order or not, not shown in time, an objection decided, or given up in writing; a freed seat is offered at once',
  method: 'POST',
  path: '/units/:id/kindergarten-plans/:planId/places/:seq/decision',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: z.strictObject({
    id: unitId,
    planId: z.uuid(),
    seq: z.string().check(z.regex(/^[1-9]\d{0,5}$/)),
  }),
  /** `reason`: empty where documents are in order. */
  body: z.strictObject({
    decision: z.enum(placeDecisions),
    basedOn: placeRevision,
    reason: z.string().check(z.maxLength(2 * LONGEST_PLACE_REASON)),
  }),
  response: z.object({ revision: placeRevision, standing: placeStanding }),
  refusals: {
    'kindergarten-places.not-released': 404,
    'kindergarten-places.unknown-line': 404,
    'kindergarten-places.own': 409,
    'kindergarten-places.same-person': 409,
    'kindergarten-places.changed-meanwhile': 409,
    'kindergarten-places.no-place': 409,
    'kindergarten-places.place-gone': 409,
    'kindergarten-places.confirmed-already': 409,
    'kindergarten-places.refused-already': 409,
    'kindergarten-places.not-refused': 409,
    'kindergarten-places.not-appealed': 409,
    'kindergarten-places.still-time': 409,
    'kindergarten-places.no-reason': 422,
    'kindergarten-places.reason-too-long': 422,
  },
});
