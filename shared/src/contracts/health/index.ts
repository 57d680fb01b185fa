import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const live = defineContract({
  name: 'health.live',
  summary: 'The process answers',
  method: 'GET',
  path: '/health/live',
  access: { kind: 'public' },
  response: z.object({ status: z.literal('live'), version: z.string() }),
});

export const ready = defineContract({
  name: 'health.ready',
  summary: 'The process can serve: database reached, migrations applied, a city loaded',
  method: 'GET',
  path: '/health/ready',
  access: { kind: 'public' },
  response: z.object({
    /** `degraded`: it serves, but a part of what it serves needs somebody's look; the checks say which. */
    status: z.enum(['ready', 'degraded']),
    checks: z.array(
      z.object({ name: z.string(), ok: z.boolean(), degraded: z.boolean(), detail: z.string() }),
    ),
  }),
  refusals: { 'health.not-ready': 503 },
});
