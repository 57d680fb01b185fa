import type { Size } from '../platform/preferences';

/** About two rows at each size: the first result must be seen without scrolling. */
export const firstItems: Readonly<Record<Size, number>> = { standard: 5, large: 4, elder: 2 };

/** The first few of a long filter, and always the chosen one: what is in force must be seen. */
export function foldedItems<T extends { readonly key: string }>(
  items: readonly T[],
  chosen: string,
  count: number,
): readonly T[] {
  const first = items.slice(0, count);
  const hidden = items.slice(count).find((item) => item.key === chosen);
  return hidden ? [...first, hidden] : first;
}
