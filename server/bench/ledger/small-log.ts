import { randomBytes, randomUUID } from 'node:crypto';
import type { LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import type { JsonObject } from '@yingshang/shared/kernel';
import { commit, type SignedCheckpoint } from '@yingshang/shared/ledger';
import type { DataSource, EntityManager } from 'typeorm';
import type { Outside } from '../../src/domains/ledger/audit-report';
import { Ledger } from '../../src/domains/ledger/ledger.service';
import { LedgerAuditRepository } from '../../src/domains/ledger/ledger-audit.repository';
import { LedgerAudit } from '../../src/domains/ledger/ledger-audit.service';
import { LedgerEntriesRepository } from '../../src/domains/ledger/ledger-entries.repository';
import { LedgerKeysRepository } from '../../src/domains/ledger/ledger-keys.repository';
import { LedgerKeys } from '../../src/domains/ledger/ledger-keys.service';
import { LedgerLogRepository } from '../../src/domains/ledger/ledger-log.repository';
import { LedgerSubjects, type NestedText } from '../../src/domains/ledger/ledger-subjects';
import { Sequencer } from '../../src/domains/ledger/sequencer.service';
import { CityKind } from '../../src/platform/access';
import { openKeys, SigningKeys } from '../../src/platform/crypto';
import { type Database, PreparedQueries, Transactions } from '../../src/platform/database';
import { KeptKeys } from '../../test/support/kept-keys';
import { SteppedClock } from '../../test/support/stepped-clock';
import { testSettings } from '../../test/support/test-settings';

interface ProbeRow {
  readonly id: string;
  readonly unit: string;
  readonly stars: number;
  readonly day: string;
  readonly commitment: string;
}

/** Rows like ratings, each with a text of its own, and the ledger's real services over them: without Nest. */
export interface SmallLog {
  readonly dataSource: DataSource;
  readonly ledger: Ledger;
  readonly keys: LedgerKeys;
  readonly audit: LedgerAudit;
  readonly clock: SteppedClock;
  /** So many ratings, each with its receipt. */
  rate(many: number): Promise<readonly (LedgerReceipt & { kind: string; subject: string })[]>;
  publish(content: JsonObject): Promise<void>;
  /** Destroys a rating's text; says so on the log, or not. */
  destroyText(subject: string, how: { readonly said: boolean }): Promise<void>;
  sign(): Promise<SignedCheckpoint>;
  /** What an outside body that looked now would keep. */
  witness(): Promise<NonNullable<Outside['witness']>>;
}

export async function smallLog(database: Database): Promise<SmallLog> {
  const { dataSource } = database;
  await dataSource.query(`
    CREATE TABLE probe_ratings (
      id uuid PRIMARY KEY, unit text NOT NULL, stars integer NOT NULL, day text NOT NULL,
      commitment text NOT NULL, salt text, words text
    )`);
  const clock = new SteppedClock();
  const signing = new SigningKeys(
    await openKeys({ settings: testSettings(), database, provider: new KeptKeys() }),
  );
  const transactions = new Transactions(dataSource);
  const keysRepository = new LedgerKeysRepository(dataSource);
  const keys = new LedgerKeys(signing, keysRepository, transactions, clock);
  await keys.onModuleInit();
  const log = new LedgerLogRepository(dataSource);
  const ledger = new Ledger(
    new LedgerEntriesRepository(dataSource, new PreparedQueries(dataSource)),
    keys,
    clock,
  );
  const sequencer = new Sequencer(log, keys, transactions, clock);
  const audit = new LedgerAudit(
    new LedgerAuditRepository(dataSource),
    keysRepository,
    probeSubjects(),
    signing,
    new CityKind(),
  );
  return {
    dataSource,
    ledger,
    keys,
    audit,
    clock,
    rate: (many) => rate(dataSource, ledger, clock, many),
    publish: async (content) => {
      await dataSource.transaction((manager) =>
        ledger.record([{ kind: 'scores', subject: randomUUID(), content }], manager),
      );
    },
    destroyText: (subject, { said }) =>
      dataSource.transaction(async (manager) => {
        await manager.query('UPDATE probe_ratings SET salt = NULL, words = NULL WHERE id = $1', [subject]);
        if (said) await ledger.recordErasure([{ kind: 'rating', subject }], manager);
      }),
    sign: async () => {
      clock.instant += 60_000;
      const done = await sequencer.run();
      if (!done.ok || done.value.checkpoint === null) throw new Error('nothing was signed');
      return done.value.checkpoint;
    },
    witness: async () => {
      const newest = await log.newestCheckpoint();
      const size = newest?.size ?? 0;
      const leaves = await log.leafHashes(0, size);
      const sizes: { size: number }[] = await dataSource.query(
        'SELECT size::float8 AS size FROM ledger_checkpoints ORDER BY size',
      );
      const found = await Promise.all(sizes.map((one) => log.checkpointOf(one.size)));
      const checkpoints = found.filter((one) => one !== undefined);
      return { size, checkpoints, leaves: async (from, to) => leaves.slice(from, to) };
    },
  };
}

async function rate(dataSource: DataSource, ledger: Ledger, clock: SteppedClock, many: number) {
  const receipts = [];
  for (let n = 0; n < many; n += 1) {
    clock.instant += 1_000;
    const [subject, salt, words] = [randomUUID(), randomBytes(32).toString('hex'), `示例评价 ${n}`];
    const row = {
      id: subject,
      unit: `u-${n % 3}`,
      stars: (n % 5) + 1,
      day: '2026-11-21',
      commitment: commit(salt, words),
    };
    const [receipt] = await dataSource.transaction(async (manager) => {
      await manager.query('INSERT INTO probe_ratings VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        ...Object.values(row),
        salt,
        words,
      ]);
      return ledger.record([{ kind: 'rating', subject, content: contentOf(row) }], manager);
    });
    if (receipt === undefined) throw new Error('one receipt for one entry');
    receipts.push({ ...receipt, kind: 'rating', subject });
  }
  return receipts;
}

const contentOf = ({ id, unit, stars, day, commitment }: ProbeRow): JsonObject => ({
  v: 1,
  rating: id,
  unit,
  stars,
  day,
  statement: commitment,
});

function probeSubjects(): LedgerSubjects {
  const subjects = new LedgerSubjects();
  const find = (ids: readonly string[], manager: EntityManager) =>
    manager.query<(ProbeRow & { salt: string | null; words: string | null })[]>(
      'SELECT * FROM probe_ratings WHERE id = ANY($1::uuid[])',
      [ids],
    );
  subjects.register({
    kind: 'rating',
    contentsOf: async (ids, manager) =>
      new Map((await find(ids, manager)).map((row) => [row.id, contentOf(row)])),
    textsOf: async (ids, manager) =>
      new Map(
        (await find(ids, manager)).map(({ id, commitment, salt, words }): [string, NestedText[]] => [
          id,
          [{ commitment, opened: salt === null || words === null ? null : { salt, text: words } }],
        ]),
      ),
    subjectsAfter: async (after, most, manager) => {
      const rows: { id: string }[] = await manager.query(
        'SELECT id FROM probe_ratings WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
        [after, most],
      );
      return rows.map(({ id }) => id);
    },
  });
  return subjects;
}
