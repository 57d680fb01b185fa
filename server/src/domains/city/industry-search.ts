import type { Industry } from '@yingshang/shared/contracts/city';

export interface SearchableTrade {
  readonly label: string;
  readonly code: string;
  readonly words: readonly string[];
}

/** How well a word answers what was typed: 0 is the word itself. */
type Closeness = 0 | 1 | 2 | 3;

const LEVEL_ORDER: Record<Industry['level'], number> = { section: 0, division: 1, group: 2, class: 3 };
const SHORTEST_WORD_IN_A_SENTENCE = 2;

/** What was typed, without the differences that a phone keyboard makes: full width, spaces, case. */
export function searchWords(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

/** Trades whose label or one of whose words answers the query; the best first, then the city's own order. */
export function searchTrades<Trade extends SearchableTrade>(
  query: string,
  trades: readonly Trade[],
): Trade[] {
  return ranked(trades, (trade) => best([trade.label, ...trade.words].map((word) => closeness(query, word))));
}

/** Divisions, groups and classes by name; among equals the wider class first, then by code. */
export function searchIndustries<Row extends Industry>(
  query: string,
  industries: readonly Row[],
  most: number,
): Row[] {
  const narrowing = industries
    .filter((industry) => industry.level !== 'section')
    .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || (a.code < b.code ? -1 : 1));
  return ranked(narrowing, (industry) => {
    const found = closeness(query, industry.name);
    // Official names are long; that a sentence happens to hold one says little, so only the other three count.
    return found === 3 ? undefined : found;
  }).slice(0, most);
}

function closeness(query: string, word: string): Closeness | undefined {
  const candidate = searchWords(word);
  if (query === '' || candidate === '') return undefined;
  if (candidate === query) return 0;
  if (candidate.startsWith(query)) return 1;
  if (candidate.includes(query)) return 2;
  // 「我开了一家烧烤店」 holds the word 烧烤.
  return candidate.length >= SHORTEST_WORD_IN_A_SENTENCE && query.includes(candidate) ? 3 : undefined;
}

function best(found: readonly (Closeness | undefined)[]): Closeness | undefined {
  const hits = found.filter((one) => one !== undefined);
  return hits.length === 0 ? undefined : hits.reduce((a, b) => (a < b ? a : b));
}

function ranked<T>(rows: readonly T[], rank: (row: T) => Closeness | undefined): T[] {
  return rows
    .flatMap((row) => {
      const found = rank(row);
      return found === undefined ? [] : [{ row, found }];
    })
    .sort((a, b) => a.found - b.found)
    .map(({ row }) => row);
}
