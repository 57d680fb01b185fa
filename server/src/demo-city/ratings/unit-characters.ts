/** How many in a thousand give five stars, four, … one. */
export type Leaning = readonly [number, number, number, number, number];

/** How a made-up unit is rated: how often in a month, and how well at the beginning and the end of the time. */
export interface UnitCharacter {
  readonly monthly: number;
  readonly first: Leaning;
  readonly last: Leaning;
}

const GOOD: Leaning = [640, 240, 75, 28, 17];
const USUAL: Leaning = [500, 300, 120, 50, 30];
const POOR: Leaning = [310, 290, 210, 115, 75];
const leanings = [GOOD, USUAL, USUAL, POOR] as const;

/** Departments that people go to every day, and those that hardly anybody meets. */
const BUSY = new Set('hrss tax samr police nr medins civil house edu health build trans office'.split(' '));
const QUIET: Readonly<Record<string, number>> = { audit: 0, stat: 1, 'gov-office': 1 };

/** `nth`: the unit's place in the list, so that neighbours differ. */
export function unitCharacter(department: string | null, nth: number): UnitCharacter {
  const first = leanings[nth % leanings.length] ?? USUAL;
  // Every third one does better or worse than it did.
  const last = nth % 3 === 0 ? (leanings[(nth + 1) % leanings.length] ?? USUAL) : first;
  return { monthly: monthlyOf(department ?? '', nth), first, last };
}

/** Enough for a place in the order of a month: twenty, in one with a long holiday, too. */
function monthlyOf(department: string, nth: number): number {
  if (department === 'svc' || department === 'service') return 32 + (nth % 3) * 4;
  if (BUSY.has(department)) return 30 + (nth % 4) * 2;
  return QUIET[department] ?? 3 + (nth % 3);
}
