import { LONGEST_YEAR_OBJECTION } from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { nothingSaid, tooLong } from './yearly-scores.refusals';

/** Without what stands around them; neither empty nor too long. */
export function checkedWords(text: string, field: 'text' | 'reason'): Outcome<string> {
  const words = text.trim();
  if (words === '') return nothingSaid(field);
  return Array.from(words).length > LONGEST_YEAR_OBJECTION
    ? tooLong(field, LONGEST_YEAR_OBJECTION)
    : ok(words);
}
