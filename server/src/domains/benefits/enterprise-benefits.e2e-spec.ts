import { randomUUID } from 'node:crypto';
import {
  type CategoryCounts,
  type changeFact,
  type explainForEnterprise,
  getPicture,
  type matchEnterprise,
} from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise, getProfile } from '@yingshang/shared/contracts/enterprises';
import { matchPolicies, type Profile, profileField } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { matchable } from '../../../test/demo-city/committed-pack';
import { withServer } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { CityPacksService } from '../city-packs';

const DAY = '2026-11-21';
const today = calendarDate(DAY);

describe('the benefits of an enterprise of the demo city', () => {
  const city = withServer({
    overrides: { clock: new MovableClock(DAY) },
    prepare: async (server) => {
      const packs = server.app.get(CityPacksService, { strict: false });
      const loaded = await packs.load('shenyang-demo', '/', () => undefined);
      if (!loaded.ok) throw new Error(loaded.refusal.message);
    },
  });
  let person: SignedIn;
  let id = '';

  const put = async (field: string, value: unknown, key?: string) => {
    const answer = await person.ask('PUT', `/api/enterprises/${id}/facts/${field}`, { value }, key);
    expect(answer.status).toBe(200);
    return answer.body as ResponseOf<typeof changeFact>;
  };
  const facts = async (): Promise<Profile> => {
    const { body } = await person.ask('GET', `/api/enterprises/${id}/profile`);
    return (body as ResponseOf<typeof getProfile>).facts;
  };
  const list = async (skipped: readonly string[] = []) => {
    const { body } = await person.ask('POST', `/api/enterprises/${id}/benefits`, { skipped });
    return body as ResponseOf<typeof matchEnterprise>;
  };
  const byMatch = (profile: Profile) => {
    const { eligible, unknown } = matchPolicies(matchable, profile, today);
    return new Map<string, string>([
      ...eligible.map((policyId) => [policyId, 'eligible'] as const),
      ...unknown.map((policy) => [policy.id, 'unknown'] as const),
    ]);
  };
  const movedByMatch = (before: Profile, after: Profile) => {
    const [from, to] = [byMatch(before), byMatch(after)];
    return matchable
      .map((policy) => ({
        policyId: policy.id,
        from: from.get(policy.id) ?? 'not-eligible',
        to: to.get(policy.id) ?? 'not-eligible',
      }))
      .filter((move) => move.from !== move.to);
  };
  const sorted = (moves: readonly { policyId: string; from: string; to: string }[]) =>
    moves.map(({ policyId, from, to }) => `${policyId} ${from} ${to}`).sort((a, b) => (a < b ? -1 : 1));

  beforeAll(async () => {
    person = await signedIn(city);
    const rows = await city.dataSource.query<{ code: string }[]>(
      `SELECT credit_code AS code FROM registry_enterprises
       WHERE industry_code = '6210' AND credit_code LIKE '91%' ORDER BY position LIMIT 1`,
    );
    const subject = { by: 'code', code: rows[0]?.code };
    const answer = await person.ask('POST', '/api/enterprises', { subject, facts: {} });
    id = (answer.body as Enterprise).id;
  });

  it('stand in the lists in which match puts them', async () => {
    const { eligible, unknown } = matchPolicies(matchable, await facts(), today);
    const lists = await list();
    const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();
    expect(ids(lists.eligible)).toEqual([...eligible].sort());
    expect(ids(lists.unknown)).toEqual(unknown.map((policy) => policy.id).sort());
    expect(lists.eligible.length).toBeGreaterThan(0);
    // The first list reads the city into memory.
  }, 30_000);

  it('stand in the order of likely need, and what is said of others by made-up use is marked', async () => {
    const { eligible, unknown, notEligible } = await list();
    const said = eligible.filter(({ needReason }) => needReason?.includes('查看'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ needDemo }) => needDemo)).toBe(true);
    expect([...unknown, ...notEligible].filter(({ needReason }) => needReason !== null)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['employees', 3],
    ['employees', 45],
    ['employees', 400],
    ['employees', null],
    ['newGraduatesHired', 6],
    ['activities', ['digital-upgrade', 'live-ecommerce']],
    ['loanPurposes', ['equipment-renewal']],
    ['activities', null],
  ])('move exactly as match says when %s becomes %p', async (field, value) => {
    const before = await facts();
    const changed = await put(field, value);
    const after = await facts();
    expect(sorted(changed.moves)).toEqual(sorted(movedByMatch(before, after)));
    const lists = await list();
    expect(changed.counts).toEqual({
      eligible: lists.eligible.length,
      unknown: lists.unknown.length,
      notEligible: lists.notEligible.length,
    });
  });

  it('do move when the headcount crosses a threshold, each with its reason', async () => {
    await put('employees', 5);
    const { moves } = await put('employees', 500);
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) {
      expect(move).toMatchObject({ title: expect.any(String), reason: { condition: expect.any(String) } });
      expect(move.from).not.toBe(move.to);
    }
  });

  it('are explained with whose word every fact is, of which day, and that the register is made up', async () => {
    await put('employees', 7);
    const asking = matchable.find(({ rule }) => JSON.stringify(rule).includes('"employees"'));
    const { body } = await person.ask('POST', `/api/enterprises/${id}/benefits/${asking?.id}/explain`, {});
    const { reasons, citation } = body as ResponseOf<typeof explainForEnterprise>;
    const sources = new Map(reasons.map(({ field, source }) => [field, source]));
    expect(sources.get('employees')).toBe('自行填写，未核验 2026-11-21');
    expect(sources.get('entityType') ?? sources.get('taxableIncomeYuan')).toMatch(
      /^.+ \d{4}-\d\d-\d\d，演示数据$/,
    );
    expect(citation).toContain('《');
  });

  it('are explained to whoever holds the enterprise only', async () => {
    const stranger = await signedIn(city);
    expect(
      await stranger.ask('POST', `/api/enterprises/${id}/benefits/${matchable[0]?.id}/explain`, {}),
    ).toMatchObject({ status: 404 });
  });

  it('do not move a second time when the phone repeats the change', async () => {
    await put('employees', 5);
    const key = randomUUID();
    const first = await put('employees', 500, key);
    await put('employees', 7);
    expect(await put('employees', 500, key)).toEqual(first);
    expect(await facts()).toMatchObject({ employees: 7 });
  });

  it('are settled by as many as each question promised, whatever is answered', async () => {
    const answers: Record<string, unknown> = { integer: 12, number: 0, boolean: false, 'enum[]': [] };
    let before = await list();
    for (let turn = 0; turn < 8 && before.nextQuestion !== null; turn += 1) {
      const { field, type, choices, settles, settlesSurely } = before.nextQuestion;
      const { moves } = await put(field, answers[type] ?? choices[0]?.value);
      const settled = moves.filter(({ from }) => from === 'unknown').length;
      expect(settled).toBeGreaterThanOrEqual(settlesSurely);
      expect(settled).toBeLessThanOrEqual(settles);
      before = await list();
      expect(before.nextQuestion?.field).not.toBe(field);
    }
    const unclear = before.nextQuestion?.field ?? 'activities';
    expect((await list([unclear])).nextQuestion?.field).not.toBe(unclear);
  });

  it('are counted by category in its picture, with the facts that would settle most', async () => {
    const lists = await list();
    const { status, body } = await person.ask('GET', `/api/enterprises/${id}/picture`);
    expect(status).toBe(200);
    const picture = getPicture.response.parse(body);
    expect(picture.categories).toHaveLength(18);
    const sum = (pick: (counts: CategoryCounts) => number) =>
      picture.categories.reduce((total, counts) => total + pick(counts), 0);
    expect(sum(({ eligible }) => eligible)).toBe(lists.eligible.length);
    expect(sum(({ unknown }) => unknown)).toBe(lists.unknown.length);
    expect(sum(({ notEligible }) => notEligible)).toBe(lists.notEligible.length);
    const waiting = lists.unknown.flatMap(({ missing }) => missing);
    for (const opener of picture.openers) {
      expect(waiting.filter((field) => field === opener.field)).toHaveLength(opener.policies);
    }
    expect(picture.tags.map(({ group }) => group)).toContain('age');
  });

  it('are pictured to nobody else', async () => {
    const stranger = await signedIn(city);
    expect((await stranger.ask('GET', `/api/enterprises/${id}/picture`)).status).toBe(404);
  });

  it('are within reach when the step that was called near is taken', async () => {
    await put('activities', []);
    const near = (await list()).notEligible.flatMap(({ id: policyId, nearMiss }) => {
      const [change, ...more] = nearMiss?.changes ?? [];
      return change?.field === 'activities' && more.length === 0 ? [{ policyId, change }] : [];
    });
    expect(near.length).toBeGreaterThan(10);
    expect(near.map(({ change }) => change.advice)).toContain('开展业务活动“参加招标投标”');
    await put(
      'activities',
      profileField('activities')?.values?.map(({ value }) => value),
    );
    const out = new Set((await list()).notEligible.map((row) => row.id));
    expect(near.filter(({ policyId }) => out.has(policyId))).toEqual([]);
  });
});
