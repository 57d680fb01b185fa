import * as z from 'zod/mini';
import { DICE } from '../../draw';
import { defineContract } from '../definition';
import { plainId } from '../kindergarten-plans/shapes';
import {
  awaitedValue,
  diceDigits,
  drawAnnex,
  drawPhase,
  drawStep,
  LONGEST_DRAW_REASON,
  liveDraw,
} from './shapes';

const params = z.strictObject({ id: z.string().check(z.maxLength(80)), planId: z.uuid() });
const words = z.string().check(z.maxLength(2 * LONGEST_DRAW_REASON));
const allDice = z.string().check(z.regex(/^[0-9]+$/), z.length(DICE));
const stepped = z.object({ phase: drawPhase });

const UNKNOWN = { 'kindergarten-draws.unknown': 404 } as const;
const STEP = { ...UNKNOWN, 'kindergarten-draws.drawn': 409 } as const;
const REASON = { 'kindergarten-draws.no-reason': 422, 'kindergarten-draws.reason-too-long': 422 } as const;
const ROLL = {
  'kindergarten-draws.roll-changed': 409,
  'personal-data.unreadable': 409,
} as const;
const DICE_HINDRANCES = {
  ...STEP,
  ...ROLL,
  'kindergarten-draws.not-frozen': 409,
  'kindergarten-draws.too-early': 409,
  'kindergarten-draws.too-late': 409,
  'kindergarten-draws.dice-stand': 409,
} as const;

/** What one person may press in the ceremony. */
export const ceremonyActions = [
  'seal',
  'freeze',
  'take-back',
  'type-dice',
  'confirm-dice',
  'type-value',
  'confirm-value',
  'say-absent',
  'draw',
  'propose-annex',
] as const;

/** An action of the caller's role. */
export const ceremonyAction = z.object({
  action: z.enum(ceremonyActions),
  /** What keeps them from it now; null: they may. */
  hindrance: z.nullable(z.object({ code: z.string(), message: z.string(), advice: z.string() })),
});
export type CeremonyAction = z.infer<typeof ceremonyAction>;

export const getCeremony = defineContract({
  name: 'kindergarten-draws.ceremony',
  summary: 'The ceremony of a draw for its staff: how far it is, and what whoever asks may do now',
  method: 'GET',
  path: '/units/:id/kindergarten-draws/:planId',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  params,
  response: z.object({
    live: liveDraw,
    /** Applications: accepted ones come onto the roll, and none may wait for a decision when it is sealed. */
    applications: z.object({ accepted: z.int(), undecided: z.int() }),
    /** All that the caller's roles take part in, in the order of the day. */
    actions: z.array(ceremonyAction),
    /** Dice that await the second person. */
    typedDice: z.nullable(z.object({ digits: diceDigits, byYou: z.boolean() })),
    /** A lottery's result that awaits the second person. */
    typedValue: z.nullable(z.object({ numbers: z.string(), byYou: z.boolean() })),
    annexes: z.array(drawAnnex),
    steps: z.array(drawStep),
  }),
  refusals: UNKNOWN,
});

export const sealRoll = defineContract({
  name: 'kindergarten-draws.seal',
  summary: 'The first person makes the roll of all accepted applications and signs it',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/seal',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({}),
  response: z.object({ phase: drawPhase, root: z.string(), lines: z.int() }),
  refusals: {
    ...STEP,
    ...ROLL,
    'kindergarten-draws.too-early': 409,
    'kindergarten-draws.not-reviewed': 409,
    'kindergarten-draws.no-applications': 409,
    'kindergarten-draws.already-sealed': 409,
    'kindergarten-draws.changed-meanwhile': 409,
  },
});

