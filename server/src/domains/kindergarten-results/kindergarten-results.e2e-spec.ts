import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getApplicationReceipt } from '@yingshang/shared/contracts/kindergarten-applications';
import {
  type getCapsule,
  LOOK_UP_SLOT_MS,
  type listOwnResults,
  MOST_FAILURES_AN_HOUR,
  MOST_LOOK_UPS_AT_ONCE,
  type ShownResult,
} from '@yingshang/shared/contracts/kindergarten-results';
import type { ResultLine } from '@yingshang/shared/draw';
import { capsulePlace, openCapsule } from '@yingshang/shared/draw-capsule';
import { checkedPerson } from '../../../test/support/given-complaint';
import { APPLICATIONS, givenApplication, nextChild } from '../../../test/support/guardians';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { publishedPlan } from '../../../test/support/published-plan';
import { startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Retention } from '../../platform/retention';
import { ResultRelease } from './result-release.service';
import { ResultsForgetting } from './results-forgetting.service';

jest.setTimeout(60_000);

interface Child {
  readonly name: string;
  readonly idNumber: string;
}

describe('the result of a draw', () => {
  const city = withCity('2027-05-01');
  const [first, second] = [nextChild('2024-02-28'), nextChild('2024-02-29')];
  const [third, sibling] = [nextChild(), nextChild()];
  let [planId, unreleased] = ['', ''];
  let guardian: SignedIn;
  let other: SignedIn;
  let [twins, single] = ['', ''];
  let releasedUnprepared = true;
  const door = () => city.app.get(ResultRelease, { strict: false });
  const release = () => door().release(planId, new Date(city.clock.now()), city.dataSource.manager);

  beforeAll(async () => {
    planId = await publishedPlan(city, 'u-city');
    unreleased = await publishedPlan(city, 'u-city');
    city.clock.moveTo('2027-05-12');
    [guardian, other] = [await checkedPerson(city), await checkedPerson(city)];
    twins = (await givenApplication(guardian, planId, { children: [first, second] })).id;
    single = (await givenApplication(other, planId, { children: [third] })).id;
    await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'accepted'`);
    const results: ResultLine[] = [
      { seq: 1, rank: 2, placed: { stage: 'general', at: 'k2' }, waiting: {} },
      { seq: 2, rank: 1, placed: null, waiting: { k2: 3, k1: 1 } },
    ];
    const drawn = [twins, single].map((applicationId, at) => ({
      applicationId,
      result: results[at] as ResultLine,
    }));
    releasedUnprepared = await release();
    await door().prepare(planId, drawn);
    // Interrupted, it is done again; what is there stays.
    await door().prepare(planId, drawn);
    city.clock.moveTo('2027-06-19');
    guardian = await startSession(city, guardian.personId);
    other = await startSession(city, other.personId);
  });

  const lookUp = (
    child: Child,
    { device = randomUUID(), by, plan = planId }: { device?: string; by?: SignedIn; plan?: string } = {},
  ) =>
    city.request('POST', `/api/kindergarten-draws/${plan}/look-up`, {
      body: child,
      headers: {
        'x-visitor-id': device,
        ...(by === undefined ? {} : { authorization: `Bearer ${by.token}` }),
      },
    });
  const codeOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
    status,
    (body as { error?: { code: string } }).error?.code,
  ];
  const NOTHING = [404, 'kindergarten-results.nothing-to-show'];
  const saltOf = async (by: SignedIn, id: string) => {
    const { body } = await by.ask('GET', `${APPLICATIONS}/${id}/receipt`);
    return Buffer.from((body as ResponseOf<typeof getApplicationReceipt>).children[0]?.salt ?? '', 'hex');
  };
  const capsuleAt = (address: string) =>
    city.request('GET', `/api/kindergarten-draws/${planId}/capsules/${address}`);

  it('is shown by no way before it is released, and who looks too early locks nobody', async () => {
    expect(releasedUnprepared).toBe(false);
    for (let tries = 0; tries <= MOST_FAILURES_AN_HOUR; tries += 1)
      expect(codeOf(await lookUp(third))).toEqual(NOTHING);
    const { address } = capsulePlace(await saltOf(other, single), planId);
    expect(codeOf(await capsuleAt(address))).toEqual([404, 'kindergarten-results.no-capsule']);
    expect((await other.ask('GET', '/api/me/kindergarten-results')).body).toEqual({ results: [] });
    expect(await release()).toBe(true);
    expect((await lookUp(third)).status).toBe(200);
  });

  it('is found by number and name, however they are typed, and names nobody', async () => {
    const wide = third.idNumber.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const answer = await lookUp({ idNumber: ` ${wide}`, name: ` ${third.name} ` });
    const { placed, next, seq, rank, lines, waiting } = answer.body as ShownResult;
    expect({ placed, next, seq, rank, lines }).toEqual({
      placed: null,
      next: { what: 'waiting', appealsUntil: expect.any(String) },
      seq: 2,
      rank: 1,
      lines: 2,
    });
    expect(waiting.map(({ kindergarten, position }) => [kindergarten.id, position])).toEqual([
      ['k1', 1],
      ['k2', 3],
    ]);
    expect(answer.text).not.toMatch(/\d{17}/);
    for (const twin of [first, second])
      expect((await lookUp(twin)).body).toMatchObject({
        placed: { kindergarten: { id: 'k2', name: '示例二幼' } },
        next: { what: 'documents' },
        seq: 1,
      });
    expect(codeOf(await lookUp({ ...third, idNumber: '210199202401050019' }))).toEqual([
      422,
      'kindergarten-results.bad-id-number',
    ]);
  });

  it('is refused alike to the last byte: another name, no such child, not released, too many tries', async () => {
    const refusals = [
      await lookUp({ ...second, name: '示例乙' }),
      await lookUp(sibling),
      await lookUp(second, { plan: unreleased }),
    ];
    for (let tries = 1; tries < MOST_FAILURES_AN_HOUR; tries += 1)
      await lookUp({ ...second, name: `示例丙${'甲乙丙丁戊'.charAt(tries)}` });
    // Too many by now: even the right name.
    refusals.push(await lookUp(second));
    const bytes = refusals.map(({ status, headers: { date, ...headers }, text }) =>
      JSON.stringify([status, headers, text, typeof date]),
    );
    expect(new Set(bytes).size).toBe(1);
    expect(codeOf(refusals[3] ?? { status: 0, body: {} })).toEqual(NOTHING);
    city.clock.pass(3_601);
    expect((await lookUp(second)).status).toBe(200);
  });

  it('never locks out the guardian whose application it is, and them alone', async () => {
    for (let tries = 0; tries < MOST_FAILURES_AN_HOUR; tries += 1)
      await lookUp({ ...first, name: `示例丁${'甲乙丙丁戊'.charAt(tries)}` });
    expect(codeOf(await lookUp(first))).toEqual(NOTHING);
    expect(codeOf(await lookUp(first, { by: other }))).toEqual(NOTHING);
    expect((await lookUp(first, { by: guardian })).status).toBe(200);
    const device = randomUUID();
    for (const child of [first, second, first, second])
      expect((await lookUp(child, { by: guardian, device })).status).toBe(200);
  });

  it('is given for three children a day, the same ones as often as wanted', async () => {
    const device = randomUUID();
    const strangers = [nextChild(), nextChild()];
    for (const child of [third, third, ...strangers, third])
      expect([200, 404]).toContain((await lookUp(child, { device })).status);
    expect(codeOf(await lookUp(nextChild(), { device }))).toEqual([429, 'limits.too-many']);
    expect((await lookUp(third, { device })).status).toBe(200);
    expect((await lookUp(third)).status).toBe(200);
    const [again, more] = [await lookUp(third, { by: guardian }), await lookUp(first, { by: guardian })];
    expect([again.status, more.status]).toEqual([200, 200]);
  });

  it('leaves in its slot, whatever it is', async () => {
    for (const child of [third, sibling]) {
      const began = performance.now();
      await lookUp(child);
      // By the finer clock a timer may ring a millisecond early.
      expect(performance.now() - began).toBeGreaterThan(LOOK_UP_SLOT_MS - 2);
    }
  });

  it('is refused at once while too many ask, and answered again when they have gone', async () => {
    const wrong = { ...third, idNumber: '1' };
    const all = Array.from({ length: MOST_LOOK_UPS_AT_ONCE + 20 }, () => lookUp(wrong));
    const codes = (await Promise.all(all)).map(({ status, headers }) => [status, headers['retry-after']]);
    const busy = codes.filter(([status]) => status === 503);
    // On a slow machine the first have gone before the last have come.
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThanOrEqual(20);
    expect(new Set(busy.map(([, wait]) => wait))).toEqual(new Set(['3']));
    expect(codes.filter(([status]) => status === 422)).toHaveLength(codes.length - busy.length);
    expect((await lookUp(third)).status).toBe(200);
  });

  it('lies in a capsule that the receipt finds and opens, for every child in one of the same length', async () => {
    const sealed = await Promise.all(
      [[guardian, twins] as const, [other, single] as const].map(async ([by, id]) => {
        const place = capsulePlace(await saltOf(by, id), planId);
        const answer = await capsuleAt(place.address);
        expect(answer.headers['cache-control']).toContain('immutable');
        const { capsule } = answer.body as ResponseOf<typeof getCapsule>;
        return { place, bytes: Buffer.from(capsule, 'base64') };
      }),
    );
    const opened = sealed.map(({ place, bytes }) => openCapsule(place, bytes)?.result);
    expect(opened).toMatchObject([
      { seq: 1, placed: { at: 'k2' } },
      { seq: 2, waiting: { k1: 1, k2: 3 } },
    ]);
    expect(sealed[0]?.bytes.length).toBe(sealed[1]?.bytes.length);
    expect((await capsuleAt('0'.repeat(32))).status).toBe(404);
    const capsules = await city.dataSource.query<object[]>('SELECT 1 FROM kindergarten_capsules');
    expect(capsules).toHaveLength(3);
  });

  it('stands with the own applications of an account', async () => {
    const mine = async (who: SignedIn) =>
      ((await who.ask('GET', '/api/me/kindergarten-results')).body as ResponseOf<typeof listOwnResults>)
        .results;
    expect(await mine(guardian)).toMatchObject([{ applicationId: twins, result: { seq: 1 } }]);
    expect(await mine(other)).toMatchObject([{ applicationId: single, result: { seq: 2, placed: null } }]);
    expect(await mine(await checkedPerson(city))).toEqual([]);
  });

  it('keeps no number, name or device in clear', async () => {
    const device = randomUUID();
    await lookUp(third, { device });
    for (const canary of [third.idNumber, third.name, device])
      expect(await foundInDump(city.database, canary)).toEqual([]);
  });

  it('goes with the children, and who asked goes with the day', async () => {
    const count = async () => {
      const [row] = await city.dataSource.query<{ left: number }[]>(
        `SELECT (SELECT count(*) FROM kindergarten_look_ups)::int + (SELECT count(*) FROM kindergarten_capsules)::int
           + (SELECT count(*) FROM kindergarten_askers)::int AS left`,
      );
      return row?.left;
    };
    expect(await count()).toBeGreaterThan(0);
    city.clock.moveTo('2027-12-31');
    await city.app.get(Retention, { strict: false }).sweep();
    expect(await count()).toBe(0);
    await city.app.get(ResultsForgetting, { strict: false }).forgetAll(city.dataSource.manager);
  });
});
