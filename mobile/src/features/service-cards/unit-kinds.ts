interface Named {
  readonly id: string;
  readonly name: string;
}

export interface UnitGroup<Unit extends Named> {
  readonly title: string;
  readonly units: readonly Unit[];
}

/** The first kind whose words stand in a name decides; what is in none of them is a government department. */
const KINDS: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['服务中心和热线', /(中心|热线)$/],
  ['水电气和地铁', /公司$/],
  ['群团组织', /(总工会|联合会|分会)$/],
  ['政府部门', /./],
];
const ORDER = ['政府部门', '服务中心和热线', '水电气和地铁', '群团组织'];

/** The units of a level by what they are, so that sixty names can be looked through. */
export function unitsByKind<Unit extends Named>(units: readonly Unit[]): readonly UnitGroup<Unit>[] {
  return ORDER.map((title) => ({
    title,
    units: units.filter(({ name }) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] === title),
  })).filter((group) => group.units.length > 0);
}
