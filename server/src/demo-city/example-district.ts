import type { PackRegion, PackUnit } from './pack-rows';

/** The fictional district borrows the departments of a real one: same duties, its own name, ids and streets. */
const TEMPLATE_DISTRICT = { code: '210102', shortName: '和平' };
const EXAMPLE_SHORT_NAME = '示例';

export function exampleDistrictUnits(
  realUnits: readonly PackUnit[],
  regions: readonly PackRegion[],
): PackUnit[] {
  const district = regions.find((region) => region.demo && region.kind === 'district');
  if (!district) throw new Error('regions.json names no fictional district (demo: true, kind: "district")');
  const streets = regions.filter((region) => region.demo && region.parentCode === district.code);
  return [
    ...departments(realUnits, district.code),
    ...streets.flatMap((street) => streetUnits(realUnits, street, district)),
  ];
}

function departments(realUnits: readonly PackUnit[], districtCode: string): PackUnit[] {
  return realUnits
    .filter((unit) => unit.level === 'district' && unit.regionCode === TEMPLATE_DISTRICT.code)
    .map((unit) => ({
      ...unit,
      id: departmentId(districtCode, unit.department ?? unit.id),
      name: unit.name.replace(TEMPLATE_DISTRICT.shortName, EXAMPLE_SHORT_NAME),
      regionCode: districtCode,
      demo: true,
    }));
}

function streetUnits(
  realUnits: readonly PackUnit[],
  street: PackRegion,
  district: PackRegion,
): [PackUnit, PackUnit] {
  const id = (department: string) => `demo-${district.code}-${street.code.slice(-3)}-${department}`;
  const office = {
    ...streetTemplate(realUnits, 'office'),
    id: id('office'),
    name: `${district.name}${street.name}办事处`,
    parentId: departmentId(district.code, 'gov-office'),
    regionCode: district.code,
    demo: true,
  };
  const service = {
    ...streetTemplate(realUnits, 'service'),
    id: id('service'),
    name: `${district.name}${street.name}便民服务中心`,
    parentId: office.id,
    regionCode: district.code,
    demo: true,
  };
  return [office, service];
}

function departmentId(districtCode: string, department: string): string {
  return `demo-${districtCode}-${department}`;
}

function streetTemplate(realUnits: readonly PackUnit[], department: 'office' | 'service'): PackUnit {
  const found = realUnits.find((unit) => unit.level === 'street' && unit.department === department);
  if (!found) throw new Error(`units.jsonl holds no street unit "${department}" to model on`);
  return found;
}
