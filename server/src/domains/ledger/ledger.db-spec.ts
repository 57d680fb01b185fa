import { randomUUID } from 'node:crypto';
import type { LedgerKind } from '@yingshang/shared/contracts/ledger';
import type { JsonObject } from '@yingshang/shared/kernel';
import { commit, leafOf, verifyReceipt } from '@yingshang/shared/ledger';
import { withServer } from '../../../test/support';
import { Ledger } from './ledger.service';
import { LedgerKeys } from './ledger-keys.service';

const server = withServer();
const ledger = () => server.app.get(Ledger, { strict: false });
const keys = () => server.app.get(LedgerKeys, { strict: false });
const record = (
  kind: LedgerKind = 'rating',
  content: JsonObject = { v: 1, stars: 5 },
  subject: string = randomUUID(),
) => server.dataSource.transaction((manager) => ledger().record([{ kind, subject, content }], manager));
const rowsOf = async (table: string) => {
  const rows: { count: number }[] = await server.dataSource.query(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return rows[0]?.count ?? 0;
};

describe('what is put on the ledger', () => {
  it('is promised at once, signed, and opens only to whoever knows it', async () => {
    const subject = randomUUID();
    const content = { v: 1, stars: 2, statement: null };
    const [receipt] = await record('rating', content, subject);
    if (receipt === undefined) throw new Error('one receipt for one entry');
    const { leafHash, salt, recordedAt } = receipt;
    expect(verifyReceipt(receipt, await keys().all())).toBe(true);
    expect(leafOf(salt, { kind: 'rating', subject, recordedAt, content })).toBe(leafHash);
    expect(leafOf(salt, { kind: 'rating', subject, recordedAt, content: { ...content, stars: 5 } })).not.toBe(
      leafHash,
    );
  });

  it('is promised in the same words to whoever asks again', async () => {
    const subject = randomUUID();
    const [receipt] = await record('rating', { v: 1 }, subject);
    const { manager } = server.dataSource;
    const again = await ledger().receiptsOf('rating', [subject, randomUUID()], manager);
    expect([...again]).toEqual([[subject, receipt]]);
  });

  it('is not there when what it tells of was rolled back', async () => {
    const before = await rowsOf('ledger_entries');
    const undone = server.dataSource.transaction(async (manager) => {
      await ledger().record([{ kind: 'rating', subject: randomUUID(), content: { v: 1 } }], manager);
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    expect([await rowsOf('ledger_entries'), await rowsOf('ledger_pending')]).toEqual([before, before]);
  });

  it('is recorded once for a row', async () => {
    const subject = randomUUID();
    await record('rating', { v: 1 }, subject);
    await expect(record('rating', { v: 2 }, subject)).rejects.toThrow(/unique/);
    await record('supplement', { v: 1 }, subject);
  });

  it('keeps its content only where everybody may read it', async () => {
    const [hidden, shown] = [randomUUID(), randomUUID()];
    await record('rating', { v: 1, stars: 1 }, hidden);
    await record('scores', { v: 1, unit: 'u-1' }, shown);
    const rows: { content: string | null }[] = await server.dataSource.query(
      'SELECT content FROM ledger_entries WHERE about = ANY($1) ORDER BY kind',
      [[hidden, shown]],
    );
    expect(rows.map(({ content }) => content)).toEqual([null, '{"unit":"u-1","v":1}']);
  });

  it('tells that something was destroyed without telling what', async () => {
    const [gone, other] = [randomUUID(), randomUUID()];
    const [receipt] = await record('rating', { v: 1, stars: 1 }, gone);
    await server.dataSource.transaction((manager) =>
      ledger().recordErasure(
        [gone, other].map((subject) => ({ kind: 'rating', subject })),
        manager,
      ),
    );
    const rows: { content: string }[] = await server.dataSource.query(
      "SELECT content FROM ledger_entries WHERE kind = 'erasure'",
    );
    expect(rows.map(({ content }) => JSON.parse(content) as unknown)).toEqual([
      { v: 1, covered: [commit(receipt?.salt ?? '', `erased texts rating ${gone}`)] },
    ]);
  });

  it.each(['ledger_keys', 'ledger_entries', 'ledger_leaves', 'ledger_nodes', 'ledger_checkpoints'])(
    'is never changed or taken away: %s',
    async (table) => {
      const column = table === 'ledger_nodes' ? 'level' : table === 'ledger_leaves' ? 'position' : 'size';
      const name = /keys|entries/.test(table) ? 'id' : column;
      for (const deed of [
        `UPDATE ${table} SET ${name} = ${name}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(server.dataSource.query(deed)).rejects.toThrow(/append-only/);
    },
  );
});
