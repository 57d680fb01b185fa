import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import type {
  Campaign,
  CampaignFigures,
  getCampaignWorkbook,
  listCampaigns,
} from '@yingshang/shared/contracts/pushes';
import { strFromU8, unzipSync } from 'fflate';
import { enterpriseAt, packWithRegistry } from '../../../test/support/registry-pack';
import { type SignedIn, signedIn, speakerFor } from '../../../test/support/signed-in';
import { policy } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { PolicyTelling } from './policy-telling.service';

type Page = ResponseOf<typeof listCampaigns>;

/** Everybody who registered may have it: a fact that nobody knows. */
const forAll = { field: 'exportYuan', op: 'gte', value: 1 };

describe('the campaigns of a unit', () => {
  const city = withCity('2026-11-21', packWithRegistry);
  const policies = (...more: object[]) => ({
    'policies.json': [...packWithRegistry()['policies.json'], ...more] as never,
    'policy-contacts.json': [
      ...packWithRegistry()['policy-contacts.json'],
      ...more.map((one) => ({
        policyId: (one as { id: string }).id,
        unitId: 'u-city',
        readerId: 'o-head',
        contactId: 'o-counter',
      })),
    ],
  });
  const tell = async () => {
    const told = await city.app.get(PolicyTelling, { strict: false }).catchUp();
    if (!told.ok) throw new Error(told.refusal.message);
    return told.value;
  };
  const staffOf = async (unitId: string, staffRoles: string[] = ['publisher']): Promise<SignedIn> => {
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', unitId, staffRoles },
      headers: { 'x-visitor-id': randomUUID() },
    });
    const { token, person } = body as { token: string; person: { id: string } };
    return speakerFor(city, { personId: person.id, token });
  };
  const list = async (who: SignedIn, query = '') =>
    (await who.ask('GET', `/api/units/u-city/campaigns${query}`)).body as Page;
  let desk: SignedIn;
  let owners: { person: SignedIn; enterpriseId: string }[];

  beforeAll(async () => {
    desk = await staffOf('u-city');
    owners = [];
    for (let at = 0; at < 6; at += 1) {
      const person = await signedIn(city);
      const subject = { by: 'code', code: enterpriseAt(at).creditCode };
      const { body } = await person.ask('POST', '/api/enterprises', { subject, facts: {} });
      owners.push({ person, enterpriseId: (body as Enterprise).id });
    }
    await tell();
    await city.reload(policies(policy('fresh', { title: '=1+1 新政策', eligibility: forAll })));
  }, 60_000);

  it('has none while nothing was told', async () => {
    expect(await list(desk)).toEqual({ items: [], next: null });
  });

  it('shows what was told, and what came of it', async () => {
    expect(await tell()).toEqual({ policies: 1, told: 6 });
    const { items } = await list(desk);
    expect(items).toMatchObject([{ policyId: 'fresh', title: '=1+1 新政策', cause: 'published', told: 6 }]);
    const [first, second] = owners;
    if (first === undefined || second === undefined) throw new Error('nobody registered');
    city.clock.moveTo('2026-11-22');
    for (const { person, enterpriseId } of [first, second]) {
      const sign = { policyId: 'fresh', kind: 'claim', rank: null };
      // Opened twice counts once; looked at is not opened.
      await person.ask('POST', `/api/enterprises/${enterpriseId}/attention`, sign);
      await person.ask('POST', `/api/enterprises/${enterpriseId}/attention`, sign);
    }
    const [, , third] = owners;
    await third?.person.ask('POST', `/api/enterprises/${third.enterpriseId}/attention`, {
      policyId: 'fresh',
      kind: 'view',
      rank: 1,
    });
    await city.request('POST', '/api/favourites', {
      body: { policyId: 'fresh' },
      headers: {
        authorization: `Bearer ${first.person.token}`,
        'x-visitor-id': randomUUID(),
        'idempotency-key': randomUUID(),
      },
    });
    const figures = await figuresOf(items[0]);
    expect(figures).toMatchObject({
      steps: { matched: 6, told: 6, opened: 0, favourited: 1, claimOpened: 2 },
      lost: 0,
      deliveries: [{ state: 'refused', reason: 'no-grant', size: 6 }],
    });
    // Six enterprises are not enough to show two districts apart.
    expect(figures.districts).toHaveLength(1);
    expect(figures.sections.reduce((sum, { told }) => sum + told, 0)).toBe(6);
  });

  it('is a workbook, too', async () => {
    const [item] = (await list(desk)).items;
    const { body, status } = await desk.ask('GET', `/api/units/u-city/campaigns/${item?.id}/workbook`);
    expect(status).toBe(200);
    const { fileName, base64 } = body as ResponseOf<typeof getCampaignWorkbook>;
    expect(fileName).toBe('推送效果 =1+1 新政策 2026-11-21.xlsx');
    const files = unzipSync(Buffer.from(base64, 'base64'));
    const text = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    for (const words of [
      '概况',
      '按区县',
      '按行业',
      '送达情况',
      '单位u-city',
      '示范市（演示数据）',
      '没有授权微信提醒',
    ])
      expect(text).toContain(words);
    expect(text).toContain('=1+1 新政策');
    expect(text).not.toContain('<f>');
  });

  it('is narrowed to one policy, and paged', async () => {
    expect((await list(desk, '?policyId=always')).items).toEqual([]);
    await city.dataSource.query(
      `INSERT INTO notices (id, subject, topics, template, made_at, told)
       SELECT ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, notices.subject, '{}', 'policy', now(), n
       FROM notices, generate_series(1, 30) AS n WHERE notices.id = $1`,
      [(await list(desk)).items[0]?.id],
    );
    await city.dataSource.query(
      `INSERT INTO push_campaigns (id, policy_id, cause, begun_at, unit_id)
       SELECT id, 'fresh', 'edited', made_at, 'u-city' FROM notices WHERE id::text LIKE '01900000-0000-7000%'`,
    );
    const first = await list(desk, '?policyId=fresh');
    const rest = await list(desk, `?after=${first.next}`);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([20, 11, null]);
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(31);
    expect(all.slice(1).map(({ told }) => told)).toEqual(Array.from({ length: 30 }, (_, at) => 30 - at));
    await city.dataSource.query(`DELETE FROM notices WHERE id::text LIKE '01900000-0000-7000%'`);
  });

  it('stays with the unit when the policy is withdrawn', async () => {
    await city.reload({});
    expect(await tell()).toMatchObject({ told: 6 });
    const { items } = await list(desk);
    expect(items.map(({ cause, told }) => `${cause} ${told}`)).toEqual(['withdrawn 6', 'published 6']);
    expect(await figuresOf(items[0])).toMatchObject({ steps: { matched: 0, told: 6 }, lost: 6 });
  });

  it.each([
    ['nobody', undefined, undefined, 401],
    ['a resident', 'resident', undefined, 403],
    ['an official without a role that reads it', 'staff', 'officer', 403],
    ['a publisher of another unit', 'staff', 'publisher of u-east', 403],
  ])('is shut to %s', async (_who, role, staff, status) => {
    const [item] = (await list(desk)).items;
    const who =
      role === undefined
        ? undefined
        : role !== 'staff'
          ? await signedIn(city, 'resident')
          : await (staff === 'officer' ? staffOf('u-city', ['officer']) : staffOf('u-east'));
    for (const path of ['', `/${item?.id}`, `/${item?.id}/workbook`]) {
      const address = `/api/units/u-city/campaigns${path}`;
      const answer = await (who === undefined ? city.request('GET', address) : who.ask('GET', address));
      expect(answer.status).toBe(status);
    }
  });

  it('knows no campaign of another unit, not even by its id', async () => {
    const [item] = (await list(desk)).items;
    const east = await staffOf('u-east');
    for (const path of ['', '/workbook'])
      expect(await east.ask('GET', `/api/units/u-east/campaigns/${item?.id}${path}`)).toMatchObject({
        status: 404,
        body: { error: { code: 'pushes.unknown-campaign' } },
      });
    expect((await east.ask('GET', '/api/units/u-east/campaigns')).body).toEqual({ items: [], next: null });
  });

  async function figuresOf(item: Campaign | undefined): Promise<CampaignFigures> {
    const { body } = await desk.ask('GET', `/api/units/u-city/campaigns/${item?.id}`);
    return body as CampaignFigures;
  }
});
