import { createServer } from 'node:http';
import { Pool } from 'pg';
import type { BenchRoute } from './bench-routes';

export const BARE_READY = 'bare server listens';

/**
 * Node's own HTTP server and pg, nothing else: no router, no parsing, no checks. Each path runs its statements and
 * sends the rows as JSON. Arguments: port, database address, connections, routes as JSON.
 */
export function runAsProcess([port, url, connections, routesJson]: string[]): void {
  const routes = new Map<string, BenchRoute>(
    // Written by the bench that started this process.
    (JSON.parse(routesJson ?? '[]') as BenchRoute[]).map((route) => [`/api${route.path}`, route]),
  );
  const pool = new Pool({ connectionString: url, max: Number(connections) });
  const answer = async (route: BenchRoute): Promise<string> => {
    const sets: unknown[] = [];
    for (const { sql, values } of route.statements) sets.push((await pool.query(sql, [...values])).rows);
    return JSON.stringify(sets);
  };
  const server = createServer((request, response) => {
    const route = routes.get(request.url ?? '');
    request.resume();
    if (route === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer(route).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(BARE_READY));
}
