import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Statements } from '../statements';
import { ComplaintTerms } from './complaint-terms.service';
import { SearchTerms } from './search-terms.service';

const TEXT = '材料交了三次都被退回，我是王示甲，请打13900001234';

describe('what a complaint is found by', () => {
  const city = withCity('2026-11-23');
  let reviewer: SignedIn;
  beforeAll(async () => {
    const person = await realPerson(city, { role: 'supervisor', unitId: 'u-city' });
    reviewer = await startSession(city, person.personId, true);
  });

  const file = async (text: string) => fileComplaint(city, await checkedPerson(city), { text });
  const textOf = async (id: string, piece = 'text') => {
    const [row] = await city.dataSource.query<{ id: string }[]>(
      `SELECT t.id FROM statement_texts t JOIN complaints c ON c.statement_id = t.statement_id
       WHERE c.id = $1 AND t.piece = $2`,
      [id, piece],
    );
    return row?.id ?? '';
  };
  const decide = async (textId: string, decision: object) => {
    const answer = await reviewer.ask('POST', `/api/statement-desk/texts/${textId}/decision`, decision);
    expect(answer.status).toBe(200);
  };
  const pass = (textId: string) => decide(textId, { decision: 'passed', was: 'waiting' });
  const found = async (query: string) => {
    const wanted = city.app.get(SearchTerms, { strict: false }).ofQuery(query);
    const rows = await city.dataSource.query<{ id: string }[]>(
      'SELECT id FROM complaints WHERE terms @> $1::integer[]',
      [wanted],
    );
    return rows.map(({ id }) => id);
  };

  it('is nothing before its words were checked, then any piece of them, and nothing once they are blocked', async () => {
    const { id } = await file(TEXT);
    expect(await found('材料')).toEqual([]);
    const textId = await textOf(id);
    await pass(textId);
    expect(await found('材料')).toEqual([id]);
    expect(await found('退回 三次')).toEqual([id]);
    expect(await found('退还')).toEqual([]);
    await decide(textId, { decision: 'blocked', reason: 'abuse', was: 'passed' });
    expect(await found('材料')).toEqual([]);
  });

  it('is never a name or a number, which no office may read', async () => {
    const { id } = await file(`${TEXT}，电梯坏了`);
    await pass(await textOf(id));
    expect(await found('电梯')).toEqual([id]);
    for (const secret of ['王示甲', '13900001234', '0001']) expect(await found(secret)).toEqual([]);
  });

  it('is what it says, and what a recording said, whichever was checked first', async () => {
    const { id } = await file('窗口排队两小时');
    const [{ statement_id: statementId } = { statement_id: '' }] = await city.dataSource.query<
      { statement_id: string }[]
    >('SELECT statement_id FROM complaints WHERE id = $1', [id]);
    await city.dataSource.query(
      `INSERT INTO statement_media (id, statement_id, kind, place, sealed, seconds, added_at, upload_key)
       VALUES (gen_random_uuid(), $1, 'voice', 1, 'x', 3, now(), 'k')`,
      [statementId],
    );
    const typed = { words: '复印机也不能用' };
    const path = `/api/statement-desk/statements/${statementId}/transcript`;
    expect((await reviewer.ask('POST', path, typed)).status).toBe(200);
    await pass(await textOf(id, 'transcript'));
    expect(await found('复印机')).toEqual([id]);
    expect(await found('排队')).toEqual([]);
    await pass(await textOf(id));
    expect(await found('复印机 排队')).toEqual([id]);
  });

  it('is gone with the words', async () => {
    const { id } = await file('楼梯扶手松了没人管');
    await pass(await textOf(id));
    expect(await found('扶手')).toEqual([id]);
    await city.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<{ statement_id: string }[]>(
        'SELECT statement_id FROM complaints WHERE id = $1',
        [id],
      );
      await city.app.get(Statements, { strict: false }).destroy([row?.statement_id ?? ''], manager);
      await city.app.get(ComplaintTerms, { strict: false }).learnAll(id, manager);
    });
    expect(await found('扶手')).toEqual([]);
  });
});
