import { changeFact } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { getProfile } from '@yingshang/shared/contracts/enterprises';
import type { Refusal } from '@yingshang/shared/kernel';
import { useEffect, useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import type { FactInput } from './fact-input';
import { useLastPerson } from './use-last-person';

export type Change = ResponseOf<typeof changeFact>;

/** One enterprise's profile; whoever opens it looks at benefits for this enterprise from then on. */
export function useProfile(id: string) {
  const choose = useSession((state) => state.choose);
  const person = useLastPerson();
  const query = useQuery(person === undefined ? null : `profile:${person}:${id}`, () =>
    call(getProfile, { params: { id } }),
  );
  const profile = query.data;
  useEffect(() => {
    const { enterprise: current, person: present } = useSession.getState();
    if (profile === undefined || present === null) return;
    const { enterprise: shown, facts } = profile;
    const same = current?.id === shown.id && JSON.stringify(current.facts) === JSON.stringify(facts);
    if (!same) choose({ id: shown.id, name: shown.name, facts });
  }, [profile, choose]);
  return query;
}

/** Sends one changed fact and keeps what it did to the lists until the person has seen it. */
export function useFactChange(id: string, onChanged: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [change, setChange] = useState<Change>();
  const save = async (field: string, value: FactInput | null): Promise<boolean> => {
    setBusy(true);
    const answer = await call(changeFact, { params: { id, field }, body: { value } });
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return false;
    setChange(answer.value);
    onChanged();
    return true;
  };
  return {
    busy,
    refusal,
    change,
    save,
    forgetRefusal: () => setRefusal(undefined),
    forgetChange: () => setChange(undefined),
  };
}
