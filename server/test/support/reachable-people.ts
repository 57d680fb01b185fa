import { createHash, randomUUID } from 'node:crypto';
import type { MessageTemplate, NoticePreferences } from '@yingshang/shared/contracts/notices';
import type { DataSource } from 'typeorm';
import type { FieldCrypto } from '../../src/platform/crypto';

export interface ReachablePerson {
  readonly personId: string;
  /** One that the stand-in knows for one of its own. */
  readonly openid: string;
}

interface Reach {
  readonly dataSource: DataSource;
  readonly fields: FieldCrypto;
  readonly appId: string;
}

export interface ReachOptions {
  readonly count?: number;
  readonly template?: MessageTemplate;
  /** By the ledger; what the stand-in knows of is told to it apart. */
  readonly grants?: number;
  readonly preferences?: Partial<NoticePreferences>;
}

/** Any hour, any number, at once. */
export const unhurried: Partial<NoticePreferences> = {
  rhythm: 'at-once',
  mostADay: 10,
  mostAWeek: 30,
  quietFrom: 0,
  quietTo: 0,
};

/** People whom WeChat knows, with the rows that a sign-in and a grant would have left. */
export async function reachablePeople(
  { dataSource, fields, appId }: Reach,
  { count = 1, template = 'policy', grants = 1, preferences = unhurried }: ReachOptions = {},
): Promise<ReachablePerson[]> {
  const people = Array.from({ length: count }, () => {
    const personId = randomUUID();
    const openid = `oSTANDIN${createHash('sha256').update(personId).digest('base64url').slice(0, 20)}`;
    return { personId, openid, accountId: randomUUID() };
  });
  const sealer = await fields.sealer(count);
  if (!sealer.ok) throw new Error(sealer.refusal.message);
  const { value: key } = sealer;
  const ids = people.map(({ personId }) => personId);
  await dataSource.query(
    `INSERT INTO people (id, kind, display_name, demo, created_at)
     SELECT id, 'resident', '示例', false, now() FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await dataSource.query(
    `INSERT INTO wechat_accounts (id, person_id, app_id, openid_index, sealed_openid, key_version, linked_at)
     SELECT id, person, $5, openid, sealed, $6, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS made (id, person, openid, sealed)`,
    [
      people.map(({ accountId }) => accountId),
      ids,
      people.map(({ openid }) =>
        fields.indexOf({ table: 'wechat_accounts', column: 'openid_index' }, openid),
      ),
      people.map(({ accountId, openid }) =>
        key.seal({ table: 'wechat_accounts', column: 'sealed_openid', rowId: accountId }, openid),
      ),
      appId,
      key.keyVersion,
    ],
  );
  await dataSource.query(
    `INSERT INTO message_grants (person_id, template, remaining, last_answer, asked_at)
     SELECT id, $2, $3, 'accept', '2026-01-01' FROM unnest($1::uuid[]) AS id`,
    [ids, template, grants],
  );
  await dataSource.query(
    `INSERT INTO notice_preferences (person_id, preferences, changed_at)
     SELECT id, $2, now() FROM unnest($1::uuid[]) AS id`,
    [ids, JSON.stringify(preferences)],
  );
  return people.map(({ personId, openid }) => ({ personId, openid }));
}
