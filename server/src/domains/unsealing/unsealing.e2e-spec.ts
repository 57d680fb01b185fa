import { randomUUID } from 'node:crypto';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { type SignedIn, signedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { statements } from '../consents/privacy-notice';
import { LedgerSubjects } from '../ledger';

jest.setTimeout(60_000);

describe('opening who gave a rating', () => {
  const city = withCity('2026-11-21');
  const rater = { person: undefined as SignedIn | undefined };
  let supervisor: SignedIn;
  let auditor: SignedIn;
  let insider: SignedIn;
  let ratingId = '';

  const staff = async (...roles: Parameters<typeof realPerson>[1][]) =>
    startSession(city, (await realPerson(city, ...roles)).personId, true);
  const rate = async (headers: Record<string, string>) => {
    const ticket = randomUUID();
    const answer = await city.request('POST', '/api/ratings', {
      body: {
        ticket,
        rated: { unitId: 'u-east', officerId: null },
        stars: 1,
        promptsVersion,
        prompts: [],
        text: '要找人算账',
        more: false,
        named: false,
        enterpriseId: null,
      },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID(), ...headers },
    });
    expect(answer.status).toBe(200);
    const [row]: { id: string }[] = await city.dataSource.query(
      'SELECT rating_id AS id FROM rater.raters WHERE ticket = $1',
      [ticket],
    );
    return row?.id ?? '';
  };
  /** What the supervisor's desk calls it. */
  const caseOf = async (id: string) => {
    const [row]: { id: string }[] = await city.dataSource.query(
      'SELECT id FROM follow_ups WHERE rating_id = $1',
      [id],
    );
    return { kind: 'follow-up', id: row?.id ?? randomUUID() };
  };
  const ask = async (who: SignedIn, id = ratingId, note = '文字里威胁要伤人，请批准报警') =>
    who.ask('POST', '/api/unsealings', { about: await caseOf(id), ground: 'safety-threat', note });
  const asked = async (id = ratingId) => {
    const answer = await ask(supervisor, id);
    expect(answer.status).toBe(200);
    return (answer.body as { id: string }).id;
  };
  const decide = (who: SignedIn, id: string, decision = 'approved') =>
    who.ask('POST', `/api/unsealings/${id}/decision`, { decision });
  const show = (who: SignedIn, id: string) => who.ask('POST', `/api/unsealings/${id}/identity`, {});
  const stepsOf = async (id: string) =>
    (
      await city.dataSource.query<{ kind: string; content: string; step: string }[]>(
        `SELECT e.kind, e.content, s.step FROM unsealing_steps s JOIN ledger_entries e ON e.about = s.id
         WHERE s.unsealing_id = $1 ORDER BY array_position(ARRAY['asked', 'approved', 'refused', 'shown'], s.step)`,
        [id],
      )
    ).map(({ kind, step, content }) => ({
      kind,
      step,
      content: JSON.parse(content) as Record<string, unknown>,
    }));

  beforeAll(async () => {
    supervisor = await staff({ role: 'supervisor', unitId: 'u-city' });
    auditor = await staff({ role: 'auditor', unitId: 'u-demo' });
    insider = await staff({ role: 'supervisor', unitId: 'u-east' }, { role: 'auditor', unitId: 'u-east' });
  }, 60_000);
  beforeEach(async () => {
    // One person may rate so often an hour.
    rater.person = await realPerson(city);
    ratingId = await rate({ authorization: `Bearer ${rater.person?.token ?? ''}` });
  });

  it('takes two people; the identity is shown once, to whoever asked, and each step is on the public ledger', async () => {
    await rater.person?.ask('POST', '/api/me/real-name', {
      consentVersion: statements['real-name'].version,
      name: '王示甲',
      idNumber: '210199190001010005',
    });
    const id = await asked();
    expect(await show(supervisor, id)).toMatchObject({
      status: 409,
      body: { error: { code: 'unsealing.not-approved' } },
    });
    expect((await auditor.ask('GET', '/api/unsealings')).body).toMatchObject({
      items: [{ id, state: 'asked', note: '文字里威胁要伤人，请批准报警', own: false }],
    });
    expect(await decide(auditor, id)).toMatchObject({ status: 200, body: { state: 'approved' } });
    expect(await show(auditor, id)).toMatchObject({ status: 403 });
    expect(await show(supervisor, id)).toMatchObject({
      status: 200,
      body: { known: true, name: '王示甲' },
    });
    expect(await show(supervisor, id)).toMatchObject({
      status: 409,
      body: { error: { code: 'unsealing.shown-already' } },
    });

    const steps = await stepsOf(id);
    expect(steps.map(({ kind, step }) => [kind, step])).toEqual([
      ['unsealing', 'asked'],
      ['unsealing', 'approved'],
      ['unsealing', 'shown'],
    ]);
    for (const { content } of steps) {
      expect(Object.keys(content).toSorted()).toEqual(['day', 'ground', 'step', 'unit', 'unsealing', 'v']);
      expect(JSON.stringify(content)).not.toContain(ratingId);
      expect(JSON.stringify(content)).not.toContain(rater.person?.personId);
    }
  });

  it('is computed again from its rows exactly as it was recorded', async () => {
    const id = await asked();
    const rows: { id: string }[] = await city.dataSource.query(
      'SELECT id FROM unsealing_steps WHERE unsealing_id = $1',
      [id],
    );
    const subjects = city.app.get(LedgerSubjects, { strict: false }).of('unsealing');
    const contents = await subjects?.contentsOf(
      rows.map((row) => row.id),
      city.dataSource.manager,
    );
    expect([...(contents?.values() ?? [])]).toEqual((await stepsOf(id)).map(({ content }) => content));
  });

  it('tells the rater afterwards, by their ticket and not by the rating', async () => {
    const id = await asked();
    await decide(auditor, id);
    await show(supervisor, id);
    const told: { subject: object }[] = await city.dataSource.query(
      'SELECT n.subject FROM messages m JOIN notices n ON n.id = m.notice_id WHERE m.person_id = $1 ORDER BY n.made_at DESC LIMIT 1',
      [rater.person?.personId],
    );
    expect(told).toMatchObject([{ subject: { kind: 'case', board: 'ratings', event: 'identity-opened' } }]);
    expect(JSON.stringify(told)).not.toContain(ratingId);
  });

  it('is nobody’s of the rated unit to ask or to decide, nor one person’s to do both', async () => {
    expect(await ask(insider)).toMatchObject({ status: 404 });
    const id = await asked();
    expect(await decide(insider, id)).toMatchObject({ status: 404 });
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'auditor', 'u-demo', 'operator', $3)`,
      [randomUUID(), supervisor.personId, new Date(city.clock.now())],
    );
    expect(await decide(supervisor, id)).toMatchObject({ status: 404 });
    await city.dataSource.query("DELETE FROM role_grants WHERE person_id = $1 AND role = 'auditor'", [
      supervisor.personId,
    ]);
    await expect(
      city.dataSource.query("UPDATE unsealings SET state = 'approved', decided_by = asked_by WHERE id = $1", [
        id,
      ]),
    ).rejects.toThrow(/check/);
  });

  it('is over when it is refused, and may be asked for again; two at a time may not', async () => {
    const id = await asked();
    expect(await ask(supervisor)).toMatchObject({ body: { error: { code: 'unsealing.open-already' } } });
    expect(await decide(auditor, id, 'refused')).toMatchObject({ body: { state: 'refused' } });
    expect(await decide(auditor, id)).toMatchObject({ body: { error: { code: 'unsealing.decided' } } });
    expect(await show(supervisor, id)).toMatchObject({ body: { error: { code: 'unsealing.not-approved' } } });
    expect((await ask(supervisor)).status).toBe(200);
  });

  it('shows before what it would be about, by any name that a desk has for the rating, and never by its own id', async () => {
    const about = (who: SignedIn, kind: string, id: string, query = '') =>
      who.ask('GET', `/api/unsealings/about/${kind}/${id}${query}`);
    const { id: caseId } = await caseOf(ratingId);
    const [text]: { id: string }[] = await city.dataSource.query(
      `SELECT t.id FROM statement_texts t JOIN ratings r ON r.statement_id = t.statement_id WHERE r.id = $1`,
      [ratingId],
    );
    const finding = randomUUID();
    await city.dataSource.query(
      `INSERT INTO rating_findings (id, unit_id, kind, direction, from_day, to_day, figures, found_on)
       VALUES ($1, 'u-east', 'duplicate', NULL, '2026-11-21', '2026-11-21', '{"held":1}', '2026-11-21')`,
      [finding],
    );
    await city.dataSource.query(
      'INSERT INTO held_ratings (finding_id, place, rating_id) VALUES ($1, 1, $2)',
      [finding, ratingId],
    );
    const shown = { stars: 1, day: '2026-11-21', words: '要找人算账', open: false };
    expect(await about(supervisor, 'follow-up', caseId)).toMatchObject({ status: 200, body: shown });
    expect(await about(supervisor, 'text', text?.id ?? '')).toMatchObject({ status: 200, body: shown });
    expect(await about(supervisor, 'finding', finding, '?place=1')).toMatchObject({
      status: 200,
      body: shown,
    });
    expect(await about(supervisor, 'finding', finding)).toMatchObject({ status: 404 });
    expect(await about(supervisor, 'follow-up', ratingId)).toMatchObject({ status: 404 });
    expect(await about(insider, 'follow-up', caseId)).toMatchObject({ status: 404 });
    expect(JSON.stringify(await about(supervisor, 'follow-up', caseId))).not.toContain(ratingId);
    await asked();
    expect(await about(supervisor, 'follow-up', caseId)).toMatchObject({ body: { open: true } });
  });

  it('tells both who did what, and until when', async () => {
    const id = await asked();
    await decide(auditor, id);
    const list = async (who: SignedIn) => {
      const { items } = (await who.ask('GET', '/api/unsealings')).body as { items: { id: string }[] };
      return items.find((one) => one.id === id);
    };
    const trail = { until: expect.any(String), steps: [{ step: 'asked' }, { step: 'approved' }] };
    expect(await list(supervisor)).toMatchObject({ own: true, ...trail });
    expect(await list(auditor)).toMatchObject({ own: false, ...trail });
    await show(supervisor, id);
    expect(await list(auditor)).toMatchObject({
      until: null,
      steps: [{ step: 'asked' }, { step: 'approved' }, { step: 'shown' }],
    });
  });

  it('needs a ground in words', async () => {
    expect(await ask(supervisor, ratingId, '  ')).toMatchObject({
      body: { error: { code: 'unsealing.nothing-said' } },
    });
    expect(await ask(supervisor, randomUUID())).toMatchObject({ status: 404 });
  });

  it('says that nobody is known behind a device', async () => {
    const id = await asked(await rate({}));
    await decide(auditor, id);
    expect((await show(supervisor, id)).body).toEqual({ known: false, name: null, phone: null });
  });

  it('runs out: undecided after three days, unused after half an hour', async () => {
    const [late, unused] = [await asked(), await asked(await rate({}))];
    await decide(auditor, unused);
    city.clock.pass(31 * 60);
    expect(await show(supervisor, unused)).toMatchObject({
      status: 410,
      body: { error: { code: 'unsealing.expired' } },
    });
    city.clock.pass(72 * 3_600);
    expect(await decide(auditor, late)).toMatchObject({ status: 410 });
    expect((await stepsOf(unused)).map(({ step }) => step)).toEqual(['asked', 'approved']);
  });

  it('shows who plays a supervisor of the demo nobody who signed in for real', async () => {
    const id = await asked();
    await decide(auditor, id);
    const player = await signedIn(city, 'staff');
    await city.dataSource.query('UPDATE unsealings SET asked_by = $2 WHERE id = $1', [id, player.personId]);
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'supervisor', 'u-city', 'operator', $3)`,
      [randomUUID(), player.personId, new Date(city.clock.now())],
    );
    expect(await show(speakerFor(city, player), id)).toMatchObject({
      status: 409,
      body: { error: { code: 'unsealing.demo' } },
    });
  });
});
