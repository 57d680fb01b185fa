import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `holds` answers true. @throws naming what was waited for, with what was seen instead. */
export async function until(
  what: string,
  holds: () => boolean,
  seen: () => string,
  timeoutMs = 8000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited for ${what}; seen: ${seen()}`);
    await sleep(20);
  }
}
