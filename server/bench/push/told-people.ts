import { setTimeout as sleep } from 'node:timers/promises';
import { NO_ENTERPRISE, Notices, states } from '../../src/domains/notices';
import { FieldCrypto } from '../../src/platform/crypto';
import { type ReachablePerson, reachablePeople } from '../../test/support/reachable-people';
import { APP_ID, type PushBench } from './bench-application';
import type { StandIn } from './bench-processes';

const BATCH = 2_000;
const LOOKS_EVERY_MS = 250;
/** A drain that stands still for so long is stuck. */
const PATIENCE_MS = 60_000;

/** People who allowed one message each, and at the stand-in as well. */
export async function peopleToReach(
  { app, dataSource }: PushBench,
  standIn: StandIn,
  count: number,
): Promise<ReachablePerson[]> {
  const fields = app.get(FieldCrypto, { strict: false });
  const people: ReachablePerson[] = [];
  while (people.length < count) {
    const size = Math.min(BATCH, count - people.length);
    people.push(...(await reachablePeople({ dataSource, fields, appId: APP_ID }, { count: size })));
  }
  // As autovacuum does in a city whose people did not all come a second ago.
  for (const table of ['people', 'wechat_accounts', 'message_grants', 'notice_preferences'])
    await dataSource.query(`ANALYZE ${table}`);
  await standIn.grant(people.map(({ openid }) => openid));
  return people;
}

/** Tells them all of one policy, as the product does. @returns the notice */
export async function tellPeople(
  { app, dataSource }: PushBench,
  people: readonly ReachablePerson[],
): Promise<string> {
  const policy = { id: 'bench', title: '示例：小微企业减征增值税', category: 'tax' };
  const told = await dataSource.transaction((manager) =>
    app.get(Notices, { strict: false }).tellAll(
      { subject: { kind: 'policy', cause: 'published', policy } },
      {
        text: `SELECT id AS person_id, $4::uuid AS about, 0::smallint AS answer_before, 2::smallint AS answer_after
               FROM unnest($5::uuid[]) AS id`,
        parameters: [NO_ENTERPRISE, people.map(({ personId }) => personId)],
      },
      manager,
    ),
  );
  if (told === null || told.told !== people.length)
    throw new Error(`${told?.told} of ${people.length} people were told`);
  return told.noticeId;
}

/** @throws when nothing goes on any more, or when a message ended otherwise than sent */
export async function untilSent({ dataSource }: PushBench, count: number): Promise<void> {
  let sent = 0;
  let since = Date.now();
  while (sent < count) {
    await sleep(LOOKS_EVERY_MS);
    const rows: { state: number; reason: string | null; size: number }[] = await dataSource.query(
      'SELECT state, reason, count(*)::int AS size FROM messages GROUP BY 1, 2',
    );
    const now = rows.find(({ state }) => state === states.sent)?.size ?? 0;
    if (now > sent) since = Date.now();
    if (Date.now() - since > PATIENCE_MS || (rows.length > 0 && rows.every(isOtherEnd)))
      throw new Error(`the drain ended with ${JSON.stringify(rows)}`);
    sent = now;
  }
}

const isOtherEnd = ({ state }: { readonly state: number }) =>
  state !== states.sent && state !== states.pending;

export async function forgetMessages({ dataSource }: PushBench): Promise<void> {
  await dataSource.query('TRUNCATE messages');
  await dataSource.query('DELETE FROM notices');
}
