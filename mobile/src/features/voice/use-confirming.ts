import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { type Confirmation, confirmVoiceTicket } from '@yingshang/shared/contracts/voice';
import { useEffect, useRef, useState } from 'react';
import { lastUnit } from '../../platform/last-unit';
import { goInstead, goTo } from '../../platform/navigate';
import { dropKept } from '../../platform/outbox';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { sentences } from '../../platform/use-asking';
import { isUnanswered } from '../../platform/use-written-once';
import { changeNote, dropNote } from '../../platform/voice-notes';
import { rememberSent as rememberComplaint } from '../complaints';
import { rememberSent as rememberRating } from '../ratings';

type Confirmed = ResponseOf<typeof confirmVoiceTicket>;

/** Files what stands on the page, once however often and however late; then leads to what came of it. */
export function useConfirming(ticket: string, handedOver: boolean, now: Confirmation | null) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async () => {
    if (now === null) return;
    setBusy(true);
    remember(ticket, now, null);
    const answer = await call(confirmVoiceTicket, { params: { ticket }, body: now, idempotencyKey: ticket });
    if (answer.ok) {
      remember(ticket, now, answer.value);
      lead(ticket, answer.value);
      return dropNote(ticket);
    }
    setBusy(false);
    const { code, message, advice } = answer.refusal;
    const waits = isUnanswered(code);
    changeNote(ticket, { handedOver: waits });
    setProblem(waits ? undefined : sentences(message, advice));
    if (code === 'complaints.real-name-needed') goTo('realName');
    if (code === 'voice.sign-in-to-complain') goTo('signIn');
  };

  const begin = useRef(submit);
  // What was handed over may have gone out meanwhile, or be refused for good: sending it again tells which.
  useEffect(() => {
    if (handedOver) void begin.current();
  }, [handedOver]);

  /** It is not sent by itself any more, and can be corrected. */
  const takeBack = () => {
    dropKept(({ path }) => path.includes(ticket));
    changeNote(ticket, { handedOver: false });
  };
  return { busy, problem, submit: () => void submit(), takeBack };
}

/** What was sent is held against the receipt, also when the answer was lost. */
function remember(ticket: string, now: Confirmation, answer: Confirmed | null): void {
  if (now.kind === 'rate') {
    const unitId = 'unitId' in now.rated ? now.rated.unitId : null;
    const receipt = answer?.kind === 'rated' ? answer.receipt : null;
    rememberRating({
      ticket,
      stars: now.stars,
      prompts: [],
      promptsVersion,
      text: now.text,
      unitId,
      receipt,
    });
  }
  if (now.kind === 'complain') {
    const receipt = answer?.kind === 'complained' ? answer.receipt : null;
    rememberComplaint({ ticket, class: now.class, text: now.text, unitId: now.unitId, receipt });
  }
}

function lead(ticket: string, answer: Confirmed): void {
  if (answer.kind === 'find') return goInstead('find', { q: answer.query });
  if (answer.kind === 'rated') {
    forget('my-ratings');
    forget('occasions');
    lastUnit.write(answer.receipt.unit.id);
    return goInstead('myRating', { ticket, given: 'yes' });
  }
  forget('complaints:mine:');
  return goInstead('myComplaint', { ticket });
}
