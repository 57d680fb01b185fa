import { CLOSING_SOON_DAYS } from './policy-status';

export interface StatusColumns {
  /** Alias of the table, whose columns are named as those of `policies`. */
  readonly alias: string;
  /** The parameter that holds the day, a date. */
  readonly asOf: string;
  /** The table keeps windows and pauses. */
  readonly windowed: boolean;
}

/**
 * The status as the database computes it, for filters and orders; the rows that are shown get theirs from
 * `policyStatus`. A test holds the two to the same answer.
 */
export function statusSql({ alias, asOf, windowed }: StatusColumns): string {
  const endsSoon = (end: string) => `${end} - ${asOf} BETWEEN 0 AND ${CLOSING_SOON_DAYS}`;
  const validityEndsSoon = `(NOT ${alias}.approximate_dates ? 'validTo' AND ${endsSoon(`${alias}.valid_to`)})`;
  const windowEndsSoon = `EXISTS (
      SELECT FROM jsonb_to_recordset(${alias}.windows) AS own("from" date, "to" date, source text)
      WHERE own.source <> 'approximate' AND own."from" <= ${asOf} AND ${endsSoon('own."to"')})`;
  return `CASE
    WHEN ${alias}.valid_from > ${asOf} THEN 'upcoming'
    WHEN ${alias}.valid_to < ${asOf} THEN 'expired'
    ${windowed ? `WHEN (${alias}.paused->>'since')::date <= ${asOf} THEN 'paused'` : ''}
    WHEN ${validityEndsSoon} ${windowed ? `OR ${windowEndsSoon}` : ''} THEN 'closing-soon'
    ELSE 'in-force' END`;
}
