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
