import { createHash, randomUUID } from 'node:crypto';
import { entryLeaf } from '@yingshang/shared/ledger';
import { type GivenRating, giveRating } from '../../../test/support/given-rating';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Ledger, LedgerSubjects } from '../ledger';
import { Ratings } from '../ratings';
import { FollowUpClock } from './follow-up-clock.service';
import { FollowUpFiguring } from './follow-up-figures.service';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly urgency: string;
}

describe('the case of a bad rating', () => {
  const city = withCity('2026-11-23');
  let lead: SignedIn;
  let supervisor: SignedIn;

  beforeAll(async () => {
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    supervisor = await proven('u-city');
  });
  beforeEach(async () => {
    city.clock.moveTo('2026-11-23');
    await city.dataSource.query('DELETE FROM follow_ups');
  });

  /** A supervisor's role asks for the second factor. */
  async function proven(unitId: string, ...more: { role: 'officer'; unitId: string }[]): Promise<SignedIn> {
    const person = await realPerson(city, { role: 'supervisor', unitId }, ...more);
    return startSession(city, person.personId, true);
  }
  const unitList = async (show = 'open') =>
    (await lead.ask('GET', `/api/units/u-east/follow-ups?show=${show}`)).body as { items: Listed[] };
  const watched = async (who = supervisor) =>
    (await who.ask('GET', '/api/units/u-city/supervised-follow-ups')).body as { items: Listed[] };
  const only = async () => {
    const { items } = await watched();
    expect(items).toHaveLength(1);
    return items[0]?.id ?? '';
  };
  const unitStep = (id: string, step: string, text?: string, who = lead) =>
    who.ask('POST', `/api/units/u-east/follow-ups/${id}/${step}`, text === undefined ? {} : { text });
  const watch = (id: string, step: string, body: object, who = supervisor) =>
    who.ask('POST', `/api/units/u-city/supervised-follow-ups/${id}/${step}`, body);
  const own = ({ ticket, rater }: GivenRating, visitorId = rater.visitorId) =>
    city.request('GET', `/api/ratings/mine/${ticket}/follow-up`, { headers: { 'x-visitor-id': visitorId } });
  const say = (
    { ticket, rater }: GivenRating,
    solved: boolean,
    { visitorId = rater.visitorId, key = randomUUID() } = {},
  ) =>
    city.request('POST', `/api/ratings/mine/${ticket}/follow-up/word`, {
      body: { solved },
      headers: { 'x-visitor-id': visitorId, 'idempotency-key': key },
    });
  const putRight = async (id: string) => {
    await unitStep(id, 'answers', '我们核实了，已安排改进。');
    expect((await unitStep(id, 'put-right', '窗口增加了一人。')).status).toBe(200);
  };

  it('opens with the rating and for no other level', async () => {
    for (const stars of [1, 2, 3, 4, 5] as const) await giveRating(city, { stars });
    expect((await watched()).items).toMatchObject([{ state: 'opened' }, { state: 'opened' }]);
  });

  it('goes from one star over the answer to the word of a rater whom nobody knows', async () => {
    const rating = await giveRating(city, { prompts: [] });
    const id = await only();
    city.clock.moveTo('2026-11-24');
    expect((await unitStep(id, 'taken')).body).toEqual({ state: 'taken', ground: null });
    expect((await unitStep(id, 'answers', '已致歉并改了流程。')).body).toEqual({
      state: 'answered',
      ground: null,
    });
    expect((await own(rating)).body).toMatchObject({
      state: 'answered',
      due: { date: '2026-11-30', provisional: false },
      may: ['confirm'],
      steps: [{ kind: 'open' }, { kind: 'take' }, { kind: 'answer', text: '已致歉并改了流程。', by: 'unit' }],
    });
    const key = randomUUID();
    const confirmed = await say(rating, true, { key });
    expect(confirmed.body).toEqual({ state: 'closed', ground: 'rater-confirmed' });
    expect((await say(rating, true, { key })).body).toEqual(confirmed.body);
    expect((await unitList('closed')).items).toMatchObject([{ id, state: 'closed' }]);
  });

  it('is confirmed by nobody but its rater', async () => {
    const rating = await giveRating(city);
    const id = await only();
    city.clock.moveTo('2026-11-24');
    await putRight(id);
    const stranger = { visitorId: randomUUID() };
    expect((await own(rating, stranger.visitorId)).status).toBe(404);
    expect(await say(rating, true, stranger)).toMatchObject({
      status: 404,
      body: { error: { code: 'follow-ups.unknown' } },
    });
    expect((await say({ ...rating, ticket: rating.id }, true)).status).toBe(404);
  });

  it('belongs to the person who was signed in, on any device', async () => {
    const person = await signedIn(city, 'resident');
    const rating = await giveRating(city, { rater: { personId: person.personId } });
    const ask = (token?: string) =>
      city.request('GET', `/api/ratings/mine/${rating.ticket}/follow-up`, {
        headers: {
          'x-visitor-id': randomUUID(),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      });
    expect((await ask(person.token)).status).toBe(200);
    expect((await ask()).status).toBe(404);
  });

  describe('before the unit', () => {
    it('of an anonymous rater is not there until the next working day, whatever the lead asks', async () => {
      city.clock.moveTo('2026-11-27');
      await giveRating(city);
      const id = await only();
      for (const day of ['2026-11-27', '2026-11-28', '2026-11-29']) {
        city.clock.moveTo(day);
        expect((await unitList()).items).toEqual([]);
        const unknown = await lead.ask('GET', `/api/units/u-east/follow-ups/${randomUUID()}`);
        const early = await lead.ask('GET', `/api/units/u-east/follow-ups/${id}`);
        expect([early.status, (early.body as { error: { code: string } }).error.code]).toEqual([
          unknown.status,
          'follow-ups.unknown',
        ]);
        expect((await unitStep(id, 'answers', '是谁？')).status).toBe(404);
        expect((await lead.ask('GET', '/api/units/u-east/follow-up-counts')).body).toMatchObject({
          unit: { waiting: 0 },
        });
      }
      city.clock.moveTo('2026-11-30');
      expect((await unitList()).items).toHaveLength(1);
    });

    it('of an anonymous rater says neither when, where, with whom nor how many stars, whatever it was', async () => {
      const told = async (day: string, stars: 1 | 2, look: string) => {
        await city.dataSource.query('DELETE FROM follow_ups');
        city.clock.moveTo(day);
        const rating = await giveRating(city, { stars });
        city.clock.moveTo(look);
        const { items } = await unitList();
        const one = await lead.ask('GET', `/api/units/u-east/follow-ups/${items[0]?.id ?? ''}`);
        for (const secret of [
          rating.id,
          rating.ticket,
          rating.rater.visitorId,
          'o-counter',
          '王示甲子',
          '2026-',
        ])
          expect(JSON.stringify([items, one.body])).not.toContain(secret);
        return JSON.stringify([items, one.body]).replaceAll(items[0]?.id ?? '-', 'ID');
      };
      // Two visits on different days, seen on the same day, cannot be told apart.
      expect(await told('2026-11-23', 1, '2026-11-25')).toBe(await told('2026-11-24', 2, '2026-11-25'));
    });

    it('of an anonymous rater is in an order that says nothing', async () => {
      for (let count = 0; count < 6; count += 1) {
        await giveRating(city);
        city.clock.pass(600);
      }
      city.clock.moveTo('2026-11-24');
      const ids = (await unitList()).items.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    });

    it('of a rater who wants to be named is there at once, with the day and the officer', async () => {
      await giveRating(city, { named: true });
      const [one] = (await unitList()).items;
      expect(one).toMatchObject({
        named: true,
        day: '2026-11-23',
        officerName: '王示甲子',
        stars: 1,
        due: { date: '2026-11-30', provisional: false },
      });
    });

    it('of another unit is not there', async () => {
      await giveRating(city, { unitId: 'u-demo' });
      const [{ id } = { id: '' }] =
        await city.dataSource.query<{ id: string }[]>('SELECT id FROM follow_ups');
      city.clock.moveTo('2026-11-24');
      expect((await unitStep(id, 'answers', '好')).status).toBe(404);
    });
  });

  describe('before the supervisor', () => {
    it('is reopened twice by whoever is not satisfied, then decided', async () => {
      const rating = await giveRating(city);
      const id = await only();
      city.clock.moveTo('2026-11-24');
      await putRight(id);
      expect((await say(rating, false)).body).toEqual({ state: 'opened', ground: null });
      await putRight(id);
      expect((await watch(id, 'revisits', { result: 'dissatisfied', text: '' })).body).toMatchObject({
        state: 'opened',
      });
      await putRight(id);
      expect((await say(rating, false)).body).toMatchObject({ state: 'disputed' });
      expect((await watch(id, 'decisions', { result: 'settled', text: ' ' })).body).toMatchObject({
        error: { code: 'follow-ups.nothing-said', field: 'text' },
      });
      expect((await watch(id, 'decisions', { result: 'settled', text: '单位已尽责。' })).body).toEqual({
        state: 'closed',
        ground: 'supervisor-decided',
      });
    });

    it('is closed as unreachable after three attempts on three days, each of which asks the rater', async () => {
      const person = await signedIn(city, 'resident');
      await giveRating(city, { rater: { personId: person.personId } });
      const id = await only();
      city.clock.moveTo('2026-11-24');
      await putRight(id);
      const unreached = { result: 'unreached', text: '' };
      expect((await watch(id, 'revisits', unreached)).status).toBe(200);
      expect((await watch(id, 'revisits', unreached)).body).toMatchObject({
        error: { code: 'follow-ups.tried-today' },
      });
      city.clock.moveTo('2026-11-25');
      await watch(id, 'revisits', unreached);
      city.clock.moveTo('2026-11-26');
      expect((await watch(id, 'revisits', unreached)).body).toEqual({
        state: 'closed',
        ground: 'unreachable',
      });
      const told = (await person.ask('GET', '/api/messages')).body as {
        items: { subject: { event: string; caseId: string } }[];
      };
      const events = told.items.map(({ subject }) => subject.event);
      expect(events.toSorted()).toEqual(['answered', 'follow-up', 'follow-up', 'follow-up', 'follow-up']);
    });

    it('is not there for who works in the unit or is not above it', async () => {
      await giveRating(city);
      const id = await only();
      const insider = await proven('u-city', { role: 'officer', unitId: 'u-east' });
      expect((await watched(insider)).items).toEqual([]);
      expect((await watch(id, 'urgings', { text: '请抓紧' }, insider)).status).toBe(404);
      const itself = await proven('u-east');
      expect(await itself.ask('GET', '/api/units/u-east/supervised-follow-ups')).toMatchObject({
        status: 200,
        body: { items: [] },
      });
      expect((await lead.ask('GET', '/api/units/u-east/supervised-follow-ups')).status).toBe(403);
    });

    it('is reported when its limit ran out, once, and listed first', async () => {
      await giveRating(city);
      const overdue = await only();
      city.clock.moveTo('2026-11-30');
      const clock = city.app.get(FollowUpClock, { strict: false });
      expect(await clock.catchUp()).toEqual({ escalated: 0, warned: 0 });
      await giveRating(city);
      city.clock.moveTo('2026-12-01');
      const both = await Promise.all([clock.catchUp(), clock.catchUp()]);
      expect(both[0].escalated + both[1].escalated).toBe(1);
      expect((await clock.catchUp()).escalated).toBe(0);
      expect((await watched()).items).toMatchObject([
        { id: overdue, urgency: 'overdue' },
        { urgency: 'later' },
      ]);
      const told = (await supervisor.ask('GET', '/api/messages')).body as { items: { head: string }[] };
      expect(told.items.map(({ head }) => head)).toContain('差评整改已逾期');
    });
  });

  it('warns the unit of a named rater before the limit runs out, and of an anonymous one by its list alone', async () => {
    await giveRating(city, { named: true });
    await giveRating(city);
    const clock = city.app.get(FollowUpClock, { strict: false });
    city.clock.moveTo('2026-11-26');
    expect(await clock.catchUp()).toMatchObject({ warned: 0 });
    city.clock.moveTo('2026-11-27');
    expect(await clock.catchUp()).toMatchObject({ warned: 1 });
    expect(await clock.catchUp()).toMatchObject({ warned: 0 });
    const told = (await lead.ask('GET', '/api/messages')).body as { items: { head: string }[] };
    expect(told.items.filter(({ head }) => head === '差评整改快到期')).toHaveLength(1);
    expect((await unitList()).items.map(({ urgency }) => urgency)).toEqual(['soon', 'soon']);
  });

  it('stands while its rating is held back, goes on after it, and ends when the rating is removed', async () => {
    const { id: ratingId } = await giveRating(city);
    const id = await only();
    const ratings = city.app.get(Ratings, { strict: false });
    const stand = (standing: 'counted' | 'quarantined' | 'removed') =>
      city.dataSource.transaction((manager) => ratings.setStanding([ratingId], standing, manager));
    city.clock.moveTo('2026-11-24');
    await stand('quarantined');
    expect((await unitStep(id, 'answers', '好')).body).toMatchObject({
      error: { code: 'follow-ups.paused' },
    });
    expect((await watched()).items).toMatchObject([{ urgency: 'paused', due: null }]);
    city.clock.moveTo('2026-11-26');
    await stand('counted');
    expect((await watched()).items).toMatchObject([{ due: { date: '2026-12-02' } }]);
    await stand('removed');
    expect((await watched()).items).toEqual([]);
    expect((await unitList('closed')).items).toMatchObject([{ ground: 'rating-removed' }]);
  });

  it('has one outcome when two steps come at once', async () => {
    const rating = await giveRating(city);
    const id = await only();
    city.clock.moveTo('2026-11-24');
    const other = await realPerson(city, { role: 'handler', unitId: 'u-east' });
    const answers = await Promise.all([
      unitStep(id, 'answers', '第一个答复'),
      unitStep(id, 'answers', '第二个答复', other),
      unitStep(id, 'taken', undefined, other),
    ]);
    expect(answers.filter(({ status }, at) => at < 2 && status === 200)).toHaveLength(1);
    await unitStep(id, 'put-right', '改好了');
    const words = await Promise.all([
      say(rating, true),
      say(rating, false),
      watch(id, 'revisits', { result: 'satisfied', text: '' }),
    ]);
    expect(words.filter(({ status }) => status === 200)).toHaveLength(1);
    const [row] = await city.dataSource.query<{ steps: number; kept: number }[]>(
      `SELECT steps, (SELECT count(*)::int FROM follow_up_steps WHERE follow_up_id = follow_ups.id) AS kept
       FROM follow_ups WHERE id = $1`,
      [id],
    );
    expect(row?.kept).toBe(row?.steps);
  });

  it('puts every step on the ledger, and its rows still read as they were entered', async () => {
    const rating = await giveRating(city);
    const id = await only();
    city.clock.moveTo('2026-11-24');
    await putRight(id);
    await say(rating, true);
    const ids = await city.dataSource.query<{ id: string }[]>(
      'SELECT id FROM follow_up_steps WHERE follow_up_id = $1 ORDER BY number',
      [id],
    );
    const subjects = ids.map((step) => step.id);
    const { manager } = city.dataSource;
    const receipts = await city.app.get(Ledger, { strict: false }).receiptsOf('follow-up', subjects, manager);
    const rows = await city.app
      .get(LedgerSubjects, { strict: false })
      .of('follow-up')
      ?.contentsOf(subjects, manager);
    expect(subjects).toHaveLength(4);
    for (const subject of subjects) {
      const { salt, recordedAt, leafHash } = receipts.get(subject) ?? {
        salt: '',
        recordedAt: '',
        leafHash: '',
      };
      const content = rows?.get(subject) ?? {};
      const leaf = entryLeaf(sha256, Buffer.from(salt, 'hex'), {
        kind: 'follow-up',
        subject,
        recordedAt,
        content,
      });
      expect(Buffer.from(leaf).toString('hex')).toBe(leafHash);
    }
  });

  it('counts for the public in whole fives of cases whose limit ran out', async () => {
    const figures = () => city.app.get(FollowUpFiguring, { strict: false }).followUpFigures('u-east');
    for (let count = 0; count < 7; count += 1) await giveRating(city);
    const ids = (await watched()).items.map((one) => one.id);
    city.clock.moveTo('2026-11-24');
    for (const id of ids) await putRight(id);
    await watch(ids[0] ?? '', 'revisits', { result: 'satisfied', text: '' });
    city.clock.moveTo('2026-11-30');
    expect(await figures()).toBeNull();
    city.clock.moveTo('2026-12-01');
    expect(await figures()).toMatchObject({ cases: 5, answered: 5, putRight: 5, inTime: 5 });
  });

  it('keeps no word of the office in clear', async () => {
    await giveRating(city);
    const id = await only();
    city.clock.moveTo('2026-11-24');
    await unitStep(id, 'answers', '金丝雀在这里');
    const kept = await city.dataSource.query<object[]>(
      'SELECT row_to_json(s) FROM follow_up_steps s UNION ALL SELECT row_to_json(k) FROM idempotency_keys k',
    );
    expect(JSON.stringify(kept)).not.toContain('金丝雀');
  });
});
