import { isMobileNumber, normalizeMobileNumber } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { badPhone, foreignPhone } from './sign-in.refusals';

/** What a person typed, as the one form of a mobile number of the mainland. */
export function phoneToSignIn(typed: string): Outcome<string> {
  const number = normalizeMobileNumber(typed);
  if (isMobileNumber(number)) return ok(number);
  // 「+852…」, 「00852…」: another country's or region's, said in so many words instead of 「wrong」.
  return /^(\+|00)(?!86)\d{6,}$/.test(number) ? foreignPhone() : badPhone();
}
