import { randomUUID } from 'node:crypto';
import type { RoleGrant } from '@yingshang/shared/access';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { commit } from '@yingshang/shared/ledger';
import { givenRatings } from '../../../test/support/given-ratings';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Fairness, Looks } from '../fairness';
import { LedgerSubjects, Sequencer } from '../ledger';
import { BatchClosing } from '../reputation/batch-closing.service';
import { RatingReviews } from './rating-reviews.service';

const yesterday = calendarDate('2026-11-20');
const restored = { outcome: 'restored', ground: 'genuine', reason: '调取取号记录，均有办件' };
const removed = { outcome: 'removed', ground: 'organised', reason: '同一机构组织填写' };

interface Desk {
  readonly findings: readonly { readonly id: string; readonly open: number; readonly kind: string }[];
  readonly appeals: readonly { readonly id: string; readonly state: string; readonly side: string }[];
}

describe('what becomes of ratings held back', () => {
  const city = withCity('2026-11-21');
  const supervisor = async (...more: RoleGrant[]): Promise<SignedIn> => {
    const { personId } = await realPerson(city, { role: 'supervisor', unitId: 'u-city' }, ...more);
    return startSession(city, personId, true);
  };
  const deskOf = async (who: SignedIn) =>
    (await who.ask('GET', '/api/units/u-city/rating-reviews')).body as Desk;
  const findingPath = (id: string) => `/api/units/u-city/rating-reviews/findings/${id}`;
  const standings = async () =>
    Object.fromEntries(
      (
        await city.dataSource.query<{ standing: string; count: number }[]>(
          'SELECT standing, count(*)::int AS count FROM ratings GROUP BY 1',
        )
      ).map(({ standing, count }) => [standing, count]),
    );
  const events = () =>
    city.dataSource.query<{ id: string; rating_id: string; salt: string; standing: string }[]>(
      'SELECT * FROM rating_standing_events',
    );

  /** A quiet month, then thirty of five stars in a day. @returns their ids */
  const burst = async (own: { readonly visitorId?: string } = {}) => {
    for (let back = 35; back > 0; back -= 1) await givenRatings(city, addDays(yesterday, -back), [{}]);
    const ids = await givenRatings(
      city,
      yesterday,
      Array.from({ length: 30 }, (_, at) => (at === 0 ? own : {})),
    );
    await city.app.get(Looks, { strict: false }).catchUp();
    return ids;
  };

  beforeEach(async () => {
    await city.app.get(RatingReviews, { strict: false }).forgetAll(city.dataSource.manager);
    await city.app.get(Fairness, { strict: false }).forgetAll(city.dataSource.manager);
    await city.dataSource.query('DELETE FROM rater.raters');
    await city.dataSource.query('DELETE FROM ratings');
  });

  it('is decided by a supervisor above the unit, for each of them once, with a public event each', async () => {
    await burst();
    const who = await supervisor();
    const [finding] = (await deskOf(who)).findings;
    expect(finding).toMatchObject({ kind: 'burst', open: 30 });
    const path = findingPath(finding?.id ?? '');
    const shown = await who.ask('GET', path);
    expect(shown).toMatchObject({ status: 200, body: { figures: { held: 30 }, rows: expect.any(Array) } });
    const waiting = async () => (await who.ask('GET', '/api/units/u-city/rating-reviews/waiting')).body;
    expect(await waiting()).toEqual({ findings: 1, appeals: 0 });
    const first = await who.ask('POST', `${path}/decisions`, { ...restored, places: [2, 1] });
    expect(first).toMatchObject({ status: 200, body: { decided: 2 } });
    expect(await waiting()).toEqual({ findings: 1, appeals: 0 });
    const rest = await who.ask('POST', `${path}/decisions`, {
      ...removed,
      places: Array.from({ length: 30 }, (_, at) => at + 1),
    });
    expect(rest.body).toEqual({ decided: 28 });
    expect(await standings()).toEqual({ counted: 37, removed: 28 });
    expect(await events()).toHaveLength(30 + 30);
    expect(await who.ask('POST', `${path}/decisions`, { ...removed, places: [1] })).toMatchObject({
      status: 409,
      body: { error: { code: 'rating-reviews.decided' } },
    });
    const { decisions } = (await who.ask('GET', path)).body as { decisions: object[] };
    expect(decisions).toHaveLength(2);
    expect(decisions).toContainEqual({
      ...restored,
      day: '2026-11-21',
      count: 2,
      places: [1, 2],
    });
    expect(decisions).toContainEqual(
      expect.objectContaining({ outcome: 'removed', places: expect.arrayContaining([3, 30]) }),
    );
    expect(await waiting()).toEqual({ findings: 0, appeals: 0 });
  });

  it('is decided once when two decide at the same time: the second is told', async () => {
    await burst();
    const two = [await supervisor(), await supervisor()];
    const [finding] = (await deskOf(two[0] as SignedIn)).findings;
    const path = `${findingPath(finding?.id ?? '')}/decisions`;
    const answers = await Promise.all([
      two[0]?.ask('POST', path, { ...restored, places: [1, 2, 3] }),
      two[1]?.ask('POST', path, { ...removed, places: [1, 2, 3] }),
    ]);
    expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set([200, 409]));
    expect(await standings()).toMatchObject({ quarantined: 27 });
    expect(await events()).toHaveLength(30 + 3);
  });

  it('can be read entry by entry, each of which stands on the public ledger', async () => {
    await burst();
    const read = async (after?: string) =>
      (
        await city.request(
          'GET',
          `/api/units/u-east/rating-changes/events${after ? `?after=${encodeURIComponent(after)}` : ''}`,
        )
      ).body as { items: { id: string }[]; next: string | null };
    const who = await supervisor();
    const [finding] = (await deskOf(who)).findings;
    await who.ask('POST', `${findingPath(finding?.id ?? '')}/decisions`, {
      ...removed,
      places: Array.from({ length: 30 }, (_, at) => at + 1),
    });
    const first = await read();
    expect(first.items).toHaveLength(50);
    const rest = await read(first.next ?? '');
    expect(rest).toMatchObject({ items: { length: 10 }, next: null });
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set((await events()).map(({ id }) => id)));
    // Neither the rating nor its stars.
    expect(Object.keys(first.items[0] ?? {}).toSorted()).toEqual(['because', 'day', 'id', 'standing']);
    expect(await city.request('GET', '/api/units/nowhere/rating-changes/events')).toMatchObject({
      status: 404,
    });
    const entry = () => city.request('GET', `/api/ledger/events?subject=${ids[0]}`);
    expect((await entry()).body).toEqual({ events: [], next: null });
    await city.app.get(Sequencer, { strict: false }).run();
    expect((await entry()).body).toMatchObject({
      events: [{ kind: 'rating-standing', subject: ids[0], content: expect.stringContaining('"u-east"') }],
      next: null,
    });
  });

  it('is not decided by the rated unit’s own desk, nor by somebody who also works in it', async () => {
    await burst();
    const [finding] = (await deskOf(await supervisor())).findings;
    const own = await realPerson(city, { role: 'supervisor', unitId: 'u-east' });
    const atHome = await startSession(city, own.personId, true);
    const home = `/api/units/u-east/rating-reviews/findings/${finding?.id}`;
    expect(await atHome.ask('GET', home)).toMatchObject({
      status: 409,
      body: { error: { code: 'rating-reviews.own-unit' } },
    });
    expect((await atHome.ask('GET', '/api/units/u-east/rating-reviews')).body).toEqual({
      findings: [],
      appeals: [],
    });
    const both = await supervisor({ role: 'handler', unitId: 'u-east' });
    const answer = await both.ask('POST', `${findingPath(finding?.id ?? '')}/decisions`, {
      ...removed,
      places: [1],
    });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'rating-reviews.own-unit' } } });
    expect(await standings()).toMatchObject({ quarantined: 30 });
  });

  it('is not decided by whoever gave one of them', async () => {
    const who = await supervisor();
    await burst();
    await city.dataSource.query(
      `UPDATE rater.raters SET person_id = $1
       WHERE rating_id = (SELECT rating_id FROM held_ratings WHERE place = 3 LIMIT 1)`,
      [who.personId],
    );
    const [finding] = (await deskOf(who)).findings;
    const path = `${findingPath(finding?.id ?? '')}/decisions`;
    expect(await who.ask('POST', path, { ...restored, places: [2, 3] })).toMatchObject({
      status: 409,
      body: { error: { code: 'rating-reviews.linked' } },
    });
    expect((await who.ask('POST', path, { ...restored, places: [2] })).status).toBe(200);
  });

  it('is told to its rater alone, who opens the public event and objects once', async () => {
    const [phone, stranger] = [randomUUID(), randomUUID()];
    const [ratingId = ''] = await burst({ visitorId: phone });
    const [rater] = await city.dataSource.query<{ ticket: string }[]>(
      'SELECT ticket FROM rater.raters WHERE rating_id = $1',
      [ratingId],
    );
    const own = `/api/ratings/mine/${rater?.ticket}`;
    const asked = (visitor: string, text = '当天真的去办了执照') =>
      city.request('POST', `${own}/objection`, {
        body: { text },
        headers: { 'x-visitor-id': visitor, 'idempotency-key': randomUUID() },
      });
    expect(
      await city.request('GET', `${own}/standing`, { headers: { 'x-visitor-id': stranger } }),
    ).toMatchObject({ status: 404 });
    expect(await asked(stranger)).toMatchObject({ status: 404 });
    const shown = await city.request('GET', `${own}/standing`, { headers: { 'x-visitor-id': phone } });
    const { changes } = shown.body as {
      changes: { event: string; rating: string; salt: string; because: string }[];
    };
    expect(shown.body).toMatchObject({
      mayObject: true,
      changes: [{ standing: 'quarantined', because: 'burst' }],
    });
    const [change] = changes;
    const subjects = city.app.get(LedgerSubjects, { strict: false }).of('rating-standing');
    const contents = await subjects?.contentsOf([change?.event ?? ''], city.dataSource.manager);
    // The public content names no rating; the salt shows to its rater that it is about theirs.
    expect(JSON.stringify([...(contents?.values() ?? [])])).not.toContain(ratingId);
    expect(contents?.get(change?.event ?? '')).toMatchObject({
      rating: commit(change?.salt ?? '', ratingId),
      unit: 'u-east',
    });
    expect(await asked(phone, ' ')).toMatchObject({ status: 422 });
    expect(await asked(phone)).toMatchObject({ status: 200, body: { dueOn: '2026-12-07' } });
    expect(await asked(phone)).toMatchObject({
      status: 409,
      body: { error: { code: 'rating-reviews.appealed' } },
    });

    const who = await supervisor();
    const [appeal] = (await deskOf(who)).appeals;
    const path = `/api/units/u-city/rating-reviews/appeals/${appeal?.id}`;
    expect(await who.ask('GET', path)).toMatchObject({
      body: { text: '当天真的去办了执照', rating: { standing: 'quarantined', stars: 5 }, decision: null },
    });
    const granted = await who.ask('POST', `${path}/decision`, {
      granted: true,
      ground: 'genuine',
      reason: '有办件记录',
    });
    expect(granted).toMatchObject({ status: 200, body: { state: 'granted' } });
    expect(await standings()).toMatchObject({ quarantined: 29, counted: 36 });
    expect(
      await who.ask('POST', `${path}/decision`, { granted: false, ground: 'genuine', reason: '改主意' }),
    ).toMatchObject({ status: 409 });
    const [finding] = (await deskOf(who)).findings;
    expect(finding).toMatchObject({ open: 29 });
    const after = await city.request('GET', `${own}/standing`, { headers: { 'x-visitor-id': phone } });
    expect(after.body).toMatchObject({
      changes: [
        { standing: 'quarantined', because: 'burst', reason: null },
        { standing: 'counted', because: 'genuine', reason: '有办件记录' },
      ],
      mayObject: false,
      objection: { state: 'granted', decision: { reason: '有办件记录' } },
    });
  });

  it('tells its rater the reason of the decision that their own rating was part of, and of no other', async () => {
    const phone = randomUUID();
    const [ratingId = ''] = await burst({ visitorId: phone });
    const [held] = await city.dataSource.query<{ place: number; ticket: string }[]>(
      `SELECT place, ticket FROM held_ratings JOIN rater.raters USING (rating_id) WHERE rating_id = $1`,
      [ratingId],
    );
    const place = held?.place ?? 0;
    const who = await supervisor();
    const [finding] = (await deskOf(who)).findings;
    const path = `${findingPath(finding?.id ?? '')}/decisions`;
    const others = Array.from({ length: 30 }, (_, at) => at + 1).filter((one) => one !== place);
    await who.ask('POST', path, { ...removed, places: others });
    await who.ask('POST', path, { ...removed, reason: '同一时段无办件', places: [place] });
    const shown = await city.request('GET', `/api/ratings/mine/${held?.ticket}/standing`, {
      headers: { 'x-visitor-id': phone },
    });
    expect(shown.body).toMatchObject({
      changes: [{ standing: 'quarantined' }, { standing: 'removed', reason: '同一时段无办件' }],
      mayObject: true,
    });
  });

  it('may be asked for by the unit, once a row of its list, and ends as a public removal', async () => {
    await givenRatings(
      city,
      yesterday,
      ([1, 3, 4, 5, 5] as const).map((stars) => ({ stars })),
    );
    await city.app.get(BatchClosing, { strict: false }).catchUp();
    const { personId } = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    const lead = await startSession(city, personId);
    const { items } = (await lead.ask('GET', '/api/units/u-east/ratings')).body as {
      items: { id: string; stars: number }[];
    };
    const row = items.find(({ stars }) => stars === 1)?.id ?? '';
    const file = (more: object = {}) =>
      lead.ask('POST', '/api/units/u-east/rating-appeals', {
        row,
        ground: 'mistaken',
        text: '评的是隔壁窗口的事，见办件编号',
        ...more,
      });
    expect(await file({ row: '9/9' })).toMatchObject({ status: 404 });
    expect(await file({ text: '' })).toMatchObject({ status: 422 });
    expect(await file()).toMatchObject({ status: 200, body: { dueOn: '2026-12-07' } });
    expect(await file()).toMatchObject({ status: 409, body: { error: { code: 'rating-reviews.appealed' } } });
    const who = await supervisor();
    const [appeal] = (await deskOf(who)).appeals;
    const path = `/api/units/u-city/rating-reviews/appeals/${appeal?.id}/decision`;
    expect(await who.ask('POST', path, { granted: true, ground: 'genuine', reason: '属实' })).toMatchObject({
      status: 422,
      body: { error: { code: 'rating-reviews.wrong-ground' } },
    });
    expect(
      await who.ask('POST', path, { granted: true, ground: 'mistaken', reason: '办件编号属于另一单位' }),
    ).toMatchObject({ status: 200 });
    expect(await standings()).toEqual({ counted: 4, removed: 1 });
    expect((await lead.ask('GET', '/api/units/u-east/rating-appeals')).body).toMatchObject({
      items: [
        {
          row,
          state: 'granted',
          decision: { outcome: 'removed', ground: 'mistaken', reason: '办件编号属于另一单位' },
        },
      ],
    });
    expect((await city.request('GET', '/api/units/u-east/rating-changes')).body).toMatchObject({
      removed: 1,
      changes: [{ standing: 'removed', because: 'mistaken', count: 1 }],
    });
  });
});
