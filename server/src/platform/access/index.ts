export { sessionEnded, unknownEnterprise } from './access.refusals';
export { AccessGate, type Admission, type Caller } from './access-gate';
export { CityKind } from './city-kind';
export { EnterpriseTies } from './enterprise-ties';
export { SessionKeeper } from './session-keeper';
export { UnitTree } from './unit-tree';
