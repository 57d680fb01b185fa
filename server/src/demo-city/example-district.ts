import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { noExampleDistrict, noTemplate } from './demo-city.refusals';
import type { PackRegion, PackUnit } from './pack-rows';

/** The fictional district borrows the departments of a real one: same duties, its own name, ids and streets. */
const TEMPLATE_DISTRICT = { code: '210102', shortName: '和平' };
const EXAMPLE_SHORT_NAME = '示例';

interface Templates {
  readonly departments: readonly PackUnit[];
  readonly office: PackUnit;
  readonly service: PackUnit;
}

export function exampleDistrictUnits(
  realUnits: readonly PackUnit[],
  regions: readonly PackRegion[],
): Outcome<PackUnit[]> {
  const district = regions.find((region) => region.demo && region.kind === 'district');
  if (!district) return refuse(noExampleDistrict);
  const templates = findTemplates(realUnits);
  if (!templates) return refuse(noTemplate);
  const streets = regions.filter((region) => region.demo && region.parentCode === district.code);
  return ok([
    ...districtUnits(templates, district),
    ...streets.flatMap((street) => streetUnits(templates, street, district)),
  ]);
}

function findTemplates(realUnits: readonly PackUnit[]): Templates | undefined {
  const departments = realUnits.filter(
    (unit) => unit.level === 'district' && unit.regionCode === TEMPLATE_DISTRICT.code,
  );
  const street = (department: string) =>
    realUnits.find((unit) => unit.level === 'street' && unit.department === department);
  const [office, service] = [street('office'), street('service')];
  return departments.length > 0 && office && service ? { departments, office, service } : undefined;
}

function districtUnits({ departments }: Templates, district: PackRegion): PackUnit[] {
  return departments.map((unit) => ({
    ...unit,
    id: departmentId(district, unit.department ?? unit.id),
    name: unit.name.replace(TEMPLATE_DISTRICT.shortName, EXAMPLE_SHORT_NAME),
    regionCode: district.code,
    demo: true,
  }));
}

function streetUnits({ office, service }: Templates, street: PackRegion, district: PackRegion): PackUnit[] {
  const prefix = `demo-${district.code}-${street.code.slice(-3)}`;
  const place = { regionCode: district.code, demo: true };
  return [
    {
      ...office,
      ...place,
      id: `${prefix}-office`,
      name: `${district.name}${street.name}办事处`,
      parentId: departmentId(district, 'gov-office'),
    },
    {
      ...service,
      ...place,
      id: `${prefix}-service`,
      name: `${district.name}${street.name}便民服务中心`,
      parentId: `${prefix}-office`,
    },
  ];
}

function departmentId(district: PackRegion, department: string): string {
  return `demo-${district.code}-${department}`;
}
