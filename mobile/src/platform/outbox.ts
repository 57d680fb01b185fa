import * as z from 'zod/mini';
import { type Exchange, exchange, maySend } from './exchange';
import { stored } from './storage';

const exchangeShape = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.optional(z.string()),
  personId: z.optional(z.string()),
});

/** Writes that nobody answered. Each holds its idempotency key, so sending it again cannot do it twice. */
const kept = stored<Exchange[]>('outbox', 1, z.array(exchangeShape), []);

type Unsigned = Pick<Exchange, 'method' | 'path' | 'body' | 'personId'>;

const isSame = (a: Unsigned, b: Unsigned) =>
  a.method === b.method && a.path === b.path && a.body === b.body && a.personId === b.personId;

/** The key under which this very request is waiting: a person who presses again sends the same one. */
export function keptKey(request: Unsigned): string | undefined {
  return kept.read().find((waiting) => isSame(waiting, request))?.headers['Idempotency-Key'];
}

export function keep(request: Exchange): void {
  const others = kept.read().filter((waiting) => !isSame(waiting, request));
  kept.write([...others, request]);
}

export function settled(request: Unsigned): void {
  const waiting = kept.read();
  const others = waiting.filter((one) => !isSame(one, request));
  if (others.length < waiting.length) kept.write(others);
}

/** What waits and was taken back by the person: it must not be sent later. */
export function dropKept(whose: (request: Exchange) => boolean): void {
  kept.write(kept.read().filter((waiting) => !whose(waiting)));
}

export function countKept(): number {
  return kept.read().length;
}

let sending = false;

/** Sends what waits, oldest first, and stops at the first that is again not answered. Gives how many went through. */
export async function sendKept(): Promise<number> {
  if (sending) return 0;
  sending = true;
  let sent = 0;
  try {
    for (const request of kept.read().filter(maySend)) {
      const { final } = await exchange(request);
      if (!final) break;
      settled(request);
      sent += 1;
    }
  } finally {
    sending = false;
  }
  return sent;
}
