import {
  getOwnComplaint,
  letComplaintBePublished,
  listOwnComplaints,
  type OwnComplaintStep,
  stepOnOwnComplaint,
} from '@yingshang/shared/contracts/complaints';
import type { Outcome } from '@yingshang/shared/kernel';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { usePages } from '../../platform/use-pages';
import { useStepForm } from '../../platform/use-step-form';
import type { WrittenDraft } from '../../platform/use-written-once';

const usePersonId = () => useSession(({ person }) => person?.id ?? '');

export function useOwnComplaints() {
  const personId = usePersonId();
  return usePages(`complaints:mine:${personId}`, (after) =>
    call(listOwnComplaints, { query: after === undefined ? {} : { after } }),
  );
}

export function useOwnComplaint(ticket: string) {
  const personId = usePersonId();
  return useQuery(`complaints:one:${personId}:${ticket}`, () =>
    call(getOwnComplaint, { params: { ticket } }),
  );
}

interface OwnStepForm {
  readonly lacks?: (draft: WrittenDraft) => string | undefined;
  readonly send: (draft: WrittenDraft, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** A step on one's own complaint, each with a draft of its own: `clarify`, `word`, `press`. */
export function useOwnStep(ticket: string, step: string, { lacks = () => undefined, send }: OwnStepForm) {
  const { reload } = useOwnComplaint(ticket);
  // Behind the form: what is said about a step that was refused stays in sight.
  const after = () => {
    forget('complaints:mine:');
    reload();
  };
  const written = { board: 'own-complaint', draft: `${step}:${ticket}`, after };
  return useStepForm(written, { lacks, send });
}

export const takeOwnStep = (ticket: string, body: OwnComplaintStep, idempotencyKey: string) =>
  call(stepOnOwnComplaint, { params: { ticket }, body, idempotencyKey });

export const letPublish = (ticket: string, mayPublish: boolean, idempotencyKey: string) =>
  call(letComplaintBePublished, { params: { ticket }, body: { mayPublish }, idempotencyKey });
