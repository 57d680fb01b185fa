import { randomInt } from 'node:crypto';

/** What is read out on the phone: no 0 and O, no 1, I and L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** 「TS-7K3M-92QX」: one of 31^8; by chance alone, so that it says neither how many there are nor when it was. */
export function drawNumber(): string {
  const signs = Array.from({ length: 8 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
  return `TS-${signs.slice(0, 4)}-${signs.slice(4)}`;
}
