export type { CountingRule } from './counting-rule';
export { FavouritesService } from './favourites.service';
export { PoliciesModule } from './policies.module';
export { unknownPolicy } from './policies.refusals';
export type { PolicyHeading } from './policies.repository';
export {
  type BenefitPolicy,
  type ImportedPolicies,
  PoliciesService,
  type RuledPolicy,
} from './policies.service';
export type { PolicyEntity } from './policy.entity';
export {
  type Answer,
  answerOf,
  answers,
  ownAnswer,
  type PhaseDates,
  phaseOn,
  type Standing,
} from './policy-answer';
export type { EditionDeed, PolicyEditionEntity } from './policy-edition.entity';
export {
  DeskPolicyWithoutPeople,
  type NewEdition,
  type PolicyAtHand,
  PolicyEditions,
  ruleOnceKept,
} from './policy-editions.service';
export { type PolicyRule, PolicyRulesService } from './policy-rules.service';
export { policyStatus } from './policy-status';
export type { DateField, PolicyRecord } from './policy-table';
export type { ResidentPolicyHeading } from './resident-policies.repository';
export { ResidentPoliciesService } from './resident-policies.service';
export type { ResidentPolicyRecord } from './resident-policy-table';
export { residentPolicyStatus } from './resident-policy-views';
export type { RuleVersionEntity } from './rule-version.entity';
