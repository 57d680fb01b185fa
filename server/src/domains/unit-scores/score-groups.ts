import type { UnitRow } from '@yingshang/shared/contracts/service-cards';

export interface ScoreGroup {
  readonly key: string;
  readonly name: string;
}

/** As many kinds as there are ways in which units serve people: a district's bureaus are compared with each other. */
const GROUPS: readonly (ScoreGroup & {
  readonly level: UnitRow['level'];
  readonly department: string | null;
})[] = [
  { key: 'city', name: '市级部门', level: 'city', department: null },
  { key: 'district', name: '区级部门', level: 'district', department: null },
  { key: 'street-service', name: '街道便民服务中心', level: 'street', department: 'service' },
  { key: 'street', name: '街道办事处', level: 'street', department: null },
];

/** Units of one level and kind, among which there are places. */
export function scoreGroupOf({
  level,
  department,
}: {
  readonly level: UnitRow['level'];
  readonly department: string | null;
}): ScoreGroup {
  const found = GROUPS.find(
    (group) => group.level === level && (group.department === null || group.department === department),
  );
  return found === undefined ? { key: level, name: '其他单位' } : { key: found.key, name: found.name };
}

/** In the order in which they are shown. */
export const scoreGroups: readonly ScoreGroup[] = GROUPS.map(({ key, name }) => ({ key, name }));
