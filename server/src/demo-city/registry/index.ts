export {
  type DemoAnswers,
  type DemoEnterprise,
  demoAnswers,
  demoEnterprise,
  type OfficialSource,
  type RegistryPlace,
  type SourcedFacts,
} from './demo-enterprise';
export { demoRegisteredPhone, demoRepresentative, isSyntheticPhone } from './representatives';
export { isSyntheticCreditCode } from './synthetic-marks';
