import { registerEnterprise } from '@yingshang/shared/contracts/enterprises';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { factsOf, useAnswers } from '../../platform/answers';
import { goTo } from '../../platform/navigate';
import { forget } from '../../platform/query';
import { type CallInput, call } from '../../platform/request';
import { useSession } from '../../platform/session';

export type Subject = CallInput<typeof registerEnterprise>['body']['subject'];

/** Registers with the answers given so far, makes the enterprise the current one, and opens its profile. */
export function useRegistration() {
  const answers = useAnswers((state) => state.answers);
  const choose = useSession((state) => state.choose);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const register = async (subject: Subject) => {
    setBusy(true);
    const facts = factsOf(answers);
    const answer = await call(registerEnterprise, { body: { subject, facts } });
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return;
    forget('enterprises:');
    const { id, name } = answer.value;
    // The answers stand in until the profile, which holds them, has come.
    choose({ id, name, facts });
    goTo('profile', { id });
  };
  return { busy, refusal, register: (subject: Subject) => void register(subject) };
}
