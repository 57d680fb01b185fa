import { LONGEST_STATEMENT } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { tooLong } from './statements.refusals';

/** What was typed, made ready to be kept. An empty text is fine: somebody may only speak, or send a photo. */
export function checkedWords(text: string): Outcome<string> {
  const words = text.trim();
  return Array.from(words).length > LONGEST_STATEMENT ? tooLong(LONGEST_STATEMENT) : ok(words);
}
