import * as z from 'zod/mini';
import { PARTS } from '../../scoring';
import { ratingChannel } from './channels';

export const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * What the public log holds of a rating, as a salted commitment: the phone builds it again from what it sent, and
 * checks that this and nothing else was entered. No person, device, occasion or time stands in it, and of what was
 * written only a commitment of its own.
 */
export const ratingRecord = z.strictObject({
  v: z.literal(1),
  rating: z.uuid(),
  unit: z.string(),
  officer: z.nullable(z.string()),
  stars,
  /** Keys in alphabetical order. */
  prompts: z.array(z.string()),
  promptsVersion: z.int(),
  channel: ratingChannel,
  /** In 1/10,000; 0 for what counts towards no score. */
  weight: z.int().check(z.minimum(0), z.maximum(PARTS)),
  /** The city's day on which it was given. */
  day: z.iso.date(),
  statement: z.nullable(hash),
});
export type RatingRecord = z.infer<typeof ratingRecord>;

/** The one supplement of a rating, in the same log. */
export const supplementRecord = z.strictObject({
  v: z.literal(1),
  rating: z.uuid(),
  day: z.iso.date(),
  statement: hash,
});
export type SupplementRecord = z.infer<typeof supplementRecord>;

/** `quarantined`: held back until somebody who is not rated decides. Nothing is ever deleted from the log. */
export const ratingStanding = z.enum(['counted', 'quarantined', 'removed']);
export type RatingStanding = z.infer<typeof ratingStanding>;
