import * as z from 'zod/mini';
import { enterpriseScopes } from '../../access';
import { defineContract } from '../definition';

/** Live delegates of one enterprise at most, invitations that nobody accepted yet among them. */
export const MOST_DELEGATES = 5;
/** From the day on which it is given. */
export const LONGEST_DELEGATION_DAYS = 365;

const enterpriseId = z.strictObject({ id: z.uuid() });
const delegationOf = z.strictObject({ id: z.uuid(), delegationId: z.uuid() });
const scopes = z.array(z.enum(enterpriseScopes)).check(z.minLength(1), z.maxLength(enterpriseScopes.length));
const terms = {
  scopes,
  /** The last day, to its end in Shanghai. */
  endsOn: z.iso.date(),
};

export const delegate = z.object({
  id: z.string(),
  /** As the one who named them calls them; null when it cannot be read. */
  name: z.nullable(z.string()),
  phoneMask: z.nullable(z.string()),
  ...terms,
  state: z.enum(['invited', 'accepted']),
  /** By which another demo identity takes the invitation up; null outside the demo and once it did. */
  demoCode: z.nullable(z.string()),
});
export type Delegate = z.infer<typeof delegate>;

export const listDelegates = defineContract({
  name: 'enterprises.delegates',
  summary: 'Live delegates of an enterprise and invitations that wait, oldest first',
  method: 'GET',
  path: '/enterprises/:id/delegates',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  params: enterpriseId,
  response: z.object({ items: z.array(delegate), most: z.number() }),
});

/** Answered alike whether or not somebody with this number uses the platform. */
export const inviteDelegate = defineContract({
  name: 'enterprises.invite-delegate',
  summary: 'Name a delegate by mobile number, with scopes and last day',
  method: 'POST',
  path: '/enterprises/:id/delegates',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({
    name: z.string().check(z.maxLength(40)),
    phone: z.string().check(z.maxLength(40)),
    ...terms,
  }),
  response: z.object({ id: z.string() }),
  refusals: {
    'enterprises.bad-delegate-name': 400,
    'enterprises.bad-phone': 400,
    'enterprises.bad-last-day': 400,
    'enterprises.too-many-delegates': 409,
    'enterprises.already-delegate': 409,
  },
});

export const changeDelegate = defineContract({
  name: 'enterprises.change-delegate',
  summary: 'Change what a delegate may do, and until when',
  method: 'PUT',
  path: '/enterprises/:id/delegates/:delegationId',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  idempotent: true,
  params: delegationOf,
  body: z.strictObject(terms),
  response: z.object({ id: z.string() }),
  refusals: { 'enterprises.unknown-delegate': 404, 'enterprises.bad-last-day': 400 },
});

export const revokeDelegate = defineContract({
  name: 'enterprises.revoke-delegate',
  summary: 'End a delegation at once',
  method: 'DELETE',
  path: '/enterprises/:id/delegates/:delegationId',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  idempotent: true,
  params: delegationOf,
  response: z.object({ ended: z.boolean() }),
});

/** A delegation as the delegate sees it. */
export const ownDelegation = z.object({
  id: z.string(),
  enterpriseId: z.string(),
  enterpriseName: z.string(),
  creditCode: z.string(),
  demo: z.boolean(),
  ...terms,
  state: z.enum(['invited', 'accepted']),
});
export type OwnDelegation = z.infer<typeof ownDelegation>;

export const listOwnDelegations = defineContract({
  name: 'enterprises.own-delegations',
  summary: 'Invitations to and delegations of the caller, by their verified number',
  method: 'GET',
  path: '/delegations',
  access: { kind: 'signed-in' },
  response: z.object({ items: z.array(ownDelegation) }),
});

export const acceptDelegation = defineContract({
  name: 'enterprises.accept-delegation',
  summary: 'Accept an invitation; it holds from now on',
  method: 'POST',
  path: '/delegations/:id/accept',
  access: { kind: 'signed-in' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({}),
  response: z.object({ enterpriseId: z.string() }),
  refusals: { 'enterprises.unknown-invitation': 404, 'enterprises.already-control': 409 },
});

export const leaveDelegation = defineContract({
  name: 'enterprises.leave-delegation',
  summary: 'Decline an invitation, or stop being a delegate',
  method: 'DELETE',
  path: '/delegations/:id',
  access: { kind: 'signed-in' },
  idempotent: true,
  params: enterpriseId,
  response: z.object({ left: z.boolean() }),
});

/** Demo people have no number, so a made-up enterprise's invitation is taken up by a code that its controller sees. */
export const claimDemoInvitation = defineContract({
  name: 'enterprises.claim-demo-invitation',
  summary: 'A demo person takes up a made-up enterprise’s invitation by its code, to accept it then',
  method: 'POST',
  path: '/delegations/claims',
  access: { kind: 'signed-in' },
  idempotent: true,
  body: z.strictObject({ code: z.string().check(z.maxLength(20)) }),
  response: z.object({ id: z.string() }),
  refusals: { 'enterprises.unknown-invitation': 404 },
});
