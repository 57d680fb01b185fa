import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** What is put on the public ledger. */
export const ledgerKinds = [
  'rating',
  'supplement',
  'follow-up',
  'complaint',
  'rating-standing',
  'appeal',
  'unsealing',
  'erasure',
  'scores',
  'month-scores',
  'score-objection',
  'year-scores',
  'year-objection',
  'kindergarten-plan',
  'kindergarten-draw',
  'kindergarten-place',
  'demo-reset',
] as const;
export const ledgerKind = z.enum(ledgerKinds);
export type LedgerKind = z.infer<typeof ledgerKind>;

/** Kinds whose content everybody may read. Of the others the log shows a hash, and not even the kind. */
export const publicLedgerKinds: readonly LedgerKind[] = [
  'rating-standing',
  'unsealing',
  'erasure',
  'scores',
  'month-scores',
  'year-scores',
  'kindergarten-plan',
  'kindergarten-draw',
  'kindergarten-place',
  'demo-reset',
];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const signature = z.string().check(z.regex(/^[0-9a-f]{128}$/));
const size = z.int().check(z.minimum(0));
/** In an address numbers are texts; no log has 10^12 leaves. */
const sizeText = z.string().check(z.regex(/^(0|[1-9]\d{0,11})$/));

/** The signed promise that a leaf will stand in the log, given with the write that it is about. */
export const ledgerReceipt = z.object({
  leafHash: hash,
  /** Opens the leaf to whoever knows the content: the owner's, never shown to others. */
  salt: hash,
  recordedAt: z.iso.datetime(),
  keyId: z.string(),
  signature,
});
export type LedgerReceipt = z.infer<typeof ledgerReceipt>;

export const ledgerKey = z.object({
  id: z.string(),
  /** Ed25519, 32 bytes, hexadecimal. */
  publicKey: hash,
  madeAt: z.iso.datetime(),
  /** The older key that vouches for this one; null for the first, and after a loss. */
  endorsedBy: z.nullable(z.string()),
  endorsement: z.nullable(signature),
});

export const getLedgerKeys = defineContract({
  name: 'ledger.keys',
  summary: 'Every key that the log is or was signed with, oldest first',
  method: 'GET',
  path: '/ledger/keys',
  access: { kind: 'public' },
  response: z.object({ keys: z.array(ledgerKey) }),
});

export const ledgerCheckpoint = z.object({
  size,
  root: hash,
  at: z.iso.datetime(),
  keyId: z.string(),
  signature,
});
export type LedgerCheckpoint = z.infer<typeof ledgerCheckpoint>;

export const getLedgerCheckpoint = defineContract({
  name: 'ledger.checkpoint',
  summary: 'The newest signed size and root of the log, or those signed at a size',
  method: 'GET',
  path: '/ledger/checkpoint',
  access: { kind: 'public' },
  query: z.strictObject({ size: z.optional(sizeText) }),
  response: ledgerCheckpoint,
  refusals: { 'ledger.no-checkpoint': 404 },
});

export const getLedgerInclusion = defineContract({
  name: 'ledger.inclusion',
  summary: 'Where a leaf stands in the log of a signed size, and the path that proves it',
  method: 'GET',
  path: '/ledger/inclusion',
  access: { kind: 'public' },
  query: z.strictObject({ leaf: hash, size: sizeText }),
  response: z.object({ position: size, size, path: z.array(hash) }),
  refusals: { 'ledger.unknown-leaf': 404, 'ledger.not-yet': 409, 'ledger.unknown-size': 422 },
  lasting: true,
});

export const getLedgerConsistency = defineContract({
  name: 'ledger.consistency',
  summary: 'The path that proves that the log of one size begins with the log of another',
  method: 'GET',
  path: '/ledger/consistency',
  access: { kind: 'public' },
  query: z.strictObject({ first: sizeText, second: sizeText }),
  response: z.object({ first: size, second: size, path: z.array(hash) }),
  refusals: { 'ledger.wrong-sizes': 422, 'ledger.unknown-size': 422 },
  lasting: true,
});

export const LEAVES_A_PAGE = 2_000;

export const getLedgerLeaves = defineContract({
  name: 'ledger.leaves',
  summary: `Hashes of leaves from a position on, at most ${LEAVES_A_PAGE}`,
  method: 'GET',
  path: '/ledger/leaves',
  access: { kind: 'public' },
  query: z.strictObject({ from: sizeText, to: sizeText }),
  response: z.object({
    from: size,
    leaves: z.array(hash),
    /** Where the next page begins; null: this was all up to `to`. */
    next: z.nullable(size),
  }),
  refusals: { 'ledger.wrong-sizes': 422, 'ledger.unknown-size': 422 },
  lasting: true,
});

export const EVENTS_A_PAGE = 100;

/** An entry that everybody may read: from these members anybody works out the leaf at its position. */
export const ledgerEvent = z.object({
  position: size,
  kind: z.string(),
  subject: z.string(),
  recordedAt: z.iso.datetime(),
  salt: hash,
  /** Canonical JSON. */
  content: z.string(),
});
export type LedgerEvent = z.infer<typeof ledgerEvent>;

export const getLedgerEvents = defineContract({
  name: 'ledger.events',
  summary: `What everybody may read on the log, from a position on, at most ${EVENTS_A_PAGE}; or the one of a subject`,
  method: 'GET',
  path: '/ledger/events',
  access: { kind: 'public' },
  query: z.strictObject({
    from: z.optional(sizeText),
    /** Of this one alone, once it has a place; `from` then means nothing. */
    subject: z.optional(z.uuid()),
  }),
  response: z.object({ events: z.array(ledgerEvent), next: z.nullable(size) }),
});
