/** The directory is asked with what somebody would type, not with a whole story. */
const LONGEST_CLAUSE = 40;
const MOST_CLAUSES = 6;

/** What a question is about: its clauses without the words that make it a question. */
export function questionClauses(text: string, heard: readonly string[]): string[] {
  return text
    .normalize('NFKC')
    .split(/[\s,.;:!?，。；：！？、]+/u)
    .map((clause) => heard.reduce((rest, word) => rest.replaceAll(word, ''), clause))
    .filter((clause) => Array.from(clause).length > 1 && Array.from(clause).length <= LONGEST_CLAUSE)
    .slice(0, MOST_CLAUSES);
}
