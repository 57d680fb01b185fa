import { createHash, randomUUID } from 'node:crypto';
import { ok } from '@yingshang/shared/kernel';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { withServer } from '../../../test/support/with-server';
import { Transactions } from '../../platform/database';
import { PersonalRegister } from '../../platform/personal-data';
import { Statements, type WantedStatement } from './index';

const CANARY = '金丝雀十三点在窗口';

describe('a statement', () => {
  const server = withServer();
  const statements = () => server.app.get(Statements, { strict: false });
  const within = <T>(work: Parameters<Transactions['run']>[0]) =>
    server.app.get(Transactions, { strict: false }).run(work) as Promise<T>;

  const written = async (text: string, own: Partial<WantedStatement> = {}) => {
    const prepared = await statements().prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'text',
      unitId: 'u-city',
      text,
      writer: { personId: null, visitorId: randomUUID() },
      ...own,
    });
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    await within(async (manager) => {
      await statements().write(prepared.value, manager);
      return ok(null);
    });
    return prepared.value;
  };
  const seen = async (id: string, as: 'writer' | 'office' | 'supervisor' | 'public') =>
    (await statements().read([id], as)).get(id);
  const pass = (id: string) =>
    server.dataSource.query("UPDATE statement_texts SET state = 'passed' WHERE statement_id = $1", [id]);

  it('is its writer’s and the supervisor’s to read at once, and nobody else’s before it is checked', async () => {
    const { id } = await written('  我叫王小明，排队两小时 ');
    expect(await seen(id, 'writer')).toMatchObject({ text: '我叫王小明，排队两小时', state: 'waiting' });
    expect(await seen(id, 'supervisor')).toMatchObject({ text: '我叫王小明，排队两小时' });
    for (const as of ['office', 'public'] as const)
      expect(await seen(id, as)).toMatchObject({ text: null, state: 'waiting' });
    await pass(id);
    for (const as of ['office', 'public'] as const)
      expect(await seen(id, as)).toMatchObject({ text: '我叫［姓名］，排队两小时', state: 'passed' });
  });

  it('has a commitment that its text and salt give, and no other text', async () => {
    const { id, salt, commitment } = await written('办得很快');
    const of = (text: string) =>
      createHash('sha256')
        .update('YS-LEDGER-TEXT-v1')
        .update(Buffer.from(salt, 'hex'))
        .update(text)
        .digest('hex');
    expect([of('办得很快') === commitment, of('办得很慢') === commitment]).toEqual([true, false]);
    const spoken = await written('');
    expect(await statements().openings([id, spoken.id])).toEqual(
      new Map([
        [id, { salt, text: '办得很快' }],
        [spoken.id, { salt: spoken.salt, text: '' }],
      ]),
    );
  });

  it('stands nowhere in the database in clear, nor is its writer beside it', async () => {
    const visitorId = randomUUID();
    const { id } = await written(CANARY, { writer: { personId: null, visitorId } });
    expect(await foundInDump(server.database, CANARY)).toEqual([]);
    expect(await foundInDump(server.database, id)).not.toEqual([]);
    const near: { column_name: string }[] = await server.dataSource.query(
      `SELECT column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name LIKE 'statement%' AND column_name ~ '(person|visitor|device)'`,
    );
    expect(near).toEqual([]);
  });

  it('is gone with its key: no row is left that an earlier dump’s key could open', async () => {
    const { id } = await written(CANARY);
    await within(async (manager) => {
      await statements().destroy([id], manager);
      return ok(null);
    });
    for (const as of ['writer', 'office', 'supervisor', 'public'] as const)
      expect(await seen(id, as)).toMatchObject({ state: 'destroyed', text: null, photos: 0 });
    for (const table of ['statement_texts', 'statement_media', 'rater.statement_writers'])
      expect(await server.dataSource.query(`SELECT 1 FROM ${table} WHERE statement_id = $1`, [id])).toEqual(
        [],
      );
    expect(await server.dataSource.query('SELECT 1 FROM statement_keys WHERE id = $1', [id])).toEqual([]);
  });

  it('whose key alone was destroyed says so, and shows no word', async () => {
    const { id } = await written(CANARY);
    await server.dataSource.query('DELETE FROM statement_keys WHERE id = $1', [id]);
    expect(await seen(id, 'writer')).toMatchObject({ state: 'destroyed', text: null });
  });

  it.each(['person', 'device'] as const)('goes with its %s', async (of) => {
    const owner = randomUUID();
    const { id } = await written('我要删除', {
      writer:
        of === 'person' ? { personId: owner, visitorId: randomUUID() } : { personId: null, visitorId: owner },
    });
    const records = server.app
      .get(PersonalRegister, { strict: false })
      .of(of)
      .find(({ name }) => name === 'own-words');
    expect(await records?.count(owner)).toBe(1);
    expect(await records?.read(owner, { personId: owner, displayName: '本人' })).toMatchObject([
      { 文字: '我要删除' },
    ]);
    await within(async (manager) => {
      await records?.forget?.(owner, manager);
      return ok(null);
    });
    expect(await seen(id, 'writer')).toMatchObject({ state: 'destroyed' });
    expect(await records?.count(owner)).toBe(0);
  });

  it('is refused when it is too long', async () => {
    const refused = await statements().prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'text',
      unitId: 'u-city',
      text: '长'.repeat(1_001),
      writer: { personId: null, visitorId: randomUUID() },
    });
    expect(refused).toMatchObject({ refusal: { code: 'statements.too-long', field: 'text' } });
  });
});
