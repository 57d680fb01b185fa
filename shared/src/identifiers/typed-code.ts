/** Folds what people type of a code: full-width figures, spaces. */
export function normalizeTypedCode(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
