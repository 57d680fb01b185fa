export { answerWords } from './case-words';
export { type CodeTables, codeTables } from './code-from-words';
export { readRuleCases } from './read-rule-cases';
export {
  answerCase,
  type CaseAnswer,
  type CaseVerdict,
  isSameAnswer,
  type RuleCase,
  type RuleCaseFile,
} from './rule-case';
