export { adviceWords } from './advice-words';
export { lastDayOfAge } from './age-limit';
export type {
  AllRule,
  AnyRule,
  Condition,
  DatedCondition,
  DatedValue,
  Leaf,
  NotRule,
  Operator,
  Rule,
  Scalar,
  Verdict,
} from './ast';
export {
  checkMatchablePolicy,
  findTroubleInTime,
  type MatchablePolicy,
  readMatchablePolicy,
} from './check-policy';
export { checkProfile } from './check-profile';
export { checkRule, plainCodes } from './check-rule';
export { conditionOn, dependsOnDay, isDated, ruleOn } from './dated-values';
export { type Derivation, withDerived } from './derivation';
export { evaluate, isIndustryUnder, isWithinRegion, regionPrefix } from './evaluate';
export {
  type ConditionReading,
  explainConditions,
  type RequiredPart,
  readPart,
  requiredParts,
} from './explain';
export {
  type ConditionExplanation,
  type ConditionExplanationWithParts,
  citationWords,
  type Explaining,
  explainRule,
} from './explain-rule';
export { type FactProvenance, type FactTeller, type Provenance, provenanceWords } from './fact-provenance';
export { profileField } from './field-catalogue';
export { fieldGroups } from './field-groups';
export { divisionIn, divisionsUnder, industrySection } from './industry-section';
export { type MatchResult, matchPolicies } from './match-policies';
export { missingFields } from './missing-fields';
export { type NearMiss, nearMiss } from './near-miss';
export { changedFacts, type FieldIndex, indexByField, policiesReading } from './policies-reading';
export { type PreparedRule, prepareRule } from './prepare-rule';
export type { FactValue, FieldType, Profile, ProfileField } from './profile-field';
export { profileFields } from './profile-fields';
export { type Particle, stratumOf } from './question-sample';
export { questionWords } from './question-words';
export { type AskNext, type NextQuestion, prepareQuestions, type QuestionSetting } from './questions';
export { operatorsOf } from './read-leaf';
export { MAX_DEPTH, MAX_LEAVES, readRule } from './read-rule';
export { fieldsOf } from './rule-fields';
export { findRuleWarnings, type RuleWarning } from './rule-warnings';
export { ruleWords } from './rule-words';
export { type GroupTrace, type LeafTrace, missingInTrace, type Trace, traceRule } from './trace-rule';
export { isInForce, type Validity } from './validity';
export { type CodeNames, factWords, fieldWords } from './wording';
