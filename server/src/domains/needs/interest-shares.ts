import type { Cohort } from '@yingshang/shared/need';
import { type AttentionTally, type Level, levelsOf, partsOf } from './attention-tally';
import { drawnTowards, type Family, type Shares, strengthOf } from './shrinkage';

/** As many views, spread like the policies, as the whole city is thought to have had before the first one. */
const CITY_STRENGTH = 20;
/** So many own views weigh as much as the cohort; fewer would make the list jump after a single look. */
const OWN_STRENGTH = 24;

/** By the parts of a level (`section,band`): how strongly it is drawn towards the level above. */
export type Strengths = ReadonlyMap<string, number>;

/** What may be known of a cohort; the levels above each are those from which it is drawn in. */
const KINDS: readonly Level[] = [
  { section: '', band: '', district: '' },
  { section: '', district: '' },
  { band: '', district: '' },
  { district: '' },
];

/** Learnt from all cohorts at once, whenever the tally is made. */
export function strengthsOf(tally: AttentionTally): Strengths {
  const strengths = new Map<string, number>();
  for (const kind of KINDS.flatMap(withLevelsAbove)) {
    const parts = partsOf(kind);
    if (parts !== '' && !strengths.has(parts)) strengths.set(parts, strengthOf(familiesLike(kind, tally)));
  }
  return strengths;
}

/**
 * How the cohort's attention is likely spread over the categories, each level drawn towards the one above; the city
 * as a whole towards the spread of the policies themselves.
 */
export function cohortShares(
  cohort: Cohort,
  supply: Shares,
  tally: AttentionTally,
  strengths: Strengths,
): Shares {
  return levelsOf(cohort).reduce(
    (wider, level) => drawnTowards(wider, tally.at(level), strengths.get(partsOf(level)) ?? CITY_STRENGTH),
    supply,
  );
}

/** The same for one enterprise, whose own attention is drawn towards its cohort's. */
export function ownShares(ofCohort: Shares, own: ReadonlyMap<string, { readonly weight: number }>): Shares {
  return drawnTowards(ofCohort, own, OWN_STRENGTH);
}

function withLevelsAbove({ section, band, district }: Level): Level[] {
  return levelsOf({ section: section ?? null, band: band ?? null, district: district ?? null });
}

function familiesLike(kind: Level, tally: AttentionTally): Family[] {
  const families = new Map<string, { above: Level; members: Level[] }>();
  for (const level of tally.levelsLike(kind)) {
    const above = aboveOf(level);
    const key = JSON.stringify(above);
    const family = families.get(key) ?? { above, members: [] };
    family.members.push(level);
    families.set(key, family);
  }
  return [...families.values()].map(({ members }) => familyOf(members.map((level) => tally.at(level))));
}

/** The level without its last part. */
function aboveOf(level: Level): Level {
  return withLevelsAbove(level).at(-2) ?? {};
}

/** Its whole is the sum of its members: who did not say the last part is not of the family. */
function familyOf(members: readonly ReadonlyMap<string, { weight: number }>[]): Family {
  const whole = new Map<string, { weight: number }>();
  for (const member of members) {
    for (const [category, { weight }] of member)
      whole.set(category, { weight: (whole.get(category)?.weight ?? 0) + weight });
  }
  return { whole, members };
}
