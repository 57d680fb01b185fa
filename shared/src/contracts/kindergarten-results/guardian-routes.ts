import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { shownResult } from './shapes';

export const listOwnResults = defineContract({
  name: 'kindergarten-results.mine',
  summary: 'What came out for the caller’s own applications, once it is released',
  method: 'GET',
  path: '/me/kindergarten-results',
  access: { kind: 'signed-in' },
  response: z.object({
    results: z.array(z.object({ applicationId: z.uuid(), result: shownResult })),
  }),
});
