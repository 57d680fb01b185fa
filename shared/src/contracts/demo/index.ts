import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const getDemo = defineContract({
  name: 'demo.get',
  summary: 'What the demo entrance shows: the codes to scan and the figures of the loaded pack',
  method: 'GET',
  path: '/demo',
  access: { kind: 'demo' },
  response: z.object({
    cityName: z.string(),
    figures: z.object({
      units: z.number(),
      demoUnits: z.number(),
      officers: z.number(),
      policies: z.number(),
    }),
    codes: z.array(
      z.object({ token: z.string(), kind: z.string(), label: z.string(), expired: z.boolean() }),
    ),
  }),
});

export const resetDemo = defineContract({
  name: 'demo.reset',
  summary: 'Forget everything recorded in the demo and load the pack anew',
  method: 'POST',
  path: '/demo/reset',
  access: { kind: 'demo' },
  idempotent: true,
  body: z.strictObject({}),
  response: z.object({ anchorDate: z.string(), removed: z.number() }),
  refusals: { 'demo.pack-unavailable': 503 },
});

/** Not idempotent by a key, but by what it does: told is who was not told yet. */
export const tellDemo = defineContract({
  name: 'demo.tell',
  summary: 'Tell everybody at once whose own answer changed, which else happens within a quarter of a minute',
  method: 'POST',
  path: '/demo/telling',
  access: { kind: 'demo' },
  body: z.strictObject({}),
  response: z.object({ policies: z.int(), told: z.int() }),
});
