import { randomBytes, randomInt } from 'node:crypto';

/** What a display's QR code holds: 128 random bits. */
export const newCounterToken = (): string => randomBytes(16).toString('base64url');

/** What a paired tablet keeps: 256 random bits, from which no code can be made. */
export const newDisplaySession = (): string => randomBytes(32).toString('base64url');

/** Without letters and figures that look alike on a screen across the room. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** Typed by hand, good once and for minutes: 39 random bits, and few tries (see the contract's limit). */
export const newPairingCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** As it was drawn, however it was typed. */
export const typedPairingCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
