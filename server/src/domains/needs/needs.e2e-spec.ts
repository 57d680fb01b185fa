import { randomUUID } from 'node:crypto';
import type { BenefitRow, matchBenefits } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { policy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { demoEnterprise } from '../../demo-city/registry';

const DAY = '2026-11-21';
const restaurant = { section: 'H', band: 'individual', district: '990102' };
const facts = { entityType: 'individual-business', industryCode: '6210', regionCode: '990102' };

/** Kinds of which the shop can have nothing, so that its own are a part of the city's only. */
const OTHERS = ['贷款', '社保', '就业', '创业'].map((name, nth) => ({
  key: `kind-${nth}`,
  name,
  scope: name,
  provenance: 'proposed',
}));
const ofInstitutions = { all: [{ field: 'entityType', op: 'eq', value: 'institution' }] };

const pack = (own: { demo: boolean }) => () => {
  const tiny = tinyPack();
  const more = [
    policy('a-subsidy', { category: 'subsidy' }),
    policy('b-talent', { category: 'talent' }),
    policy('c-talent', { category: 'talent' }),
    ...OTHERS.flatMap(({ key }) => [
      policy(`${key}-1`, { category: key, eligibility: ofInstitutions }),
      policy(`${key}-2`, { category: key, eligibility: ofInstitutions }),
    ]),
  ];
  return {
    ...tiny,
    'city.json': {
      ...tiny['city.json'],
      ...own,
      ...(own.demo ? { demoRegistry: { seed: 'tiny', count: 120 } } : {}),
    },
    'regions.json': own.demo ? tiny['regions.json'] : tiny['regions.json'].slice(0, 2),
    'units.jsonl': own.demo ? tiny['units.jsonl'] : tiny['units.jsonl'].slice(0, 2),
    'officers.jsonl': own.demo
      ? tiny['officers.jsonl']
      : tiny['officers.jsonl'].slice(0, 2).map((row) => ({ ...row, synthetic: false })),
    'policies.json': own.demo ? [...tiny['policies.json'], ...more] : more,
    'policy-contacts.json': [
      ...(own.demo ? tiny['policy-contacts.json'] : []),
      ...more.map(({ id: policyId }) => ({
        policyId,
        unitId: 'u-city',
        readerId: 'o-head',
        contactId: 'o-counter',
      })),
    ],
    'scan-codes.json': [],
    'categories.json': [...tiny['categories.json'], ...OTHERS],
  };
};

describe('what people look at', () => {
  const city = withCity(DAY, pack({ demo: false }));
  const note = (visitor: string, policyId: string, own: object = {}) =>
    city.request('POST', '/api/attention', {
      body: { policyId, kind: 'view', rank: null, cohort: restaurant, ...own },
      headers: { 'x-visitor-id': visitor },
    });
  const kept = () =>
    city.dataSource.query<object[]>(
      `SELECT section, band, district, category, sum(weight)::int AS weight, sum(views)::int AS views
       FROM cohort_attention GROUP BY section, band, district, category ORDER BY category`,
    );
  const match = async () => {
    const { body } = await city.request('POST', '/api/benefits/match', { body: { facts } });
    return (body as ResponseOf<typeof matchBenefits>).eligible;
  };
  const places = (rows: readonly BenefitRow[]) => rows.map(({ id }) => id);

  beforeEach(async () => {
    city.clock.moveTo(DAY);
    for (const table of ['cohort_attention', 'policy_attention', 'attention_marks', 'attention_salts'])
      await city.dataSource.query(`DELETE FROM ${table}`);
  });

  it('counts once a device, category and day, however often the phone sends it', async () => {
    const visitor = randomUUID();
    expect((await note(visitor, 'b-talent')).body).toEqual({ counted: true });
    expect((await note(visitor, 'b-talent')).body).toEqual({ counted: false });
    // Another policy of the category: counted for the policy, not for the category again.
    expect((await note(visitor, 'c-talent')).body).toEqual({ counted: true });
    const twenty = await Promise.all(Array.from({ length: 20 }, () => note(visitor, 'a-subsidy')));
    expect(twenty.filter(({ body }) => (body as { counted: boolean }).counted)).toHaveLength(1);
    const one = { section: 'H', band: 'individual', district: '990102', weight: 1000, views: 1 };
    expect(await kept()).toEqual([
      { ...one, category: 'subsidy' },
      { ...one, category: 'talent' },
    ]);
  }, 30_000);

  it('counts again on another day and from another device, and more the more it cost', async () => {
    const visitor = randomUUID();
    await note(visitor, 'b-talent');
    await note(randomUUID(), 'b-talent', { rank: 3 });
    await note(visitor, 'b-talent', { kind: 'claim' });
    city.clock.moveTo('2026-11-22');
    await note(visitor, 'b-talent');
    expect(await kept()).toMatchObject([{ category: 'talent', views: 3, weight: 1000 + 2000 + 3000 + 1000 }]);
  });

  it('is refused for a policy that is not there, and for a cohort that is none', async () => {
    expect((await note(randomUUID(), 'nowhere')).status).toBe(404);
    expect((await note(randomUUID(), 'b-talent', { cohort: { ...restaurant, name: '张三' } })).status).toBe(
      400,
    );
    expect(await kept()).toEqual([]);
  });

  it('leaves no trace of the device in any table', async () => {
    const visitor = randomUUID();
    await note(visitor, 'b-talent');
    const tables = await city.dataSource.query<{ name: string }[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    for (const { name } of tables) {
      const rows = await city.dataSource.query<object[]>(
        `SELECT * FROM "${name}" AS t WHERE t::text LIKE $1`,
        [`%${visitor}%`],
      );
      expect([name, rows]).toEqual([name, []]);
    }
  });

  it('forgets the day’s marks when the day is over, and attention after 120 days', async () => {
    await note(randomUUID(), 'b-talent');
    city.clock.moveTo('2026-11-22');
    await note(randomUUID(), 'a-subsidy');
    const days = await city.dataSource.query<{ day: string }[]>(
      'SELECT day::text FROM attention_salts UNION SELECT day::text FROM attention_marks',
    );
    expect(days).toEqual([{ day: '2026-11-22' }]);
    city.clock.moveTo('2027-03-20');
    await note(randomUUID(), 'a-subsidy');
    expect(await kept()).toMatchObject([
      { category: 'subsidy', views: 2 },
      { category: 'talent', views: 1 },
    ]);
    city.clock.moveTo('2027-03-21');
    await note(randomUUID(), 'a-subsidy');
    expect(await kept()).toMatchObject([{ category: 'subsidy' }]);
  });

  it('leads the list of like enterprises, and says so once ten are behind it', async () => {
    const before = await match();
    expect(places(before)).toEqual(['a-subsidy', 'b-talent', 'c-talent']);
    expect(before.map(({ needReason }) => needReason)).toEqual([null, null, null]);
    for (let device = 0; device < 9; device += 1) await note(randomUUID(), 'b-talent');
    city.clock.moveTo('2026-11-22');
    const nine = await match();
    expect(places(nine)).toEqual(['b-talent', 'c-talent', 'a-subsidy']);
    expect(nine.map(({ needReason }) => needReason)).toEqual([null, null, null]);
    for (let device = 0; device < 10; device += 1) await note(randomUUID(), 'b-talent');
    city.clock.moveTo('2026-11-23');
    const line = '本区县同行业个体工商户近30天最常查看“人才培育”类';
    expect((await match()).map(({ needReason, needDemo }) => [needReason, needDemo])).toEqual([
      [line, false],
      [line, false],
      [null, false],
    ]);
  });
});

describe('what a person looks at for an enterprise', () => {
  const city = withCity(DAY, pack({ demo: true }));
  const place = {
    cityName: '示范市',
    districts: [
      { code: '990102', name: '东区', demo: false },
      { code: '990199', name: '示例区', demo: true },
    ],
  };
  const position = Array.from({ length: 120 }, (_, nth) => nth).find(
    (nth) => demoEnterprise('tiny', nth, place).facts.registry.facts.entityType === 'individual-business',
  );
  const { creditCode } = demoEnterprise('tiny', position ?? 0, place);
  let person: SignedIn;
  let id = '';

  const register = async (who: SignedIn) => {
    const subject = { by: 'code', code: creditCode };
    const { body } = await who.ask('POST', '/api/enterprises', { subject, facts: {} });
    return (body as Enterprise).id;
  };
  const view = (who: SignedIn, policyId: string) =>
    who.ask('POST', `/api/enterprises/${id}/attention`, { policyId, kind: 'view', rank: 1 });
  const own = (who: SignedIn) =>
    city.dataSource.query<{ category: string; views: number }[]>(
      'SELECT category, views FROM holder_attention WHERE person_id = $1',
      [who.personId],
    );
  const lines = async (who: SignedIn) => {
    const { body } = await who.ask('POST', `/api/enterprises/${id}/benefits`, {});
    return (body as ResponseOf<typeof matchBenefits>).eligible;
  };

  beforeEach(async () => {
    city.clock.moveTo(DAY);
    for (const table of ['cohort_attention', 'policy_attention'])
      await city.dataSource.query(`DELETE FROM ${table}`);
    person = await signedIn(city);
    id = await register(person);
  });

  it('orders that person’s list, says so, and soon no longer does', async () => {
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
      city.clock.moveTo(day);
      expect((await view(person, 'b-talent')).body).toEqual({ counted: true });
    }
    city.clock.moveTo(DAY);
    const talents = (await lines(person)).filter(({ category }) => category === 'talent');
    expect(talents.map(({ needReason }) => needReason)).toEqual(Array(2).fill('您近期常看“人才培育”类'));
    // Looking in now and then keeps the session alive.
    for (const day of ['2026-11-27', '2026-12-03']) {
      city.clock.moveTo(day);
      await lines(person);
    }
    expect((await lines(person)).some(({ needReason }) => needReason?.includes('您近期'))).toBe(false);
  });

  it('is unknown to another person who registered the same enterprise', async () => {
    const other = await signedIn(city);
    await register(other);
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
      city.clock.moveTo(day);
      await view(person, 'b-talent');
    }
    city.clock.moveTo(DAY);
    expect(await own(other)).toEqual([]);
    expect((await lines(other)).some(({ needReason }) => needReason?.includes('您近期'))).toBe(false);
    // The cohort counts the enterprise once a day; each person's own list counts that person.
    expect((await view(person, 'b-talent')).body).toEqual({ counted: true });
    expect((await view(other, 'b-talent')).body).toEqual({ counted: true });
    const cohorts = await city.dataSource.query<{ views: number }[]>(
      `SELECT views FROM cohort_attention WHERE NOT demo AND day = $1 AND category = 'talent'`,
      [DAY],
    );
    expect(cohorts).toEqual([{ views: 1 }]);
  });

  it('goes when the person leaves the enterprise', async () => {
    await view(person, 'a-subsidy');
    expect(await own(person)).toEqual([{ category: 'subsidy', views: 1 }]);
    await person.ask('DELETE', `/api/enterprises/${id}`);
    expect(await own(person)).toEqual([]);
  });

  it('is forgotten on demand', async () => {
    await view(person, 'a-subsidy');
    const key = randomUUID();
    const forget = () => person.ask('DELETE', `/api/enterprises/${id}/attention`, undefined, key);
    expect((await forget()).body).toEqual({ forgotten: true });
    expect((await forget()).body).toEqual({ forgotten: true });
    expect(await own(person)).toEqual([]);
  });

  it('is not taken for an enterprise that the person has not registered, nor without signing in', async () => {
    const stranger = await signedIn(city);
    expect((await view(stranger, 'b-talent')).status).toBe(404);
    const anybody = await city.request('POST', `/api/enterprises/${id}/attention`, {
      body: { policyId: 'b-talent', kind: 'view', rank: 1 },
    });
    expect(anybody.status).toBe(401);
  });
});

