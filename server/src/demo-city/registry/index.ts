export {
  type DemoAnswers,
  type DemoEnterprise,
  demoAnswers,
  demoEnterprise,
  type OfficialSource,
  type RegistryPlace,
  type SourcedFacts,
} from './demo-enterprise';
export { isSyntheticCreditCode } from './synthetic-marks';
