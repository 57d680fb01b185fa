import { randomUUID } from 'node:crypto';
import type { MyRating, RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { addDays } from '@yingshang/shared/kernel';
import { commit, leafOf, verifyReceipt } from '@yingshang/shared/ledger';
import { withCity } from '../../../test/support/with-city';

describe('rating', () => {
  const city = withCity('2026-11-21');
  const ask = (method: 'GET' | 'POST', path: string, visitorId: string, body?: object) =>
    city.request(method, `/api${path}`, {
      ...(body === undefined ? {} : { body }),
      headers: { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID() },
    });
  const wanted = (own: object = {}) => ({
    ticket: randomUUID(),
    rated: { unitId: 'u-city', officerId: null },
    stars: 5,
    promptsVersion,
    prompts: [],
    text: '',
    more: false,
    named: false,
    enterpriseId: null,
    ...own,
  });
  const rate = (visitorId: string, own: object = {}) => ask('POST', '/ratings', visitorId, wanted(own));
  const mine = async (visitorId: string, ticket: string) =>
    (await ask('GET', `/ratings/mine/${ticket}`, visitorId)).body as MyRating;
  const keys = () =>
    city.dataSource.query<{ id: string; publicKey: string }[]>(
      `SELECT id, encode(public_key, 'hex') AS "publicKey" FROM ledger_keys`,
    );
  const occasion = async (visitorId: string) => {
    const answer = await ask('POST', '/occasions', visitorId, {
      unitId: 'u-city',
      channel: 'printed',
      officerId: null,
    });
    expect(answer.status).toBe(200);
    return (answer.body as { id: string }).id;
  };

  it('is answered with a receipt from which the phone works everything out by itself', async () => {
    const visitor = randomUUID();
    const text = '窗口的人讲得很明白';
    const answer = await rate(visitor, {
      stars: 4,
      prompts: ['counter-skill-4', 'counter-attitude-4'],
      text,
    });
    expect(answer.status).toBe(200);
    const { record, ledger, statement } = answer.body as RatingReceipt;
    expect(record).toMatchObject({
      unit: 'u-city',
      officer: null,
      stars: 4,
      prompts: ['counter-attitude-4', 'counter-skill-4'],
      channel: 'card',
      weight: 2500,
      day: '2026-11-21',
    });
    expect(commit(statement?.salt ?? '', text)).toBe(record.statement);
    const entry = { kind: 'rating', subject: record.rating, recordedAt: ledger.recordedAt, content: record };
    expect(leafOf(ledger.salt, entry)).toBe(ledger.leafHash);
    expect(verifyReceipt(ledger, await keys())).toBe(true);
  });

  it('sent again after a lost answer is the same rating, with the same receipt', async () => {
    const visitor = randomUUID();
    const own = { ticket: randomUUID(), stars: 3, text: '一般' };
    const first = await rate(visitor, own);
    expect((await rate(visitor, own)).body).toEqual(first.body);
    expect(await rate(visitor, { ...own, stars: 1 })).toMatchObject({
      status: 409,
      body: { error: { code: 'ratings.ticket-used' } },
    });
    expect(await rate(randomUUID(), own)).toMatchObject({ status: 409 });
    const { items } = (await ask('GET', '/ratings/mine', visitor)).body as { items: object[] };
    expect(items).toHaveLength(1);
  });

  it('uses an occasion up', async () => {
    const visitor = randomUUID();
    const rated = { occasionId: await occasion(visitor) };
    expect(await rate(visitor, { rated })).toMatchObject({
      status: 200,
      body: { record: { channel: 'printed' } },
    });
    expect(await rate(visitor, { rated })).toMatchObject({
      status: 409,
      body: { error: { code: 'occasions.used' } },
    });
  });

  it('on somebody else’s occasion is refused', async () => {
    const rated = { occasionId: await occasion(randomUUID()) };
    expect(await rate(randomUUID(), { rated })).toMatchObject({
      status: 404,
      body: { error: { code: 'occasions.unknown' } },
    });
  });

  it('without proof weighs a quarter once a unit and 30 days, then nothing, and then asks for the counter', async () => {
    const visitor = randomUUID();
    const weights: number[] = [];
    for (let nth = 0; nth < 4; nth += 1) {
      const { body } = await rate(visitor);
      weights.push((body as RatingReceipt).record.weight);
    }
    expect(weights).toEqual([2500, 0, 0, 0]);
    expect(await rate(visitor)).toMatchObject({ status: 429, body: { error: { code: 'ratings.too-many' } } });
    const elsewhere = await rate(visitor, { rated: { unitId: 'u-east', officerId: null } });
    expect(elsewhere.body).toMatchObject({ record: { weight: 2500 } });
  });

  it('takes only prompts that these stars and this way offer', async () => {
    for (const prompts of [['counter-skill-1'], ['none'], ['counter-skill-5', 'counter-skill-5']])
      expect(await rate(randomUUID(), { prompts })).toMatchObject({
        status: 422,
        body: { error: { code: 'ratings.unknown-prompt' } },
      });
  });

  it.each([
    [
      'a unit that is not there',
      { rated: { unitId: 'none', officerId: null } },
      404,
      'service-cards.unknown-unit',
    ],
    [
      'an officer of another unit',
      { rated: { unitId: 'u-east', officerId: 'o-head' } },
      422,
      'ratings.unknown-officer',
    ],
    ['a name without a sign-in', { named: true }, 422, 'ratings.sign-in-to-be-named'],
    ['an enterprise without a sign-in', { enterpriseId: randomUUID() }, 422, 'ratings.not-for-enterprise'],
  ])('is refused for %s', async (_, own, status, code) => {
    expect(await rate(randomUUID(), own)).toMatchObject({ status, body: { error: { code } } });
  });

  it('is shown to its rater alone', async () => {
    const visitor = randomUUID();
    const { ticket } = (await rate(visitor, { text: '很好' })).body as RatingReceipt;
    expect(await mine(visitor, ticket)).toMatchObject({
      ticket,
      stars: 5,
      words: { text: '很好' },
      counts: true,
      supplement: null,
      unit: { name: '单位u-city' },
    });
    expect(await ask('GET', `/ratings/mine/${ticket}`, randomUUID())).toMatchObject({
      status: 404,
      body: { error: { code: 'ratings.unknown' } },
    });
  });

  it('takes one supplement, entered on the ledger, too', async () => {
    const visitor = randomUUID();
    const { ticket, record } = (await rate(visitor, { stars: 2 })).body as RatingReceipt;
    const add = (text: string) => ask('POST', `/ratings/mine/${ticket}/supplement`, visitor, { text });
    expect(await add('  ')).toMatchObject({ status: 422, body: { error: { code: 'ratings.nothing-said' } } });
    const added = (await add('后来又去了一次')).body as MyRating;
    const { supplement } = added;
    expect(supplement).toMatchObject({ record: { rating: record.rating, day: '2026-11-21' } });
    expect(supplement?.words?.text).toBe('后来又去了一次');
    expect(commit(supplement?.statement?.salt ?? '', '后来又去了一次')).toBe(supplement?.record.statement);
    expect(verifyReceipt(supplement?.ledger ?? added.receipt.ledger, await keys())).toBe(true);
    expect(await add('再补')).toMatchObject({
      status: 409,
      body: { error: { code: 'ratings.supplemented' } },
    });
  });

  it('is listed page by page, the latest first', async () => {
    const visitor = randomUUID();
    const { clock } = city;
    const tickets: string[] = [];
    for (let nth = 0; nth < 33; nth += 1) {
      const unitId = nth % 3 === 0 ? 'u-city' : nth % 3 === 1 ? 'u-east' : 'u-demo';
      clock.moveTo(addDays(clock.today(), 8));
      const { body } = await rate(visitor, { rated: { unitId, officerId: null } });
      tickets.unshift((body as RatingReceipt).ticket);
    }
    type Page = { items: { ticket: string }[]; next: string | null };
    const first = (await ask('GET', '/ratings/mine', visitor)).body as Page;
    const second = (await ask('GET', `/ratings/mine?after=${first.next}`, visitor)).body as Page;
    expect([...first.items, ...second.items].map(({ ticket }) => ticket)).toEqual(tickets);
    expect([first.items.length, second.next]).toEqual([30, null]);
  });
});
