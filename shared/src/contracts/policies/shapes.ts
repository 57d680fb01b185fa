import * as z from 'zod/mini';
import { windowSources } from '../../application-windows';

export const applyMode = z.enum(['免申即享', '即申即享', '申报']);
export type ApplyMode = z.infer<typeof applyMode>;

export const policyLevel = z.enum(['national', 'province', 'city', 'district']);

/** `closing-soon`: in force and its window or validity ends within 15 days. All statuses: docs/domains/policies.md. */
export const policyStatus = z.enum(['upcoming', 'in-force', 'closing-soon', 'paused', 'expired']);
export type PolicyStatus = z.infer<typeof policyStatus>;

/** A date for display; `unverified` dates must be shown as 「日期待核实」, so their text is withheld. */
export const shownDate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), date: z.string() }),
  z.object({ kind: z.literal('unverified') }),
  z.object({ kind: z.literal('open') }),
]);
export type ShownDate = z.infer<typeof shownDate>;

/** An approximate one is shown as 「往年约…，以通知为准」, never as a fact. */
export const applicationWindow = z.object({
  from: z.string(),
  to: z.string(),
  source: z.enum(windowSources),
});

/** What a list may be narrowed to: `current` leaves out the expired, `all` leaves out nothing. */
export const statusFilter = z.enum(['current', 'all', ...policyStatus.options]);
export type StatusFilter = z.infer<typeof statusFilter>;

/** Longer text is a letter, not a search. */
export const LONGEST_WORDS = 60;

/** `[start, end)` in UTF-16 units of the text beside it. */
export const textRange = z.tuple([z.int(), z.int()]);
export type TextRange = z.infer<typeof textRange>;

/** Where the words of a search stand: plain text and ranges, never markup. */
export const textMatch = z.object({
  title: z.array(textRange),
  /** The first other part that holds a word; null when the title says it all. */
  excerpt: z.nullable(
    z.object({
      part: z.enum(['benefit', 'summary', 'reading', 'steps', 'faq', 'tags', 'audience', 'issuer', 'number']),
      text: z.string(),
      ranges: z.array(textRange),
    }),
  ),
});
export type TextMatch = z.infer<typeof textMatch>;

/** A paused measure is in force on paper, and nothing is granted meanwhile. */
export const pause = z.object({ since: z.string(), note: z.string() });

export const source = z.object({
  name: z.string(),
  url: z.nullable(z.string()),
  verification: z.string(),
  note: z.nullable(z.string()),
});
