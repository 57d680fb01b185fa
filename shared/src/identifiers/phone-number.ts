import { isMobileNumber, normalizeMobileNumber } from './mobile-number';

/**
 * Folds what people type, of a mobile or a land line: 「０２４—1234 5678」 becomes `02412345678`.
 * Kept without marks, so that one number has one form.
 */
export function normalizePhoneNumber(text: string): string {
  return normalizeMobileNumber(text)
    .replace(/[()（）.·—–－‐-]/g, '')
    .replace(/^\+?86(?=0?[1-9]\d{8,10}$)/, '')
    .trim();
}

/**
 * A number of the mainland that can be called back: a mobile, or a land line with its area code (`02412345678`).
 * Ranges change, so none is looked up. Numbers that only answer calls (12345, 400…) cannot be called back.
 */
export function isCallableNumber(text: string): boolean {
  return isMobileNumber(text) || /^0(10|2\d|[3-9]\d{2})\d{7,8}$/.test(text);
}

/**
 * What is shown of a number: enough to know one's own by or to tell two people apart, not enough to call.
 * @example maskedPhone('13800000001') // '138****01'
 */
export function maskedPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-2)}`;
}
