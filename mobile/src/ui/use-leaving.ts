import { useState } from 'react';
import { countUnsentRecordings } from '../platform/traces';

/** Somebody wants to sign out: what was said and lies here alone would go, so they are asked first. */
export function useLeaving(leave: () => Promise<void>) {
  const [unsent, setUnsent] = useState(0);
  const go = () => {
    setUnsent(0);
    void leave();
  };
  const ask = async () => {
    const count = await countUnsentRecordings();
    if (count === 0) go();
    else setUnsent(count);
  };
  return { unsent, ask: () => void ask(), go, stay: () => setUnsent(0) };
}
export type Leaving = ReturnType<typeof useLeaving>;
