import { randomUUID } from 'node:crypto';
import { withDatabase } from '../../../test/support';
import { KeptKeys } from '../../../test/support/kept-keys';
import { StartRefused } from '../config';
import { fieldCiphers } from './field-cipher';
import { FieldCrypto } from './field-crypto';
import { KeyRegister } from './key-register';
import { makeSecret } from './key-ring';
import { openKeys } from './open-keys';
import { SealedTables } from './sealed-tables';
import { readSealedText } from './sealed-text';
import { UseCounter } from './use-counter';

const suite = withDatabase();
const settings = { dataDir: '/nowhere', keyFile: undefined, fieldCipher: 'aes-256-gcm' } as const;

const provider = new KeptKeys();
const open = () => openKeys({ settings, database: suite.database, provider });
const refusalOf = async (work: Promise<unknown>) => {
  const thrown: unknown = await work.catch((cause: unknown) => cause);
  if (thrown instanceof StartRefused) return thrown.refusal.code;
  throw new Error(`not refused: ${String(thrown)}`);
};
const register = () => new KeyRegister(suite.database);
const fieldsOn = async (counter = new UseCounter(register())) => {
  const tables = new SealedTables();
  tables.register({ table: 'notes', columns: { sealed_words: 'content', sealed_name: 'identity' } });
  return new FieldCrypto(await open(), register(), counter, tables);
};
const usesReserved = async () => (await register().all()).at(-1)?.usesReserved;

describe('keys and their database', () => {
  beforeAll(async () => {
    await suite.dataSource.query(
      'CREATE TABLE notes (id uuid PRIMARY KEY, sealed_words text, key_version integer REFERENCES field_keys)',
    );
  });

  it('start with a first key, and find it again', async () => {
    await open();
    expect(await register().all()).toMatchObject([{ version: 1, cipher: 'aes-256-gcm', settled: true }]);
    await open();
    expect(await register().all()).toHaveLength(1);
  });

  it('seal for a place, and open there only', async () => {
    const fields = await fieldsOn();
    const sealer = await fields.sealer(1);
    if (!sealer.ok) throw new Error(sealer.refusal.code);
    const place = { table: 'notes', column: 'sealed_words', rowId: randomUUID() };
    const sealed = sealer.value.seal(place, '十三点见');
    expect(await fields.open(place, sealed)).toEqual({ ok: true, value: '十三点见' });
    expect(await fields.open({ ...place, rowId: randomUUID() }, sealed)).toMatchObject({
      refusal: { code: 'personal-data.unreadable' },
    });
    expect(() => sealer.value.seal(place, 'once more')).toThrow(/more values/);
    await expect(fields.open({ ...place, column: 'sealed_name' }, sealed)).rejects.toThrow(/Identities/);
    await expect(fields.open({ ...place, column: 'other' }, sealed)).rejects.toThrow(/not registered/);
  });

  it('count uses in blocks, over processes, ahead of the use', async () => {
    const before = (await usesReserved()) ?? 0;
    const block = { block: 10, most: 1_000_000 };
    const one = await fieldsOn(new UseCounter(register(), block));
    for (let use = 0; use < 10; use += 1) await one.sealer(1);
    expect(await usesReserved()).toBe(before + 10);
    await one.sealer(1);
    expect(await usesReserved()).toBe(before + 20);
    const other = await fieldsOn(new UseCounter(register(), block));
    await Promise.all(Array.from({ length: 15 }, () => other.sealer(1)));
    expect(await usesReserved()).toBe(before + 40);
    await one.sealer(200);
    expect(await usesReserved()).toBe(before + 240);
  });

  it('refuse to seal with a worn key, in words, and never pass the limit', async () => {
    const used = (await usesReserved()) ?? 0;
    const worn = await fieldsOn(new UseCounter(register(), { block: 4, most: used + 9 }));
    const answers: boolean[] = [];
    for (let use = 0; use < 12; use += 1) answers.push((await worn.sealer(1)).ok);
    expect(answers.filter(Boolean)).toHaveLength(8);
    expect(await worn.sealer(1)).toMatchObject({ refusal: { code: 'personal-data.cannot-keep' } });
    expect(await usesReserved()).toBe(used + 8);
  });

  it('refuse the start when the keys of another database are there', async () => {
    const own = provider.ring;
    provider.ring = { indexSecret: makeSecret(), keys: own?.keys ?? [], signingKeys: [] };
    expect(await refusalOf(open())).toBe('keys.of-another-database');
    provider.ring = own;
  });

  it('refuse the start when the keys are lost and something is sealed; else begin anew with a version never used', async () => {
    const own = provider.ring;
    await suite.dataSource.query("INSERT INTO notes VALUES (gen_random_uuid(), 'sealed', 1)");
    provider.ring = undefined;
    expect(await refusalOf(open())).toBe('keys.lost');
    expect(provider.ring).toBeUndefined();
    await suite.dataSource.query('DELETE FROM notes');
    await open();
    expect(await register().all()).toMatchObject([{ version: 2, usesReserved: 0 }]);
    expect(provider.ring).not.toBe(own);
  });

  it('refuse a cipher that this Node does not know', async () => {
    const aes = fieldCiphers['aes-256-gcm'].needs;
    const spelt = aes.cipher;
    Object.assign(aes, { cipher: 'aes-of-tomorrow' });
    expect(await refusalOf(open())).toBe('keys.cipher-missing');
    Object.assign(aes, { cipher: spelt });
  });

  it('say with every value which key opens it', async () => {
    const sealer = await (await fieldsOn()).sealer(1);
    if (!sealer.ok) throw new Error(sealer.refusal.code);
    const sealed = sealer.value.seal({ table: 'notes', column: 'sealed_words', rowId: '1' }, 'x');
    expect(readSealedText(sealed)?.keyVersion).toBe(sealer.value.keyVersion);
  });
});

describe('the record of decryptions', () => {
  it.each(["UPDATE decryptions SET actor_name = 'x'", 'DELETE FROM decryptions', 'TRUNCATE decryptions'])(
    'takes no change: %s',
    async (statement) => {
      await expect(suite.dataSource.query(statement)).rejects.toThrow(/append-only/);
    },
  );
});
