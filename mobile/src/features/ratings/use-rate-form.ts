import { promptsVersion, type RateRequest, rate, type Stars } from '@yingshang/shared/contracts/ratings';
import type { Refusal } from '@yingshang/shared/kernel';
import { useEffect, useRef, useState } from 'react';
import { lastUnit } from '../../platform/last-unit';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';
import { mediaOf } from '../../platform/upload-queue';
import { queueUploads, sendUploads, takeBackSending, takeBackUploads } from '../../platform/uploads';
import { sentences } from '../../platform/use-asking';
import { useDraftMedia } from '../../platform/use-draft-media';
import { isUnanswered } from '../../platform/use-written-once';
import { useVoice } from '../../ui/use-voice';
import {
  dropDraft,
  emptyDraft,
  keepDraft,
  type RateDraft,
  type RatedPlace,
  readDraft,
  rememberSent,
} from './rate-draft';

export type Sending =
  | { readonly state: 'writing'; readonly refusal?: Refusal; readonly problem?: string }
  | { readonly state: 'sending' }
  /** The network is gone: it goes out by itself, once. */
  | { readonly state: 'kept' }
  | { readonly state: 'given'; readonly ticket: string };

/** One rating being written: kept at every keystroke, sent once however often and however late. */
export function useRateForm(key: string, found: RatedPlace | undefined) {
  const [draft, setDraft] = useState(() => readDraft(key));
  const [sending, setSending] = useState<Sending>({ state: draft.handedOver ? 'kept' : 'writing' });
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef(draft);
  const put = (part: Partial<RateDraft>) => {
    latest.current = { ...latest.current, ...part, place: found ?? latest.current.place };
    keepDraft(key, latest.current);
    setDraft(latest.current);
  };

  const media = useDraftMedia({ read: () => latest.current, put });
  const voice = useVoice(media.keepVoice);

  const submit = async () => {
    const place = found ?? latest.current.place;
    if (place === null || latest.current.stars === null) {
      setSending({ state: 'writing', problem: '请先选一个满意程度。' });
      return;
    }
    setSending({ state: 'sending' });
    await voice.finish();
    put({ ticket: latest.current.ticket ?? (await uniqueId()) });
    setSending(await send(latest.current, place, key, put));
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
    setSending({ state: 'writing' });
  };

  return {
    draft,
    sending,
    media,
    voice,
    /** As chosen by now, also for what is no longer drawn. */
    stars: () => latest.current.stars,
    choose: (stars: Stars) =>
      put(stars === latest.current.stars ? {} : { stars, prompts: [], promptsVersion }),
    toggle: (prompt: string) => put({ prompts: toggled(latest.current.prompts, prompt) }),
    write: (text: string) => put({ text }),
    name: (named: boolean) => put({ named }),
    actFor: (enterpriseId: string | null) => put({ enterpriseId }),
    submit: () => void submit(),
    takeBack,
    startAgain: () => {
      dropDraft(key);
      latest.current = emptyDraft;
      setDraft(emptyDraft);
      setSending({ state: 'writing' });
    },
  };
}

function toggled(prompts: readonly string[], prompt: string): string[] {
  return prompts.includes(prompt) ? prompts.filter((one) => one !== prompt) : [...prompts, prompt];
}

async function send(
  draft: RateDraft,
  place: RatedPlace,
  key: string,
  put: (part: Partial<RateDraft>) => void,
): Promise<Sending> {
  const request = requestOf(draft, place);
  if (request === null) return { state: 'writing' };
  const { ticket, stars, prompts, text } = request;
  const sent = { ticket, stars, prompts: [...prompts], promptsVersion: draft.promptsVersion, text };
  rememberSent({ ...sent, unitId: place.unitId, receipt: null });
  const personId = useSession.getState().person?.id;
  const answer = await call(rate, { body: request, idempotencyKey: ticket });
  if (answer.ok) {
    const statementId = answer.value.statement?.id ?? null;
    queueUploads({ ticket, personId, statementId }, mediaOf(draft));
    rememberSent({ ...sent, unitId: place.unitId, receipt: answer.value });
    dropDraft(key);
    lastUnit.write(place.unitId);
    forget('my-ratings');
    void sendUploads();
    return { state: 'given', ticket };
  }
  const { refusal } = answer;
  // The outbox holds what nobody answered, and what the server could not do just now.
  const isKept = isUnanswered(refusal.code);
  if (isKept) queueUploads({ ticket, personId, statementId: null }, mediaOf(draft));
  else takeBackUploads(ticket);
  put({ handedOver: isKept });
  return isKept
    ? { state: 'kept' }
    : { state: 'writing', refusal, problem: sentences(refusal.message, refusal.advice) };
}

/** Null until a level is chosen. */
export function requestOf(draft: RateDraft, place: RatedPlace): RateRequest | null {
  const { ticket, stars, prompts, promptsVersion: version, text, named, enterpriseId } = draft;
  if (ticket === null || stars === null) return null;
  return {
    ticket,
    rated: place.rated,
    stars,
    promptsVersion: version,
    prompts,
    text: text.trim(),
    // Its statement is made at once, so that there is something to add them to.
    more: mediaOf(draft).length > 0,
    named,
    enterpriseId,
  };
}
