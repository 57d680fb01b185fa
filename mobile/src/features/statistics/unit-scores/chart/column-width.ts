/** Pages for desks are as wide as this. */
export const WIDEST = 1120;
/** From here on there are two columns (`ui/two-columns`), three fifths and two, 24 apart. */
const TWO_COLUMNS = 900;
const PADDING = 32;

/**
 * The width of a chart on a card in one of the two columns; of the whole page where there is but one.
 * `all`: what a chart over the whole page would have.
 */
export function columnWidth(all: number, fifths: 3 | 2): number {
  const page = all + 2 * PADDING;
  if (page < TWO_COLUMNS) return all;
  return Math.floor(((page - PADDING - 24) * fifths) / 5) - PADDING;
}
