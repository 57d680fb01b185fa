import { Injectable } from '@nestjs/common';
import type { Rule, Verdict } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, QueryFailedError } from 'typeorm';
import { ruleSql } from './rule-sql';

/** The enterprises that a rule answers alike; an answer that none has got has no group. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly size: number;
}

/** The enterprises that two rules answer so. */
export interface ComparedGroup extends VerdictGroup {
  readonly before: Verdict;
}

export interface VerdictExample {
  readonly verdict: Verdict;
  readonly creditCode: string;
}

const QUERY_CANCELED = '57014';

/**
 * Rules against all profile rows of the register at once, each in one statement; null when it took longer than it may.
 * Grouped by the answer, a row is judged once: `FILTER` judges it once for each count, and a subquery that keeps it from
 * doing so (OFFSET 0) keeps the work off the second processor too.
 */
@Injectable()
export class MatchingRepository {
  constructor(private readonly dataSource: DataSource) {}

  count(rule: Rule, asOf: CalendarDate, mostMilliseconds: number): Promise<VerdictGroup[] | null> {
    const { text, parameters } = ruleSql(rule, asOf);
    return this.timed(
      `SELECT ${text} AS verdict, count(*)::int AS size
       FROM enterprise_profiles WHERE person_id IS NULL GROUP BY 1`,
      parameters,
      mostMilliseconds,
    );
  }

  compare(
    before: Rule,
    after: Rule,
    asOf: CalendarDate,
    mostMilliseconds: number,
  ): Promise<ComparedGroup[] | null> {
    const first = ruleSql(before, asOf);
    const second = ruleSql(after, asOf, first.parameters.length + 1);
    return this.timed(
      `SELECT ${first.text} AS before, ${second.text} AS verdict, count(*)::int AS size
       FROM enterprise_profiles WHERE person_id IS NULL GROUP BY 1, 2`,
      [...first.parameters, ...second.parameters],
      mostMilliseconds,
    );
  }

  /**
   * One enterprise for each answer. The beginning of a code is class and district, so the least code read backwards is
   * a more telling pick.
   */
  examples(rule: Rule, asOf: CalendarDate, mostMilliseconds: number): Promise<VerdictExample[] | null> {
    const { text, parameters } = ruleSql(rule, asOf);
    return this.timed(
      `SELECT ${text} AS verdict, reverse(min(reverse(credit_code))) AS "creditCode"
       FROM enterprise_profiles WHERE person_id IS NULL GROUP BY 1`,
      parameters,
      mostMilliseconds,
    );
  }

  private async timed<Row>(
    statement: string,
    parameters: readonly unknown[],
    mostMilliseconds: number,
  ): Promise<Row[] | null> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('statement_timeout', $1, true)", [String(mostMilliseconds)]);
        return manager.query<Row[]>(statement, [...parameters]);
      });
    } catch (thrown) {
      if (thrown instanceof QueryFailedError && codeOf(thrown) === QUERY_CANCELED) return null;
      throw thrown;
    }
  }
}

function codeOf(failed: QueryFailedError): unknown {
  return 'code' in failed.driverError ? failed.driverError.code : undefined;
}
