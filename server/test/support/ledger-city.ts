import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { MyRating, RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { Client } from 'pg';
import { freshPostgresUrl } from './postgres-test-database';
import { type ProcessEnd, runCliProcess, temporaryFolder } from './server-process';
import { removePack, tinyPack, writePack } from './tiny-pack';

/** The tiny city on a PostgreSQL of its own, for tests whose servers and commands are processes. */
export interface LedgerCity {
  readonly folder: string;
  /** As whoever owns the schema. */
  readonly environs: Readonly<Record<string, string>>;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** `pnpm cli … --json`. */
  cli(argv: readonly string[], environs?: Readonly<Record<string, string>>): Promise<ProcessEnd>;
  close(): Promise<void>;
}

export async function ledgerCity(): Promise<LedgerCity> {
  const files = temporaryFolder();
  const database = await freshPostgresUrl();
  const environs = {
    DATABASE_URL: database.url,
    DATA_DIR: files.path,
    KEY_FILE: join(files.path, 'keys.json'),
    WRITES_PER_MINUTE: '1000000',
    ADDRESS_WRITES_PER_MINUTE: '1000000',
    REQUESTS_PER_MINUTE: '1000000',
  };
  const cli: LedgerCity['cli'] = (argv, own = environs) => runCliProcess([...argv, '--json'], own).ended;
  const pack = await writePack(tinyPack());
  const loaded = await cli(['city', 'load', pack]);
  await removePack(pack);
  if (loaded.code !== 0) throw new Error(loaded.stderr);
  return {
    folder: files.path,
    environs,
    cli,
    query: async (sql, values = []) => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      try {
        return (await client.query(sql, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    close: async () => {
      files.remove();
      await database.drop();
    },
  };
}

/** One rating from a card, by a device of its own, with what the device would need to send it again. */
export interface Submission {
  readonly visitor: string;
  readonly ticket: string;
  readonly stars: 1 | 2 | 3 | 4 | 5;
}

export const submissionOf = (stars: Submission['stars']): Submission => ({
  visitor: randomUUID(),
  ticket: randomUUID(),
  stars,
});

/** Undefined: nobody answered. */
export async function submit(
  url: string,
  { visitor, ticket, stars }: Submission,
): Promise<RatingReceipt | undefined> {
  const body = {
    ticket,
    rated: { unitId: 'u-city', officerId: null },
    stars,
    promptsVersion,
    prompts: [],
    text: '窗口的人讲得明白',
    more: false,
    named: false,
    enterpriseId: null,
  };
  const headers = {
    'content-type': 'application/json',
    'x-visitor-id': visitor,
    'idempotency-key': randomUUID(),
  };
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${url}/api/ratings`, request);
    const text = await response.text();
    if (!response.ok) throw new RefusedSubmission(text);
    return JSON.parse(text) as RatingReceipt;
  } catch (thrown) {
    if (thrown instanceof RefusedSubmission) throw thrown;
    return undefined;
  }
}

/** An answer that a server gave is no answer that was lost. */
class RefusedSubmission extends Error {}

export async function myRating(url: string, { visitor, ticket }: Submission): Promise<MyRating> {
  const answer = await fetch(`${url}/api/ratings/mine/${ticket}`, { headers: { 'x-visitor-id': visitor } });
  return (await answer.json()) as MyRating;
}
