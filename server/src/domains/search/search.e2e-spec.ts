import { withServer } from '../../../test/support';
import { policy, unit } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const address = (q: string, more = '') => `/api/search?q=${encodeURIComponent(q)}${more}`;

describe('the search box', () => {
  const city = withCity('2026-11-21');
  const search = async (q: string, more = '') => (await city.request('GET', address(q, more))).body;

  it('finds a unit by the name that only the pack gives it', async () => {
    expect(await search('东区大厅')).toMatchObject({
      order: ['unit'],
      units: [{ id: 'u-east', regionName: '东区', reason: '简称：东区大厅' }],
      officers: [],
      policies: [],
    });
  });

  it('finds the matter and the units that handle it, the city first', async () => {
    expect(await search('换门头')).toMatchObject({
      matters: [{ id: 'm-sign', label: '挂招牌', audience: 'enterprise' }],
      units: [
        { id: 'u-city', reason: '负责：挂招牌' },
        { id: 'u-east', reason: '负责：挂招牌' },
      ],
    });
  });

  it('asks only one kind when it is named', async () => {
    expect(await search('换门头', '&kind=matter')).toMatchObject({ order: ['matter'], units: [] });
  });

  it('puts the district of the person first', async () => {
    const { units } = (await search('帮办', '&district=990102')) as { units: { id: string }[] };
    expect(units[0]?.id).toBe('u-east');
  });

  it('finds an officer by initials, with the unit', async () => {
    const { officers } = (await search('wsjz 局长')) as { officers: unknown[] };
    expect(officers[0]).toMatchObject({
      id: 'o-head',
      name: '王示甲子',
      post: '局长',
      unitName: '单位u-city',
    });
  });

  it('marks what answers in the title', async () => {
    expect(await search('换门头', '&kind=matter')).toMatchObject({ matters: [{ highlights: [] }] });
    expect(await search('挂招牌', '&kind=matter')).toMatchObject({ matters: [{ highlights: [[0, 3]] }] });
  });

  it('finds a policy for residents, with its state today, in a section of its own', async () => {
    expect(await search('租房补贴')).toMatchObject({
      order: expect.arrayContaining(['resident-policy']),
      residentPolicies: [
        { id: 'res-rent', title: '租房补贴', topic: '住房', status: 'in-force', reason: '名称相符' },
      ],
    });
    expect(await search('zufang', '&kind=resident-policy')).toMatchObject({
      residentPolicies: [{ id: 'res-rent' }],
    });
  });

  it('finds a policy for residents by everyday words, in any district, and says by which', async () => {
    for (const q of ['租房子给钱', '东区租房子给钱']) {
      const { residentPolicies } = (await search(q)) as { residentPolicies: unknown[] };
      expect(residentPolicies).toMatchObject([{ id: 'res-rent', reason: '也说：租房子给钱' }]);
    }
  });

  it('answers with nothing when nothing fits', async () => {
    expect(await search('量子纠缠')).toEqual({
      order: [],
      units: [],
      matters: [],
      officers: [],
      policies: [],
      residentPolicies: [],
      more: [],
    });
  });

  it.each([
    ['nothing', '', 'search.no-words'],
    ['only marks', '，。！?', 'search.no-words'],
    ['a letter instead of a search', '办'.repeat(61), 'search.too-long'],
  ])('refuses %s and says what to type', async (_what, q, code) => {
    const { status, body } = await city.request('GET', address(q));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: { code, message: expect.stringMatching(/\p{Script=Han}/u), field: 'q' },
    });
  });

  it.each(["' OR 1=1 --", '%', '\u0000', '😀😀', 'a'.repeat(60)])('takes %j for words', async (q) => {
    expect((await city.request('GET', address(q))).status).toBeLessThan(500);
  });

  it('shows the units of one matter, and refuses one that is not there', async () => {
    const sign = await city.request('GET', '/api/matters/m-sign');
    expect(sign.body).toMatchObject({ label: '挂招牌', units: [{ id: 'u-city' }, { id: 'u-east' }] });
    const none = await city.request('GET', '/api/matters/m-none');
    expect(none.status).toBe(404);
    expect(none.body).toMatchObject({ error: { code: 'search.unknown-matter' } });
  });

  it('notices that the city was loaded anew', async () => {
    expect(await search('海洋馆')).toMatchObject({ units: [] });
    await city.reload({
      'units.jsonl': [
        unit('u-city', { level: 'city', regionCode: '990100' }),
        unit('u-east', { name: '东区海洋馆', parentId: 'u-city', regionCode: '990102' }),
        unit('u-demo', { regionCode: '990199', demo: true, contactSynthetic: true }),
      ],
      'policies.json': [policy('always'), policy('ended'), policy('windowed')],
    });
    const found = await untilFound(() => search('海洋馆'));
    expect(found).toMatchObject({ units: [{ id: 'u-east', reason: '名称相符' }] });
  });
});

describe('the search box of a server without a city', () => {
  const server = withServer();

  it('has nothing to find', async () => {
    const { status, body } = await server.request('GET', address('人社局'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ order: [] });
  });
});

async function untilFound(look: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const found = (await look()) as { order: string[] };
    if (found.order.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}
