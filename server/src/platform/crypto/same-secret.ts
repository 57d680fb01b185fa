import { timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same, without telling by the time it takes how much of them is. Their length is no secret. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
