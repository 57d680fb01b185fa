import type { CalendarDate } from './calendar-date';

/** The version that holds on a day, in whatever order they are listed; before the first one, the first of the list. */
export function versionOn<Version extends { readonly from: CalendarDate }>(
  day: CalendarDate,
  all: readonly [Version, ...Version[]],
): Version {
  return all.reduce((held, next) => (next.from <= day && next.from >= held.from ? next : held), all[0]);
}
