import { complaintClass, complaintReceipt, sameMatter } from '@yingshang/shared/contracts/complaints';
import * as z from 'zod/mini';
import { ownDrafts } from '../../platform/own-drafts';
import { sentThings } from '../../platform/sent-things';
import { complaintTraces } from '../../platform/trace-names';

const named = z.object({ id: z.string(), name: z.string() });

const draftShape = z.object({
  /** Drawn once a draft: whatever is sent again is the same complaint. */
  ticket: z.nullable(z.string()),
  class: complaintClass,
  unit: z.nullable(named),
  /** 不知道: the platform is to find out which unit. */
  leavesUnit: z.boolean(),
  officer: z.nullable(named),
  /** The promise that was not honoured. */
  policy: z.nullable(z.object({ id: z.string(), title: z.string() })),
  regionCode: z.nullable(z.string()),
  place: z.string(),
  text: z.string(),
  /** Their files lie on this device under these ids, which are also the keys under which the server takes each once. */
  photos: z.array(z.string()),
  voice: z.nullable(z.object({ id: z.string(), seconds: z.number() })),
  /** Drafts that were begun before there were any have none. */
  documents: z._default(z.array(z.object({ id: z.string(), name: z.string(), bytes: z.number() })), []),
  mayPublish: z.boolean(),
  /** Somebody else's matter that is followed instead of one of its own. */
  joins: z.nullable(sameMatter),
  /** Who was signed in when it was written: on a shared phone it is nobody else's. */
  writerId: z.nullable(z.string()),
  /** Given to the outbox: it goes out by itself, and the same way only. */
  handedOver: z.boolean(),
  /** Topic of the last suggestion, sent along. */
  topicId: z.nullable(z.string()),
});
export type ComplaintDraft = z.infer<typeof draftShape>;

export const emptyDraft: ComplaintDraft = {
  ticket: null,
  class: 'unit',
  unit: null,
  leavesUnit: false,
  officer: null,
  policy: null,
  regionCode: null,
  place: '',
  text: '',
  photos: [],
  voice: null,
  documents: [],
  mayPublish: false,
  joins: null,
  writerId: null,
  handedOver: false,
  topicId: null,
};

const drafts = ownDrafts(complaintTraces.drafts, 1, draftShape);
export const keepDraft = drafts.keep;
export const dropDraft = drafts.drop;

/** By what it began from: `new`, `unit:…`, `officer:…`, `policy:…`. Null: nothing was written yet. */
export function readDraft(key: string): ComplaintDraft | null {
  return drafts.all()[key] ?? null;
}

export interface KeptDraft {
  readonly key: string;
  readonly draft: ComplaintDraft;
}

/** What was begun and not filed yet, the latest first. */
export function keptDrafts(): readonly KeptDraft[] {
  return Object.entries(drafts.all())
    .map(([key, draft]) => ({ key, draft }))
    .toReversed();
}

const sentShape = z.object({
  ticket: z.string(),
  class: complaintClass,
  text: z.string(),
  unitId: z.nullable(z.string()),
  /** As it was answered, where an answer came. */
  receipt: z.nullable(complaintReceipt),
});
export type SentComplaint = z.infer<typeof sentShape>;

const sent = sentThings(complaintTraces.sent, 2, sentShape);
export const rememberSent = sent.remember;
export const sentComplaint = sent.find;
/** It had arrived earlier with other words, which this phone no longer has. */
export const forgetSent = sent.forget;
