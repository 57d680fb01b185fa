/** Enough to choose from, and seen at one look. */
const MOST_HELPERS = 3;

/** Windows that may call back to help with a complaint: never that of the unit complained of. */
export function helperWindows<U extends { readonly id: string }>(
  found: readonly U[],
  complainedOf: string | null,
): readonly U[] {
  return found.filter(({ id }) => id !== complainedOf).slice(0, MOST_HELPERS);
}
