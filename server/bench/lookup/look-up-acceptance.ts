import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { killed, startServerProcess } from '../../test/support/server-process';
import { openRatingsCity, type RatingsCity } from '../ratings/ratings-city';
import { seededNumbers } from '../voice/seeded-numbers';
import { lookUpTrial, type Trial, type TrialCity } from './look-up-trial';
import { drawnPlan, madeChildren } from './lookup-city';

export interface AcceptancePlan {
  /** How many questions. */
  readonly count: number;
  readonly seed: number;
  /** Children who are locked before: each takes five wrong look-ups. */
  readonly locked: number;
}

/** A city of its own on real PostgreSQL, its server as a process, and questions of all kinds between one another. */
export async function lookUpAcceptance({ count, seed, locked }: AcceptancePlan): Promise<Trial> {
  const city = await openRatingsCity();
  const server = await startServerProcess({
    DATABASE_URL: city.url,
    KEY_FILE: city.keyFile,
    NODE_ENV: 'production',
    ROLE: 'web',
    LOG_LEVEL: 'fatal',
    // All questions come from one address, as no city's do.
    REQUESTS_PER_MINUTE: '100000000',
    ADDRESS_WRITES_PER_MINUTE: '100000000',
    WRITES_PER_MINUTE: '100000000',
  });
  try {
    const trial = await trialCity(city, server.url, { count, locked });
    return await lookUpTrial(trial, count, seededNumbers(seed));
  } finally {
    await killed(server, 'SIGTERM');
    await city.close();
  }
}

/** Children enough that none is asked for wrongly five times. */
async function trialCity(
  city: RatingsCity,
  origin: string,
  { count, locked: lockedChildren }: Omit<AcceptancePlan, 'seed'>,
): Promise<TrialCity> {
  const guardian = await guardianWithSession(city);
  const [known, guesses] = [200, Math.ceil(count / 10) + 10];
  const all = madeChildren(0, known + lockedChildren + 2 * guesses);
  const open = all.slice(0, known);
  const locked = all.slice(known, known + lockedChildren);
  const guessed = all.slice(known + lockedChildren, known + lockedChildren + guesses);
  const released = await drawnPlan(city, [...open, ...locked, ...guessed], {
    released: true,
    by: guardian.id,
  });
  return {
    origin,
    open: { planId: released.planId, children: open },
    guessed,
    locked,
    strangers: all.slice(known + lockedChildren + guesses),
    unreleased: await drawnPlan(city, open, { released: false }),
    guardianToken: guardian.token,
  };
}

async function guardianWithSession({ dataSource }: RatingsCity): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await dataSource.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例家长', false, now())`,
    [id],
  );
  await dataSource.query(
    `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device)
     VALUES ($1, $2, $3, now(), now(), 'phone', '')`,
    [randomUUID(), createHash('sha256').update(token).digest('base64url'), id],
  );
  return { id, token };
}
