import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { plainId } from '../kindergarten-plans/shapes';
import { shownResult } from './shapes';

/** Different children whom one account, or one device without an account, may ask for on a day. */
export const MOST_CHILDREN_A_DAY = 3;
/** Wrong look-ups of one child within an hour. */
export const MOST_FAILURES_AN_HOUR = 5;
/** So long an answer takes, whatever it is. */
export const LOOK_UP_SLOT_MS = 250;
/** Some slots full of what a small machine answers: whoever is let in waits a second or so at most. */
export const MOST_LOOK_UPS_AT_ONCE = 400;

export const lookUpResult = defineContract({
  name: 'kindergarten-results.look-up',
  summary:
    'Public: what came out for a child, by ID number and name; no child of that number, another name, nothing released and too many tries are answered alike, in bytes and in time',
  method: 'POST',
  path: '/kindergarten-draws/:planId/look-up',
  access: { kind: 'anyone' },
  visitor: true,
  fleeting: true,
  evenMs: LOOK_UP_SLOT_MS,
  mostAtOnce: MOST_LOOK_UPS_AT_ONCE,
  params: z.strictObject({ planId: z.uuid() }),
  body: z.strictObject({
    idNumber: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(60)),
  }),
  response: shownResult,
  refusals: {
    'kindergarten-results.nothing-to-show': 404,
    'kindergarten-results.bad-id-number': 422,
  },
});

export const getCapsule = defineContract({
  name: 'kindergarten-results.capsule',
  summary:
    'Public: what came out for a child, sealed; whoever has the receipt works out where it lies, and opens it',
  method: 'GET',
  path: '/kindergarten-draws/:planId/capsules/:address',
  access: { kind: 'public' },
  lasting: true,
  params: z.strictObject({ planId: z.uuid(), address: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  /** As `openCapsule` of `shared/src/draw-capsule` takes it, in Base64. */
  response: z.object({ capsule: z.string() }),
  refusals: { 'kindergarten-results.no-capsule': 404 },
});

const hash = z.string();

export const getLineProof = defineContract({
  name: 'kindergarten-results.proof',
  summary:
    'Public: that one line and its result stand in the draw, without any other line; the phone checks it with the receipt',
  method: 'GET',
  path: '/kindergarten-draws/:planId/lines/:seq/proof',
  access: { kind: 'public' },
  lasting: true,
  params: z.strictObject({ planId: z.uuid(), seq: z.string().check(z.regex(/^[1-9]\d{0,6}$/)) }),
  response: z.object({
    head: z.object({
      manifestHash: hash,
      rollRoot: hash,
      dice: z.string(),
      beacon: z.string(),
      seed: hash,
      resultRoot: hash,
      lines: z.int(),
    }),
    /** By which the network signed the round of the public value; null for a value of another kind. */
    beaconSignature: z.nullable(z.string()),
    /** As `ownChecksOfProof` of `shared/src/draw` takes it. */
    proof: z.object({
      line: z.object({
        seq: z.int(),
        children: z.array(hash),
        stages: z.record(plainId, z.array(z.object({ at: plainId, tier: plainId }))),
      }),
      result: z.object({
        seq: z.int(),
        rank: z.int(),
        placed: z.nullable(z.object({ stage: plainId, at: plainId })),
        waiting: z.record(plainId, z.int()),
      }),
      rollPath: z.array(hash),
      resultPath: z.array(hash),
    }),
  }),
  refusals: { 'kindergarten-results.no-line': 404 },
});
