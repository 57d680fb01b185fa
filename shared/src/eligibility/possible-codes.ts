/**
 * The codes of digits that are still possible, by how they begin. Both code systems are trees of prefixes, so what
 * is possible is a few prefixes less a few others.
 */
export interface Codes {
  readonly shortest: number;
  readonly longest: number;
  /** A possible code begins with one of these; `''` is every code. */
  readonly under: readonly string[];
  readonly notUnder: readonly string[];
  /** Only these, when set. */
  readonly only: ReadonlySet<string> | null;
  readonly except: ReadonlySet<string>;
}

export function codesOfLength(shortest: number, longest: number): Codes {
  return { shortest, longest, under: [''], notUnder: [], only: null, except: new Set() };
}

export function codesUnder(codes: Codes, prefixes: readonly string[]): Codes {
  const both = codes.under.flatMap((one) =>
    prefixes.flatMap((other) => (other.startsWith(one) ? [other] : one.startsWith(other) ? [one] : [])),
  );
  return { ...codes, under: [...new Set(both)] };
}

export function codesNotUnder(codes: Codes, prefixes: readonly string[]): Codes {
  return { ...codes, notUnder: [...new Set([...codes.notUnder, ...prefixes])] };
}

export function codesAmong(codes: Codes, values: readonly string[]): Codes {
  const { only } = codes;
  return { ...codes, only: new Set(only === null ? values : values.filter((value) => only.has(value))) };
}

export function codesWithout(codes: Codes, values: readonly string[]): Codes {
  return { ...codes, except: new Set([...codes.except, ...values]) };
}

export function hasCodes(codes: Codes): boolean {
  const { only, except, under, notUnder } = codes;
  if (only === null) return under.some((prefix) => hasCodeUnder(codes, prefix));
  return [...only].some((code) => {
    const begins = (prefix: string) => code.startsWith(prefix);
    return !except.has(code) && under.some(begins) && !notUnder.some(begins);
  });
}

/** Walks down only where something has been taken away; elsewhere the first code found answers. */
function hasCodeUnder(codes: Codes, prefix: string): boolean {
  const { shortest, longest, notUnder, except } = codes;
  if (prefix.length > longest || notUnder.some((gone) => prefix.startsWith(gone))) return false;
  if (prefix.length >= shortest && !except.has(prefix)) return true;
  if (prefix.length === longest) return false;
  return DIGITS.some((digit) => hasCodeUnder(codes, prefix + digit));
}

const DIGITS = '0123456789'.split('');
