/** A reader needs four modules of white around a code. */
const QUIET_MODULES = 4;

/** Black on white in every scheme, since many readers fail on light codes; neighbours in a row are one stroke. */
export function qrPicture(modules: readonly string[]): string {
  const side = modules.length + 2 * QUIET_MODULES;
  const strokes = modules.flatMap((row, top) =>
    [...row.matchAll(/1+/g)].map(
      (run) => `M${run.index + QUIET_MODULES} ${top + QUIET_MODULES}h${run[0].length}v1h-${run[0].length}z`,
    ),
  );
  const svg =
    // As large as any box: a browser only ever shrinks a picture into its place.
    `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${strokes.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
