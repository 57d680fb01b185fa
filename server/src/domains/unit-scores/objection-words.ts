import { type Outcome, ok, type Refusal } from '@yingshang/shared/kernel';

export type WordsField = 'text' | 'reason';
type Refused = { readonly ok: false; readonly refusal: Refusal };

interface WordsRules {
  readonly most: number;
  readonly nothingSaid: (field: WordsField) => Refused;
  readonly tooLong: (field: WordsField, most: number) => Refused;
}

/** Words of an objection, or of the decision about it, without what stands around them; neither empty nor too long. */
export function wordsChecker({ most, nothingSaid, tooLong }: WordsRules) {
  return (text: string, field: WordsField): Outcome<string> => {
    const words = text.trim();
    if (words === '') return nothingSaid(field);
    return Array.from(words).length > most ? tooLong(field, most) : ok(words);
  };
}
