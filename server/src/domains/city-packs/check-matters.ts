import { type PackCheck, type RowUnderCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

/** Everyday matters and everyday names of units: each leads to units that are in the pack. */
export async function checkMatters(check: PackCheck): Promise<void> {
  for await (const row of rowsUnderCheck(check, packFiles.matters)) checkResponsible(check, row);
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.unitAliases)) {
    if (!leadsSomewhere(check, value.target)) wrong('target', `没有编号或部门键为 ${value.target} 的单位`);
  }
}

/** Each responsible unit or department is in the pack, and named once. */
export function checkResponsible(
  check: PackCheck,
  { value, wrong }: RowUnderCheck<{ readonly departments: readonly string[] }>,
): void {
  const { departments } = value;
  if (new Set(departments).size < departments.length) wrong('departments', '同一个单位写了两次');
  for (const target of departments) {
    if (!leadsSomewhere(check, target)) wrong('departments', `没有编号或部门键为 ${target} 的单位`);
  }
}

function leadsSomewhere({ keys }: PackCheck, target: string): boolean {
  return keys.units.has(target) || keys.departments.has(target);
}
