/**
 * Numbers as people write them, shifted by powers of ten without arithmetic: 300万元 and 3000000元 are the same
 * number to the last digit, which `value / 10000` cannot promise.
 */

/** `-12.5e-3` → `-0.0125`: no exponent, so that it can be read and typed. */
export function plainDecimal(value: number): string {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return shiftedDecimal(mantissa, Number(exponent));
}

/** Moves the decimal point to the right, or to the left for negative `places`. `text` is a plain decimal. */
export function shiftedDecimal(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const point = whole.length + places;
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0');
  const place = Math.max(1, point);
  const padded = digits.padEnd(place, '0');
  const shifted = trimmed(padded.slice(0, place), padded.slice(place));
  return shifted === '0' ? '0' : sign + shifted;
}

function trimmed(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}

/** What somebody typed as a number, folded to a plain decimal; null when it is none. */
export function typedDecimal(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[,，\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}
