import { faintBrandColours } from './brand-contrast';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

/** City, regions, industries, trades, size rules, categories. */
export async function checkPlaces(check: PackCheck): Promise<void> {
  await checkCity(check);
  await checkRegions(check);
  await checkIndustries(check);
  for await (const { value } of rowsUnderCheck(check, packFiles.categories)) {
    check.keys.categories.add(value.key);
    check.figures.addCategory(value.key, value.name);
  }
}

async function checkCity(check: PackCheck): Promise<void> {
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.city)) {
    check.keys.city = value;
    check.figures.setCity(value.code);
    for (const { field, message } of faintBrandColours(value.brand)) wrong(field, message);
    if (value.demoRegistry !== undefined && !value.demo) {
      wrong('demoRegistry', '不是演示城市，不能有虚构的企业');
    }
    if (new Set(value.boards).size < value.boards.length) wrong('boards', '同一个板块写了两次');
  }
}

async function checkRegions(check: PackCheck): Promise<void> {
  const { city, regions } = check.keys;
  const parents: { code: string; wrong: (field: string, message: string) => void }[] = [];
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.regions)) {
    regions.set(value.code, { kind: value.kind, demo: value.demo });
    if (value.demo && city?.demo === false) wrong('demo', '不是演示城市，不能有虚构的区划');
    if (value.kind === 'street') parents.push({ code: value.parentCode, wrong });
    else if (city !== null && value.parentCode !== city.code)
      wrong('parentCode', `区县的上级应为 ${city.code}`);
  }
  for (const { code, wrong } of parents) {
    if (regions.get(code)?.kind !== 'district') wrong('parentCode', `没有编码为 ${code} 的区县`);
  }
}

async function checkIndustries(check: PackCheck): Promise<void> {
  const { industries } = check.keys;
  for await (const { value } of rowsUnderCheck(check, packFiles.industries)) industries.add(value.code);
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.trades)) {
    if (!industries.has(value.code)) wrong('code', `行业表里没有 ${value.code}`);
  }
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.scale)) {
    const unknown = value.rows.flatMap((row) => row.coverage).find((code) => !industries.has(code));
    if (unknown !== undefined) wrong('rows.coverage', `行业表里没有 ${unknown}`);
  }
}

/** The name of the nation, the province, the city and its regions are all places a row may stand in. */
export function isKnownRegion({ keys: { city, regions } }: Pick<PackCheck, 'keys'>, code: string): boolean {
  return regions.has(code) || [city?.code, city?.province.code, city?.nation.code].includes(code);
}
