import type { CampaignSteps } from '@yingshang/shared/contracts/pushes';

/** What is known of a district or a section, and of how many enterprises. */
export interface CampaignCell {
  readonly key: string;
  readonly steps: CampaignSteps;
  /** Enterprises, at least: several holders of one count once. */
  readonly enterprises: { readonly told: number; readonly matched: number };
}

/** Fewer enterprises than this are shown together with others, so that nobody is singled out. */
export const FEWEST = 5;
export const OTHER = 'other';

/**
 * One cell a key, the largest first. Cells of one to four enterprises become one, `other`; while that one is still as
 * small, the smallest of the rest joins it: else it would be the whole less the others. Sums stay as they are.
 */
export function foldedCells(cells: readonly CampaignCell[]): CampaignCell[] {
  const whole = merged(cells).toSorted(largestFirst);
  const shown = whole.filter((cell) => !isSmall(cell));
  let other = total(whole.filter(isSmall));
  while (isSmall(other)) {
    const next = shown.pop();
    if (next === undefined) break;
    other = total([other, next]);
  }
  return isEmpty(other) ? shown : [...shown, other];
}

/** Cells of one key as one. */
function merged(cells: readonly CampaignCell[]): CampaignCell[] {
  const groups = new Map<string, CampaignCell[]>();
  for (const cell of cells) groups.set(cell.key, [...(groups.get(cell.key) ?? []), cell]);
  return [...groups].map(([key, group]) => ({ ...total(group), key })).filter((cell) => !isEmpty(cell));
}

/** All of them as one. */
export function total(cells: readonly CampaignCell[]): CampaignCell {
  const sum = (pick: (cell: CampaignCell) => number) => cells.reduce((so, cell) => so + pick(cell), 0);
  return {
    key: OTHER,
    steps: {
      matched: sum(({ steps }) => steps.matched),
      told: sum(({ steps }) => steps.told),
      opened: sum(({ steps }) => steps.opened),
      favourited: sum(({ steps }) => steps.favourited),
      claimOpened: sum(({ steps }) => steps.claimOpened),
    },
    enterprises: {
      told: sum(({ enterprises }) => enterprises.told),
      matched: sum(({ enterprises }) => enterprises.matched),
    },
  };
}

const isSmall = ({ enterprises: { told, matched } }: CampaignCell) => isFew(told) || isFew(matched);
const isFew = (count: number) => count > 0 && count < FEWEST;
const isEmpty = ({ steps: { told, matched } }: CampaignCell) => told === 0 && matched === 0;

function largestFirst(one: CampaignCell, other: CampaignCell): number {
  const [a, b] = [one.steps, other.steps];
  return b.told - a.told || b.matched - a.matched || (one.key < other.key ? -1 : 1);
}
