export { AccessGate, type Admission } from './access-gate';
export { CityKind } from './city-kind';
