import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { RoleGrant } from '@yingshang/shared/access';
import { type SignedIn, speakerFor } from './signed-in';
import type { SuiteCity } from './with-city';

/** Somebody who is not of the demo, made straight in the database, with these roles and a session. */
export async function realPerson(city: SuiteCity, ...roles: readonly RoleGrant[]): Promise<SignedIn> {
  const personId = randomUUID();
  await city.dataSource.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', $2, false, $3)`,
    [personId, `示例${personId.slice(0, 4)}`, new Date(city.clock.now())],
  );
  for (const { role, unitId } of roles)
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, $3, $4, 'operator', $5)`,
      [randomUUID(), personId, role, unitId, new Date(city.clock.now())],
    );
  return startSession(city, personId);
}

/** One session more, as after a sign-in; `proven`: with the second factor. */
export async function startSession(city: SuiteCity, personId: string, proven = false): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url');
  const now = new Date(city.clock.now());
  await city.dataSource.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device, second_factor_at)
     VALUES ($1, $2, $3, $4, $4, 'phone', '', $5)`,
    [
      randomUUID(),
      createHash('sha256').update(token).digest('base64url'),
      personId,
      now,
      proven ? now : null,
    ],
  );
  return speakerFor(city, { personId, token });
}
