/**
 * What members of staff are to the platform. `officer` 工作人员, `handler` 经办人, `lead` 单位负责人,
 * `supervisor` 督查, `publisher` 发布员, `reviewer` 审核员, `lottery-operator` 派位操作员, `notary` 公证与监督员,
 * `auditor` 审计员, `administrator` 管理员.
 */
export const staffRoles = [
  'officer',
  'handler',
  'lead',
  'supervisor',
  'publisher',
  'reviewer',
  'lottery-operator',
  'notary',
  'auditor',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export const roleNames: Readonly<Record<StaffRole, string>> = {
  officer: '工作人员',
  handler: '经办人',
  lead: '单位负责人',
  supervisor: '督查',
  publisher: '发布员',
  reviewer: '审核员',
  'lottery-operator': '派位操作员',
  notary: '公证与监督员',
  auditor: '审计员',
  administrator: '管理员',
};

/** A role that a person holds in a unit, and, where the role reaches further, in all units below it. */
export interface RoleGrant {
  readonly role: StaffRole;
  readonly unitId: string;
}

/** Whoever watches over offices watches over those below, too; whoever works in one works in that one. */
const REACH_BELOW: ReadonlySet<StaffRole> = new Set(['supervisor', 'auditor', 'administrator']);

/** Whoever only answers people needs none; whoever publishes, decides, draws, unseals or grants does. */
const WITHOUT_SECOND_FACTOR: ReadonlySet<StaffRole> = new Set(['officer', 'handler', 'lead']);

export function needsSecondFactor(role: StaffRole): boolean {
  return !WITHOUT_SECOND_FACTOR.has(role);
}

/** `unitPath`: the unit and those above it, in any order. */
export function reaches({ role, unitId }: RoleGrant, { unitId: asked, path }: UnitPlace): boolean {
  return unitId === asked || (REACH_BELOW.has(role) && path.includes(unitId));
}

/** A unit with those above it in the three-level tree. */
export interface UnitPlace {
  readonly unitId: string;
  readonly path: readonly string[];
}
