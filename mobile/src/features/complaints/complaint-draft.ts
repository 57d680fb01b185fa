import { complaintClass, complaintReceipt, sameMatter } from '@yingshang/shared/contracts/complaints';
import * as z from 'zod/mini';
import { useSession } from '../../platform/session';
import { stored } from '../../platform/storage';
import { complaintTraces } from '../../platform/traces';
import { mediaOf } from '../../platform/upload-queue';
import { releaseFiles } from '../../platform/uploads';

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
  mayPublish: false,
  joins: null,
  writerId: null,
  handedOver: false,
  topicId: null,
};

const kept = stored(complaintTraces.drafts, 1, z.record(z.string(), draftShape), {});
/** One for each unit, officer or policy that it began from. */
const MOST_KEPT = 8;

/** By what it began from: `new`, `unit:…`, `officer:…`, `policy:…`. Null: nothing was written yet. */
export function readDraft(key: string): ComplaintDraft | null {
  return ownDrafts()[key] ?? null;
}

/** Those of somebody else who was signed in here are gone as soon as another person is. */
function ownDrafts(): Readonly<Record<string, ComplaintDraft>> {
  const drafts = kept.read();
  const personId = useSession.getState().person?.id;
  const isForeign = ({ writerId }: ComplaintDraft) =>
    writerId !== null && personId !== undefined && writerId !== personId;
  const foreign = Object.entries(drafts).filter(([, draft]) => isForeign(draft));
  if (foreign.length === 0) return drafts;
  const own = Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !isForeign(draft)));
  kept.write(own);
  for (const [, draft] of foreign) releaseFiles(mediaOf(draft));
  return own;
}

export function keepDraft(key: string, draft: ComplaintDraft): void {
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

export interface KeptDraft {
  readonly key: string;
  readonly draft: ComplaintDraft;
}

/** What was begun and not filed yet, the latest first. */
export function keptDrafts(): readonly KeptDraft[] {
  return Object.entries(ownDrafts())
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
/** What this phone itself sent, with the receipt as it was answered: the log is held to it. */
export type SentComplaint = z.infer<typeof sentShape>;

const sent = stored(complaintTraces.sent, 2, z.array(sentShape), []);
const MOST_SENT = 60;

export function rememberSent(complaint: SentComplaint): void {
  const others = sent.read().filter(({ ticket }) => ticket !== complaint.ticket);
  sent.write([...others.slice(1 - MOST_SENT), complaint]);
}

/** It had arrived earlier with other words, which this phone no longer has. */
export function forgetSent(ticket: string): void {
  sent.write(sent.read().filter((one) => one.ticket !== ticket));
}

export function sentComplaint(ticket: string): SentComplaint | null {
  return sent.read().find((one) => one.ticket === ticket) ?? null;
}
