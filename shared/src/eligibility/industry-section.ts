/**
 * First and last division of each section of GB/T 4754-2017. Sections are contiguous runs of divisions,
 * so the letter follows from the first two digits.
 */
const SECTIONS: readonly (readonly [section: string, first: number, last: number])[] = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
];

/** The section letter of a code of 2 to 4 digits (`6210` → `H`); null for a division that does not exist. */
export function industrySection(code: string): string | null {
  const division = Number(code.slice(0, 2));
  return SECTIONS.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null;
}

/** The first division of a section (`H` → `61`); null for anything but a section letter. */
export function divisionIn(section: string): string | null {
  const found = SECTIONS.find(([letter]) => letter === section);
  return found === undefined ? null : String(found[1]).padStart(2, '0');
}

/** A section letter as its divisions (`H` → `61`, `62`); a prefix of digits is kept. */
export function divisionsUnder(prefix: string): string[] {
  const section = SECTIONS.find(([letter]) => letter === prefix);
  if (!section) return [prefix];
  const [, first, last] = section;
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step).padStart(2, '0'));
}
