const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Folds what people type or scan: full-width characters, small letters, spaces and hyphens. */
export function normalizeCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * True for a well-formed unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of its alphabet,
 * six digits of region, and both check characters (its own and, of GB 11714, the organisation code's).
 * @example isCreditCode('91210199MAFAKE019N') // true
 */
export function isCreditCode(text: string): boolean {
  return creditCodeProblem(text) === null;
}

/** The first thing that is wrong with a credit code, in the order in which a person can mend it. */
export type CreditCodeProblem = 'length' | 'characters' | 'region' | 'organisation-check' | 'check';

/**
 * What keeps a normalised text from being a credit code; null when it is one.
 * `characters`: one that the alphabet leaves out (I, O, S, V, Z or no letter at all). `region`: places 3 to 8 are not
 * digits. `organisation-check`: place 17 does not follow from places 9 to 16. `check`: place 18 from the rest.
 * @example creditCodeProblem('91210199MAFAKE0190') // 'check'
 */
export function creditCodeProblem(text: string): CreditCodeProblem | null {
  if (text.length !== 18) return 'length';
  if (!/^[0-9A-HJ-NPQRTUWXY]+$/.test(text)) return 'characters';
  if (!/^\d{6}$/.test(text.slice(2, 8))) return 'region';
  if (text[16] !== organisationCheck(text.slice(8, 16))) return 'organisation-check';
  return text[17] === creditCodeCheck(text.slice(0, 17)) ? null : 'check';
}

/** The check character (GB 32100) of the first 17 characters. */
export function creditCodeCheck(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first17[index] ?? ''),
    0,
  );
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** The check character (GB 11714) of the eight characters of an organisation code: digits count as such, A as 10. */
export function organisationCheck(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8[index] ?? '', 36),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}
