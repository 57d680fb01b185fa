import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { answerSql } from './answer-sql';
import type { Answer, Standing } from './policy-answer';

/** What happened to a policy: what everybody was told of it, and what is so from now on. Null: no such policy. */
export interface PolicyChange {
  readonly policyId: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** Enterprises that are answered alike before, and alike after. */
export interface ChangedGroup {
  readonly before: Answer;
  readonly after: Answer;
  readonly size: number;
}

/** Whoever's own answer a change of a policy changes, found in one statement over all holders' profile rows. */
@Injectable()
export class ChangedAnswersRepository {
  /** Adds a recipient for every changed answer, and for no other. @returns how many. */
  async tell(
    change: PolicyChange & { readonly campaignId: string },
    manager: EntityManager,
  ): Promise<number> {
    const { text, parameters } = changedSql(change, 3);
    const [counted]: { told: number }[] = await manager.query(
      `WITH told AS (
         INSERT INTO push_recipients (campaign_id, policy_id, enterprise_id, person_id, answer_before, answer_after)
         SELECT $1, $2, * FROM (${text}) changed RETURNING 1)
       SELECT count(*)::int AS told FROM told`,
      [change.campaignId, change.policyId, ...parameters],
    );
    return counted?.told ?? 0;
  }

  /** The same statement without telling anybody. */
  count(change: PolicyChange, manager: EntityManager): Promise<ChangedGroup[]> {
    const { text, parameters } = changedSql(change, 1);
    return manager.query(
      `SELECT before, after, count(*)::int AS size FROM (${text}) changed GROUP BY before, after ORDER BY before, after`,
      [...parameters],
    );
  }
}

/** Null-safe by construction: answers are numbers, and every verdict has one. */
function changedSql({ before, after }: PolicyChange, firstParameter: number) {
  const first = answerSql(before, firstParameter);
  const second = answerSql(after, firstParameter + first.parameters.length);
  return {
    text: `SELECT * FROM (SELECT enterprise_id, person_id, ${first.text} AS before, ${second.text} AS after
             FROM enterprise_profiles WHERE person_id IS NOT NULL) answered WHERE before <> after`,
    parameters: [...first.parameters, ...second.parameters],
  };
}
