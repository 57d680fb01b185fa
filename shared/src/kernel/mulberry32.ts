/**
 * A stream of whole numbers that depends on its seed only, the same everywhere: mulberry32 by Tommy Ettinger (public
 * domain). Spreads made-up data and test cases; never where somebody gains by guessing.
 * @param seed 32 bits of it count
 * @returns the next number, 0 to limit − 1
 */
export function mulberry32(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
