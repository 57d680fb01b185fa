import { type Derivation, divisionIn, type Profile } from '../eligibility';
import { sizeClass } from './size-class';
import type { SizeClass, SizeFigures, SizeIndicator } from './size-rule';
import { sizeRules } from './size-rules';

const YUAN_PER_WAN = 10_000;

/** The facts of a profile that the 2017 rules read, and what one of their units is in the profile's unit. */
const SOURCES: Readonly<Record<SizeIndicator, { readonly field: string; readonly unit: number }>> = {
  employees: { field: 'employees', unit: 1 },
  revenueWanYuan: { field: 'annualRevenueYuan', unit: YUAN_PER_WAN },
  assetsWanYuan: { field: 'totalAssetsYuan', unit: YUAN_PER_WAN },
};

/** People, and money in 万元, as the 2017 rules count them. */
export function sizeFiguresOf(profile: Profile): SizeFigures {
  const figure = (indicator: SizeIndicator) => {
    const { field, unit } = SOURCES[indicator];
    const value = profile[field];
    return typeof value === 'number' ? value / unit : null;
  };
  return {
    employees: figure('employees'),
    revenueWanYuan: figure('revenueWanYuan'),
    assetsWanYuan: figure('assetsWanYuan'),
  };
}

/** The size class that follows from the other facts of a profile; null when it cannot be said. */
export function profileSizeClass(profile: Profile): SizeClass | null {
  const industry = profile.industryCode;
  return typeof industry === 'string' ? sizeClass(industry, sizeFiguresOf(profile)) : null;
}

/** The fact `scale` as the question planner needs it: from what it follows, and where it turns over. */
export const sizeDerivation: Derivation = {
  field: 'scale',
  sources: ['industryCode', ...Object.values(SOURCES).map(({ field }) => field)],
  derive: profileSizeClass,
  turningValues(field) {
    if (field === 'industryCode')
      return sizeRules.map(({ coverage: [prefix = ''] }) => divisionIn(prefix) ?? prefix);
    const [indicator, source] = sourceOf(field) ?? [];
    if (indicator === undefined || source === undefined) return [];
    return sizeRules.flatMap(({ indicators }) =>
      Object.values(indicators[indicator] ?? {}).map((floor) => floor * source.unit),
    );
  },
};

function sourceOf(field: string) {
  // Object.entries forgets the literal keys of the record.
  const entries = Object.entries(SOURCES) as [SizeIndicator, (typeof SOURCES)[SizeIndicator]][];
  return entries.find(([, source]) => source.field === field);
}
