/**
 * How well two kinds of answers are told apart by the time they took: what a classifier that learnt from one half
 * comes to on the other half, as the area under its curve (0.5: as by tossing a coin). Two are tried, one that goes by
 * the time and one that goes by how far it is from the usual; the better one counts.
 */
export function toldApart(one: readonly number[], other: readonly number[]): number {
  const [learnt, proof] = [
    [halfOf(one, 0), halfOf(other, 0)],
    [halfOf(one, 1), halfOf(other, 1)],
  ] as const;
  const usual = middle([...learnt[0], ...learnt[1]]);
  const features = [(time: number) => time, (time: number) => Math.abs(time - usual)];
  return Math.max(
    ...features.map((feature) => {
      const seen = areaUnder(learnt[0].map(feature), learnt[1].map(feature));
      const area = areaUnder(proof[0].map(feature), proof[1].map(feature));
      return seen >= 0.5 ? area : 1 - area;
    }),
  );
}

const halfOf = (all: readonly number[], which: 0 | 1) => all.filter((_, at) => at % 2 === which);

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/** How often a value of the second is greater than one of the first; equal ones count half (Mann–Whitney). */
function areaUnder(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, isSecond: false })),
    ...second.map((value) => ({ value, isSecond: true })),
  ].toSorted((a, b) => a.value - b.value);
  let [ranks, at] = [0, 0];
  while (at < all.length) {
    let end = at;
    while (end < all.length && all[end]?.value === all[at]?.value) end += 1;
    const rank = (at + 1 + end) / 2;
    ranks += rank * all.slice(at, end).filter(({ isSecond }) => isSecond).length;
    at = end;
  }
  return (ranks - (second.length * (second.length + 1)) / 2) / (first.length * second.length);
}
