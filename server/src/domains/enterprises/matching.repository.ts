import { Injectable } from '@nestjs/common';
import type { Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, QueryFailedError } from 'typeorm';
import { ruleSql } from './rule-sql';

export interface CountRow {
  readonly eligible: number;
  readonly unknown: number;
  readonly total: number;
}

/** The credit code of one enterprise each way; null where there is none. */
export interface ExampleCodes {
  readonly eligible: string | null;
  readonly unknown: string | null;
  readonly notEligible: string | null;
}

const QUERY_CANCELED = '57014';

/** Rules against all profile rows of the register at once, each in one statement. */
@Injectable()
export class MatchingRepository {
  constructor(private readonly dataSource: DataSource) {}

  count(rule: Rule, asOf: CalendarDate, mostMilliseconds: number): Promise<CountRow | null> {
    return this.judged<CountRow>(
      `count(*) FILTER (WHERE verdict)::int AS eligible,
       count(*) FILTER (WHERE verdict IS NULL)::int AS unknown,
       count(*)::int AS total`,
      rule,
      asOf,
      mostMilliseconds,
    );
  }

  /** The beginning of a code is class and district, so the least code read backwards is a more telling pick. */
  async examples(rule: Rule, asOf: CalendarDate, mostMilliseconds: number): Promise<ExampleCodes | null> {
    return this.judged<ExampleCodes>(
      `reverse(min(reverse(credit_code)) FILTER (WHERE verdict)) AS eligible,
       reverse(min(reverse(credit_code)) FILTER (WHERE verdict IS NULL)) AS unknown,
       reverse(min(reverse(credit_code)) FILTER (WHERE NOT verdict)) AS "notEligible"`,
      rule,
      asOf,
      mostMilliseconds,
    );
  }

  /** Null when the statement took longer than it may. */
  private async judged<Row>(
    selected: string,
    rule: Rule,
    asOf: CalendarDate,
    mostMilliseconds: number,
  ): Promise<Row | null> {
    const { text, parameters } = ruleSql(rule, asOf);
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('statement_timeout', $1, true)", [String(mostMilliseconds)]);
        // OFFSET 0 keeps the planner from writing the condition out once for each place that names the verdict.
        const [row] = await manager.query<[Row]>(
          `SELECT ${selected} FROM (
             SELECT ${text} AS verdict, credit_code FROM enterprise_profiles WHERE person_id IS NULL OFFSET 0
           ) AS judged`,
          [...parameters],
        );
        return row;
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
