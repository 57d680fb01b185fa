import { getOwnComplaint } from '@yingshang/shared/contracts/complaints';
import { getMyRating } from '@yingshang/shared/contracts/ratings';
import { addDocument, addPhoto, addVoice } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { dropFiles, readFile } from './media-files';
import { dropKept } from './outbox';
import { call } from './request';
import { useSession } from './session';
import { stored } from './storage';
import {
  failureWords,
  fileOf,
  isForGood,
  type Medium,
  nextStep,
  ofOthers,
  type Step,
  type UploadBatch,
  uploadBatch,
  withBatch,
  withoutBatch,
  withoutFailures,
  withoutMedium,
  withStatement,
} from './upload-queue';
import { sentences } from './use-asking';

const kept = stored('uploads', 1, z.array(uploadBatch), []);
/** Drawn anew whenever the kept ones change. */
const useKept = create<{ readonly batches: readonly UploadBatch[] }>()(() => ({ batches: kept.read() }));

// Read each time: another tab of the same browser may have changed them.
function change(to: (batches: readonly UploadBatch[]) => UploadBatch[]): void {
  const batches = to(kept.read());
  kept.write(batches);
  useKept.setState({ batches });
}

/** What of a rating or complaint still waits here, and what was refused. */
export function useUploads(ticket: string): UploadBatch | undefined {
  return useKept(({ batches }) => batches.find((one) => one.ticket === ticket));
}

export function keptUploads(): readonly UploadBatch[] {
  return kept.read();
}

/** The files lie on this device; from now on they go out by themselves, each once. */
export function queueUploads(
  of: Pick<UploadBatch, 'board' | 'ticket' | 'personId' | 'statementId'>,
  media: readonly Medium[],
): void {
  if (media.length === 0) return;
  const batch = { ...of, waiting: [...media], failures: [], since: Date.now() };
  change((batches) => withBatch(batches, batch));
}

export const takeBackUploads = (ticket: string): void => change((batches) => withoutBatch(batches, ticket));

/** The person took it back: what the outbox and the files' queue hold under this ticket is not sent any more. */
export function takeBackSending(ticket: string): void {
  dropKept(({ body }) => body?.includes(ticket) ?? false);
  takeBackUploads(ticket);
}

export const dismissFailures = (ticket: string): void =>
  change((batches) => withoutFailures(batches, ticket));

/** Files that no draft needs any more; those that wait to be sent stay. */
export function releaseFiles(media: readonly Medium[]): void {
  const waiting = new Set(kept.read().flatMap((batch) => batch.waiting.map(({ id }) => id)));
  void dropFiles(media.filter(({ id }) => !waiting.has(id)).map(fileOf));
}

/** With their files. */
export async function forgetUploads(whose: 'all' | { readonly butOf: string }): Promise<void> {
  const all = kept.read();
  const gone = whose === 'all' ? all : ofOthers(all, whose.butOf);
  change((batches) => batches.filter(({ ticket }) => !gone.some((one) => one.ticket === ticket)));
  await dropFiles(gone.flatMap(({ waiting }) => waiting.map(fileOf)));
}

let sending = false;

/** Sends what waits, one by one, until nothing is left or nobody answers. */
export async function sendUploads(): Promise<void> {
  if (sending) return;
  sending = true;
  const stuck = new Set<string>();
  try {
    for (;;) {
      const personId = useSession.getState().person?.id;
      const step = nextStep(kept.read(), Date.now(), { personId, stuck });
      if (step === null) return;
      const went = await take(step);
      if (went === 'unreached') return;
      if (went === 'stuck') stuck.add(step.batch.ticket);
    }
  } finally {
    sending = false;
  }
}

type Went = 'on' | 'stuck' | 'unreached';

function take(step: Step): Promise<Went> {
  if (step.ask === 'statement') return findStatement(step.batch);
  if (step.ask === 'give-up') return giveUp(step.batch);
  return upload(step);
}

/** It went out from the outbox, and its answer was heard by nobody. */
async function findStatement({ board, ticket, waiting }: UploadBatch): Promise<Went> {
  const answer = await (board === 'complaints' ? statementOfComplaint(ticket) : statementOfRating(ticket));
  if (!answer.ok) return /^(ratings|complaints)\.unknown$/.test(answer.refusal.code) ? 'stuck' : 'unreached';
  const statementId = answer.value;
  if (statementId !== null) {
    change((batches) => withStatement(batches, ticket, statementId));
    return 'on';
  }
  const gone = board === 'complaints' ? '这件投诉已不能再添加。' : '这条评价的内容已经删除。';
  for (const medium of waiting) await settle(ticket, medium, gone);
  return 'on';
}

async function statementOfRating(ticket: string): Promise<Outcome<string | null>> {
  const answer = await call(getMyRating, { params: { ticket } });
  return answer.ok ? ok(answer.value.receipt.statement?.id ?? null) : answer;
}

async function statementOfComplaint(ticket: string): Promise<Outcome<string | null>> {
  const answer = await call(getOwnComplaint, { params: { ticket } });
  return answer.ok ? ok(answer.value.statementId) : answer;
}

async function giveUp({ ticket, waiting }: UploadBatch): Promise<Went> {
  for (const medium of waiting) await settle(ticket, medium, '好几天都没有送达，已从这台手机删除。');
  return 'on';
}

async function upload(step: Extract<Step, { ask: 'upload' }>): Promise<Went> {
  const { batch, medium, statementId } = step;
  const content = await readFile(fileOf(medium));
  if (content === null) {
    await settle(batch.ticket, medium, '这台手机上找不到它了，可能是手机清理了空间。');
    return 'on';
  }
  const answer = await send(medium, statementId, content);
  if (answer.ok) {
    await settle(batch.ticket, medium);
    return 'on';
  }
  const { code, message, advice, retryAfterSeconds } = answer.refusal;
  if (retryAfterSeconds !== undefined) return 'stuck';
  if (!isForGood(code)) return code.startsWith('network.') ? 'unreached' : 'stuck';
  await settle(batch.ticket, medium, sentences(message, advice));
  return 'on';
}

async function send(medium: Medium, statementId: string, content: string): Promise<Outcome<null>> {
  const answer = await ask(medium, { params: { id: statementId }, idempotencyKey: medium.id }, content);
  return answer.ok ? ok(null) : answer;
}

function ask(
  { kind, name }: Medium,
  common: { readonly params: { readonly id: string }; readonly idempotencyKey: string },
  content: string,
): Promise<Outcome<unknown>> {
  switch (kind) {
    case 'photo':
      return call(addPhoto, { ...common, body: { photo: content } });
    case 'voice':
      return call(addVoice, { ...common, body: { voice: content } });
    case 'document':
      return call(addDocument, { ...common, body: { name: name ?? '附件', document: content } });
  }
}

/** It has arrived, or never will: either way the file goes. */
async function settle(ticket: string, medium: Medium, why?: string): Promise<void> {
  const failure = why === undefined ? undefined : failureWords(medium, why);
  change((batches) => withoutMedium(batches, ticket, medium.id, failure));
  await dropFiles([fileOf(medium)]);
}
