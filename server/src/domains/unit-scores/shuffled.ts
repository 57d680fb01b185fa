import { mulberry32 } from '@yingshang/shared/kernel';

/**
 * In an order that the seed alone decides, the same on every machine (Fisher–Yates). Of the same array, so that a
 * million events need no second place.
 */
export function shuffle<Item>(items: Item[], seed: number): Item[] {
  const below = mulberry32(seed);
  for (let left = items.length; left > 1; left -= 1) {
    const at = below(left);
    const [one, other] = [items[at], items[left - 1]];
    // Both are there: `at` is below `left`.
    items[at] = other as Item;
    items[left - 1] = one as Item;
  }
  return items;
}
