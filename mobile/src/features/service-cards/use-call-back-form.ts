import { type CallBackReceipt, requestCallBack } from '@yingshang/shared/contracts/call-backs';
import { isCallableNumber, normalizePhoneNumber } from '@yingshang/shared/identifiers';
import type { Refusal } from '@yingshang/shared/kernel';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { call } from '../../platform/request';
import { stored } from '../../platform/storage';

const draftShape = z.object({ phone: z.string(), about: z.string() });
/** One draft a device: whoever goes to another card in between has not changed the mind about the number. */
const draft = stored('call-back-draft', 1, draftShape, { phone: '', about: '' });

interface Problems {
  readonly phone?: string;
  readonly about?: string;
  readonly other?: string;
}

/** The request for a call: what is typed survives leaving the page and a lost connection. */
export function useCallBackForm(unitId: string, officerId: string | null) {
  const [typed, setTyped] = useState(draft.read);
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<CallBackReceipt | null>(null);
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef(typed);
  const change = (part: Partial<typeof typed>) => {
    latest.current = { ...latest.current, ...part };
    draft.write(latest.current);
    setTyped(latest.current);
  };
  const send = async () => {
    const { current } = latest;
    const found = localProblems(current);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const answer = await call(requestCallBack, { params: { id: unitId }, body: { officerId, ...current } });
    setBusy(false);
    if (!answer.ok) return setProblems(placed(answer.refusal));
    // The number is of no more use on this device.
    draft.clear();
    setReceipt(answer.value);
  };
  return { typed, change, problems, busy, receipt, send: () => void send() };
}

function localProblems({ phone, about }: { phone: string; about: string }): Problems {
  return {
    ...(isCallableNumber(normalizePhoneNumber(phone))
      ? {}
      : { phone: '请填 11 位手机号，或带区号的座机号。' }),
    ...(about.trim() === '' ? { about: '请用一两句话说明想问什么。' } : {}),
  };
}

function placed({ field, message, advice }: Refusal): Problems {
  const words = `${message}。${advice}。`;
  return field === 'phone' || field === 'about' ? { [field]: words } : { other: words };
}
