import * as z from 'zod/mini';
import { leavingKinds } from '../../kindergarten-places';
import { plainId } from '../kindergarten-plans/shapes';

export const LONGEST_PLACE_REASON = 300;
/** Lines of a list in one answer. */
export const PLACES_A_PAGE = 100;

const day = z.iso.date();

/** How a line stands after the draw. */
export const placeStanding = z.discriminatedUnion('is', [
  /** `until`: the last day to show documents; null: they were found in order. `outside`: beside the seats of the plan. */
  z.object({ is: z.literal('placed'), at: plainId, outside: z.boolean(), until: z.nullable(day) }),
  /** `until`: the last day to object; the seat is kept until then, or until the objection is decided. */
  z.object({
    is: z.literal('refused'),
    at: plainId,
    outside: z.boolean(),
    until: day,
    appealed: z.boolean(),
  }),
  /** The lists it still stands on, in the order of the plan. */
  z.object({
    is: z.literal('waiting'),
    lists: z.array(
      z.object({
        at: plainId,
        /** The first to be asked has 1. */
        position: z.int(),
        /** A seat is kept for it until that day; null: not asked yet. */
        offeredUntil: z.nullable(day),
      }),
    ),
  }),
  z.object({ is: z.literal('gone'), at: plainId, by: z.enum(leavingKinds) }),
]);
export type PlaceStandingView = z.infer<typeof placeStanding>;

/** Of a line: how many things happened to it. A step names the one that it is based on. */
export const placeRevision = z.int().check(z.minimum(0));

/** From the first of a list on. */
export const fromLine = z.optional(z.string().check(z.regex(/^\d{1,6}$/)));
