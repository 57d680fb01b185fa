import { eraseDeviceRecords, eraseMe } from '@yingshang/shared/contracts/my-data';
import { useState } from 'react';
import { leaveThisDevice } from '../../platform/leave-device';
import { dropKept } from '../../platform/outbox';
import { forgetEverything } from '../../platform/query';
import { call } from '../../platform/request';
import { forgetTraces } from '../../platform/traces';
import { useAsking } from '../../platform/use-asking';

/** Deletion of the account. A repeat that finds no session means that the first one went through. */
export function useErasure() {
  const { busy, problem, ask } = useAsking();
  const [done, setDone] = useState(false);
  const erase = async (confirmation: string) => {
    const answer = await ask(() => call(eraseMe, { body: { confirmation } }));
    if (!answer.ok && answer.refusal.code !== 'access.session-ended') return;
    // What was typed for later must not come back under nobody's name.
    dropKept(() => true);
    leaveThisDevice();
    setDone(true);
  };
  return { busy, problem, done, erase };
}

/** Deletion of what this device recorded without signing in. */
export function useDeviceErasure() {
  const { busy, problem, ask } = useAsking();
  const erase = async (): Promise<boolean> => {
    const answer = await ask(() => call(eraseDeviceRecords));
    if (!answer.ok) return false;
    dropKept(({ personId }) => personId === undefined);
    await forgetTraces();
    forgetEverything();
    return true;
  };
  return { busy, problem, erase };
}
