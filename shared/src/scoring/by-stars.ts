/** One number each for ratings of one star, of two, … of five. */
export type ByStars = readonly [number, number, number, number, number];

export type FiveNumbers = [number, number, number, number, number];

/** @example five((at) => at + 1) // [1, 2, 3, 4, 5] */
export function five<Value>(valueAt: (at: number) => Value): [Value, Value, Value, Value, Value] {
  return [valueAt(0), valueAt(1), valueAt(2), valueAt(3), valueAt(4)];
}
