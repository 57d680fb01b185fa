import { LONGEST_DRAW_REASON } from '@yingshang/shared/contracts/kindergarten-draws';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { noReason, reasonTooLong } from './kindergarten-draws.refusals';

/** It is public: no numbers of people stand in it. */
export function checkedDrawReason(text: string): Outcome<string> {
  const words = text.trim();
  if (words === '') return noReason();
  return Array.from(words).length > LONGEST_DRAW_REASON
    ? reasonTooLong(LONGEST_DRAW_REASON)
    : ok(maskPersonalWords(words));
}
