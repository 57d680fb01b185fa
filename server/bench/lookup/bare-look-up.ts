import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import type { Statement } from './statements';

export const BARE_READY = 'bare look-up listens';

export interface BareQuestions {
  readonly planId: string;
  /** In the order of the product's. */
  readonly statements: readonly Statement[];
  /** By ID number. */
  readonly lookUpKeys: Readonly<Record<string, string>>;
}

const ADDRESSES = 5_000;
const newKey = () => randomBytes(32).toString('base64url');

/**
 * Node's own HTTP server and pg: the product's statements with keys of the same shape, a row as JSON. No router, no
 * checks of what was typed, no keyed hashes, no limits that refuse, no slot, no headers.
 * Arguments: port, database address, connections, file of the questions.
 */
export function runAsProcess([port, url, connections, file]: string[]): void {
  // Written by the bench that started this process.
  const { planId, statements, lookUpKeys } = JSON.parse(readFileSync(file ?? '', 'utf8')) as BareQuestions;
  const [spend, ask, find, room] = statements;
  const pool = new Pool({ connectionString: url, max: Number(connections) });
  const addresses = Array.from({ length: ADDRESSES }, newKey);
  const run = async (one: Statement | undefined, values: readonly unknown[]) =>
    (await pool.query<object>(one?.text ?? '', [...values])).rows;
  let turn = 0;
  const answer = async (body: string): Promise<string> => {
    const { idNumber } = JSON.parse(body) as { idNumber: string };
    turn += 1;
    await run(spend, [[newKey(), addresses[turn % ADDRESSES]], spend?.values[1], Date.now()]);
    await run(ask, [newKey(), idNumber, ...(ask?.values.slice(2) ?? [])]);
    const [row] = await run(find, [planId, lookUpKeys[idNumber]]);
    await run(room, [[idNumber]]);
    return JSON.stringify(row);
  };
  const answered = async (request: IncomingMessage) => {
    const body = await answer(await bodyOf(request));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return { headers, body };
  };
  const server = createServer((request, response) => {
    answered(request).then(
      ({ headers, body }) => response.writeHead(200, headers).end(body),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(BARE_READY));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}
