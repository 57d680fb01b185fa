import { industrySection, type Profile } from '../eligibility';

/**
 * How large an enterprise is, as far as its wants are alike: 个体工商户, 小微企业 (small and micro), 大中型企业
 * (medium and large). Coarser than the four size classes, so that a cohort holds enough of them to say something
 * and hides each of them.
 */
export const sizeBands = ['individual', 'small', 'large'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Enterprises that are alike: section of GB/T 4754-2017, size band, district. Null is not known. */
export interface Cohort {
  /** A letter, `A` to `T`. */
  readonly section: string | null;
  readonly band: SizeBand | null;
  /** The six digits of a district. */
  readonly district: string | null;
}

/** The cohort of an enterprise by the facts that are known: nothing finer than this leaves a phone without sign-in. */
export function cohortOf(facts: Profile): Cohort {
  return {
    section: typeof facts.industryCode === 'string' ? industrySection(facts.industryCode) : null,
    band: bandOf(facts),
    district: typeof facts.regionCode === 'string' ? districtOf(facts.regionCode) : null,
  };
}

function bandOf({ entityType, scale }: Profile): SizeBand | null {
  if (entityType === 'individual-business') return 'individual';
  if (scale === 'micro' || scale === 'small') return 'small';
  return scale === 'medium' || scale === 'large' ? 'large' : null;
}

/** `210102019` (a street) and `210102` are in 210102; a city or a province is no district. */
function districtOf(code: string): string | null {
  const district = code.slice(0, 6);
  return /^\d{6}$/.test(district) && !district.endsWith('00') ? district : null;
}
