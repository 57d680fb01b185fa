export {
  type DemoEnterprise,
  demoEnterprise,
  type OfficialSource,
  type RegistryPlace,
  type SourcedFacts,
} from './demo-enterprise';
export { isSyntheticCreditCode } from './synthetic-marks';
