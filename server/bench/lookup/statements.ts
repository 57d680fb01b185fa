import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
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
  { app }: RatingsCity,
  planId: string,
  child: AskedChild,
): Promise<Statement[]> {
  const seen: Statement[] = [];
  const ask = () =>
    app.inject({
      method: 'POST',
      url: `/api/kindergarten-draws/${planId}/look-up`,
      headers: { 'content-type': 'application/json', 'x-visitor-id': randomUUID() },
      payload: JSON.stringify(child),
    });
  // The first one reads the plan, once.
  await ask();
  const answer = await noted(seen, ask);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const asExpected =
    seen.length === ABOUT.length && ABOUT.every((table, at) => seen[at]?.text.includes(table));
  if (!asExpected) throw new Error(`a look-up asks otherwise:\n${seen.map(({ text }) => text).join('\n')}`);
  return seen;
}

/** Every statement that any connection of this process sends meanwhile, by whichever way. */
async function noted<Done>(seen: Statement[], work: () => PromiseLike<Done>): Promise<Done> {
  const send = Reflect.get(Client.prototype, 'query');
  Reflect.set(
    Client.prototype,
    'query',
    function (this: Client, asked: Statement | string, ...rest: unknown[]) {
      if (typeof asked === 'string')
        seen.push({ text: asked, values: Array.isArray(rest[0]) ? rest[0] : [] });
      else seen.push({ text: asked.text, values: asked.values });
      return Reflect.apply(send, this, [asked, ...rest]);
    },
  );
  try {
    return await work();
  } finally {
    Reflect.set(Client.prototype, 'query', send);
  }
}
