/** Folds what people type: full-width digits, spaces, hyphens, the country code. */
export function normalizeMobileNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
}

/** The shape of a mobile number of the mainland. Number ranges change, so none is looked up. */
export function isMobileNumber(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}
