import { randomUUID } from 'node:crypto';
import {
  emptyTree,
  growTree,
  rootOfTree,
  type SignedCheckpoint,
  verifyCheckpoint,
  verifyConsistency,
} from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { requestedKind, withServer } from '../../../test/support';
import { SteppedClock } from '../../../test/support/stepped-clock';
import { hashOnServer } from '../../platform/crypto';
import { Ledger } from './ledger.service';
import { LedgerKeys } from './ledger-keys.service';
import { LedgerProofs } from './ledger-proofs.service';
import { Sequencer } from './sequencer.service';

jest.setTimeout(60_000);

const clock = new SteppedClock();
const server = withServer({ overrides: { clock } });
const sequencer = () => server.app.get(Sequencer, { strict: false });
const query = <Row>(sql: string, values: readonly unknown[] = []) =>
  server.dataSource.query<Row[]>(sql, [...values]);

const recordIn = async (manager: EntityManager, many = 1) => {
  clock.instant += 1;
  const entries = Array.from({ length: many }, () => ({
    kind: 'rating' as const,
    subject: randomUUID(),
    content: { v: 1 },
  }));
  const receipts = await server.app.get(Ledger, { strict: false }).record(entries, manager);
  return receipts.map(({ leafHash }) => leafHash);
};
const record = (many = 1) => server.dataSource.transaction((manager) => recordIn(manager, many));
const sign = async () => {
  const done = await sequencer().run();
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const leaves = async () => {
  const rows = await query<{ position: number; leaf: string }>(
    "SELECT position::int AS position, encode(leaf_hash, 'hex') AS leaf FROM ledger_leaves ORDER BY position",
  );
  return rows;
};
const sizes = async () =>
  (await query<{ size: number }>('SELECT size::int AS size FROM ledger_checkpoints ORDER BY size')).map(
    ({ size }) => size,
  );
const pending = async () => (await query('SELECT entry_id FROM ledger_pending')).length;
const checkpointOf = async (size: number): Promise<SignedCheckpoint> => {
  const found = await server.app.get(LedgerProofs, { strict: false }).checkpoint(size);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};

/** One log: places without a gap, no entry twice, and checkpoints of which each goes on from every one before. */
async function expectOneLog(): Promise<void> {
  const placed = await leaves();
  expect(placed.map(({ position }) => position)).toEqual(placed.map((_, at) => at));
  expect(new Set(placed.map(({ leaf }) => leaf)).size).toBe(placed.length);
  const keys = await server.app.get(LedgerKeys, { strict: false }).all();
  const signed = await Promise.all((await sizes()).map(checkpointOf));
  expect(signed.at(-1)?.size).toBe(placed.length);
  let tree = emptyTree;
  for (const checkpoint of signed) {
    expect(verifyCheckpoint(checkpoint, keys)).toBe(true);
    const added = placed.slice(tree.size, checkpoint.size).map(({ leaf }) => Buffer.from(leaf, 'hex'));
    tree = growTree(hashOnServer, tree, added).tree;
    expect(Buffer.from(rootOfTree(hashOnServer, tree)).toString('hex')).toBe(checkpoint.root);
    for (const earlier of signed.filter(({ size }) => size <= checkpoint.size)) {
      const shown = await server.app
        .get(LedgerProofs, { strict: false })
        .consistency(earlier.size, checkpoint.size);
      expect(shown.ok && verifyConsistency(shown.value, earlier, checkpoint)).toBe(true);
    }
  }
}

describe('the sequencer', () => {
  it('makes one log, however many of it run at once while entries come in', async () => {
    const recorded: string[] = [];
    const writer = async (most: number) => {
      for (let n = 0; n < 12; n += 1) recorded.push(...(await record(1 + ((n * 7 + most) % 5))));
    };
    const runner = async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        const done = await sequencer().run();
        if (!done.ok) expect(done.refusal.code).toBe('ledger.busy');
        await new Promise((resume) => setTimeout(resume, 5));
      }
    };
    await Promise.all([runner(), runner(), runner(), writer(0), writer(1), writer(2), writer(3)]);
    await sign();
    expect(await pending()).toBe(0);
    expect((await leaves()).map(({ leaf }) => leaf).toSorted()).toEqual(recorded.toSorted());
    await expectOneLog();
  });

  it('finds what is older than what it placed already: clocks differ, and are set back', async () => {
    const [late] = await record();
    await sign();
    clock.instant -= 86_400_000;
    const [early] = await record();
    expect((await sign()).placed).toBe(1);
    expect((await leaves()).slice(-2).map(({ leaf }) => leaf)).toEqual([late, early]);
    clock.instant += 86_400_000;
  });

  it('places nothing twice that stands in the queue again', async () => {
    await record(2);
    await sign();
    const before = await leaves();
    await query('INSERT INTO ledger_pending (entry_id) SELECT entry_id FROM ledger_leaves LIMIT 3');
    expect((await sign()).placed).toBe(0);
    expect([await leaves(), await pending()]).toEqual([before, 0]);
  });

  it('leaves nothing of a turn that breaks off before its checkpoint, and goes on with all of it', async () => {
    await record(3);
    const state = async () => [
      await leaves(),
      await query('SELECT level, index FROM ledger_nodes ORDER BY level, index'),
      await sizes(),
      await pending(),
    ];
    const before = await state();
    await query(
      `CREATE TRIGGER broken BEFORE INSERT ON ledger_checkpoints
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_changed_ledger()`,
    );
    await expect(sequencer().run()).rejects.toThrow(/append-only/);
    await query('DROP TRIGGER broken ON ledger_checkpoints');
    expect(await state()).toEqual(before);
    expect((await sign()).placed).toBe(3);
    await expectOneLog();
  });

  it('takes what is more than a turn in several, each with a checkpoint of its own', async () => {
    const before = (await leaves()).length;
    await record(3_000);
    await record(2_003);
    expect((await sign()).placed).toBe(5_003);
    expect((await sizes()).slice(-2)).toEqual([before + 5_000, before + 5_003]);
    await expectOneLog();
  });
});

// The embedded database has one connection, so nothing there happens beside anything else.
if (requestedKind() === 'postgres')
  describe('the sequencer, with other connections (PostgreSQL)', () => {
    it('loses nothing that commits after it looked', async () => {
      const open = server.dataSource.createQueryRunner();
      await open.startTransaction();
      const [early] = await recordIn(open.manager);
      const [late] = await record();
      expect((await sign()).placed).toBe(1);
      await open.commitTransaction();
      await open.release();
      expect((await sign()).placed).toBe(1);
      expect((await sign()).placed).toBe(0);
      expect((await leaves()).slice(-2).map(({ leaf }) => leaf)).toEqual([late, early]);
      await expectOneLog();
    });

    it('keeps off while another process gives places', async () => {
      const other = server.dataSource.createQueryRunner();
      await other.startTransaction();
      await other.query("SELECT pg_advisory_xact_lock(hashtext('ledger'), hashtext('places'))");
      await record();
      expect(await sequencer().run()).toMatchObject({ ok: false, refusal: { code: 'ledger.busy' } });
      // A process that dies gives the lock up with its connection.
      await other.rollbackTransaction();
      await other.release();
      expect((await sign()).placed).toBe(1);
    });
  });
