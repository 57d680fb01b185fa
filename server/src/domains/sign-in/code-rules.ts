import type { LimitWindow } from '../../platform/limits';

/** A code by message takes seconds; five minutes bear a busy network, and are no time to guess in. */
export const CODE_LIFE_MS = 5 * 60_000;

/** Wrong codes until the challenge is dead. With ten messages a day: 50 guesses at a million codes. */
export const MOST_TRIES = 5;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Messages to one number; docs/decisions/0015-codes-lock-nobody-out.md */
export const SENDS_A_PHONE: readonly LimitWindow[] = [
  { most: 1, seconds: MINUTE },
  { most: 5, seconds: HOUR },
  { most: 10, seconds: DAY },
];

/** Whoever names devices anew at will is held by this. A hall full of people behind one address is not. */
export const SENDS_AN_ADDRESS: readonly LimitWindow[] = [
  { most: 60, seconds: HOUR },
  { most: 300, seconds: DAY },
];

/** One device asks for few numbers: its owner's. */
export const SENDS_A_DEVICE: readonly LimitWindow[] = [
  { most: 10, seconds: HOUR },
  { most: 20, seconds: DAY },
];

/** A device that nobody used for so long has no budget of its own any more. */
export const DEVICE_KNOWN_MS = 180 * DAY * 1_000;
