import type { StaffRole } from '@yingshang/shared/access';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { goBack } from '../../platform/navigate';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

/** One tap: this device becomes the role's person, and the page that asked for it comes back. */
export function useDemoSignIn() {
  const start = useSession((state) => state.start);
  const [busy, setBusy] = useState<PersonKind>();
  const [refusal, setRefusal] = useState<Refusal>();
  const signIn = async (role: PersonKind, staffRoles?: readonly StaffRole[]) => {
    setBusy(role);
    const answer = await call(signInDemo, {
      body: { role, ...(staffRoles === undefined ? {} : { staffRoles: [...staffRoles] }) },
    });
    setBusy(undefined);
    if (!answer.ok) return setRefusal(answer.refusal);
    start(answer.value.token, answer.value.person);
    goBack();
  };
  return {
    busy,
    refusal,
    signIn: (role: PersonKind, staffRoles?: readonly StaffRole[]) => void signIn(role, staffRoles),
  };
}
