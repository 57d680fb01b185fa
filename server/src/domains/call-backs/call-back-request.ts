import { LONGEST_ABOUT } from '@yingshang/shared/contracts/call-backs';
import { isCallableNumber, normalizePhoneNumber } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { badPhone, nothingSaid, tooLong } from './call-backs.refusals';

export interface WantedCall {
  readonly phone: string;
  readonly about: string;
}

/** What a person typed, made ready to be kept: a number that can be called, and a few words. */
export function checkedCall({ phone, about }: WantedCall): Outcome<WantedCall> {
  const number = normalizePhoneNumber(phone);
  if (!isCallableNumber(number)) return badPhone();
  const words = about.trim();
  if (words === '') return nothingSaid();
  if (Array.from(words).length > LONGEST_ABOUT) return tooLong(LONGEST_ABOUT);
  return ok({ phone: number, about: words });
}
