import type { DataSource } from 'typeorm';
import type { SentMessage } from '../../stand-ins/wechat/stand-in-state';
import type { ReachablePerson } from '../support/reachable-people';
import { campaign } from './cast-in-spec';

export interface Findings {
  readonly campaigns: number;
  readonly messages: number;
  readonly sent: number;
  readonly unknown: number;
  readonly refused: number;
  /** Pending though nothing is left to do, not told though they should be, or sent and not at the stand-in. */
  readonly lost: number;
  /** Told though they should not be. */
  readonly tooMany: number;
  /** At the stand-in twice. */
  readonly duplicates: number;
  /** At the stand-in, and the row says it cannot have arrived, or there is no row. */
  readonly denied: number;
  /** Ledger and stand-in that cannot both be right. */
  readonly ledger: number;
}

interface Row {
  readonly policy: string;
  readonly notice: string;
  readonly person: string;
  readonly state: number;
}

const [PENDING, SENT, REFUSED, UNKNOWN] = [0, 1, 2, 4];

/** Holds every row to what is at the stand-in, and every campaign to whom it should have told. */
export async function findings(
  dataSource: DataSource,
  people: readonly ReachablePerson[],
  seen: { readonly messages: readonly SentMessage[]; readonly granted: number; readonly published: number },
): Promise<Findings> {
  const rows: Row[] = await dataSource.query(
    `SELECT subject -> 'policy' ->> 'id' AS policy, notice_id AS notice, person_id AS person, state
     FROM messages JOIN notices ON notices.id = notice_id`,
  );
  const arrivals = countBy(seen.messages, ({ openid, page }) => `${openid} ${noticeIn(page)}`);
  const openids = new Map(people.map(({ personId, openid }) => [personId, openid]));
  const arrivalsOf = ({ person, notice }: Row) => arrivals.get(`${openids.get(person)} ${notice}`) ?? 0;
  const told = countBy(rows, ({ policy, person }) => `${policy} ${person}`);
  const should = Array.from({ length: seen.published }, (_, at) => campaign(at + 1)).flatMap(
    ({ policy, least }) =>
      people.filter((_, index) => index % 100 >= least).map(({ personId }) => `${policy.id} ${personId}`),
  );
  const known = new Set(rows.map((row) => `${openids.get(row.person)} ${row.notice}`));
  const missing = should.filter((key) => !told.has(key)).length;
  const inState = (state: number) => rows.filter((row) => row.state === state);
  const possible = new Set([SENT, UNKNOWN]);
  return {
    campaigns: new Set(rows.map(({ notice }) => notice)).size,
    messages: rows.length,
    sent: inState(SENT).length,
    unknown: inState(UNKNOWN).length,
    refused: inState(REFUSED).length,
    lost: missing + inState(PENDING).length + inState(SENT).filter((row) => arrivalsOf(row) === 0).length,
    tooMany: rows.length - (should.length - missing),
    duplicates: [...arrivals.values()].filter((times) => times > 1).length,
    denied:
      rows.filter((row) => !possible.has(row.state) && arrivalsOf(row) > 0).length +
      [...arrivals.keys()].filter((key) => !known.has(key)).length,
    ledger: await wrongLedgers(dataSource, people, seen),
  };
}

/** WeChat knows of as many grants as the ledger says, and at most of those in doubt besides. */
async function wrongLedgers(
  dataSource: DataSource,
  people: readonly ReachablePerson[],
  { messages, granted }: { readonly messages: readonly SentMessage[]; readonly granted: number },
): Promise<number> {
  const held: { person: string; remaining: number; doubt: number }[] = await dataSource.query(
    'SELECT person_id AS person, remaining, in_doubt AS doubt FROM message_grants',
  );
  const used = countBy(messages, ({ openid }) => openid);
  const openids = new Map(people.map(({ personId, openid }) => [personId, openid]));
  return held.filter(({ person, remaining, doubt }) => {
    const atWechat = granted - (used.get(openids.get(person) ?? '') ?? 0);
    return remaining < 0 || atWechat < remaining || atWechat > remaining + doubt;
  }).length;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** A message's id begins with its notice's. */
const noticeIn = (page: string) => /\bid=([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
