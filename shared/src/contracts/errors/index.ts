import * as z from 'zod/mini';

/**
 * The one shape of every answer that is not a success.
 * refusal: the input or the state forbids it (400, 409, 410, 422, 429; 503 while something is not set up yet).
 * denied: the caller may not (401, 403). missing: there is no such thing (404).
 * fault: a bug or an outage on our side (500); `requestId` finds it in the log.
 */
export const errorBody = z.object({
  error: z.object({
    kind: z.enum(['refusal', 'denied', 'missing', 'fault']),
    code: z.string(),
    message: z.string(),
    advice: z.string(),
    field: z.optional(z.string()),
    retryAfterSeconds: z.optional(z.number()),
    requestId: z.string(),
  }),
});

export type ErrorBody = z.infer<typeof errorBody>;
