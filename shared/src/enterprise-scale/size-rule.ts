export type SizeClass = 'large' | 'medium' | 'small' | 'micro';

export type SizeIndicator = 'employees' | 'revenueWanYuan' | 'assetsWanYuan';

/** The least value of an indicator for each class above micro. */
export interface SizeFloors {
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

export interface SizeRule {
  readonly key: string;
  readonly name: string;
  /** Section letters or prefixes of 2 to 3 digits; the longest that fits an industry wins. */
  readonly coverage: readonly string[];
  readonly indicators: Readonly<Partial<Record<SizeIndicator, SizeFloors>>>;
}

/** What an enterprise has; null where it is not known. People, and money in 万元. */
export type SizeFigures = Readonly<Record<SizeIndicator, number | null>>;
