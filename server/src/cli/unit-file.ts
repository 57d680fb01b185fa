import type { DirectoryPlace } from '@yingshang/shared/directory';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { SpokenUnit } from '@yingshang/shared/understanding';
import * as z from 'zod/mini';

const unit = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(2)),
  level: z.enum(['city', 'district', 'street']),
  regionCode: z.string(),
});
const file = z.union([z.array(unit), z.object({ units: z.array(unit) })]);

export interface SpokenCity {
  readonly units: readonly SpokenUnit[];
  readonly places: readonly DirectoryPlace[];
}

/** Units of a file, and the places that their names begin with: a list of units needs no list of places beside it. */
export function spokenCity(content: unknown): Outcome<SpokenCity> {
  const parsed = file.safeParse(content);
  if (!parsed.success) return notUnits();
  const units = Array.isArray(parsed.data) ? parsed.data : parsed.data.units;
  const codes = [...new Set(units.map(({ regionCode }) => regionCode))];
  const places = codes.flatMap((code) => {
    const own = units.filter(({ regionCode }) => regionCode === code);
    const name = placeOf(own.map((one) => one.name));
    return name === null ? [] : [{ code, name, whole: own.some(({ level }) => level === 'city') }];
  });
  return ok({ units, places });
}

const PLACE = /^\p{Script=Han}{1,4}?(?:新区|自治县|区|县|市)/u;

/** 「和平区」 of 和平区教育局, 和平区民政局 …: what most of the names begin with. */
function placeOf(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) {
    const place = PLACE.exec(name)?.[0];
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const notUnits = () =>
  refuse({
    code: 'parse-utterance.not-units',
    message: '单位文件的格式不对',
    advice:
      '应为 JSON 数组，或含 units 数组的对象；每个单位有 id、name、level（city、district、street）和 regionCode',
    field: 'units',
  });
