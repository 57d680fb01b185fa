/** All that an office sees of a rating. Nothing here is the rater's own but what they chose to say. */
export interface RowContent {
  readonly stars: number;
  /** Keys, in any order. */
  readonly prompts: readonly string[];
  /** As the office may read them; empty while nothing may be read. */
  readonly texts: readonly string[];
}

/**
 * In an order that content alone decides, the worst first: who rated, when, from which device and in which order says
 * nothing. Rows that compare equal are the same to whoever sees them, so their order does not show.
 */
export function inOrderOfContent<Row extends RowContent>(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, key: contentKey(row) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ row }) => row);
}

/** Equal for rows that look the same. */
export function contentKey({ stars, prompts, texts }: RowContent): string {
  return JSON.stringify([stars, [...prompts].sort(), texts]);
}

/** By code units, as everywhere on every machine. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
