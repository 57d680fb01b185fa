import * as z from 'zod/mini';

/** What is put on the public ledger. */
export const ledgerKinds = [
  'rating',
  'supplement',
  'follow-up',
  'rating-standing',
  'appeal',
  'unsealing',
  'erasure',
  'scores',
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
  'demo-reset',
];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const signature = z.string().check(z.regex(/^[0-9a-f]{128}$/));

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
