import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { policyStatus } from './shapes';

/** A policy that this device keeps at hand (收藏). */
export const favourite = z.object({
  policyId: z.string(),
  audience: z.enum(['enterprises', 'residents']),
  /** As it is called today; as it was when kept, once the policy is gone. */
  title: z.string(),
  /** Null once the policy is no longer published. */
  status: z.nullable(policyStatus),
  keptAt: z.iso.datetime(),
  /** Kept by the caller while signed in: they are reminded of it. */
  reminds: z.boolean(),
});
export type Favourite = z.infer<typeof favourite>;

export const listFavourites = defineContract({
  name: 'policies.favourites',
  summary: 'The policies that this device keeps at hand, newest first',
  method: 'GET',
  path: '/favourites',
  access: { kind: 'anyone' },
  visitor: true,
  response: z.object({ items: z.array(favourite) }),
});

export const keepFavourite = defineContract({
  name: 'policies.keep-favourite',
  summary:
    'Keep a policy, for enterprises or residents, at hand; keeping it twice keeps it once. Who is signed in may be reminded of it',
  method: 'POST',
  path: '/favourites',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  body: z.strictObject({ policyId: z.string().check(z.maxLength(80)) }),
  response: z.object({ policyId: z.string(), kept: z.boolean() }),
  refusals: { 'policies.unknown': 404, 'policies.too-many-favourites': 409 },
});

export const dropFavourite = defineContract({
  name: 'policies.drop-favourite',
  summary: 'Let go of a policy that was kept at hand',
  method: 'DELETE',
  path: '/favourites/:policyId',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: z.strictObject({ policyId: z.string().check(z.maxLength(80)) }),
  response: z.object({ policyId: z.string(), kept: z.boolean() }),
});
