import { randomUUID } from 'node:crypto';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { scoreOfRatings, scoringSettings } from '@yingshang/shared/scoring';
import { givenRatings } from '../../../test/support/given-ratings';
import { realPerson } from '../../../test/support/real-staff';
import { withCity } from '../../../test/support/with-city';
import { Fairness } from './fairness.service';
import { Looks } from './looks.service';

const yesterday = calendarDate('2026-11-20');

interface Changes {
  readonly waiting: number;
  readonly removed: number;
  readonly changes: readonly {
    readonly month: string;
    readonly standing: string;
    readonly because: string;
    readonly count: number;
  }[];
}

describe('which ratings count', () => {
  const city = withCity('2026-11-21');
  const fairness = () => city.app.get(Fairness, { strict: false });
  const looks = () => city.app.get(Looks, { strict: false });
  const quiet = async () => {
    for (let back = 35; back > 0; back -= 1) await givenRatings(city, addDays(yesterday, -back), [{}]);
  };
  const standings = async () =>
    city.dataSource.query<{ standing: string; count: number }[]>(
      `SELECT standing, count(*)::int AS count FROM ratings GROUP BY 1 ORDER BY 1`,
    );
  const changes = async () => (await city.request('GET', '/api/units/u-east/rating-changes')).body as Changes;

  beforeEach(async () => {
    await city.dataSource.query('DELETE FROM ratings');
    await city.dataSource.query('DELETE FROM rater.raters');
    await fairness().forgetAll(city.dataSource.manager);
  });

  it('are all of a quiet unit, each alone', async () => {
    await quiet();
    const weighed = await fairness().weighed('u-east');
    expect(weighed).toHaveLength(35);
    expect(new Set(weighed.map(({ cluster }) => cluster)).size).toBe(35);
    expect(await changes()).toMatchObject({ waiting: 0, removed: 0, changes: [] });
  });

  it('are not those of a burst, which the public sees held by month and reason', async () => {
    await quiet();
    await givenRatings(
      city,
      yesterday,
      Array.from({ length: 30 }, () => ({})),
    );
    expect(await looks().catchUp()).toBe(30);
    expect(await looks().catchUp()).toBe(0);
    expect(await fairness().weighed('u-east')).toHaveLength(35);
    expect(await changes()).toMatchObject({
      waiting: 30,
      changes: [{ month: '2026-11', standing: 'quarantined', because: 'burst', count: 30 }],
    });
    const [finding] = await city.dataSource.query<object[]>(
      'SELECT kind, direction, figures FROM rating_findings',
    );
    expect(finding).toMatchObject({ kind: 'burst', direction: 'praise', figures: { held: 30, seen: 30 } });
  });

  it('are not those of today, which nobody has looked at', async () => {
    await quiet();
    await givenRatings(city, '2026-11-21', [{}, {}]);
    expect(await fairness().weighed('u-east', calendarDate('2026-11-21'))).toHaveLength(35);
  });

  it('are not those that weigh nothing', async () => {
    await givenRatings(city, yesterday, [{ weight: 0 }, {}]);
    expect(await fairness().weighed('u-east')).toHaveLength(1);
  });

  it('are not those by the unit’s own line and by devices tied to it', async () => {
    const officer = await realPerson(city, { role: 'officer', unitId: 'u-east' });
    const phone = randomUUID();
    await givenRatings(city, yesterday, [
      { personId: officer.personId, visitorId: phone },
      { personId: (await realPerson(city)).personId, visitorId: phone },
      {},
    ]);
    expect(await fairness().weighed('u-east')).toHaveLength(1);
    expect((await changes()).changes).toMatchObject([{ because: 'staff-linked', count: 2 }]);
  });

  it('weigh together no more than the cap, though sixty identities lend each other a dozen phones', async () => {
    const phones = Array.from({ length: 12 }, () => randomUUID());
    const firm = randomUUID();
    const honest = Array.from({ length: 400 }, (_, at) => ({ stars: at % 2 === 0 ? 4 : 5 }) as const);
    for (let at = 0; at < 40; at += 1)
      await givenRatings(city, addDays(yesterday, -at), honest.slice(at * 10, at * 10 + 10));
    const clean = scoreOfRatings(
      honest.map((one, at) => ({ ...one, weight: 10_000, cluster: `${at}` })),
      scoringSettings[0],
    );
    // Two a day, so that no rule holds them back: the cap alone has to do.
    for (let at = 0; at < 30; at += 1)
      await givenRatings(city, addDays(yesterday, -at), [
        { stars: 1, visitorId: phones[(2 * at) % 12], ...(at < 6 ? { enterpriseId: firm } : {}) },
        { stars: 1, visitorId: phones[(2 * at + 1) % 12], ...(at < 6 ? { enterpriseId: firm } : {}) },
      ]);
    const weighed = await fairness().weighed('u-east');
    const stuffed = scoreOfRatings(weighed, scoringSettings[0]);
    expect(Math.abs(stuffed.score - clean.score)).toBeLessThanOrEqual(500);
  });

  it('stay together when their raters are erased, so that erasing undoes no cap', async () => {
    const phone = randomUUID();
    await givenRatings(city, yesterday, [
      { visitorId: phone, prompts: ['a'] },
      { visitorId: phone, prompts: ['b'] },
    ]);
    const clusters = async () => new Set((await fairness().weighed('u-east')).map(({ cluster }) => cluster));
    expect((await clusters()).size).toBe(1);
    await city.dataSource.query('DELETE FROM rater.raters');
    await givenRatings(city, addDays(yesterday, -1), [{}]);
    await city.dataSource.query('DELETE FROM fairness_looks');
    expect((await clusters()).size).toBe(2);
  });

  it('are told with the formula, its versions and who decided them', async () => {
    const { body } = await city.request('GET', '/api/scoring-rules');
    // The very settings by which a rating was weighed and a unit scored.
    expect(body).toMatchObject({ current: 1, versions: scoringSettings });
  });

  it('are of a unit that there is', async () => {
    expect(await city.request('GET', '/api/units/u-none/rating-changes')).toMatchObject({ status: 404 });
    expect(await standings()).toEqual([]);
  });
});
