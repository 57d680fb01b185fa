import { officerPhone } from './fictitious-phones';
import { dutiesOf, hoursOf } from './officer-duties';
import { officerName } from './officer-names';
import { headPost, type Post, STAFF_SIZE, staffing } from './officer-posts';
import type { PackOfficer, PackUnit } from './pack-rows';
import { seededNumbers } from './seeded-numbers';

/** Made-up officers for every unit: one head, then the posts that units of its kind have. */
export function officersOf(units: readonly PackUnit[]): PackOfficer[] {
  return units
    .flatMap((unit) => postsIn(unit).map((post, seat) => ({ unit, post, matter: matterAt(unit, seat) })))
    .map(({ unit, post, matter }, position) => ({
      id: `of-${String(position + 1).padStart(5, '0')}`,
      unitId: unit.id,
      name: officerName(position),
      post,
      duties: dutiesOf(post, matter, unit.duty),
      phone: officerPhone(position),
      hours: hoursOf(post),
      synthetic: true,
    }));
}

/** The posts of one unit, the same for every run because the unit's id is the seed. */
function postsIn(unit: PackUnit): Post[] {
  const numbers = seededNumbers(`officers/${unit.id}`);
  const { always, others } = staffing(unit);
  const size = STAFF_SIZE[unit.level].least + numbers.below(STAFF_SIZE[unit.level].spread);
  const rest = Array.from({ length: size - 1 - always.length }, () => others[numbers.below(others.length)]);
  return [headPost(unit), ...always, ...rest.filter((post) => post !== undefined)];
}

/** The matters of a unit go round its seats, so that each has somebody to ask. */
function matterAt(unit: PackUnit, seat: number): string {
  return unit.topics[seat % unit.topics.length] ?? unit.duty;
}
