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
export { operatorsOf } from './check-leaf';
export { checkMatchablePolicy, type MatchablePolicy } from './check-policy';
export { checkProfile } from './check-profile';
export { checkRule, MAX_DEPTH, MAX_LEAVES } from './check-rule';
export { conditionOn, isDated, ruleOn } from './dated-values';
export { evaluate, isIndustryUnder, isWithinRegion, regionPrefix } from './evaluate';
export { type ConditionReading, explainConditions, ruleWords } from './explain';
export { profileField } from './field-catalogue';
export { industrySection } from './industry-section';
export { type MatchResult, matchPolicies } from './match-policies';
export { missingFields } from './missing-fields';
export { type PreparedRule, prepareRule } from './prepare-rule';
export type { FactValue, FieldType, Profile, ProfileField } from './profile-field';
export { profileFields } from './profile-fields';
export { fieldsOf } from './rule-fields';
export { type GroupTrace, type LeafTrace, missingInTrace, type Trace, traceRule } from './trace-rule';
export { isInForce, type Validity } from './validity';
export { type CodeNames, factWords, fieldWords } from './wording';
