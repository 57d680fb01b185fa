import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { type Cohort, type SizeBand, sizeBands } from '@yingshang/shared/need';
import { type SeededNumbers, seededNumbers } from './seeded-numbers';

export interface DemoCohortAttention extends Readonly<Record<keyof Cohort, string>> {
  readonly day: CalendarDate;
  readonly category: string;
  readonly demo: true;
  readonly weight: number;
  readonly views: number;
}

export interface DemoPolicyAttention {
  readonly day: CalendarDate;
  readonly policyId: string;
  readonly demo: true;
  readonly weight: number;
  readonly views: number;
}

/** What made-up enterprises look at most; a city without these categories gets others of its own. */
const LEANINGS: Readonly<Record<string, readonly string[]>> = {
  C: ['tech-innovation', 'finance-loan', 'digital-transformation'],
  E: ['bidding-procurement', 'social-insurance', 'project-approval'],
  F: ['commerce-consumption', 'tax-fee-cut', 'digital-transformation'],
  G: ['finance-loan', 'tax-fee-cut', 'green-low-carbon'],
  H: ['tax-fee-cut', 'commerce-consumption', 'social-insurance'],
  I: ['tech-innovation', 'talent', 'intellectual-property'],
  M: ['talent', 'tech-innovation', 'tax-fee-cut'],
  O: ['employment', 'tax-fee-cut', 'startup'],
};
const BUSY_DAYS = 2;
const RECENT_DAYS = 26;
const WEIGHT_OF_VIEW = 1000;

/** Made-up attention of the last weeks: the same for the same city and day. */
export function demoAttention(
  place: {
    readonly districts: readonly string[];
    readonly policies: readonly { id: string; category: string }[];
  },
  today: CalendarDate,
): { cohorts: DemoCohortAttention[]; policies: DemoPolicyAttention[] } {
  const categories = [...new Set(place.policies.map(({ category }) => category))].sort();
  const chance = seededNumbers(`attention ${place.districts.join()}`);
  const cohorts: DemoCohortAttention[] = [];
  for (const section of categories.length > 0 ? Object.keys(LEANINGS) : []) {
    for (const band of sizeBands) {
      const liked = likedBy(section, band, categories, chance);
      for (const district of place.districts) {
        for (const [nth, category] of liked.entries())
          for (const dated of views(5 - 2 * nth, chance, today))
            cohorts.push({ ...dated, section, band, district, category });
      }
    }
  }
  const policies = place.policies.flatMap(({ id: policyId }) =>
    views(1 + chance.below(12), chance, today).map((dated) => ({ ...dated, policyId })),
  );
  return { cohorts, policies };
}

/** Two of the section's own and one that a band shares, without repeats. */
function likedBy(
  section: string,
  band: SizeBand,
  categories: readonly string[],
  chance: SeededNumbers,
): string[] {
  const known = (LEANINGS[section] ?? []).filter((category) => categories.includes(category));
  const drawn = categories[chance.below(categories.length)] ?? '';
  const turned = band === 'large' ? [...known.slice(1), ...known.slice(0, 1)] : known;
  return [...new Set([...turned, drawn])].slice(0, 3);
}

/** Up to so many views on each of two recent days, at least one. */
function views(most: number, chance: SeededNumbers, today: CalendarDate) {
  const days = new Set(Array.from({ length: BUSY_DAYS }, () => chance.below(RECENT_DAYS)));
  return [...days].map((ago) => {
    const count = 1 + chance.below(most);
    return { day: addDays(today, -ago), demo: true as const, weight: count * WEIGHT_OF_VIEW, views: count };
  });
}
