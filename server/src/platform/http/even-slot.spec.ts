import { setTimeout as sleep } from 'node:timers/promises';
import { evenSlot } from './even-slot';

/** The clock of jest moves timers alone, not the promises of Node's own module. */
jest.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));

const SLOT_MS = 120;

describe('a slot in which answers leave', () => {
  // By a machine's own clock a busy one is late.
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([
    [0, 1],
    [30, 1],
    [170, 2],
    [239, 2],
    [241, 3],
  ])('ends, after %i ms of work, with slot %i', async (work, slots) => {
    const left = jest.fn();
    const end = evenSlot(SLOT_MS);
    void sleep(work).then(end).then(left);
    await jest.advanceTimersByTimeAsync(slots * SLOT_MS - 1);
    expect(left).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(left).toHaveBeenCalled();
  });
});
