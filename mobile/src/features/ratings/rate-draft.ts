import {
  promptsVersion,
  rated,
  ratingChannel,
  ratingReceipt,
  stars,
} from '@yingshang/shared/contracts/ratings';
import * as z from 'zod/mini';
import { useSession } from '../../platform/session';
import { stored } from '../../platform/storage';
import { ratingTraces } from '../../platform/traces';
import { mediaOf } from '../../platform/upload-queue';
import { releaseFiles } from '../../platform/uploads';

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

const kept = stored(ratingTraces.drafts, 2, z.record(z.string(), draftShape), {});
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
  photos: [],
  voice: null,
  writerId: null,
  handedOver: false,
  place: null,
};

/** By what is rated: `occasion:…` or `card:unit:officer`. */
export function readDraft(key: string): RateDraft {
  const found = ownDrafts()[key];
  if (found === undefined) return emptyDraft;
  // What was chosen from an older table of prompts cannot be sent any more; what was written can.
  return found.handedOver || found.promptsVersion === promptsVersion
    ? found
    : { ...found, prompts: [], promptsVersion };
}

/** Those of somebody else who was signed in here are gone as soon as another person is. */
function ownDrafts(): Readonly<Record<string, RateDraft>> {
  const drafts = kept.read();
  const personId = useSession.getState().person?.id;
  const isForeign = ({ writerId }: RateDraft) =>
    writerId !== null && personId !== undefined && writerId !== personId;
  const foreign = Object.entries(drafts).filter(([, draft]) => isForeign(draft));
  if (foreign.length === 0) return drafts;
  const own = Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !isForeign(draft)));
  kept.write(own);
  for (const [, draft] of foreign) releaseFiles(mediaOf(draft));
  return own;
}

export function keepDraft(key: string, draft: RateDraft): void {
  const others = Object.entries(kept.read()).filter(([one]) => one !== key);
  const writerId = useSession.getState().person?.id ?? draft.writerId;
  for (const [, forgotten] of others.slice(0, Math.max(0, others.length - MOST_KEPT + 1)))
    releaseFiles(mediaOf(forgotten));
  kept.write(Object.fromEntries([...others.slice(1 - MOST_KEPT), [key, { ...draft, writerId }]]));
}

/** With its photos and its recording, unless they were handed over and wait to be sent. */
export function dropDraft(key: string): void {
  const { [key]: dropped, ...others } = kept.read();
  kept.write(others);
  if (dropped !== undefined) releaseFiles(mediaOf(dropped));
}

/** Ratings that wait for the network, the first handed over first. */
export function waitingDrafts(): readonly { readonly key: string; readonly draft: RateDraft }[] {
  return Object.entries(ownDrafts()).flatMap(([key, draft]) => (draft.handedOver ? [{ key, draft }] : []));
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

const sent = stored(ratingTraces.sent, 1, z.array(sentShape), []);
const MOST_SENT = 60;

export function rememberSent(rating: SentRating): void {
  const others = sent.read().filter(({ ticket }) => ticket !== rating.ticket);
  sent.write([...others.slice(1 - MOST_SENT), rating]);
}

export function sentRating(ticket: string): SentRating | null {
  return sent.read().find((one) => one.ticket === ticket) ?? null;
}
