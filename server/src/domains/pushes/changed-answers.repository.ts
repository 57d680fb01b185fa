import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FIRST_RECIPIENTS_PARAMETER, type RecipientsSql } from '../notices';
import { type Answer, answers, type Standing } from '../policies';
import { answerSql } from './answer-sql';

/** What happened to a policy: what everybody was told of it, and what is so from now on. Null: no such policy. */
export interface PolicyChange {
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** Enterprises that are answered alike before, and alike after. */
export interface ChangedGroup {
  readonly before: Answer;
  readonly after: Answer;
  readonly size: number;
}

/** Holders of one district and division of industries (empty: not known) who might have the policy before and after, answered alike. */
export interface UnchangedGroup {
  readonly district: string;
  readonly division: string;
  readonly matched: number;
  readonly enterprises: number;
}

/** Whoever's own answer a change of a policy changes: every holder, by their own profile row. */
export function changedRecipients(change: PolicyChange): RecipientsSql {
  return changedSql(change, FIRST_RECIPIENTS_PARAMETER);
}

@Injectable()
export class ChangedAnswersRepository {
  /** How many they are, by the same query. */
  count(change: PolicyChange, manager: EntityManager): Promise<ChangedGroup[]> {
    const { text, parameters } = changedSql(change, 1);
    return manager.query(
      `SELECT answer_before AS before, answer_after AS after, count(*)::int AS size
       FROM (${text}) changed GROUP BY 1, 2 ORDER BY 1, 2`,
      [...parameters],
    );
  }

  /**
   * Where they are by their profiles: a join would be a million look-ups, for nobody can foretell how many a rule
   * finds. Read apart from the insert, so that it may run on several processors.
   */
  countUnchanged(change: PolicyChange, manager: EntityManager): Promise<UnchangedGroup[]> {
    const { text, parameters } = answeredSql(change, 1);
    return manager.query(
      `SELECT district, division, sum(holders)::int AS matched, count(*)::int AS enterprises
       FROM (SELECT about, COALESCE(left(region_code, 6), '') AS district,
               COALESCE(left(industry_code, 2), '') AS division, count(*) AS holders
             FROM (${text}) AS answered
             WHERE answer_before = answer_after AND answer_after <> ${answers.none}
             GROUP BY 1, 2, 3) AS unchanged
       GROUP BY 1, 2`,
      [...parameters],
    );
  }
}

function changedSql(change: PolicyChange, firstParameter: number): RecipientsSql {
  const { text, parameters } = answeredSql(change, firstParameter);
  return {
    text: `SELECT person_id, about, answer_before, answer_after FROM (${text}) AS answered
           WHERE answer_before <> answer_after`,
    parameters,
  };
}

/** Every holder. Null-safe by construction: answers are numbers, and every verdict has one. */
function answeredSql({ before, after }: PolicyChange, firstParameter: number): RecipientsSql {
  const first = answerSql(before, firstParameter);
  const second = answerSql(after, firstParameter + first.parameters.length);
  return {
    text: `SELECT person_id, enterprise_id AS about, region_code, industry_code,
             ${first.text}::smallint AS answer_before, ${second.text}::smallint AS answer_after
           FROM enterprise_profiles WHERE person_id IS NOT NULL`,
    parameters: [...first.parameters, ...second.parameters],
  };
}