export const freezeRoll = defineContract({
  name: 'kindergarten-draws.freeze',
  summary: 'A second person signs the very roll that was sealed: it is frozen and public',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/freeze',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  /** The root that whoever signs has before them. */
  body: z.strictObject({ root: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  response: stepped,
  refusals: {
    ...STEP,
    ...ROLL,
    'kindergarten-draws.not-sealed': 409,
    'kindergarten-draws.same-person': 409,
  },
});

export const takeRollBack = defineContract({
  name: 'kindergarten-draws.take-back',
  summary: 'Back to the reviews before the dice stand, with a reason that is public; both sign again',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/taking-back',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ reason: words }),
  response: stepped,
  refusals: {
    ...STEP,
    ...REASON,
    'kindergarten-draws.not-sealed': 409,
    'kindergarten-draws.dice-stand': 409,
  },
});

export const showThrownDice = defineContract({
  name: 'kindergarten-draws.dice-progress',
  summary: 'The digits thrown so far, shown to everybody who watches; they count for nothing yet',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/dice-progress',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  limit: [{ most: 240, seconds: 60 }],
  params,
  body: z.strictObject({ digits: diceDigits }),
  response: z.object({ digits: diceDigits }),
  refusals: {
    ...STEP,
    'kindergarten-draws.not-frozen': 409,
    'kindergarten-draws.too-early': 409,
    'kindergarten-draws.too-late': 409,
    'kindergarten-draws.dice-stand': 409,
  },
});

export const typeDice = defineContract({
  name: 'kindergarten-draws.type-dice',
  summary:
    'The operator types the forty dice, or, where one was misread and the value is not there, types them anew',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/dice',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ digits: allDice }),
  response: stepped,
  refusals: DICE_HINDRANCES,
});

export const confirmDice = defineContract({
  name: 'kindergarten-draws.confirm-dice',
  summary:
    'The notary types the same dice on a second device: from now on they stand, and nothing takes the roll back',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/dice/confirmation',
  access: { kind: 'staff', roles: ['notary'], ofUnit: 'id' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ digits: allDice }),
  response: z.object({ phase: drawPhase, value: z.nullable(awaitedValue) }),
  refusals: {
    ...DICE_HINDRANCES,
    'kindergarten-draws.not-typed': 409,
    'kindergarten-draws.same-person': 409,
    'kindergarten-draws.same-device': 409,
    'kindergarten-draws.dice-differ': 409,
  },
});

const VALUE_HINDRANCES = {
  ...STEP,
  'kindergarten-draws.not-diced': 409,
  'kindergarten-draws.value-unknown': 409,
  'kindergarten-draws.other-source': 409,
  'kindergarten-draws.value-known': 409,
  'kindergarten-draws.wrong-numbers': 422,
} as const;

/** As announced, in the order of the announcement: `05 12 20 25 30 33 08`. */
const lotteryNumbers = z.string().check(z.maxLength(80));

export const typeValue = defineContract({
  name: 'kindergarten-draws.type-value',
  summary: 'One person types the numbers of the named lottery',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/lottery-value',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ numbers: lotteryNumbers }),
  response: z.object({ value: awaitedValue }),
  refusals: VALUE_HINDRANCES,
});

export const confirmValue = defineContract({
  name: 'kindergarten-draws.confirm-value',
  summary: 'The notary types the same numbers: the value is known',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/lottery-value/confirmation',
  access: { kind: 'staff', roles: ['notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ numbers: lotteryNumbers }),
  response: z.object({ value: awaitedValue }),
  refusals: {
    ...VALUE_HINDRANCES,
    'kindergarten-draws.not-typed': 409,
    'kindergarten-draws.same-person': 409,
    'kindergarten-draws.value-differs': 409,
  },
});

export const sayValueAbsent = defineContract({
  name: 'kindergarten-draws.say-absent',
  summary:
    'Says, an hour after its time, that the awaited value never came; when another person says so the next holds',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/absence',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  /** Which value, from 0, as whoever says it has before them. */
  body: z.strictObject({ place: z.int().check(z.minimum(0), z.maximum(20)) }),
  response: z.object({ value: awaitedValue }),
  refusals: {
    ...STEP,
    'kindergarten-draws.not-diced': 409,
    'kindergarten-draws.other-value': 409,
    'kindergarten-draws.value-known': 409,
    'kindergarten-draws.too-early': 409,
    'kindergarten-draws.last-value': 409,
    'kindergarten-draws.same-person': 409,
  },
});

export const runDrawNow = defineContract({
  name: 'kindergarten-draws.draw',
  summary: 'Draws, once the public value is known: there is one result, whoever presses and however often',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/drawing',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({}),
  response: z.object({ phase: drawPhase, seed: z.string(), resultRoot: z.string() }),
  refusals: {
    ...STEP,
    'kindergarten-draws.not-diced': 409,
    'kindergarten-draws.other-value': 409,
    'kindergarten-draws.value-unknown': 409,
    'kindergarten-draws.roll-changed': 409,
  },
});

export const proposeAnnex = defineContract({
  name: 'kindergarten-draws.propose-annex',
  summary: 'After the draw one person proposes a placement outside the seats, with a reason that is public',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/annexes',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({
    /** A line of the roll; null: a child that is not on it. */
    seq: z.nullable(z.int().check(z.minimum(1), z.maximum(2_000_000))),
    at: plainId,
    reason: words,
  }),
  response: z.object({ annexId: z.uuid() }),
  refusals: {
    ...UNKNOWN,
    ...REASON,
    'kindergarten-draws.not-drawn': 409,
    'kindergarten-draws.unknown-line': 422,
    'kindergarten-draws.unknown-kindergarten': 422,
  },
});

export const decideAnnex = defineContract({
  name: 'kindergarten-draws.decide-annex',
  summary: 'A second person agrees to the placement outside the seats, or refuses it',
  method: 'POST',
  path: '/units/:id/kindergarten-draws/:planId/annexes/:annexId/decision',
  access: { kind: 'staff', roles: ['lottery-operator', 'notary'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: z.strictObject({ ...params.shape, annexId: z.uuid() }),
  body: z.strictObject({ agreed: z.boolean() }),
  response: z.object({ agreed: z.boolean() }),
  refusals: {
    ...UNKNOWN,
    'kindergarten-draws.unknown-annex': 404,
    'kindergarten-draws.annex-decided': 409,
    'kindergarten-draws.same-person': 409,
  },
});
