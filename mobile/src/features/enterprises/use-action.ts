import type { Outcome, Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';

/** One write at a time, with what was refused; true when it was done. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const run = async <T>(write: () => Promise<Outcome<T>>, onDone: (value: T) => void): Promise<boolean> => {
    setBusy(true);
    const answer = await write();
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (answer.ok) onDone(answer.value);
    return answer.ok;
  };
  return { busy, refusal, run, forgetRefusal: () => setRefusal(undefined) };
}
