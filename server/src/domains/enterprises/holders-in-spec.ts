import { randomUUID } from 'node:crypto';
import type { Profile } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { ProfileRowsRepository } from './profile-rows.repository';

export interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
  readonly profile: Profile;
}

const AT_ONCE = 200;

/** People who registered an enterprise each, straight in the database, with these facts. */
export async function holdersOf(dataSource: DataSource, profiles: readonly Profile[]): Promise<Holder[]> {
  const holders = profiles.map((profile) => ({
    enterpriseId: randomUUID(),
    personId: randomUUID(),
    profile,
  }));
  const people = holders.map(({ personId }) => personId);
  const enterprises = holders.map(({ enterpriseId }) => enterpriseId);
  await dataSource.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at)
     SELECT id, 'resident', '示例', false, now() FROM unnest($1::uuid[]) AS id`,
    [people],
  );
  await dataSource.query(
    `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
     SELECT id, left(id::text, 18), '示例' || at || '号食品店', '990102', '6210', false, now()
     FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, at)`,
    [enterprises],
  );
  await dataSource.query(
    `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
     SELECT e, p, 'none', now() FROM unnest($1::uuid[], $2::uuid[]) AS held (e, p)`,
    [enterprises, people],
  );
  const rows = new ProfileRowsRepository(dataSource);
  for (let from = 0; from < holders.length; from += AT_ONCE)
    await rows.keepOfHolders(holders.slice(from, from + AT_ONCE), dataSource.manager);
  return holders;
}
