import { withServer } from '../../../test/support';
import { withCity } from '../../../test/support/with-city';

describe('the city', () => {
  const city = withCity('2026-11-21');

  it('introduces itself with districts, boards and today', async () => {
    city.clock.moveTo('2026-12-24');
    const { status, body } = await city.request('GET', '/api/city');
    expect(status).toBe(200);
    expect(body).toEqual({
      code: '990100',
      name: '示范市',
      demo: true,
      anchorDate: '2026-11-21',
      today: '2026-12-24',
      brand: { light: '#0B5C8A', dark: '#7CC4EE' },
      boards: ['benefits', 'policies'],
      districts: [
        { code: '990102', name: '东区', demo: false },
        { code: '990199', name: '示例区', demo: true },
      ],
    });
  });

  it('lists sections, divisions and everyday trades', async () => {
    const { body } = await city.request('GET', '/api/city/industries');
    expect(body).toMatchObject({
      sections: [{ code: 'H' }],
      divisions: [{ code: '62' }],
      trades: [{ label: '餐饮店', code: '62', codeName: '餐饮业' }],
      matches: [],
    });
  });

  it('finds a trade by an everyday word and an industry by its name', async () => {
    const found = async (q: string) =>
      (await city.request('GET', `/api/city/industries?q=${encodeURIComponent(q)}`)).body;
    expect(await found('烧烤')).toMatchObject({ trades: [{ label: '餐饮店' }], matches: [] });
    expect(await found('正餐')).toMatchObject({ trades: [], matches: [{ code: '6210' }] });
  });

  it('refuses a search longer than anybody types', async () => {
    expect(await city.request('GET', `/api/city/industries?q=${'x'.repeat(41)}`)).toMatchObject({
      status: 400,
    });
  });

  it('makes the server ready', async () => {
    expect(await city.request('GET', '/api/health/ready')).toMatchObject({ status: 200 });
  });
});

describe('a server without a city', () => {
  const server = withServer();

  it('says that none is loaded, and is not ready', async () => {
    const answer = await server.request('GET', '/api/city');
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ error: { code: 'city.not-loaded' } });
    expect((await server.request('GET', '/api/health/ready')).status).toBe(503);
  });

  it('has no demo entrance', async () => {
    expect((await server.request('GET', '/api/demo')).status).toBe(404);
  });
});
