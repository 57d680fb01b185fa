export { type AccessDenial, type AccessSubject, whyDenied } from './decide-access';
export {
  type EnterprisePower,
  type EnterpriseScope,
  type EnterpriseTie,
  enterpriseScopes,
  hasPower,
  isTied,
  powersOf,
  scopeNames,
  seesPrivateFacts,
} from './enterprise-ties';
export { grantableRoles, mayChangeRole } from './granting';
export {
  needsSecondFactor,
  type RoleGrant,
  reaches,
  roleNames,
  type StaffRole,
  staffRoles,
  type UnitPlace,
} from './roles';
