import {
  type ComplaintReceipt,
  fileComplaint,
  getOwnComplaint,
} from '@yingshang/shared/contracts/complaints';
import type { Refusal } from '@yingshang/shared/kernel';
import { useEffect, useRef, useState } from 'react';
import { lastUnit } from '../../platform/last-unit';
import { goTo } from '../../platform/navigate';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';
import { mediaOf } from '../../platform/upload-queue';
import { queueUploads, sendUploads, takeBackSending, takeBackUploads } from '../../platform/uploads';
import { sentences } from '../../platform/use-asking';
import { useDraftDocuments } from '../../platform/use-draft-documents';
import { useDraftMedia } from '../../platform/use-draft-media';
import { isUnanswered } from '../../platform/use-written-once';
import { useVoice } from '../../ui/use-voice';
import {
  type ComplaintDraft,
  dropDraft,
  emptyDraft,
  forgetSent,
  keepDraft,
  readDraft,
  rememberSent,
} from './complaint-draft';
import { lackWords, nextFilingStep, requestOf } from './filing-steps';
import { useFiler } from './use-filer';
import { useSuggestion } from './use-suggestion';

export type Filing =
  | { readonly state: 'writing'; readonly problem?: string }
  | { readonly state: 'sending' }
  /** The network is gone: it goes out by itself, once. */
  | { readonly state: 'kept' }
  /** It had arrived earlier with other words; what stands here now is not in it. */
  | { readonly state: 'filed-before'; readonly ticket: string }
  | { readonly state: 'filed'; readonly receipt: ComplaintReceipt };

/** One complaint being written: kept at every keystroke, sent once however often and however late. */
export function useFiling(key: string, begun: Partial<ComplaintDraft>) {
  const [draft, setDraft] = useState(() => readDraft(key) ?? { ...emptyDraft, ...begun });
  const [filing, setFiling] = useState<Filing>({ state: draft.handedOver ? 'kept' : 'writing' });
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef(draft);
  const put = (part: Partial<ComplaintDraft>) => {
    latest.current = { ...latest.current, ...part };
    keepDraft(key, latest.current);
    setDraft(latest.current);
  };
  const media = useDraftMedia({ read: () => latest.current, put });
  const documents = useDraftDocuments({ read: () => latest.current, put });
  const voice = useVoice(media.keepVoice);
  const filer = useFiler();
  const suggesting = useSuggestion(filing.state === 'writing' ? draft : null);

  const submit = async () => {
    await voice.finish();
    const step = nextFilingStep(latest.current, filer);
    // The draft lies on this phone: whoever comes back finds it as it was.
    if (step === 'sign-in') return goTo('signIn');
    if (step === 'real-name') return goTo('realName');
    if (step !== 'send') return setFiling({ state: 'writing', problem: lackWords(step) });
    setFiling({ state: 'sending' });
    const { handedOver, ticket, topicId } = latest.current;
    // What lies in the outbox goes out as it is, or it would be another complaint.
    const topic = handedOver ? topicId : (suggesting.suggestion?.topic?.id ?? topicId);
    put({ ticket: ticket ?? (await uniqueId()), topicId: topic });
    const next = await send(latest.current, key, put);
    setFiling(next.state === 'refused' ? await afterRefusal(next.refusal, latest.current, put) : next);
  };

  const begin = useRef(submit);
  // What was handed over may have gone out meanwhile, or be refused for good: sending it again tells which.
  useEffect(() => {
    if (latest.current.handedOver) void begin.current();
  }, []);

  /** It stays a draft, and is no longer sent by itself. */
  const takeBack = () => {
    const { ticket } = latest.current;
    if (ticket !== null) takeBackSending(ticket);
    put({ handedOver: false });
    setFiling({ state: 'writing' });
  };

  return {
    draft,
    filing,
    media,
    documents,
    voice,
    suggesting,
    /** What pressing the button does now. */
    step: nextFilingStep(draft, filer),
    put,
    submit: () => void submit(),
    takeBack,
    /** What stands here becomes a complaint of its own. */
    fileAnew: () => {
      put({ ticket: null });
      setFiling({ state: 'writing' });
    },
    throwAway: () => {
      dropDraft(key);
      latest.current = { ...emptyDraft, ...begun };
      setDraft(latest.current);
      setFiling({ state: 'writing' });
    },
  };
}
export type FilingForm = ReturnType<typeof useFiling>;

type Sent =
  | Extract<Filing, { state: 'kept' | 'filed' }>
  | { readonly state: 'refused'; readonly refusal: Refusal };

async function send(
  draft: ComplaintDraft,
  key: string,
  put: (part: Partial<ComplaintDraft>) => void,
): Promise<Sent> {
  const request = requestOf(draft);
  if (request === null) throw new Error('sent without a ticket');
  const { ticket } = request;
  const sent = { ticket, class: request.class, text: request.text, unitId: request.unitId };
  const media = mediaOf(draft);
  rememberSent({ ...sent, receipt: null });
  const personId = useSession.getState().person?.id;
  const batch = { board: 'complaints', ticket, personId } as const;
  const answer = await call(fileComplaint, { body: request, idempotencyKey: ticket });
  if (answer.ok) {
    queueUploads({ ...batch, statementId: answer.value.statementId }, media);
    rememberSent({ ...sent, receipt: answer.value });
    dropDraft(key);
    lastUnit.write(request.unitId);
    forget('complaints:mine:');
    void sendUploads();
    return { state: 'filed', receipt: answer.value };
  }
  const { refusal } = answer;
  // The outbox holds what nobody answered, and what the server could not do just now.
  const isKept = isUnanswered(refusal.code);
  if (isKept) queueUploads({ ...batch, statementId: null }, media);
  else takeBackUploads(ticket);
  put({ handedOver: isKept });
  return isKept ? { state: 'kept' } : { state: 'refused', refusal };
}

/** What the refusal asks for is done at once where that is possible; the words stand beside the button all the same. */
async function afterRefusal(
  { code, message, advice }: Refusal,
  { ticket }: ComplaintDraft,
  put: (part: Partial<ComplaintDraft>) => void,
): Promise<Filing> {
  if (code === 'complaints.real-name-needed') goTo('realName');
  if (code === 'complaints.cannot-join') put({ joins: null });
  if (code === 'complaints.ticket-used' || code === 'request.key-reused') {
    const known = ticket === null ? null : await call(getOwnComplaint, { params: { ticket } });
    if (ticket !== null && known?.ok) {
      forgetSent(ticket);
      return { state: 'filed-before', ticket };
    }
    put({ ticket: null });
  }
  return { state: 'writing', problem: sentences(message, advice) };
}
