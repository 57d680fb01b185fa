import type { Actor } from '@yingshang/shared/contracts/definition';
import { MESSAGES_A_PAGE } from '@yingshang/shared/contracts/notices';
import type { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { InboxService } from '../../src/domains/notices/inbox.service';
import type { PushBench } from './bench-application';
import { percentile } from './percentile';

export interface InboxFigures {
  /** Milliseconds of one list, 95 of 100 at most. */
  readonly without: number;
  readonly withOld: number;
  readonly lists: number;
  readonly oldRows: number;
  readonly oldMegabytes: number;
}

const SCHEMA = 'with_old_messages';
const DAY_MS = 86_400_000;
const OLD_NOTICES = 100;
const BLOCK = 100;
const BEYOND_A_PAGE = 2;

/**
 * The first page of an inbox, for the same readers with the same newest messages: once where nothing else was ever
 * told, once where everybody was told so much before. The second lies in a schema of its own, which comes and goes
 * without touching the first. In turns, a block of readers at a time.
 */
export async function measureInbox(
  bench: PushBench,
  { readers, oldRows, rounds }: { readers: number; oldRows: number; rounds: number },
): Promise<InboxFigures> {
  const { dataSource } = bench;
  const people = await fillNewest(dataSource, readers);
  await addOldMessages(dataSource, oldRows);
  const services = {
    without: bench.app.get(InboxService, { strict: false }),
    withOld: (await bench.withSchemaFirst(SCHEMA)).get(InboxService, { strict: false }),
  };
  await checkSecondPages(services, people[0] ?? '');
  const taken = { without: [] as number[], withOld: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (let from = 0; from < people.length; from += BLOCK) {
      for (const [way, service] of Object.entries(services)) {
        for (const personId of people.slice(from, from + BLOCK)) {
          const milliseconds = await timedList(service, personId);
          // The first round warms up.
          if (round > 0) taken[way === 'without' ? 'without' : 'withOld'].push(milliseconds);
        }
      }
    }
  }
  const oldMegabytes = await megabytesOf(dataSource, `${SCHEMA}.messages`);
  await dataSource.query(`DROP SCHEMA ${SCHEMA} CASCADE`);
  await dataSource.query('TRUNCATE messages');
  await dataSource.query('DELETE FROM notices');
  return {
    without: percentile(taken.without, 95),
    withOld: percentile(taken.withOld, 95),
    lists: taken.without.length,
    oldRows,
    oldMegabytes,
  };
}

async function timedList(inbox: InboxService, personId: string): Promise<number> {
  const started = performance.now();
  const { items, next } = await inbox.list(reader(personId), undefined);
  const milliseconds = performance.now() - started;
  if (items.length !== MESSAGES_A_PAGE || next === null)
    throw new Error(`a page of ${items.length} messages`);
  return milliseconds;
}

/** Behind the newest lies nothing on one side, and what is old on the other: else the same would be measured twice. */
async function checkSecondPages(
  { without, withOld }: Readonly<Record<'without' | 'withOld', InboxService>>,
  personId: string,
): Promise<void> {
  const sizes = [without, withOld].map(async (inbox) => {
    const { next } = await inbox.list(reader(personId), undefined);
    return (await inbox.list(reader(personId), next ?? undefined)).items.length;
  });
  const [few = 0, many = 0] = await Promise.all(sizes);
  if (few !== BEYOND_A_PAGE || many <= few) throw new Error(`second pages of ${few} and ${many} messages`);
}

const reader = (personId: string): Actor => ({
  personId,
  sessionId: personId,
  kind: 'enterprise',
  displayName: '示例',
  demo: false,
  unitId: null,
  roles: [],
  secondFactor: false,
});

/** More than a page for each reader, told in the last days. @returns the readers */
export async function fillNewest(dataSource: DataSource, readers: number): Promise<string[]> {
  const ids = await addNotices(dataSource, 'public', MESSAGES_A_PAGE + BEYOND_A_PAGE, 1);
  const people: { id: string }[] = await dataSource.query(
    `SELECT person_id AS id FROM enterprise_profiles WHERE person_id IS NOT NULL ORDER BY enterprise_id LIMIT $1`,
    [readers],
  );
  await dataSource.query(
    `INSERT INTO messages (person_id, notice_id, about, answer_before, answer_after, state, reason)
     SELECT person_id, notice_id, enterprise_id, 0, 2, 2, 'no-grant'
     FROM enterprise_profiles CROSS JOIN unnest($1::uuid[]) AS notice_id WHERE person_id = ANY($2::uuid[])`,
    [ids, people.map(({ id }) => id)],
  );
  return people.map(({ id }) => id);
}

/** The same newest messages, and so many old ones: as many for each holder, of notices of half a year. */
async function addOldMessages(dataSource: DataSource, rows: number): Promise<void> {
  await dataSource.query(`CREATE SCHEMA ${SCHEMA}`);
  for (const table of ['notices', 'messages'])
    await dataSource.query(`CREATE TABLE ${SCHEMA}.${table} (LIKE public.${table} INCLUDING ALL)`);
  const ids = await addNotices(dataSource, SCHEMA, OLD_NOTICES, 150);
  const [{ holders }] = await dataSource.query<[{ holders: number }]>(
    'SELECT count(*)::int AS holders FROM enterprise_profiles WHERE person_id IS NOT NULL',
  );
  const each = Math.ceil(rows / holders);
  await dataSource.query(
    `INSERT INTO ${SCHEMA}.messages (person_id, notice_id, about, answer_before, answer_after, state, reason, settled_at, read_at)
     SELECT person_id, ($1::uuid[])[1 + (at + kth * ${Math.floor(OLD_NOTICES / each)}) % ${OLD_NOTICES}], enterprise_id, 0, 2, 2,
       'no-grant', now(), CASE WHEN kth % 2 = 0 THEN now() END
     FROM (SELECT person_id, enterprise_id, row_number() OVER (ORDER BY person_id) AS at
           FROM enterprise_profiles WHERE person_id IS NOT NULL) AS holder
       CROSS JOIN generate_series(0, ${each - 1}) AS kth
     LIMIT ${rows}`,
    [ids],
  );
  await dataSource.query(`INSERT INTO ${SCHEMA}.notices SELECT * FROM public.notices`);
  await dataSource.query(`INSERT INTO ${SCHEMA}.messages SELECT * FROM public.messages`);
  for (const schema of ['public', SCHEMA])
    for (const table of ['notices', 'messages']) await dataSource.query(`VACUUM ANALYZE ${schema}.${table}`);
}

/** Notices of so many days, one after the other. @returns their ids */
async function addNotices(
  dataSource: DataSource,
  schema: string,
  count: number,
  days: number,
): Promise<string[]> {
  const now = Date.now();
  // Old ones end where the new ones begin.
  const end = days === 1 ? now : now - 2 * DAY_MS;
  const made = Array.from({ length: count }, (_, at) => {
    const msecs = Math.round(end - ((count - at) / count) * days * DAY_MS);
    return { id: v7({ msecs }), at: new Date(msecs) };
  });
  const subject = {
    kind: 'policy',
    cause: 'published',
    policy: { id: 'bench', title: '示例：小微企业减按较低税率缴纳增值税的政策', category: 'tax' },
  };
  await dataSource.query(
    `INSERT INTO ${schema}.notices (id, subject, topics, template, made_at, told)
     SELECT id, $3, ARRAY['category:tax'], 'policy', at, 1 FROM unnest($1::uuid[], $2::timestamptz[]) AS made (id, at)`,
    [made.map(({ id }) => id), made.map(({ at }) => at), JSON.stringify(subject)],
  );
  return made.map(({ id }) => id);
}

async function megabytesOf(dataSource: DataSource, table: string): Promise<number> {
  const [{ size }] = await dataSource.query<[{ size: number }]>(
    'SELECT pg_total_relation_size($1::regclass) / 1e6::float8 AS size',
    [table],
  );
  return size;
}
