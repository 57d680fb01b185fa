interface Named {
  readonly name: string;
  readonly tradeName: string;
}

/** What people type of a name: without spaces, full width folded, and without the mark of the demo. */
export function searchedName(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(演示\)?$/, '');
}

/** 0 the name itself, 1 begins with what was typed, 2 holds it. The trade name counts like the name. */
export function nameRank({ name, tradeName }: Named, typed: string): 0 | 1 | 2 {
  if (name.replace(/（演示）$/, '') === typed || tradeName === typed) return 0;
  return name.startsWith(typed) || tradeName.startsWith(typed) ? 1 : 2;
}

/** Best first; among equals the shorter name, then by code unit, so that the order never depends on the database. */
export function inNameOrder<T extends Named>(found: readonly T[], typed: string): T[] {
  return [...found].sort(
    (a, b) =>
      nameRank(a, typed) - nameRank(b, typed) ||
      a.name.length - b.name.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** `91210199MAFAKE019N` → `9121****019N`: tells branches apart without giving the code away. */
export function maskedCode(creditCode: string): string {
  return `${creditCode.slice(0, 4)}****${creditCode.slice(-4)}`;
}
