import { ruleSql } from '../enterprises';
import { answerOf, answers, type Standing } from '../policies';

export interface AnswerExpression {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/**
 * What a policy with this standing means to the enterprise of a profile row, as SQL: the number of `answerOf` exactly
 * where `evaluate` gives the verdict. Null: there is no policy.
 */
export function answerSql(standing: Standing | null, firstParameter = 1): AnswerExpression {
  if (standing === null) return { text: `${answers.none}`, parameters: [] };
  const { text, parameters } = ruleSql(standing.rule, standing.asOf, firstParameter);
  const to = (verdict: true | null) => answerOf(verdict, standing.phase);
  return {
    text: `(CASE ${text} WHEN true THEN ${to(true)} WHEN false THEN ${answers.none} ELSE ${to(null)} END)`,
    parameters,
  };
}
