import {
  promptsVersion,
  rated,
  ratingChannel,
  ratingReceipt,
  stars,
} from '@yingshang/shared/contracts/ratings';
import * as z from 'zod/mini';
import { stored } from '../../platform/storage';

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
  /** Given to the outbox: it goes out by itself, and the same way only. */
  handedOver: z.boolean(),
  /** As it was when something was chosen: it is shown and sent without asking for it again. */
  place: z.nullable(placeShape),
});
export type RateDraft = z.infer<typeof draftShape>;

const kept = stored('rate-drafts', 1, z.record(z.string(), draftShape), {});
/** A visit a draft; who rates so many at once has forgotten the first. */
const MOST_KEPT = 8;

export const emptyDraft: RateDraft = {
  ticket: null,
  stars: null,
  prompts: [],
  promptsVersion,
  text: '',
  named: false,
  enterpriseId: null,
  handedOver: false,
  place: null,
};

/** By what is rated: `occasion:…` or `card:unit:officer`. */
export function readDraft(key: string): RateDraft {
  const found = kept.read()[key];
  if (found === undefined) return emptyDraft;
  // What was chosen from an older table of prompts cannot be sent any more; what was written can.
  return found.handedOver || found.promptsVersion === promptsVersion
    ? found
    : { ...found, prompts: [], promptsVersion };
}

export function keepDraft(key: string, draft: RateDraft): void {
  const others = Object.entries(kept.read()).filter(([one]) => one !== key);
  kept.write(Object.fromEntries([...others.slice(1 - MOST_KEPT), [key, draft]]));
}

export function dropDraft(key: string): void {
  kept.write(Object.fromEntries(Object.entries(kept.read()).filter(([one]) => one !== key)));
}

/** Ratings that wait for the network, the first handed over first. */
export function waitingDrafts(): readonly { readonly key: string; readonly draft: RateDraft }[] {
  return Object.entries(kept.read()).flatMap(([key, draft]) => (draft.handedOver ? [{ key, draft }] : []));
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
/** What this phone itself sent: the receipt is held to it, and not to what the server says was sent. */
export type SentRating = z.infer<typeof sentShape>;

const sent = stored('sent-ratings', 1, z.array(sentShape), []);
const MOST_SENT = 60;

export function rememberSent(rating: SentRating): void {
  const others = sent.read().filter(({ ticket }) => ticket !== rating.ticket);
  sent.write([...others.slice(1 - MOST_SENT), rating]);
}

export function sentRating(ticket: string): SentRating | null {
  return sent.read().find((one) => one.ticket === ticket) ?? null;
}
