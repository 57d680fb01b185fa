/**
 * The gate looks at the unit, the enterprise and the person. What stands behind another id in the address is the
 * service's to check: here a caller who is let in asks, at their own place, for what is somebody else's.
 */
export interface Borrowed {
  /** Makes what is not the caller's. @returns its id. */
  readonly make: () => Promise<string>;
  readonly body?: object;
  /** What it must be told; the same as for an id that was never given. */
  readonly status: number;
  /** Whether what was borrowed is as it was. */
  readonly untouched: (id: string) => Promise<boolean>;
}
