import * as z from 'zod/mini';

export const stars = z.int().check(z.gte(1), z.lte(5));

/** `batch/place` in a unit's own list. */
export const officeRowId = z.string().check(z.regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/));

export const rowStanding = z.enum(['counted', 'quarantined', 'removed']);
export type RowStanding = z.infer<typeof rowStanding>;

/** As the unit itself sees its answer: `waiting` for a check, `blocked` by one (it may answer anew), or `public`. */
export const officeAnswer = z.object({
  text: z.string(),
  state: z.enum(['waiting', 'blocked', 'public']),
  answeredOn: z.iso.date(),
});
export type OfficeAnswer = z.infer<typeof officeAnswer>;
