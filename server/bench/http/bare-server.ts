import { createServer } from 'node:http';
import { Pool } from 'pg';
import { type BenchCity, type BenchQuestion, benchRoutes } from './bench-routes';

export const BARE_READY = 'bare server listens';

/**
 * Node's own HTTP server and pg, nothing else: no router, no parsing, no checks, no marks, reasons or states. Each
 * address runs its statements and sends the rows as JSON; what they leave out is said where each is written.
 * Arguments: port, database address, connections, the city as JSON (all the questions would be too long for one).
 */
export function runAsProcess([port, url, connections, cityJson]: string[]): void {
  // Written by the bench that started this process.
  const routes = benchRoutes(JSON.parse(cityJson ?? '{}') as BenchCity);
  const asked = new Map<string, BenchQuestion>(
    routes.flatMap(({ questions }) => questions.map((question) => [`/api${question.path}`, question])),
  );
  const pool = new Pool({ connectionString: url, max: Number(connections) });
  const answer = async ({ statements }: BenchQuestion): Promise<string> => {
    const sets: unknown[] = [];
    for (const { sql, values } of statements) sets.push((await pool.query(sql, [...values])).rows);
    return JSON.stringify(sets);
  };
  const server = createServer((request, response) => {
    const question = asked.get(request.url ?? '');
    request.resume();
    if (question === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer(question).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(BARE_READY));
}
