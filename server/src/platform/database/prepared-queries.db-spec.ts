import { withDatabase } from '../../../test/support';
import { PreparedQueries } from './prepared-queries';

const COUNT = 'SELECT count(*)::int AS made FROM kept WHERE word = $1';

describe('statements that are asked again and again', () => {
  const suite = withDatabase();
  let queries: PreparedQueries;
  const made = async (word: string) => (await queries.ask<{ made: number }>(COUNT, [word]))[0]?.made;

  beforeAll(async () => {
    await suite.dataSource.query('CREATE TABLE kept (word text UNIQUE)');
    queries = new PreparedQueries(suite.dataSource);
  });

  it('are part of the transaction in which they are asked', async () => {
    const insert = 'INSERT INTO kept VALUES ($1) ON CONFLICT DO NOTHING RETURNING word';
    await suite.dataSource.transaction(async (manager) => {
      expect(await queries.askWithin(manager, insert, ['盛京'])).toEqual([{ word: '盛京' }]);
      expect(await queries.askWithin(manager, insert, ['盛京'])).toEqual([]);
      expect(await queries.askWithin(manager, COUNT, ['盛京'])).toEqual([{ made: 1 }]);
    });
    const undone = suite.dataSource.transaction(async (manager) => {
      await queries.askWithin(manager, insert, ['沈阳']);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect([await made('盛京'), await made('沈阳')]).toEqual([1, 0]);
  });

  it('ask for a transaction where one is meant', async () => {
    await expect(queries.askWithin(suite.dataSource.manager, COUNT, [''])).rejects.toThrow('no transaction');
  });
});
