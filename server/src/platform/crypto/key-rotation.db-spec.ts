import { randomUUID } from 'node:crypto';
import { withDatabase } from '../../../test/support';
import { KeptKeys } from '../../../test/support/kept-keys';
import { testSettings } from '../../../test/support/test-settings';
import { Clock } from '../clock';
import type { CipherName } from './field-cipher';
import { FieldCrypto } from './field-crypto';
import { KeyRegister } from './key-register';
import { KeyRotation } from './key-rotation.service';
import { openKeys } from './open-keys';
import { RowSealing } from './row-sealing.service';
import { SealedTables } from './sealed-tables';
import { UseCounter } from './use-counter';

const ROWS = 450;
const suite = withDatabase();
const provider = new KeptKeys();
const columns = { sealed_name: 'identity', sealed_words: 'content' } as const;

/** A server process: its own keys in memory, the provider and the database shared with others. */
async function process(fieldCipher: CipherName = 'aes-256-gcm') {
  const settings = testSettings({ fieldCipher });
  const keys = await openKeys({ settings, database: suite.database, provider });
  const register = new KeyRegister(suite.database);
  const tables = new SealedTables();
  tables.register({ table: 'notes', columns });
  const fields = new FieldCrypto(keys, register, new UseCounter(register), tables);
  const rows = new RowSealing(suite.dataSource, fields, tables);
  return { fields, rotation: new KeyRotation(keys, register, rows, new Clock(), settings) };
}
type Process = Awaited<ReturnType<typeof process>>;

async function write({ fields }: Process, words: string): Promise<string> {
  const sealer = await fields.sealer(2);
  if (!sealer.ok) throw new Error(sealer.refusal.code);
  const rowId = randomUUID();
  const seal = (column: string, plain: string) => sealer.value.seal({ table: 'notes', column, rowId }, plain);
  await suite.dataSource.query('INSERT INTO notes VALUES ($1, $2, $3, $4)', [
    rowId,
    seal('sealed_name', '王示甲'),
    seal('sealed_words', words),
    sealer.value.keyVersion,
  ]);
  return rowId;
}

async function readAll({ fields }: Process): Promise<(string | null)[]> {
  const rows: { id: string; sealed_words: string }[] = await suite.dataSource.query(
    'SELECT id, sealed_words FROM notes ORDER BY id',
  );
  return Promise.all(
    rows.map(async ({ id, sealed_words: sealed }) => {
      const opened = await fields.open({ table: 'notes', column: 'sealed_words', rowId: id }, sealed);
      return opened.ok ? opened.value : null;
    }),
  );
}

const watch = (
  signal = new AbortController().signal,
  progress: (sealed: number) => void = () => undefined,
) => ({
  signal,
  progress,
});
const rowsOf = async ({ rotation }: Process) =>
  (await rotation.status()).map(({ version, rows }) => [version, rows.notes ?? 0]);

describe('rotating keys', () => {
  let server: Process;
  let operator: Process;
  let words: (string | null)[];
  beforeAll(async () => {
    await suite.dataSource.query(`
      CREATE TABLE notes (id uuid PRIMARY KEY, sealed_name text, sealed_words text,
        key_version integer REFERENCES field_keys)`);
    server = await process();
    operator = await process();
    for (let row = 0; row < ROWS; row += 1) await write(server, `第${row}条`);
    words = await readAll(server);
  }, 60_000);

  it('that is stopped keeps every row readable, and seals new ones with the new key', async () => {
    const cut = new AbortController();
    await expect(operator.rotation.rotate(watch(cut.signal, () => cut.abort()))).rejects.toThrow(/abort/i);
    expect(await rowsOf(server)).toEqual([
      [1, ROWS - 200],
      [2, 200],
    ]);
    expect((await operator.rotation.status()).at(-1)).toMatchObject({
      version: 2,
      newest: true,
      settled: false,
    });
    // The other process learns of the new key by itself.
    expect(await readAll(server)).toEqual(words);
    const id = await write(server, '轮换途中');
    expect(await rowsOf(server)).toContainEqual([2, 201]);
    await suite.dataSource.query('DELETE FROM notes WHERE id = $1', [id]);
  });

  it('that goes on takes no further version, and ends with every row under the new one', async () => {
    expect(await operator.rotation.rotate(watch())).toMatchObject({
      value: { version: 2, made: false, sealed: ROWS - 200, unreadable: 0 },
    });
    expect(await rowsOf(server)).toEqual([
      [1, 0],
      [2, ROWS],
    ]);
    expect(await readAll(server)).toEqual(words);
  });

  it('may change the cipher: the rows of 国密 are read beside the others', async () => {
    const national = await process('sm4-ctr-hmac-sm3');
    expect(await national.rotation.rotate(watch())).toMatchObject({
      value: { version: 3, made: true, sealed: ROWS },
    });
    expect((await national.rotation.status()).at(-1)).toMatchObject({
      cipher: 'sm4-ctr-hmac-sm3',
      here: true,
    });
    expect(await readAll(server)).toEqual(words);
  });

  it('leaves what it cannot read as it was, and counts it', async () => {
    const [bent]: { id: string; sealed_words: string }[] = await suite.dataSource.query(
      'SELECT id, sealed_words FROM notes ORDER BY id LIMIT 1 OFFSET 7',
    );
    await suite.dataSource.query("UPDATE notes SET sealed_words = sealed_words || 'AA' WHERE id = $1", [
      bent?.id,
    ]);
    expect(await operator.rotation.rotate(watch())).toMatchObject({
      value: { version: 4, sealed: ROWS - 1, unreadable: 1 },
    });
    expect((await readAll(server)).filter((text) => text === null)).toHaveLength(1);
    expect(await operator.rotation.retire(3)).toMatchObject({ refusal: { code: 'keys.still-used' } });
    await suite.dataSource.query('UPDATE notes SET sealed_words = $2 WHERE id = $1', [
      bent?.id,
      bent?.sealed_words,
    ]);
    expect(await readAll(server)).toEqual(words);
  });

  it('takes up a key that a process wrote before it died', async () => {
    const dying = await process();
    const died = new Error('killed after the file was written');
    jest.spyOn(KeyRegister.prototype, 'add').mockRejectedValueOnce(died);
    await expect(dying.rotation.rotate(watch())).rejects.toBe(died);
    expect(provider.ring?.keys.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(await operator.rotation.rotate(watch())).toMatchObject({
      value: { version: 5, made: true, sealed: ROWS },
    });
    expect(await readAll(await process())).toEqual(words);
  });

  it('is done by one at a time', async () => {
    const [one, other] = await Promise.all([
      operator.rotation.rotate(watch()),
      operator.rotation.rotate(watch()),
    ]);
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
    expect([one, other].find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'keys.busy' } });
  });

  it('lets a version go only when nothing needs it, and never the newest', async () => {
    const newest = (await operator.rotation.status()).at(-1)?.version ?? 0;
    expect(await operator.rotation.retire(newest)).toMatchObject({ refusal: { code: 'keys.newest' } });
    expect(await operator.rotation.retire(99)).toMatchObject({ refusal: { code: 'keys.unknown-version' } });
    for (const { version } of (await operator.rotation.status()).slice(0, -1))
      expect(await operator.rotation.retire(version)).toEqual({ ok: true, value: { version } });
    expect(provider.ring?.keys.map(({ version }) => version)).toEqual([newest]);
    expect(await readAll(await process())).toEqual(words);
  });
});
