import { isKnownRegion } from './check-places';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';
import type { UnitRow } from './pack-rows';

type Wrong = (field: string, message: string) => void;

export async function checkCards(check: PackCheck): Promise<void> {
  await checkUnits(check);
  const { units, officers, city } = check.keys;
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.officers)) {
    officers.add(value.id);
    check.figures.addOfficer();
    if (!units.has(value.unitId)) wrong('unitId', `没有编号为 ${value.unitId} 的单位`);
    if (value.synthetic && city?.demo === false) wrong('synthetic', '不是演示城市，不能有虚构的工作人员');
  }
}

async function checkUnits(check: PackCheck): Promise<void> {
  const { units } = check.keys;
  const parents = new Map<string, { parentId: string; wrong: Wrong }>();
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.units)) {
    units.add(value.id);
    if (value.department !== null) check.keys.departments.add(value.department);
    check.figures.addUnit(value.demo);
    if (value.parentId !== null) parents.set(value.id, { parentId: value.parentId, wrong });
    checkUnit(check, value, wrong);
  }
  for (const [id, { parentId, wrong }] of parents) {
    if (!units.has(parentId)) wrong('parentId', `没有编号为 ${parentId} 的单位`);
    else if (isOwnAncestor(id, parents)) wrong('parentId', '上级单位绕回了自己');
  }
}

function checkUnit(check: PackCheck, unit: UnitRow, wrong: Wrong): void {
  if (!isKnownRegion(check, unit.regionCode)) wrong('regionCode', `没有编码为 ${unit.regionCode} 的区划`);
  // A real unit may never come to carry the made-up ratings of the fictional district, nor the other way round.
  const inDemoRegion = check.keys.regions.get(unit.regionCode)?.demo ?? false;
  if (unit.demo !== inDemoRegion)
    wrong('demo', unit.demo ? '虚构单位要放在虚构的区划里' : '虚构的区划里不能有真实单位');
  if (unit.contactSynthetic && check.keys.city?.demo === false) {
    wrong('contactSynthetic', '不是演示城市，不能有虚构的联系方式');
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, { parentId: string }>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id)?.parentId; at !== undefined; at = parents.get(at)?.parentId) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
