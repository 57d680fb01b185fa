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

/** Two rules at once; `changed` counts the enterprises that the second answers otherwise. */
export interface ComparedRow {
  readonly total: number;
  readonly eligibleBefore: number;
  readonly unknownBefore: number;
  readonly eligible: number;
  readonly unknown: number;
  readonly changed: number;
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

  async compare(
    before: Rule,
    after: Rule,
    asOf: CalendarDate,
    mostMilliseconds: number,
  ): Promise<ComparedRow | null> {
    const first = ruleSql(before, asOf);
    const second = ruleSql(after, asOf, first.parameters.length + 1);
    return this.timed<ComparedRow>(
      `SELECT count(*)::int AS total,
         count(*) FILTER (WHERE before)::int AS "eligibleBefore",
         count(*) FILTER (WHERE before IS NULL)::int AS "unknownBefore",
         count(*) FILTER (WHERE verdict)::int AS eligible,
         count(*) FILTER (WHERE verdict IS NULL)::int AS unknown,
         count(*) FILTER (WHERE before IS DISTINCT FROM verdict)::int AS changed
       FROM (
         SELECT ${first.text} AS before, ${second.text} AS verdict
         FROM enterprise_profiles WHERE person_id IS NULL OFFSET 0
       ) AS judged`,
      [...first.parameters, ...second.parameters],
      mostMilliseconds,
    );
  }

  private judged<Row>(
    selected: string,
    rule: Rule,
    asOf: CalendarDate,
    mostMilliseconds: number,
  ): Promise<Row | null> {
    const { text, parameters } = ruleSql(rule, asOf);
    // OFFSET 0 keeps the planner from writing the condition out once for each place that names the verdict.
    return this.timed<Row>(
      `SELECT ${selected} FROM (
         SELECT ${text} AS verdict, credit_code FROM enterprise_profiles WHERE person_id IS NULL OFFSET 0
       ) AS judged`,
      parameters,
      mostMilliseconds,
    );
  }

  /** The one row of the answer; null when the statement took longer than it may. */
  private async timed<Row>(
    statement: string,
    parameters: readonly unknown[],
    mostMilliseconds: number,
  ): Promise<Row | null> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('statement_timeout', $1, true)", [String(mostMilliseconds)]);
        const [row] = await manager.query<[Row]>(statement, [...parameters]);
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
