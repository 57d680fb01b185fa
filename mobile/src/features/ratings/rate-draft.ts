import {
  promptsVersion,
  rated,
  ratingChannel,
  ratingReceipt,
  stars,
} from '@yingshang/shared/contracts/ratings';
import * as z from 'zod/mini';
import { ownDrafts } from '../../platform/own-drafts';
import { sentThings } from '../../platform/sent-things';
import { ratingTraces } from '../../platform/trace-names';

/** What is to be rated, as the page shows it and as the request names it. */
const placeShape = z.object({
  rated,
  unitId: z.string(),
  unitName: z.string(),
  /** Window and officer. */
  detail: z.nullable(z.string()),
  channel: ratingChannel,
  proof: z.boolean(),
});
export type RatedPlace = z.infer<typeof placeShape>;

const draftShape = z.object({
  /** Drawn once a draft: whatever is sent again is the same rating. Null until something is chosen. */
  ticket: z.nullable(z.string()),
  stars: z.nullable(stars),
  prompts: z.array(z.string()),
  promptsVersion: z.number(),
  text: z.string(),
  named: z.boolean(),
  enterpriseId: z.nullable(z.string()),
  /** Their files lie on this device under these ids, which are also the keys under which the server takes each once. */
  photos: z.array(z.string()),
  voice: z.nullable(z.object({ id: z.string(), seconds: z.number() })),
  /** Who was signed in when it was written: on a shared phone it is nobody else's. */
  writerId: z.nullable(z.string()),
  /** Given to the outbox: it goes out by itself, and the same way only. */
  handedOver: z.boolean(),
  /** As it was when something was chosen: it is shown and sent without asking for it again. */
  place: z.nullable(placeShape),
});
export type RateDraft = z.infer<typeof draftShape>;

const drafts = ownDrafts(ratingTraces.drafts, 2, draftShape);
export const keepDraft = drafts.keep;
export const dropDraft = drafts.drop;

export const emptyDraft: RateDraft = {
  ticket: null,
  stars: null,
  prompts: [],
  promptsVersion,
  text: '',
  named: false,
  enterpriseId: null,
  photos: [],
  voice: null,
  writerId: null,
  handedOver: false,
  place: null,
};

/** By what is rated: `occasion:…` or `card:unit:officer`. */
export function readDraft(key: string): RateDraft {
  const found = drafts.all()[key];
  if (found === undefined) return emptyDraft;
  // What was chosen from an older table of prompts cannot be sent any more; what was written can.
  return found.handedOver || found.promptsVersion === promptsVersion
    ? found
    : { ...found, prompts: [], promptsVersion };
}

/** Ratings that wait for the network, the first handed over first. */
export function waitingDrafts(): readonly { readonly key: string; readonly draft: RateDraft }[] {
  return Object.entries(drafts.all()).flatMap(([key, draft]) => (draft.handedOver ? [{ key, draft }] : []));
}

const sentShape = z.object({
  ticket: z.string(),
  stars,
  prompts: z.array(z.string()),
  promptsVersion: z.number(),
  text: z.string(),
  unitId: z.nullable(z.string()),
  /** As it was answered, where an answer came. */
  receipt: z.nullable(ratingReceipt),
});
export type SentRating = z.infer<typeof sentShape>;

const sent = sentThings(ratingTraces.sent, 1, sentShape);
export const rememberSent = sent.remember;
export const sentRating = sent.find;
