import autocannon from 'autocannon';
import type { BenchRoute } from './bench-routes';

const CONNECTIONS = 32;

/** Requests a second over keep-alive connections, each of which asks all the questions in turn. @throws when an answer was not 2xx: its speed means nothing. */
export async function requestRate(origin: string, route: BenchRoute, seconds: number): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: route.questions.map(({ path, body }) => ({
      path: `/api${path}`,
      method: route.method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    })),
  });
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(
      `${route.name} at ${origin}: ${result['2xx']} good, ${result.non2xx} bad, ${result.errors} errors`,
    );
  }
  return result['2xx'] / result.duration;
}
