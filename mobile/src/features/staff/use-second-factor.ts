import {
  beginEnrolment,
  confirmEnrolment,
  type Enrolment,
  getSecondFactor,
  proveSecondFactor,
} from '@yingshang/shared/contracts/second-factor';
import { useState } from 'react';
import { goBack } from '../../platform/navigate';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAsking } from '../../platform/use-asking';

export function useSecondFactor() {
  const personId = useSession((session) => session.person?.id ?? null);
  return useQuery(personId === null ? null : `second-factor:${personId}`, () => call(getSecondFactor));
}

/** The session goes on under a new token; the page that asked for the proof comes back as it was left. */
export function useProof() {
  const { busy, problem, ask } = useAsking();
  const prove = async (code: string) => {
    const answer = await ask(() => call(proveSecondFactor, { body: { code } }));
    if (!answer.ok) return;
    useSession.getState().start(answer.value.token, answer.value.person);
    forget('second-factor:');
    goBack();
  };
  return { busy, problem, prove: (code: string) => void prove(code) };
}

/** Two steps: the secret, shown this once and kept nowhere on the phone; then a code of it. */
export function useEnrolment() {
  const [begun, setBegun] = useState<Enrolment | null>(null);
  const [done, setDone] = useState(false);
  const { busy, problem, ask } = useAsking();
  const begin = async (code?: string) => {
    const answer = await ask(() => call(beginEnrolment, { body: code === undefined ? {} : { code } }));
    if (answer.ok) setBegun(answer.value);
  };
  const confirm = async (code: string) => {
    const answer = await ask(() => call(confirmEnrolment, { body: { code } }));
    if (!answer.ok) return;
    useSession.getState().start(answer.value.token, answer.value.person);
    setBegun(null);
    setDone(true);
    forget('second-factor:');
  };
  return {
    begun,
    done,
    busy,
    problem,
    begin: (code?: string) => void begin(code),
    confirm: (code: string) => void confirm(code),
  };
}
