import { randomUUID } from 'node:crypto';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import type { SuiteServer, TestAnswer } from './with-server';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface SignedIn {
  readonly personId: string;
  readonly token: string;
  /** Asks as this person, with a fresh idempotency key unless one is given. */
  readonly ask: (
    method: Method,
    path: string,
    body?: unknown,
    idempotencyKey?: string,
  ) => Promise<TestAnswer>;
}

/** A demo person of a new device. */
export async function signedIn(server: SuiteServer, role: PersonKind = 'enterprise'): Promise<SignedIn> {
  const answer = await server.request('POST', '/api/sessions/demo', {
    body: { role },
    headers: { 'x-visitor-id': randomUUID() },
  });
  const { token, person } = answer.body as { token: string; person: { id: string } };
  return speakerFor(server, { personId: person.id, token });
}

/** Asks with this token. */
export function speakerFor(
  server: Pick<SuiteServer, 'request'>,
  { personId, token }: { readonly personId: string; readonly token: string },
): SignedIn {
  return {
    personId,
    token,
    ask: (method, path, body, idempotencyKey = randomUUID()) =>
      server.request(method, path, {
        body,
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': idempotencyKey },
      }),
  };
}
