import { withCity } from '../../../test/support/with-city';

describe('service cards', () => {
  const city = withCity('2026-11-21');
  const get = async (path: string) => {
    const { status, body } = await city.request('GET', path);
    return { status, body };
  };

  it('show a unit with its officers, the head first', async () => {
    const { status, body } = await get('/api/units/u-city');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'u-city',
      regionName: '示范市',
      parent: null,
      topics: ['帮办'],
      phone: null,
      contactSynthetic: false,
      demo: false,
      officers: [{ id: 'o-head' }, { id: 'o-counter' }],
    });
  });

  it('show the unit above and the district', async () => {
    expect((await get('/api/units/u-east')).body).toMatchObject({
      regionName: '东区',
      parent: { id: 'u-city', name: '单位u-city' },
      officers: [],
    });
  });

  it('show an officer with the unit', async () => {
    expect((await get('/api/officers/o-demo')).body).toMatchObject({
      synthetic: true,
      duties: '受理申请',
      unit: { id: 'u-demo', name: '单位u-demo' },
    });
  });

  it.each([
    ['/api/units/none', 'service-cards.unknown-unit'],
    ['/api/officers/none', 'service-cards.unknown-officer'],
    ["/api/units/'%20OR%201=1", 'service-cards.unknown-unit'],
  ])('say that %s does not exist', async (path, code) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { error: { kind: 'missing', code } } });
  });
});
