import type { DirectoryPlace } from './entry';

const SUFFIX = /(新区|自治县|区|县|市)$/;

/** The names under which people know a place: 和平区, 和平; 沈北新区, 沈北; for the city itself also 市. */
export function placeNames({ name, whole }: Pick<DirectoryPlace, 'name' | 'whole'>): string[] {
  const short = name.replace(SUFFIX, '');
  const names = short.length >= 2 ? [name, short] : [name];
  if (name.endsWith('新区')) names.push(`${short}区`);
  if (whole) names.push('市', '全市', '市级');
  return names;
}

/**
 * The official name without the places to which the unit belongs: 「沈阳市公安局和平分局」 is 公安局分局,
 * 「和平区太原街街道办事处」 is 太原街街道办事处. A district's short name goes only before 分局: in 「大东区大东街道」 it is the
 * street's own. A name that would be left without meaning stays as it is.
 */
export function withoutPlaces(
  name: string,
  places: readonly Pick<DirectoryPlace, 'name' | 'whole'>[],
): string {
  let core = name;
  for (const { name: full, whole } of places) {
    const short = full.replace(SUFFIX, '');
    core = core.replace(full, '').replace(`${short}分局`, '分局');
    if (whole) core = core.replace(short, '');
  }
  return core.length >= 2 ? core : name;
}