describe('the made-up attention of a demo city', () => {
  const city = withCity(DAY, pack({ demo: true }));
  const stock = async () => {
    const rows = await city.dataSource.query<{ day: string; demo: boolean }[]>(
      'SELECT day::text AS day, demo FROM cohort_attention ORDER BY section, band, district, category, day',
    );
    return rows;
  };
  it('is the same for the same city and day', async () => {
    const first = await stock();
    expect(first.length).toBeGreaterThan(0);
    await city.reload({});
    expect(await stock()).toEqual(first);
  });

  it('survives the reset of the demo, which forgets what visitors did', async () => {
    await city.request('POST', '/api/attention', {
      body: { policyId: 'b-talent', kind: 'view', rank: null, cohort: restaurant },
      headers: { 'x-visitor-id': randomUUID() },
    });
    expect((await stock()).some(({ demo }) => !demo)).toBe(true);
    const reset = await city.request('POST', '/api/demo/reset', {
      body: {},
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(reset.status).toBe(200);
    expect((await stock()).length).toBeGreaterThan(0);
    expect((await stock()).every(({ demo }) => demo)).toBe(true);
  });

  it('leaves with the demo city', async () => {
    await city.reload(pack({ demo: false })());
    expect(await stock()).toEqual([]);
  });
});
