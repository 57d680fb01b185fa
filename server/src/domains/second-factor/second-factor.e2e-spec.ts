import { Secret, TOTP } from 'otpauth';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { realPerson, startSession } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';

describe('the second factor', () => {
  const city = withCity('2026-11-21');
  const plain = (secret: string) => secret.replaceAll(' ', '');
  /** What the app shows now, or some steps from now. */
  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(plain(secret)) }).generate({
      timestamp: city.clock.now() + steps * 30_000,
    });
  const codeOtherThan = (...codes: string[]) =>
    ['000000', '111111', '222222', '333333'].find((code) => !codes.includes(code)) ?? '';
  const wrongFor = (secret: string) => codeOtherThan(...[-1, 0, 1].map((steps) => codeOf(secret, steps)));

  const begin = async (who: SignedIn, code?: string) => {
    const { status, body } = await who.ask('POST', '/api/second-factor/enrolment', code ? { code } : {});
    return { status, body: body as { secret: string; uri: string; modules: string[] } };
  };
  const confirm = (who: SignedIn, code: string) =>
    who.ask('POST', '/api/second-factor/enrolment/confirmed', { code });
  const prove = (who: SignedIn, code: string) => who.ask('POST', '/api/second-factor/proof', { code });
  const shown = (who: SignedIn) => who.ask('GET', '/api/second-factor');
  const after = ({ personId }: SignedIn, body: unknown) =>
    speakerFor(city, { personId, token: (body as { token: string }).token });
  const refused = (code: string, status = 422) => ({ status, body: { error: { code } } });

  /** With an app set up; the session that did it, proven, and another of the same person. */
  const enrolled = async () => {
    const first = await realPerson(city, { role: 'publisher', unitId: 'u-city' });
    const { secret } = (await begin(first)).body;
    const { body } = await confirm(first, codeOf(secret));
    city.clock.pass(60);
    return { secret, proven: after(first, body), other: await startSession(city, first.personId) };
  };
  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('is led to by a role that asks for it, and proven by setting it up, under a new token', async () => {
    const staff = await realPerson(city, { role: 'publisher', unitId: 'u-city' });
    expect((await shown(staff)).body).toEqual({
      enrolledAt: null,
      needed: true,
      proven: false,
      mayEnrol: true,
    });
    const begun = await begin(staff);
    expect(begun.body).toMatchObject({
      secret: expect.stringMatching(/^([A-Z2-7]{4} ?){8}$/),
      uri: expect.stringContaining('otpauth://totp/'),
    });
    const confirmed = await confirm(staff, codeOf(begun.body.secret));
    expect(confirmed).toMatchObject({ status: 200, body: { secondFactor: 'passed' } });
    expect(await shown(staff)).toMatchObject(refused('access.session-ended', 401));
    expect((await shown(after(staff, confirmed.body))).body).toMatchObject({ needed: true, proven: true });
  });

  it('is proven in another session by a code, whose earlier token then holds no more', async () => {
    const { secret, other } = await enrolled();
    expect((await shown(other)).body).toMatchObject({ proven: false });
    const proof = await prove(other, codeOf(secret));
    expect(proof).toMatchObject({ status: 200, body: { secondFactor: 'passed' } });
    expect(await shown(other)).toMatchObject(refused('access.session-ended', 401));
    expect((await shown(after(other, proof.body))).body).toMatchObject({ proven: true });
  });

  it('takes each code once, in whatever session, also of two requests at one time', async () => {
    const { secret, other, proven } = await enrolled();
    const code = codeOf(secret);
    const answers = await Promise.all([prove(other, code), prove(proven, code)]);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    const third = await startSession(city, other.personId);
    expect(await prove(third, code)).toMatchObject(refused('second-factor.used-code'));
    // Nor one that the app showed before it.
    expect(await prove(third, codeOf(secret, -1))).toMatchObject(refused('second-factor.used-code'));
  });

  it.each([
    [-2, 422],
    [-1, 200],
    [1, 200],
    [2, 422],
  ])('takes the code of a phone whose clock is %d steps off: %d', async (steps, expected) => {
    const { secret, other } = await enrolled();
    city.clock.pass(120);
    expect((await prove(other, codeOf(secret, steps))).status).toBe(expected);
  });

  it('ends a session after five wrong codes, that one only', async () => {
    const { secret, other, proven } = await enrolled();
    const wrong = wrongFor(secret);
    for (const left of [4, 3, 2, 1])
      expect((await prove(other, wrong)).body).toMatchObject({
        error: { code: 'second-factor.wrong-code', advice: expect.stringContaining(`再错 ${left} 次`) },
      });
    expect(await prove(other, wrong)).toMatchObject(refused('access.session-ended', 401));
    expect(await shown(other)).toMatchObject(refused('access.session-ended', 401));
    expect((await shown(proven)).body).toMatchObject({ proven: true });
    const next = await startSession(city, other.personId);
    expect((await prove(next, codeOf(secret))).status).toBe(200);
  });

  it('takes no more guesses in a burst than one after the other', async () => {
    const { secret, other } = await enrolled();
    const wrong = wrongFor(secret);
    const answers = await Promise.all(Array.from({ length: 12 }, () => prove(other, wrong)));
    const guesses = answers.filter(({ body }) => JSON.stringify(body).includes('second-factor.wrong-code'));
    expect(guesses).toHaveLength(4);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(8);
  });

  it('counts no try for what is no code', async () => {
    const { other } = await enrolled();
    for (let n = 0; n < 6; n += 1)
      expect(await prove(other, '12345')).toMatchObject(refused('second-factor.bad-code'));
    expect((await shown(other)).status).toBe(200);
  });

  it('is replaced only with a code of the present one, which counts until the new one is confirmed', async () => {
    const { secret, proven, other } = await enrolled();
    expect(await begin(proven)).toMatchObject(refused('second-factor.code-needed', 409));
    expect(await begin(other, wrongFor(secret))).toMatchObject(refused('second-factor.wrong-code'));
    const begun = await begin(proven, codeOf(secret));
    city.clock.pass(60);
    const old = await prove(other, codeOf(secret));
    expect(old.status).toBe(200);
    const confirmed = await confirm(proven, codeOf(begun.body.secret));
    expect(confirmed.status).toBe(200);
    // What the lost app proved elsewhere counts no more.
    expect((await shown(after(other, old.body))).body).toMatchObject({ proven: false });
    city.clock.pass(60);
    expect(await prove(after(other, old.body), codeOf(secret))).toMatchObject(
      refused('second-factor.wrong-code'),
    );
    const events = await city.dataSource.query<{ kind: string }[]>(
      'SELECT kind FROM audit_events WHERE about = $1 ORDER BY at',
      [other.personId],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['second-factor.enrolled', 'second-factor.replaced']);
  });

  it('that was begun is confirmed within a quarter of an hour, with its own code', async () => {
    const staff = await realPerson(city, { role: 'officer', unitId: 'u-city' });
    expect(await confirm(staff, '123456')).toMatchObject(refused('second-factor.not-begun', 409));
    const { secret } = (await begin(staff)).body;
    expect(await confirm(staff, wrongFor(secret))).toMatchObject(refused('second-factor.wrong-code'));
    city.clock.pass(901);
    expect(await confirm(staff, codeOf(secret))).toMatchObject(refused('second-factor.not-begun', 409));
    expect(await prove(staff, codeOf(secret))).toMatchObject(refused('second-factor.not-enrolled', 409));
  });

  it('is not for whoever holds no role', async () => {
    const resident = await realPerson(city);
    expect((await shown(resident)).body).toMatchObject({ needed: false, mayEnrol: false });
    expect(await begin(resident)).toMatchObject(refused('second-factor.no-role', 409));
  });

  it('opens what asks for it, and nothing else does', async () => {
    const { proven, other } = await enrolled();
    const rules = (who: SignedIn) => who.ask('GET', '/api/units/u-city/policy-rules');
    expect(await rules(other)).toMatchObject(refused('access.second-factor-needed', 403));
    expect((await rules(proven)).status).toBe(200);
  });

  it('is nowhere in a dump of the database in clear, begun or in force', async () => {
    const { secret, other } = await enrolled();
    const second = await realPerson(city, { role: 'publisher', unitId: 'u-city' });
    const begun = await begin(second);
    expect(await foundInDump(city.database, other.personId)).not.toEqual([]);
    for (const canary of [secret, plain(secret), begun.body.secret, plain(begun.body.secret)])
      expect(await foundInDump(city.database, canary)).toEqual([]);
  });

  it('moved to another person’s row opens nothing', async () => {
    const [mine, theirs] = [await enrolled(), await enrolled()];
    await city.dataSource.query(
      `UPDATE second_factors SET sealed_secret = (SELECT sealed_secret FROM second_factors WHERE id = $2)
       WHERE id = $1`,
      [mine.other.personId, theirs.other.personId],
    );
    expect(await prove(mine.other, codeOf(theirs.secret))).toMatchObject(
      refused('personal-data.unreadable', 409),
    );
  });
});
