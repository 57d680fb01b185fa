import { randomUUID } from 'node:crypto';
import type { Logger } from 'typeorm';
import type { RatingsCity } from '../ratings/ratings-city';
import type { AskedChild } from './lookup-city';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What one look-up asks the database: which table each statement is about, in their order. */
const ABOUT = ['limit_budgets', 'kindergarten_askers', 'kindergarten_look_ups', 'limit_takes'];

/** Written down while the product does one: the bare server runs the very same, whatever becomes of the product. */
export async function statementsOfLookUp(
  { app, dataSource }: RatingsCity,
  planId: string,
  child: AskedChild,
): Promise<Statement[]> {
  const seen: Statement[] = [];
  const before = dataSource.logger;
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (text, values) => seen.push({ text, values: Array.isArray(values) ? values : [] }),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  const ask = () =>
    app.inject({
      method: 'POST',
      url: `/api/kindergarten-draws/${planId}/look-up`,
      headers: { 'content-type': 'application/json', 'x-visitor-id': randomUUID() },
      payload: JSON.stringify(child),
    });
  // The first one reads the plan, once.
  await ask();
  Object.assign(dataSource, { logger });
  const answer = await ask();
  Object.assign(dataSource, { logger: before });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const asExpected =
    seen.length === ABOUT.length && ABOUT.every((table, at) => seen[at]?.text.includes(table));
  if (!asExpected) throw new Error(`a look-up asks otherwise:\n${seen.map(({ text }) => text).join('\n')}`);
  return seen;
}
