import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends at the next multiple of so many milliseconds after now. The first slot is waited for from the beginning, so that
 * answers leave in the order in which their questions came, and not in that in which the work was done.
 */
export function evenSlot(slotMs: number): () => Promise<void> {
  const came = performance.now();
  const first = sleep(slotMs);
  return async () => {
    const worked = performance.now() - came;
    if (worked > slotMs) await sleep(Math.ceil(worked / slotMs) * slotMs - worked);
    await first;
  };
}
