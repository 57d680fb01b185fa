import { askPhoneCode, type SentCode, signInPhone } from '@yingshang/shared/contracts/sign-in';
import { isMobileNumber, normalizeMobileNumber } from '@yingshang/shared/identifiers';
import type { Refusal } from '@yingshang/shared/kernel';
import { useRef, useState } from 'react';
import { goBack } from '../../platform/navigate';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';
import { useCountdown } from './use-countdown';

interface Problems {
  readonly phone?: string;
  readonly code?: string;
  readonly other?: string;
}

/** Asking for a code, and signing in with it; what was typed stays whatever the network does. */
export function usePhoneSignIn(privacyVersion: string, onConsentNeeded: () => void) {
  const start = useSession((state) => state.start);
  const [typed, setTyped] = useState({ phone: '', code: '' });
  const latest = useRef(typed);
  const [sent, setSent] = useState<SentCode>();
  const [busy, setBusy] = useState<'code' | 'sign-in'>();
  const [problems, setProblems] = useState<Problems>({});
  const wait = useCountdown();
  /** A request that nobody answered keeps its key: sent again it sends no second message. */
  const unanswered = useRef<{ phone: string; key: string }>(undefined);

  const change = (part: Partial<typeof typed>) => {
    latest.current = { ...latest.current, ...part };
    setTyped(latest.current);
  };
  const refused = (refusal: Refusal) => {
    if (refusal.code === 'sign-in.consent-needed') onConsentNeeded();
    if (refusal.retryAfterSeconds !== undefined) wait.start(refusal.retryAfterSeconds);
    setProblems(placed(refusal));
  };
  const askCode = async () => {
    const { phone } = latest.current;
    if (!isMobileNumber(normalizeMobileNumber(phone)) && !/^(\+|00)/.test(phone.trim()))
      return setProblems({ phone: '请填 11 位手机号。' });
    setProblems({});
    setBusy('code');
    const known = unanswered.current;
    const idempotencyKey = known?.phone === phone ? known.key : await uniqueId();
    unanswered.current = { phone, key: idempotencyKey };
    const answer = await call(askPhoneCode, { body: { phone, privacyVersion }, idempotencyKey });
    setBusy(undefined);
    if (answer.ok || !answer.refusal.code.startsWith('network.')) unanswered.current = undefined;
    if (!answer.ok) return refused(answer.refusal);
    setSent(answer.value);
    wait.start(answer.value.againAfterSeconds);
  };
  const signIn = async () => {
    const { phone, code } = latest.current;
    if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) return setProblems({ code: '请填短信里的 6 位数字。' });
    setProblems({});
    setBusy('sign-in');
    const answer = await call(signInPhone, { body: { phone, code, privacyVersion } });
    setBusy(undefined);
    if (!answer.ok) return refused(answer.refusal);
    start(answer.value.token, answer.value.person);
    goBack();
  };
  return {
    typed,
    change,
    sent,
    busy,
    problems,
    secondsToWait: wait.left,
    askCode: () => void askCode(),
    signIn: () => void signIn(),
  };
}

function placed({ field, message, advice }: Refusal): Problems {
  const words = `${message}。${advice}。`.replaceAll('。。', '。');
  return field === 'phone' || field === 'code' ? { [field]: words } : { other: words };
}
