import * as z from 'zod/mini';
import { complaintClass } from './shapes';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * What the public log holds of a filing, as a salted commitment: the phone builds it again from what it sent, and
 * checks that this and nothing else was entered. No person, handler or hour stands in it, and of what was written only
 * a commitment of its own. The entry's subject is `event`'s id, which the receipt names.
 */
export const filingRecord = z.strictObject({
  v: z.literal(1),
  complaint: z.uuid(),
  /** Of the event, in its complaint. */
  number: z.literal(1),
  event: z.literal('filed'),
  by: z.enum(['complainant', 'assisted']),
  result: z.null(),
  /** The city's day. */
  on: z.iso.date(),
  /** As it was chosen then; null: left to the platform. */
  unit: z.nullable(z.string()),
  statement: z.nullable(hash),
  class: complaintClass,
  /** The `LimitProfile` that holds for it, whatever the city changes later. */
  limits: z.record(z.string(), z.int()),
});
export type FilingRecord = z.infer<typeof filingRecord>;
