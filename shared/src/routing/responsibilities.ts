import type { RoutingCity, RoutingMatter, RoutingUnit } from './complaint-router';

/** A matter that a unit is responsible for. */
export interface Responsibility {
  readonly matter: RoutingMatter;
  /** 0 for the most responsible kind of unit, 1 for the next. */
  readonly rank: number;
  /** No district has an office for it that would come first. */
  readonly isCitywide: boolean;
}

/** By the unit's id. A department's key in a matter's list stands for its office in every district. */
export function responsibilities({ units, matters }: RoutingCity): Map<string, Responsibility[]> {
  const byKey = new Map<string, RoutingUnit[]>();
  for (const unit of units)
    for (const key of new Set([unit.id, unit.department ?? unit.id]))
      byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  const found = new Map<string, Responsibility[]>();
  for (const matter of matters) {
    let kinds = -1;
    let follows = false;
    matter.departments.forEach((key, at) => {
      const isDepartment = byKey.get(key)?.some(({ department }) => department === key) ?? false;
      // The city's own unit stands behind the department of its kind.
      const isItsCityUnit = !isDepartment && follows;
      if (!isItsCityUnit) kinds += 1;
      follows = isDepartment;
      const isCitywide = !isDepartment && at === 0;
      for (const { id } of byKey.get(key) ?? [])
        found.set(id, [...(found.get(id) ?? []), { matter, rank: kinds, isCitywide }]);
    });
  }
  return found;
}
