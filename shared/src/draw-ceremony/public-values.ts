import { DICE_LEAD_MS } from '../kindergarten';

/**
 * So long after its time a value can be called absent; meanwhile anybody may hand it in, so that nobody calls it absent
 * who does not like it. A default of the product.
 */
export const ABSENT_AFTER_MS = 60 * 60_000;

/**
 * The first of the plan's values that nobody can know for ten minutes yet.
 * @param values when each comes to be, ascending: milliseconds since 1970
 * @returns its place, from 0; null where all are too near or over
 */
export function firstUsable(values: readonly number[], at: number): number | null {
  const place = values.findIndex((time) => time - at >= DICE_LEAD_MS);
  return place < 0 ? null : place;
}
