import { randomUUID } from 'node:crypto';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { BatchClosing } from './batch-closing.service';
import { rated } from './rated-in-spec';
import { realCity } from './real-city-in-spec';

const TEXT = '谢谢您的评价，我们已经增加了一个窗口。';

describe('what a unit answers in public', () => {
  const city = withCity('2026-11-02', realCity);
  let lead: SignedIn;
  let ratings: string[];
  const device = randomUUID();
  let ticket: string;

  beforeAll(async () => {
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    ratings = await rated(city, 'u-east', [{ stars: 1, prompts: ['counter-efficiency-1'] }], device);
    await rated(
      city,
      'u-east',
      [5, 5, 4, 3].map((stars) => ({ stars })),
    );
    const [rater] = await city.dataSource.query<{ ticket: string }[]>(
      'SELECT ticket FROM rater.raters WHERE rating_id = $1',
      [ratings[0]],
    );
    ticket = rater?.ticket ?? '';
    city.clock.moveTo('2026-11-03');
    await city.app.get(BatchClosing, { strict: false }).catchUp();
  });

  const rowOf = async (stars: number): Promise<string> => {
    const [row] = await city.dataSource.query<{ id: string }[]>(
      `SELECT batch || '/' || place AS id FROM reputation_rows WHERE unit_id = 'u-east' AND stars = $1 LIMIT 1`,
      [stars],
    );
    return row?.id ?? '';
  };
  const answer = (row: string, text = TEXT, key?: string) =>
    lead.ask('POST', '/api/units/u-east/rating-answers', { row, text }, key);
  const shown = async () => (await city.request('GET', '/api/units/u-east/rating-answers')).body;
  const onDesk = async (stars: number) =>
    (await lead.ask('GET', `/api/units/u-east/ratings?stars=${stars}`)).body;
  const toMine = async (visitorId: string) =>
    city.request('GET', `/api/ratings/mine/${ticket}/answer`, { headers: { 'x-visitor-id': visitorId } });
  /** What somebody outside the unit decides at the desk of words. */
  const check = (state: 'passed' | 'blocked') =>
    city.dataSource.query("UPDATE statement_texts SET state = $1 WHERE state = 'waiting'", [state]);

  it('is seen by the unit at once, and by others when it was checked', async () => {
    const row = await rowOf(1);
    expect(await answer(row)).toMatchObject({ status: 200, body: { answeredOn: '2026-11-03' } });
    const kept = { text: TEXT, answeredOn: '2026-11-03' };
    expect(await onDesk(1)).toMatchObject({ items: [{ id: row, answer: { ...kept, state: 'waiting' } }] });
    expect(await shown()).toEqual({ items: [], next: null });
    expect((await toMine(device)).body).toEqual({ answer: null });

    await check('passed');
    expect(await onDesk(1)).toMatchObject({ items: [{ id: row, answer: { ...kept, state: 'public' } }] });
    expect(await shown()).toMatchObject({ items: [{ ...kept, stars: 1, seeded: false }], next: null });
    expect((await toMine(device)).body).toEqual({ answer: kept });
  });

  it('tells the public neither which row it was, nor what the rater wrote', async () => {
    const { items } = (await shown()) as { items: object[] };
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual([
      'answeredOn',
      'id',
      'prompts',
      'seeded',
      'stars',
      'text',
    ]);
    expect(JSON.stringify(items)).not.toContain(ratings[0]);
  });

  it('is told of somebody else’s rating to nobody', async () =>
    expect(await toMine(randomUUID())).toMatchObject({
      status: 404,
      body: { error: { code: 'ratings.unknown' } },
    }));

  it('is given once, however often it is sent', async () => {
    const [row, key] = [await rowOf(3), randomUUID()];
    const [first, again] = [await answer(row, TEXT, key), await answer(row, TEXT, key)];
    expect(again.text).toBe(first.text);
    expect(await answer(row, '还想再说一句')).toMatchObject({
      status: 409,
      body: { error: { code: 'reputation.answered' } },
    });
  });

  it('may be given anew after it was blocked, and the words before are gone', async () => {
    await check('blocked');
    const row = await rowOf(3);
    expect(await onDesk(3)).toMatchObject({ items: [{ answer: { state: 'blocked' } }] });
    expect((await answer(row, '谢谢，我们会继续改进。')).status).toBe(200);
    expect(await onDesk(3)).toMatchObject({
      items: [{ answer: { state: 'waiting', text: '谢谢，我们会继续改进。' } }],
    });
  });

  it.each([
    ['9/9', TEXT, 404, 'reputation.unknown-row'],
    ['row', '  ', 422, 'reputation.nothing-said'],
    ['row', '字'.repeat(501), 422, 'reputation.too-long'],
  ])('to %s is refused with a reason', async (place, text, status, code) => {
    const row = place === 'row' ? await rowOf(4) : place;
    expect(await answer(row, text)).toMatchObject({ status, body: { error: { code } } });
  });

  it('to a rating that is held back is refused, and an answer to one that is removed leaves the page', async () => {
    await city.dataSource.query("UPDATE ratings SET standing = 'quarantined' WHERE stars = 4");
    expect(await answer(await rowOf(4))).toMatchObject({
      status: 409,
      body: { error: { code: 'reputation.not-counted' } },
    });
    await city.dataSource.query("UPDATE ratings SET standing = 'removed' WHERE id = $1", [ratings[0]]);
    city.clock.moveTo('2026-11-04');
    await city.app.get(BatchClosing, { strict: false }).catchUp();
    expect(await shown()).toEqual({ items: [], next: null });
  });
});
