import { policy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const extra = [
  policy('soon', { title: '丙', validTo: '2026-12-06' }),
  policy('vague', { title: '乙', validTo: '2026-12-06', approximateDates: ['validTo', 'publishedOn'] }),
  policy('coming', { title: '甲', validFrom: '2027-01-01' }),
  ...Array.from({ length: 25 }, (_, index) =>
    policy(`talent-${index}`, { category: 'talent', title: `同名` }),
  ),
];

function packWithMore() {
  const pack = tinyPack();
  const [contact] = pack['policy-contacts.json'];
  pack['policies.json'].push(...extra);
  pack['policy-contacts.json'].push(...extra.map(({ id }) => ({ ...contact, policyId: id })));
  return pack;
}

interface Page {
  readonly items: readonly { readonly id: string; readonly status: string }[];
  readonly next: string | null;
  readonly total: number;
}

describe('policies', () => {
  const city = withCity('2026-11-21', packWithMore);
  const get = async (path: string) => {
    const { status, body } = await city.request('GET', `/api/policies${path}`);
    return { status, body };
  };
  // The response is held to its contract by the server under test.
  const page = async (query: string) => (await get(`?${query}`)).body as Page;

  it('are listed in force first, then those to come, without the expired', async () => {
    const { items, total } = await page('category=subsidy');
    expect(items.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'soon closing-soon',
      'vague in-force',
      'always in-force',
      'windowed closing-soon',
      'coming upcoming',
    ]);
    expect(total).toBe(5);
  });

  it('include the expired, last, when all are asked for', async () => {
    const { items, total } = await page('category=subsidy&status=all');
    expect(items.at(-1)).toMatchObject({ id: 'ended', status: 'expired' });
    expect(total).toBe(6);
  });

  it('come page by page, each once, although many have one title', async () => {
    const first = await page('category=talent');
    const second = await page(`category=talent&after=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 5, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25);
  });

  it('are refused for a category that does not exist', async () => {
    expect(await get('?category=none')).toMatchObject({
      status: 400,
      body: { error: { code: 'policies.unknown-category', field: 'category' } },
    });
  });

  it('are counted by category', async () => {
    expect((await get('/categories')).body).toMatchObject({
      items: [
        { key: 'subsidy', proposed: false, inForce: 4 },
        { key: 'talent', proposed: true, inForce: 25 },
      ],
    });
  });

  it('show the people who answer for them, and the window counted from the anchor date', async () => {
    expect((await get('/windowed')).body).toMatchObject({
      demo: true,
      window: { from: '2026-11-16', to: '2026-12-01', source: 'document' },
      windows: [{ from: '2026-11-16', to: '2026-12-01', source: 'document' }],
      deadline: { kind: 'known', date: '2026-12-01' },
      validTo: { kind: 'open' },
      responsible: { department: '综合部门', unitId: 'u-city', unitName: '单位u-city', address: null },
      reader: { officerId: 'o-head', unitId: 'u-city', synthetic: true },
      contact: { officerId: 'o-counter', post: '窗口人员' },
      source: { url: null, verification: '已对照公开文本或报道' },
    });
  });

  it('never let an approximate date out', async () => {
    const { body } = await get('/vague');
    expect(body).toMatchObject({ validTo: { kind: 'unverified' }, publishedOn: { kind: 'unverified' } });
    expect(JSON.stringify(body)).not.toContain('2026-12-06');
  });

  it('say when there is none of the kind', async () => {
    expect(await get('/none')).toMatchObject({ status: 404, body: { error: { code: 'policies.unknown' } } });
  });

  it('put their windows into a calendar', async () => {
    const { status, headers, text } = await city.request('GET', '/api/policies/windowed/calendar.ics');
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain('SUMMARY:申报：政策windowed\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261116\r\nDTEND;VALUE=DATE:20261202\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('refuse a calendar where no day is certain, in JSON as everything else', async () => {
    const { status, headers, body } = await city.request('GET', '/api/policies/always/calendar.ics');
    expect([status, headers['content-type']]).toEqual([409, 'application/json; charset=utf-8']);
    expect(body).toMatchObject({ error: { code: 'policies.no-certain-window' } });
    expect(await get('/none/calendar.ics')).toMatchObject({ status: 404 });
  });
});
