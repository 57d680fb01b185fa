import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FIRST_RECIPIENTS_PARAMETER, type RecipientsSql } from '../notices';
import type { Answer, Standing } from '../policies';
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
}

/** Null-safe by construction: answers are numbers, and every verdict has one. */
function changedSql({ before, after }: PolicyChange, firstParameter: number): RecipientsSql {
  const first = answerSql(before, firstParameter);
  const second = answerSql(after, firstParameter + first.parameters.length);
  return {
    text: `SELECT * FROM (
             SELECT person_id, enterprise_id AS about,
               ${first.text}::smallint AS answer_before, ${second.text}::smallint AS answer_after
             FROM enterprise_profiles WHERE person_id IS NOT NULL) AS answered
           WHERE answer_before <> answer_after`,
    parameters: [...first.parameters, ...second.parameters],
  };
}
