import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getApplicationReceipt } from '@yingshang/shared/contracts/kindergarten-applications';
import type {
  getPlaces,
  getWaitingList,
  listOwnPlaces,
  listPlaces,
} from '@yingshang/shared/contracts/kindergarten-places';
import type { listPlans } from '@yingshang/shared/contracts/kindergarten-plans';
import { lineOfChild, mismatchesOfDraw, readPublishedDraw } from '@yingshang/shared/draw';
import { calendarDate } from '@yingshang/shared/kernel';
import { packWithBureau } from '../../../test/support/pack-with-bureau';
import { provenAtBureau } from '../../../test/support/published-plan';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { demoPlans } from '../../demo-city/kindergartens';
import { hashOnServer } from '../../platform/crypto';
import { Retention } from '../../platform/retention';
import { LedgerAudit } from '../ledger';
import { PlaceDays, ResultNews } from '.';
import { PlaceEventsRepository } from './place-events.repository';

jest.setTimeout(60_000);

const DAY = '2026-11-24';

/** The demo's draw whose result is out; its applications are given to people who sign in here. */
describe('places after a draw', () => {
  const city = withCity(DAY, packWithBureau);
  let planId = '';
  let [reviewer, other]: SignedIn[] = [];
  const asked: SignedIn[] = [];

  const read = async <T>(path: string) => (await city.request('GET', `/api/${path}`)).body as T;
  const places = () => read<ResponseOf<typeof getPlaces>>(`kindergarten-draws/${planId}/places`);
  const waiting = (at: string) =>
    read<ResponseOf<typeof getWaitingList>>(`kindergarten-draws/${planId}/places/${at}`);
  const desk = async (at: string, group: string) => {
    const path = `/api/units/u-edu/kindergarten-plans/${planId}/places?at=${at}&group=${group}`;
    return (await reviewer?.ask('GET', path))?.body as ResponseOf<typeof listPlaces>;
  };
  const decide = (
    who: SignedIn | undefined,
    seq: number,
    decision: string,
    basedOn: number,
    reason = '示例',
  ) =>
    who?.ask('POST', `/api/units/u-edu/kindergarten-plans/${planId}/places/${seq}/decision`, {
      decision,
      basedOn,
      reason: decision === 'confirm' ? '' : reason,
    });
  const mine = async (who: SignedIn) => {
    const { body } = await who.ask('GET', '/api/me/kindergarten-places');
    return (body as ResponseOf<typeof listOwnPlaces>).places[0];
  };
  const steps = (who: SignedIn, applicationId: string, what: string, body: object, key?: string) =>
    who.ask('POST', `/api/me/kindergarten-applications/${applicationId}/place/${what}`, body, key);
  const codeOf = (answer: { readonly body: unknown } | undefined) =>
    (answer?.body as { error?: { code: string } } | undefined)?.error?.code.replace(
      'kindergarten-places.',
      '',
    );
  const messagesOf = async ({ personId }: SignedIn): Promise<string[]> => {
    const rows: { event: string }[] = await city.dataSource.query(
      `SELECT n.subject ->> 'event' AS event FROM messages m JOIN notices n ON n.id = m.notice_id
       WHERE m.person_id = $1 ORDER BY n.made_at, n.id`,
      [personId],
    );
    return rows.map(({ event }) => event);
  };
  /** Somebody signs in as the guardian of a line. */
  const guardianOf = async (seq: number) => {
    const who = await realPerson(city);
    const [row]: { id: string }[] = await city.dataSource
      .query(
        `UPDATE kindergarten_applications SET person_id = $3 WHERE id =
         (SELECT application_id FROM kindergarten_roll_sources WHERE plan_id = $1 AND seq = $2) RETURNING id`,
        [planId, seq, who.personId],
      )
      .then(([rows]: [{ id: string }[]]) => rows);
    asked.push(who);
    return { who, applicationId: row?.id ?? '' };
  };
  /** A kindergarten for which single children wait, the first two of whom wait elsewhere, too, where possible. */
  const wantedAt = async () => {
    for (const { id } of (await places()).kindergartens) {
      const list = (await waiting(id)).waiting.filter(({ size }) => size === 1);
      const placed = (await desk(id, 'to-check')).items.filter(
        ({ children, revision }) => children.length === 1 && revision === 0,
      );
      if (list.length > 1 && placed.length > 3) return { at: id, list, placed };
    }
    throw new Error('nobody waits in the demo');
  };

  beforeAll(async () => {
    const { plans } = await read<ResponseOf<typeof listPlans>>('kindergarten-plans');
    planId = plans.find(({ phase }) => phase === 'frozen')?.id ?? '';
    reviewer = await provenAtBureau(city, 'reviewer', 'u-edu');
    other = await provenAtBureau(city, 'reviewer', 'u-edu');
  });

  it('are public in numbers that come to the seats, and lists in the order of the draw', async () => {
    const { kindergartens, listsUntil } = await places();
    expect(kindergartens.map(({ provisional, free, seats }) => provisional + free - seats)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(listsUntil > DAY).toBe(true);
    const { at, list } = await wantedAt();
    expect(list.map(({ position }) => position)).toEqual(
      list.map(({ position }) => position).toSorted((a, b) => a - b),
    );
    expect((await city.request('GET', `/api/kindergarten-draws/${randomUUID()}/places`)).status).toBe(404);
    expect(codeOf(await city.request('GET', `/api/kindergarten-draws/${planId}/places/k9`))).toBe(
      'unknown-kindergarten',
    );
    expect(at).toMatch(/^k/);
  });

  it('are told to every guardian, once', async () => {
    const { who } = await guardianOf(2);
    const news = city.app.get(ResultNews, { strict: false });
    // The loop may have told of the draw before anybody was its guardian.
    await city.dataSource.query('DELETE FROM kindergarten_result_news');
    expect([await news.catchUp(), await news.catchUp()]).toEqual([1, 0]);
    expect(await messagesOf(who)).toEqual(['result-out']);
  });

  it('that a guardian gives up go to the next at once, who is told, and takes them once', async () => {
    const { at, list, placed } = await wantedAt();
    const [leaving, first] = [placed[0]?.seq ?? 0, list[0]?.seq ?? 0];
    const [a, b] = [await guardianOf(leaving), await guardianOf(first)];
    expect(await mine(a.who)).toMatchObject({ seq: leaving, revision: 0, standing: { is: 'placed', at } });
    const elsewhere = at === 'k1' ? 'k2' : 'k1';
    const giveUp = (body: object, key?: string) =>
      steps(a.who, a.applicationId, 'giving-up', { basedOn: 0, at, meant: true, ...body }, key);
    expect(codeOf(await giveUp({ at: elsewhere }))).toBe('other-place');
    expect((await giveUp({ meant: false })).status).toBe(400);
    expect(codeOf(await steps(b.who, a.applicationId, 'giving-up', { basedOn: 0, at, meant: true }))).toBe(
      'unknown',
    );
    const key = randomUUID();
    const [given, again] = [await giveUp({}, key), await giveUp({}, key)];
    expect([given.status, given.body]).toEqual([again.status, again.body]);
    expect(given.body).toEqual({ revision: 1, standing: { is: 'gone', at, by: 'given-up' } });

    const shown = (await waiting(at)).waiting.find(({ seq }) => seq === first);
    expect(shown?.offeredUntil).toBe('2026-11-27');
    expect([await messagesOf(a.who), await messagesOf(b.who)]).toEqual([[], ['needs-you']]);
    const answers = await Promise.all(
      ['take', 'decline'].map((answer) =>
        steps(b.who, b.applicationId, 'answer', { basedOn: 1, at, answer }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 409]);
    const standing = (await mine(b.who))?.standing;
    // Whichever came first: a seat that was declined is the next one's, one that was taken is theirs.
    if (standing?.is === 'placed')
      expect(standing).toMatchObject({ at, outside: false, until: '2026-12-08' });
    else expect((await waiting(at)).waiting.map(({ seq }) => seq)).not.toContain(first);
  });

  it('are checked by the bureau: confirmed, or refused with a reason and kept while somebody objects', async () => {
    const { at, placed } = await wantedAt();
    const [fine, wrong] = [placed[1]?.seq ?? 0, placed[2]?.seq ?? 0];
    const guardian = await guardianOf(wrong);
    expect((await decide(reviewer, fine, 'confirm', 0))?.body).toMatchObject({ standing: { until: null } });
    expect(codeOf(await decide(reviewer, fine, 'confirm', 0))).toBe('changed-meanwhile');
    expect(codeOf(await decide(reviewer, fine, 'refuse', 1))).toBe('confirmed-already');
    expect(codeOf(await decide(reviewer, wrong, 'refuse', 0, ' '))).toBe('no-reason');
    expect(codeOf(await decide(reviewer, wrong, 'not-shown', 0))).toBe('still-time');
    const said = '户口不在本区，电话13900001234';
    expect((await decide(reviewer, wrong, 'refuse', 0, said))?.status).toBe(200);
    const own = await mine(guardian.who);
    expect(own).toMatchObject({ standing: { is: 'refused', appealed: false }, revision: 1 });
    expect(own?.reason).toContain('户口不在本区');
    expect(own?.reason).not.toContain('13900001234');
    const object = () => steps(guardian.who, guardian.applicationId, 'objection', { basedOn: 1 });
    expect((await object()).status).toBe(200);
    expect(codeOf(await object())).toBe('changed-meanwhile');
    expect((await desk(at, 'appealed')).items.map(({ seq }) => seq)).toEqual([wrong]);
    expect(codeOf(await decide(reviewer, wrong, 'reinstate', 2))).toBe('same-person');
    expect((await decide(other, wrong, 'reinstate', 2))?.body).toMatchObject({ standing: { until: null } });
    expect(await messagesOf(guardian.who)).toEqual(['answered', 'answered']);
  });

  it('are never decided by whose child it is, nor by another bureau', async () => {
    const { placed } = await wantedAt();
    const seq = placed[3]?.seq ?? 0;
    const { who, applicationId } = await guardianOf(seq);
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'reviewer', 'u-edu', 'operator', now())`,
      [randomUUID(), who.personId],
    );
    await city.dataSource.query('UPDATE sessions SET second_factor_at = $2 WHERE person_id = $1', [
      who.personId,
      new Date(city.clock.now()),
    ]);
    expect(codeOf(await decide(who, seq, 'confirm', 0))).toBe('own');
    expect(applicationId).not.toBe('');
    const elsewhere = await provenAtBureau(city, 'reviewer', 'u-east');
    const path = `/api/units/u-east/kindergarten-plans/${planId}/places/${seq}/decision`;
    const answer = await elsewhere.ask('POST', path, { decision: 'confirm', basedOn: 0, reason: '' });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'not-released']);
  });

  it('go on by themselves where nobody answers, once', async () => {
    const { at, placed } = await wantedAt();
    expect((await decide(reviewer, placed[0]?.seq ?? 0, 'give-up', 0))?.status).toBe(200);
    const offered = (await waiting(at)).waiting.filter(({ offeredUntil }) => offeredUntil !== null);
    city.clock.moveTo('2026-11-30');
    const days = city.app.get(PlaceDays, { strict: false });
    expect(await days.catchUp()).toBeGreaterThan(1);
    expect(await days.catchUp()).toBe(0);
    const after = new Set((await waiting(at)).waiting.map(({ seq }) => seq));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(({ seq }) => after.has(seq))).toEqual([]);
  });

  it('of a correction that two people agreed on stand beside the seats', async () => {
    const { at, list } = await wantedAt();
    const seq = list.at(-1)?.seq ?? 0;
    // Twice, before anything looked: the second waits until the line has no place.
    for (const id of [randomUUID(), randomUUID()])
      await city.dataSource.query(
        `INSERT INTO kindergarten_annexes (id, plan_id, seq, kindergarten, reason, proposed_by, proposed_at, decided_by,
           decided_at, agreed) VALUES ($1, $2, $3, $4, '示例', $5, now(), $6, now(), true)`,
        [id, planId, seq, at, randomUUID(), randomUUID()],
      );
    const days = city.app.get(PlaceDays, { strict: false });
    expect(await days.catchUp()).toBeGreaterThan(0);
    expect(await days.catchUp()).toBe(0);
    const shown = (await places()).kindergartens.find(({ id }) => id === at);
    expect(shown).toMatchObject({ outside: 1 });
  });

  it('are read from where they were read before, however much happened', async () => {
    await places();
    const reads = jest.spyOn(city.app.get(PlaceEventsRepository, { strict: false }), 'after');
    await places();
    expect(await Promise.all(reads.mock.results.map(({ value }) => value as unknown))).toEqual([[]]);
    reads.mockRestore();
  });

  it('stay as they happened, on the ledger, and name nobody', async () => {
    await expect(
      city.dataSource.query("UPDATE kindergarten_place_events SET kind = 'confirmed'"),
    ).rejects.toThrow('stays');
    const audit = city.app.get(LedgerAudit, { strict: false });
    expect((await audit.once({ witness: null, receipts: [] })).faults).toEqual([]);
    const kept: { content: string }[] = await city.dataSource.query(
      "SELECT content::text FROM ledger_entries WHERE kind = 'kindergarten-place'",
    );
    expect(kept.length).toBeGreaterThan(6);
    expect(kept.filter(({ content }) => content.includes('示'))).toEqual([]);
  });

  it('still show, and the draw still verifies to the line of a child, when names and numbers are deleted', async () => {
    const drawn = demoPlans(city.clock.now()).find(({ key }) => key === 'drawn');
    const child = drawn?.applications[0]?.children[0];
    if (child === undefined) throw new Error('the demo has children');
    const owner = await realPerson(city);
    await city.dataSource.query(
      `UPDATE kindergarten_applications SET person_id = $2 WHERE plan_id = $1
         AND id = (SELECT application_id FROM kindergarten_children WHERE plan_id = $1
           ORDER BY application_id LIMIT 1)`,
      [planId, owner.personId],
    );
    const place = await mine(owner);
    const { body } = await owner.ask(
      'GET',
      `/api/me/kindergarten-applications/${place?.applicationId}/receipt`,
    );
    const salts = (body as ResponseOf<typeof getApplicationReceipt>).children.map(({ salt }) =>
      Buffer.from(salt, 'hex'),
    );
    const before = await places();

    city.clock.moveTo(calendarDate('2027-03-20'));
    await city.app.get(Retention, { strict: false }).sweep();
    for (const table of [
      'kindergarten_children',
      'kindergarten_applications',
      'kindergarten_place_decisions',
    ])
      expect(
        await city.dataSource.query(`SELECT 1 FROM ${table} WHERE plan_id = $1 LIMIT 1`, [planId]),
      ).toEqual([]);
    const later = await startSession(city, owner.personId);
    expect((await later.ask('GET', '/api/me/kindergarten-places')).body).toEqual({ places: [] });
    expect((await places()).kindergartens).toEqual(before.kindergartens);
    const { text } = await city.request('GET', `/api/kindergarten-draws/${planId}/file`);
    const published = readPublishedDraw(text);
    if (!published.ok) throw new Error(published.refusal.message);
    expect(mismatchesOfDraw(hashOnServer, published.value)).toEqual([]);
    // The guardian has the salt on their receipt, and knows name and number: nobody else can name the line.
    const children = drawn?.applications.flatMap((one) => one.children) ?? [];
    const found = children.flatMap((one) =>
      salts.flatMap((salt) => lineOfChild(published.value.roll, salt, one)?.seq ?? []),
    );
    expect(new Set(found)).toEqual(new Set([place?.seq]));
  });
});
