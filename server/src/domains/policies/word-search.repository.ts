import { Injectable } from '@nestjs/common';
import type { StatusFilter } from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { PreparedQueries } from '../../platform/database';
import { statusSql } from './policy-status-sql';
import type { WordQuery } from './word-query';

export interface PageRequest {
  readonly status: StatusFilter;
  readonly asOf: CalendarDate;
  readonly words: WordQuery | null;
  readonly after: string | undefined;
  readonly size: number;
}

/** A condition on the table, which is called `policy`, with `?` where its value stands. */
export interface Narrowing {
  readonly sql: string;
  readonly value: string;
}

export interface FoundPage {
  /** In reading order. */
  readonly ids: readonly string[];
  readonly total: number;
  /** Nothing holds all the words: these hold some of them. */
  readonly relaxed: boolean;
}

/** The weights of D, C, B and A in `ts_rank`: nothing, the rest, the summary, the title. */
const WEIGHTS = '{0.05, 0.1, 0.4, 1.0}';

/** Lists a table of policies: narrowed, searched, in a stable order, a page at a time. */
@Injectable()
export class WordSearchRepository {
  constructor(private readonly queries: PreparedQueries) {}

  async page(
    table: 'policies' | 'resident_policies',
    request: PageRequest,
    narrowings: readonly Narrowing[],
  ): Promise<FoundPage> {
    const { words } = request;
    const strict = await this.ask(table, request, narrowings, words?.all);
    if (strict.total > 0 || words === null || words.all === words.any) return { ...strict, relaxed: false };
    const some = await this.ask(table, request, narrowings, words.any);
    return { ...some, relaxed: some.total > 0 };
  }

  private async ask(
    table: 'policies' | 'resident_policies',
    request: PageRequest,
    narrowings: readonly Narrowing[],
    tsquery: string | undefined,
  ): Promise<{ ids: string[]; total: number }> {
    const { status, asOf, words, after, size } = request;
    const values: unknown[] = [asOf];
    const parameter = (value: unknown) => `$${values.push(value)}`;
    const statusNow = statusSql({ alias: 'policy', asOf: '$1::date', windowed: table === 'policies' });
    const conditions = narrowings.map(({ sql, value }) => sql.replaceAll('?', parameter(value)));
    if (status === 'current') conditions.push('(policy.valid_to IS NULL OR policy.valid_to >= $1::date)');
    else if (status !== 'all') conditions.push(`${statusNow} = ${parameter(status)}`);
    let score = '0::float8';
    if (words !== null && tsquery !== undefined) {
      const query = `to_tsquery('simple', ${parameter(tsquery)})`;
      conditions.push(`policy.search @@ ${query}`);
      // A title that holds what was typed as it was typed comes before any counting of words.
      const whole = `(strpos(lower(policy.title), lower(${parameter(words.phrase)})) > 0)::int`;
      score = `${whole} + ts_rank('${WEIGHTS}', policy.search, ${query})::float8`;
    }
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const place = `-score, rank, title COLLATE "C", id`;
    const later =
      after === undefined
        ? ''
        : `WHERE (${place}) > (SELECT ${place} FROM found WHERE id = ${parameter(after)})`;
    const rows = await this.queries.ask<{ ids: string[]; total: number }>(
      `WITH found AS (
         SELECT policy.id, policy.title, ${score} AS score, ${rankSql(statusNow)} AS rank
         FROM ${table} policy ${where})
       SELECT (SELECT count(*)::int FROM found) AS total,
         ARRAY(SELECT id FROM found ${later} ORDER BY ${place} LIMIT ${parameter(size)}) AS ids`,
      values,
    );
    return rows[0] ?? { ids: [], total: 0 };
  }
}

/** In force, then paused, then to come, then over. */
function rankSql(status: string): string {
  return `coalesce(array_position(ARRAY['paused', 'upcoming', 'expired'], ${status}), 0)`;
}
