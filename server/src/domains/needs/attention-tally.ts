import type { Cohort } from '@yingshang/shared/need';

/** What one cohort did with one category. An empty text is a part of the cohort that is not known. */
export interface AttentionCell {
  readonly section: string;
  readonly band: string;
  readonly district: string;
  readonly category: string;
  /** Decayed, in views at the top of a list. */
  readonly weight: number;
  /** Within `VIEW_DAYS`. */
  readonly views: number;
  /** Views on the busiest of those days: so many different devices and enterprises at least. */
  readonly busiest: number;
  /** Some of those views were made up. */
  readonly demo: boolean;
}

export const VIEW_DAYS = 30;

export type Attention = Pick<AttentionCell, 'weight' | 'views' | 'busiest' | 'demo'>;
export type ByCategory = ReadonlyMap<string, Attention>;

/** Some parts of a cohort, from none (everybody) to all three. */
export type Level = Readonly<Partial<Record<keyof Cohort, string>>>;

/** From everybody to the cohort itself, one known part after the other. */
export function levelsOf(cohort: Readonly<Record<keyof Cohort, string | null>>): Level[] {
  const levels: Level[] = [{}];
  for (const part of ['section', 'band', 'district'] as const) {
    const known = cohort[part];
    if (known !== null) levels.push({ ...levels.at(-1), [part]: known });
  }
  return levels;
}

/** Attention on every level, summed once for all who ask. */
export class AttentionTally {
  private readonly levels = new Map<string, Map<string, Attention>>();
  /** The keys of the levels that have the same parts: `section,band` → every section with every band. */
  private readonly alike = new Map<string, Map<string, Level>>();

  constructor(cells: readonly AttentionCell[]) {
    for (const cell of cells) {
      for (const level of levelsHolding(cell)) this.add(level, cell);
    }
  }

  at(level: Level): ByCategory {
    return this.levels.get(keyOf(level)) ?? new Map();
  }

  /** Every level with just these parts that holds anything. */
  levelsLike(level: Level): Level[] {
    return [...(this.alike.get(partsOf(level))?.values() ?? [])];
  }

  private add(level: Level, { category, weight, views, busiest, demo }: AttentionCell): void {
    const key = keyOf(level);
    const sums = this.levels.get(key) ?? new Map<string, Attention>();
    const sum = sums.get(category) ?? { weight: 0, views: 0, busiest: 0, demo: false };
    sums.set(category, {
      weight: sum.weight + weight,
      views: sum.views + views,
      // Nobody is in two cohorts at once, so the different visitors of two cells add up.
      busiest: sum.busiest + busiest,
      demo: sum.demo || (demo && views > 0),
    });
    this.levels.set(key, sums);
    const like = this.alike.get(partsOf(level)) ?? new Map<string, Level>();
    this.alike.set(partsOf(level), like.set(key, level));
  }
}

/** Every choice of the cell's known parts. */
function levelsHolding({ section, band, district }: AttentionCell): Level[] {
  const parts = Object.entries({ section, band, district }).filter(([, value]) => value !== '');
  return parts.reduce<Level[]>(
    (levels, [part, value]) => [...levels, ...levels.map((level) => ({ ...level, [part]: value }))],
    [{}],
  );
}

function keyOf({ section = '', band = '', district = '' }: Level): string {
  return `${section}|${band}|${district}`;
}

export function partsOf(level: Level): string {
  return (['section', 'band', 'district'] as const).filter((part) => level[part] !== undefined).join();
}
