/**
 * In an order that the seed alone decides, the same on every machine: mulberry32 and Fisher–Yates. Of the same array, so
 * that a million events need no second place.
 */
export function shuffle<Item>(items: Item[], seed: number): Item[] {
  let state = seed >>> 0;
  for (let left = items.length; left > 1; left -= 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % left;
    const [one, other] = [items[at], items[left - 1]];
    // Both are there: `at` is below `left`.
    items[at] = other as Item;
    items[left - 1] = one as Item;
  }
  return items;
}
