import { randomUUID } from 'node:crypto';
import type { ToldPolicy } from '@yingshang/shared/contracts/notices';
import type { Rule } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { ProfileRowsRepository } from '../../src/domains/enterprises/profile-rows.repository';
import { FieldCrypto } from '../../src/platform/crypto';
import { type ReachablePerson, reachablePeople, unhurried } from '../support/reachable-people';
import type { CommandContext } from './context';

/** Caps are not what is looked at here: a hundred campaigns in minutes. */
const wanted = { ...unhurried, mostADay: 1_000_000, mostAWeek: 1_000_000 };

/** People with an enterprise of 0 to 99 employees each; none has a grant yet. */
export async function makeRecipients(
  { app, dataSource }: CommandContext,
  appId: string,
  count: number,
): Promise<ReachablePerson[]> {
  const reach = { dataSource, fields: app.get(FieldCrypto, { strict: false }), appId };
  const people = await reachablePeople(reach, { count, grants: 0, preferences: wanted });
  const held = people.map(({ personId }, index) => ({
    personId,
    enterpriseId: randomUUID(),
    profile: { employees: index % 100 },
  }));
  const ids = held.map(({ enterpriseId }) => enterpriseId);
  await dataSource.query(
    `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
     SELECT id, 'K' || at, '示例', '210102', '6210', false, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, at)`,
    [ids],
  );
  await dataSource.query(
    `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
     SELECT e, p, 'none', now() FROM unnest($1::uuid[], $2::uuid[]) AS held (e, p)`,
    [ids, people.map(({ personId }) => personId)],
  );
  const rows = new ProfileRowsRepository(dataSource);
  for (let from = 0; from < held.length; from += 500)
    await rows.keepOfHolders(held.slice(from, from + 500), dataSource.manager);
  return people;
}

/** One grant more for everybody: first at the stand-in, so that the ledger never says more than it knows. */
export async function grantAll(
  dataSource: DataSource,
  people: readonly ReachablePerson[],
  give: (openid: string) => Promise<void>,
): Promise<void> {
  const queue = [...people];
  const giver = async () => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) await give(one.openid);
  };
  await Promise.all(Array.from({ length: 16 }, giver));
  await dataSource.query(
    `UPDATE message_grants SET remaining = remaining + 1, asked_at = now() WHERE person_id = ANY($1::uuid[])`,
    [people.map(({ personId }) => personId)],
  );
}

/** The campaign of that number: a policy for whoever has so many employees. */
export function campaign(number: number): {
  readonly policy: ToldPolicy;
  readonly rule: Rule;
  readonly least: number;
} {
  const least = (number * 17) % 60;
  return {
    policy: { id: `kill-${number}`, title: `示例政策${number}`, category: 'subsidy' },
    rule: { field: 'employees', op: 'gte', value: least },
    least,
  };
}
