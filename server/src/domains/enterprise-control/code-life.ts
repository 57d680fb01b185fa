/** A message takes seconds; ten minutes are for fetching the phone from another desk. */
export const CODE_MINUTES = 10;
export const CODE_MS = CODE_MINUTES * 60_000;
