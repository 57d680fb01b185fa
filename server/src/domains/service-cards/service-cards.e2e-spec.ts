import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

describe('service cards', () => {
  const city = withCity('2026-11-21');
  const units = tinyPack()['units.jsonl'];
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

  it('say how many units are below, and when the card was checked', async () => {
    expect((await get('/api/units/u-city')).body).toMatchObject({ children: 1, verifiedOn: null });
    await city.reload({ 'units.jsonl': [...units.slice(1), { ...units[0], verifiedOn: '2026-10-01' }] });
    expect((await get('/api/units/u-city')).body).toMatchObject({ verifiedOn: '2026-10-01' });
    await city.reload({});
  });

  it.each([
    ['', ['u-city', 'u-demo', 'u-east']],
    ['?level=city', ['u-city']],
    ['?parent=u-city', ['u-east']],
    ['?region=990102', ['u-east']],
    ['?region=990199&level=district', ['u-demo']],
    ['?parent=none', []],
    ['?after=u-city', ['u-demo', 'u-east']],
    ['?after=none', []],
  ])('are browsed by place: /units%s', async (query, expected) => {
    const { body } = await get(`/api/units${query}`);
    const { items } = body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(expected);
  });

  it('in a list name their place and count what is in and below them', async () => {
    expect((await get('/api/units?level=city')).body).toMatchObject({
      items: [{ regionName: '示范市', children: 1, officers: 2 }],
      total: 1,
      next: null,
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
