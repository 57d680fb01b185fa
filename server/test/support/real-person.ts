import { randomUUID } from 'node:crypto';
import { PeopleService, SessionsService } from '../../src/domains/identity';
import { Transactions } from '../../src/platform/database';
import type { SignedIn } from './signed-in';
import type { SuiteServer } from './with-server';

export interface RealPerson extends SignedIn {
  /** Of the device that they hold. */
  readonly visitorId: string;
}

/** Somebody who signed in with their number, on a device of their own. */
export async function realPerson(
  server: SuiteServer,
  phone: string,
  device = 'iPhone 微信',
): Promise<RealPerson> {
  const people = server.app.get(PeopleService, { strict: false });
  const sessions = server.app.get(SessionsService, { strict: false });
  const sealer = await people.sealer();
  if (!sealer.ok) throw new Error(sealer.refusal.message);
  const started = await server.app.get(Transactions, { strict: false }).run(async (manager) => {
    const person = await people.keepByPhone(phone, sealer.value, manager);
    const session = await sessions.start({ person, way: 'phone', device, replaces: null }, manager);
    return { ok: true, value: session };
  });
  if (!started.ok) throw new Error(started.refusal.message);
  const { token, person } = started.value;
  const visitorId = randomUUID();
  return {
    personId: person.id,
    visitorId,
    token,
    ask: (method, path, body, idempotencyKey = randomUUID()) =>
      server.request(method, path, {
        body,
        headers: {
          authorization: `Bearer ${token}`,
          'x-visitor-id': visitorId,
          'idempotency-key': idempotencyKey,
        },
      }),
  };
}
