import {
  type DirectoryPlace,
  type EntryTerm,
  shortNames,
  unitAbbreviations,
  withoutPlaces,
} from '@yingshang/shared/directory';
import type { AllCards, MatterEntity, UnitEntity } from '../service-cards';

/** The second unit named for a matter comes after the first, the third after both. */
const WEIGHT_BY_RANK = [1, 0.93, 0.88] as const;
const LEAST_WEIGHT = 0.84;

export interface UnitWords {
  /** By unit id or department key. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly matters: ReadonlyMap<string, readonly EntryTerm[]>;
}

export function unitWords({ units, unitAliases, matters }: AllCards): UnitWords {
  const unitIds = new Set(units.map(({ id }) => id));
  const byTarget = new Map<string, EntryTerm[]>();
  for (const matter of matters) {
    for (const [target, rank] of ranked(matter.departments, unitIds)) {
      const terms = byTarget.get(target) ?? [];
      terms.push(...matterTerms(matter, WEIGHT_BY_RANK[rank] ?? LEAST_WEIGHT));
      byTarget.set(target, terms);
    }
  }
  return { aliases: new Map(unitAliases.map((row) => [row.target, row.aliases])), matters: byTarget };
}

/** Everything under which a unit is found. */
export function unitTerms(
  unit: UnitEntity,
  places: readonly DirectoryPlace[],
  { aliases, matters }: UnitWords,
): EntryTerm[] {
  const own = places.filter(({ code, whole }) => whole || code === unit.regionCode);
  const core = withoutPlaces(unit.name, own);
  const targets = [unit.id, ...(unit.department === null ? [] : [unit.department])];
  const called = [
    ...shortNames(core, unitAbbreviations),
    ...targets.flatMap((key) => aliases.get(key) ?? []),
  ];
  return [
    { text: unit.name, role: 'name' },
    ...(core === unit.name ? [] : [{ text: core, role: 'name' as const }]),
    ...[...new Set(called)].map((text) => ({ text, role: 'alias' as const })),
    ...unit.topics.map((text) => ({ text, role: 'topic' as const })),
    ...targets.flatMap((key) => matters.get(key) ?? []),
  ];
}

/** A matter's own name and its everyday words; the reason told is always the name. */
export function matterTerms({ label, words }: MatterEntity, weight: number): EntryTerm[] {
  return [label, ...words].map((text) => ({ text, role: 'matter', label, weight }));
}

/**
 * The rank of every target among those of its sort: the list names the offices of all districts by their department
 * and single units by id, and the first of each is equally responsible at its level.
 */
function ranked(targets: readonly string[], unitIds: ReadonlySet<string>): [target: string, rank: number][] {
  const single = targets.filter((target) => unitIds.has(target));
  const shared = targets.filter((target) => !unitIds.has(target));
  return [single, shared].flatMap((list) => list.map((target, rank): [string, number] => [target, rank]));
}
