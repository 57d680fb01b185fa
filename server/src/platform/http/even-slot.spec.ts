import { setTimeout as sleep } from 'node:timers/promises';
import { evenSlot } from './even-slot';

const SLOT_MS = 120;
/** What a busy machine is late by; a timer may ring a millisecond early by the finer clock. */
const LATE_MS = 60;

describe('a slot in which answers leave', () => {
  it.each([
    [0, 1],
    [30, 1],
    [170, 2],
  ])('ends, after %i ms of work, with slot %i', async (work, slots) => {
    const began = performance.now();
    const end = evenSlot(SLOT_MS);
    await sleep(work);
    await end();
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(slots * SLOT_MS - 2);
    expect(took).toBeLessThan(slots * SLOT_MS + LATE_MS);
  });
});
