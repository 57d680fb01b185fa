export {
  type ApplicationHindrance,
  type ApplicationState,
  type ApplicationStep,
  type ApplicationStepped,
  applicationStates,
  hindranceOfBeginning,
  takeApplicationStep,
} from './application-life';
export { DICE_LEAD_MS, timesOfBeacon } from './beacon-times';
export {
  type ChildrenProblem,
  type ChoiceProblem,
  missingDocuments,
  problemOfChildren,
  problemOfChoices,
  rollChoices,
  type StageChoices,
} from './fitting';
export { type PlanPhase, phaseOfPlan, planPhases } from './phase';
export {
  type ClassEntry,
  contentOf,
  isInBirthWindow,
  type KindergartenPlan,
  type PlanBeacon,
  type PlanClass,
  type PlanContent,
  type PlanHead,
  type PlannedKindergarten,
  planManifest,
  type TwinRule,
  type WantedDocument,
} from './plan';
export { type Publishing, type PublishingProblem, problemOfPublishing } from './plan-changes';
export { type PlanProblem, problemOfContent } from './plan-problems';
export { type Receipt, readReceiptText, receiptText } from './receipt-text';
