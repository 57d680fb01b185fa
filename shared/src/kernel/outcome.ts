/**
 * An expected failure, worded for the person who caused it (zh-CN).
 * Returned, never thrown: a refusal is an answer. Faults (bugs, outages) are thrown instead.
 */
export interface Refusal {
  /** Stable, dotted: `<domain>.<what>`; screens and scripts switch on it. */
  readonly code: string;
  /** What happened, to what. */
  readonly message: string;
  /** What the person can do next. */
  readonly advice: string;
  /** The input at fault, as a path, where one can be named. */
  readonly field?: string;
  /** Where only waiting helps: after how many seconds it may be tried again. */
  readonly retryAfterSeconds?: number;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
