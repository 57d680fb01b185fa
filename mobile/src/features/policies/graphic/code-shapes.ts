import type { Shape } from './drawing';

/** Where the code stands in a picture, with its quiet zone. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A reader needs four modules of white around a code. */
const QUIET_MODULES = 4;

/** Black on white in every scheme: many readers fail on light codes. Neighbours in a row become one box. */
export function codeShapes(modules: readonly string[], square: Square): Shape[] {
  const side = square.side / (modules.length + 2 * QUIET_MODULES);
  const box = (x: number, y: number, width: number, height: number, fill: string): Shape => ({
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: 0,
    fill,
  });
  const dark = modules.flatMap((row, index) =>
    [...row.matchAll(/1+/g)].map((run) =>
      box(
        square.x + (QUIET_MODULES + run.index) * side,
        square.y + (QUIET_MODULES + index) * side,
        run[0].length * side,
        // A hair taller, so that no light line shows between two rows when the picture is scaled.
        side + 0.3,
        '#000000',
      ),
    ),
  );
  return [box(square.x, square.y, square.side, square.side, '#FFFFFF'), ...dark];
}
