/**
 * The numbers that are still possible. `whole`: only integers are; days are counted as integers. Of other numbers
 * any two different ones are taken to have a third between them.
 */
export interface Amounts {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
  /** The end itself is not possible. Never set when `whole`. */
  readonly aboveLeast: boolean;
  readonly belowMost: boolean;
  /** Only these, when set. */
  readonly only: ReadonlySet<number> | null;
  readonly except: ReadonlySet<number>;
}

export function amountsBetween(least: number, most: number, whole: boolean): Amounts {
  return { whole, least, most, aboveLeast: false, belowMost: false, only: null, except: new Set() };
}

/** ≥ limit, or > limit when `strict`. */
export function atLeast(amounts: Amounts, limit: number, strict: boolean): Amounts {
  if (amounts.whole) return { ...amounts, least: Math.max(amounts.least, strict ? limit + 1 : limit) };
  if (limit < amounts.least) return amounts;
  return { ...amounts, least: limit, aboveLeast: strict || (limit === amounts.least && amounts.aboveLeast) };
}

/** ≤ limit, or < limit when `strict`. */
export function atMost(amounts: Amounts, limit: number, strict: boolean): Amounts {
  if (amounts.whole) return { ...amounts, most: Math.min(amounts.most, strict ? limit - 1 : limit) };
  if (limit > amounts.most) return amounts;
  return { ...amounts, most: limit, belowMost: strict || (limit === amounts.most && amounts.belowMost) };
}

export function amountsAmong(amounts: Amounts, values: readonly number[]): Amounts {
  const { only } = amounts;
  return { ...amounts, only: new Set(only === null ? values : values.filter((value) => only.has(value))) };
}

export function amountsWithout(amounts: Amounts, values: readonly number[]): Amounts {
  return { ...amounts, except: new Set([...amounts.except, ...values]) };
}

export function hasAmounts(amounts: Amounts): boolean {
  const { whole, least, most, only, except } = amounts;
  if (only !== null) return [...only].some((value) => isAmountPossible(amounts, value));
  if (least > most) return false;
  if (whole) return most - least >= [...except].filter((value) => isWithin(amounts, value)).length;
  return least < most || isAmountPossible(amounts, least);
}

export function isAmountPossible(amounts: Amounts, value: number): boolean {
  const { only, except } = amounts;
  return isWithin(amounts, value) && !except.has(value) && (only === null || only.has(value));
}

function isWithin({ whole, least, most, aboveLeast, belowMost }: Amounts, value: number): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
}
