import { randomUUID } from 'node:crypto';
import { promptsVersion, type RateRequest } from '@yingshang/shared/contracts/ratings';
import { ok } from '@yingshang/shared/kernel';
import { commit } from '@yingshang/shared/ledger';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { PersonalRegister } from '../../platform/personal-data';
import { LedgerSubjects } from '../ledger';
import { Occasions } from '../occasions';
import { RatingSubmissions } from './rating-submission.service';
import { RatingWatchers } from './rating-watchers';
import { Ratings } from './ratings.service';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MANY = 1_000;

describe('ratings in the database', () => {
  const city = withCity('2026-11-21');
  const get = <T>(token: abstract new (...args: never[]) => T) => city.app.get<T>(token, { strict: false });
  const within = <T>(work: Parameters<Transactions['run']>[0]) => get(Transactions).run(work) as Promise<T>;
  const count = async (table: string) => {
    const rows: { count: number }[] = await city.dataSource.query(
      `SELECT count(*)::int AS count FROM ${table}`,
    );
    return rows[0]?.count ?? 0;
  };

  const visit = async (visitorId: string): Promise<string> => {
    let id = '';
    const opening = {
      channel: 'counter',
      unitId: 'u-city',
      officerId: null,
      counterName: '1号窗口',
    } as const;
    await within(async (manager) => {
      id = (await get(Occasions).open(opening, { personId: null, visitorId }, 86_400_000, manager)).id;
      return ok(null);
    });
    return id;
  };
  const wanted = (rated: RateRequest['rated'], own: Partial<RateRequest> = {}): RateRequest => ({
    ticket: randomUUID(),
    rated,
    stars: 2,
    promptsVersion,
    prompts: [],
    text: '',
    more: false,
    named: false,
    enterpriseId: null,
    ...own,
  });
  const rate = (visitorId: string, request: RateRequest) =>
    get(RatingSubmissions).rate({ actor: null, visitorId }, request);

  it(`take one of ${MANY} at the same time for one occasion, and tell the others that it was used`, async () => {
    const visitorId = randomUUID();
    const occasionId = await visit(visitorId);
    const before = [
      await count('ratings'),
      await count('rater.raters'),
      await count("ledger_entries WHERE kind = 'rating'"),
    ];
    const answers = await Promise.all(
      Array.from({ length: MANY }, () => rate(visitorId, wanted({ occasionId }, { text: '等了很久' }))),
    );
    expect(answers.filter(({ ok: taken }) => taken)).toHaveLength(1);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
    expect(new Set(codes)).toEqual(new Set(['occasions.used']));
    expect([
      await count('ratings'),
      await count('rater.raters'),
      await count("ledger_entries WHERE kind = 'rating'"),
    ]).toEqual(before.map((rows) => rows + 1));
  }, 240_000);

  it('are one rating for one ticket, however many times it comes at once, each with the same receipt', async () => {
    const visitorId = randomUUID();
    for (const rated of [{ occasionId: await visit(visitorId) }, { unitId: 'u-east', officerId: null }]) {
      const request = wanted(rated);
      const answers = await Promise.all(Array.from({ length: 20 }, () => rate(visitorId, request)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ ok: true, value: { ticket: request.ticket } });
    }
  }, 60_000);

  it('leave nothing behind when what watches them fails, and the occasion is still there', async () => {
    const visitorId = randomUUID();
    const request = wanted({ occasionId: await visit(visitorId) }, { text: '又要带材料' });
    let failing = true;
    get(RatingWatchers).add({
      rated: async () => {
        if (failing) throw new Error('the watcher broke off');
      },
    });
    const tables = ['ratings', 'rater.raters', 'ledger_entries', 'statements'];
    const before = await Promise.all(tables.map(count));
    await expect(rate(visitorId, request)).rejects.toThrow('the watcher broke off');
    expect(await Promise.all(tables.map(count))).toEqual(before);
    failing = false;
    expect(await rate(visitorId, request)).toMatchObject({ ok: true });
  });

  /** Every row of the product's own schema that is reached from an id through ids that stand in a row together. */
  const reached = async (from: string): Promise<ReadonlySet<string>> => {
    const tables: { name: string }[] = await city.dataSource.query(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    const known = new Set([from]);
    let fresh = [from];
    while (fresh.length > 0) {
      const found = new Set<string>();
      for (const { name } of tables) {
        const rows: { row: string }[] = await city.dataSource.query(
          `SELECT t::text AS row FROM "${name}" t WHERE EXISTS (
             SELECT 1 FROM unnest($1::text[]) AS id WHERE strpos(t::text, id) > 0)`,
          [fresh],
        );
        for (const { row } of rows) for (const [id] of row.matchAll(UUID)) found.add(id);
      }
      fresh = [...found].filter((id) => !known.has(id));
      for (const id of fresh) known.add(id);
    }
    return known;
  };

  it('are joined with no person, device, occasion or ticket by any table of the product, nor by a row in between', async () => {
    const visitorId = randomUUID();
    const occasionId = await visit(visitorId);
    const request = wanted({ occasionId }, { text: '请改进', stars: 1 });
    // Over HTTP, so that whatever keeps requests keeps this one.
    const headers = { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID() };
    const answer = await city.request('POST', '/api/ratings', { body: request, headers });
    const { record, ticket } = answer.body as { record: { rating: string }; ticket: string };
    await city.request('POST', `/api/ratings/mine/${ticket}/supplement`, {
      body: { text: '再说一句' },
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
    const ids = await reached(record.rating);
    // The statements are reached, so the search does reach.
    const rating = await get(Ratings).find(record.rating);
    expect(ids).toContain(rating?.statementId);
    expect(ids).toContain(rating?.supplementId);
    for (const id of [visitorId, occasionId, ticket]) expect(ids).not.toContain(id);
  });

  it('stay without their rater and words after a deletion, and the log still holds them', async () => {
    const visitorId = randomUUID();
    const given = await rate(
      visitorId,
      wanted({ occasionId: await visit(visitorId) }, { text: '金丝雀在唱' }),
    );
    if (!given.ok) throw new Error(given.refusal.code);
    const { record } = given.value;
    const entries = () =>
      city.dataSource.query<object[]>('SELECT leaf_hash FROM ledger_entries WHERE about = $1', [
        record.rating,
      ]);
    const before = await entries();
    const erasures = async () => {
      const rows: { count: number }[] = await city.dataSource.query(
        "SELECT count(*)::int AS count FROM ledger_entries WHERE kind = 'erasure'",
      );
      return rows[0]?.count ?? 0;
    };
    const told = await erasures();
    await within(async (manager) => {
      for (const { forget } of get(PersonalRegister).of('device')) await forget?.(visitorId, manager);
      return ok(null);
    });
    const rows: object[] = await city.dataSource.query('SELECT 1 FROM rater.raters WHERE rating_id = $1', [
      record.rating,
    ]);
    expect(rows).toEqual([]);
    expect([await entries(), await erasures()]).toEqual([before, told + 1]);
    const subjects = get(LedgerSubjects).of('rating');
    const { manager } = city.dataSource;
    expect((await subjects?.contentsOf([record.rating], manager))?.get(record.rating)).toEqual(record);
    expect((await subjects?.textsOf?.([record.rating], manager))?.get(record.rating)).toEqual([
      { commitment: record.statement, opened: null },
    ]);
  });

  it('are read again for the audit exactly as they were recorded, with what was written', async () => {
    const visitorId = randomUUID();
    const given = await rate(
      visitorId,
      wanted({ unitId: 'u-city', officerId: 'o-head' }, { text: '讲得清楚' }),
    );
    if (!given.ok) throw new Error(given.refusal.code);
    const { record } = given.value;
    const subjects = get(LedgerSubjects).of('rating');
    const { manager } = city.dataSource;
    expect((await subjects?.contentsOf([record.rating], manager))?.get(record.rating)).toEqual(record);
    const [text] = (await subjects?.textsOf?.([record.rating], manager))?.get(record.rating) ?? [];
    expect(commit(text?.opened?.salt ?? '', text?.opened?.text ?? '')).toBe(record.statement);
    expect(await subjects?.subjectsAfter?.(null, 10_000, manager)).toContain(record.rating);
  });
});
