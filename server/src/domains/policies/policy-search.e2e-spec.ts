import { policy, residentPolicy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const extra = [
  policy('hi-tech', { title: '高新技术企业认定奖励', summary: '首次认定给一次性奖励。', level: 'province' }),
  policy('in-summary', { title: '科技创新若干措施', summary: '对高新技术企业给予奖励。' }),
  policy('in-faq', { title: '人才公寓', faq: [{ q: '高企员工能申请吗？', a: '可以。' }] }),
  policy('over', { title: '高企奖励（旧）', validTo: '2021-01-01' }),
  policy('halted', { title: '消费券', paused: { since: '2026-11-01', note: '资金已用完，等待新一批' } }),
  policy('issued', { title: '联合措施', issuer: '示范市财政局、单位u-east' }),
  ...Array.from({ length: 25 }, (_, index) => policy(`same-${index}`, { title: '稳岗返还' })),
];

function packWithMore() {
  const pack = tinyPack();
  const [contact] = pack['policy-contacts.json'];
  pack['policies.json'].push(...extra);
  pack['policy-contacts.json'].push(...extra.map(({ id }) => ({ ...contact, policyId: id })));
  pack['resident-policies.json'].push(
    residentPolicy('res-child', {
      title: '育儿补贴',
      topic: '生育养育',
      summary: '每孩每年3600元。',
      words: ['奶粉钱'],
    }),
    residentPolicy('res-over', { title: '旧补贴', validTo: '2021-01-01', words: [] }),
  );
  return pack;
}

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly match: { title: number[][]; excerpt: { part: string; text: string } | null } | null;
}

interface Page {
  readonly items: readonly Listed[];
  readonly next: string | null;
  readonly total: number;
  readonly relaxed: boolean;
}

describe('policies by words', () => {
  const city = withCity('2026-11-21', packWithMore);
  const get = async (path: string) => {
    const { status, body } = await city.request('GET', `/api/${path}`);
    return { status, body };
  };
  // The response is held to its contract by the server under test.
  const page = async (query: string) => (await get(`policies?${query}`)).body as Page;
  const ids = async (query: string) => (await page(query)).items.map(({ id }) => id);

  it('are found under another name, those with the words in the title first, the expired left out', async () => {
    expect(await ids('q=高企奖励')).toEqual(['hi-tech', 'in-summary']);
    expect(await ids('q=高企')).toEqual(['hi-tech', 'in-summary', 'in-faq']);
    expect(await ids('q=高企奖励&status=all')).toContain('over');
  });

  it('say where the words stand', async () => {
    const { items } = await page('q=高企');
    expect(items[0]?.match?.title).toEqual([[0, 6]]);
    expect(items[2]?.match?.excerpt).toMatchObject({ part: 'faq', text: '高企员工能申请吗？ 可以。' });
    expect((await page('category=subsidy')).items[0]?.match).toBeNull();
  });

  it('that hold some of the words are shown when none holds all, and the answer says so', async () => {
    const relaxed = await page('q=高企 量子');
    expect([relaxed.relaxed, relaxed.items[0]?.id]).toEqual([true, 'hi-tech']);
    expect(await page('q=量子')).toMatchObject({ relaxed: false, items: [], total: 0, next: null });
  });

  it('come page by page, each once, while searching too', async () => {
    const first = await page('q=稳岗返还');
    const second = await page(`q=稳岗返还&after=${first.next}`);
    expect([first.items.length, second.items.length, second.next, second.total]).toEqual([20, 5, null, 25]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25);
  });

  it.each([
    ['level=province', ['hi-tech']],
    ['status=paused', ['halted']],
    ['status=expired', ['ended', 'over']],
    ['status=closing-soon', ['windowed']],
    ['unit=u-east', ['issued']],
    ['unit=nobody', []],
    ['unit=u-city&q=公寓', ['in-faq']],
  ])('are narrowed by %s', async (query, expected) => expect(await ids(query)).toEqual(expected));

  it('that are paused say since when and why, and are offered to nobody', async () => {
    expect((await get('policies/halted')).body).toMatchObject({
      status: 'paused',
      paused: { since: '2026-11-01', note: '资金已用完，等待新一批' },
    });
    const matched = await city.request('POST', '/api/benefits/match', {
      body: { facts: { entityType: 'individual-business' } },
    });
    expect(matched.text).toContain('hi-tech');
    expect(matched.text).not.toContain('halted');
  });

  it.each([
    ['policies?q=？！', 422, 'policies.no-words'],
    ['resident-policies?q=的', 422, 'policies.no-words'],
    [`policies?q=${'长'.repeat(61)}`, 400, 'request.malformed'],
    ['policies?status=none', 400, 'request.malformed'],
    ['resident-policies/none', 404, 'policies.unknown'],
  ])('asked wrongly (%s) get %i', async (path, status, code) => {
    expect(await get(path)).toMatchObject({ status, body: { error: { code } } });
  });

  it.each(["'", "a' | 'b", ':*', '& !', '\\', '%', '<script>'])(
    'take %s for words or for nothing',
    async (q) => {
      const { status } = await get(`policies?q=${encodeURIComponent(q)}`);
      expect([200, 422]).toContain(status);
    },
  );

  it('for residents are listed by topic, with words too, without a word on who is eligible', async () => {
    expect((await get('resident-policies')).body).toMatchObject({
      total: 2,
      topics: [
        { name: '住房', count: 1 },
        { name: '生育养育', count: 1 },
      ],
    });
    expect((await get('resident-policies?topic=生育养育')).body).toMatchObject({
      items: [{ id: 'res-child' }],
    });
    expect((await get('resident-policies?q=房租')).body).toMatchObject({
      items: [{ id: 'res-rent', match: { excerpt: { part: 'summary' } } }],
      total: 1,
    });
    expect((await get('resident-policies?q=租房子')).body).toMatchObject({
      items: [{ id: 'res-rent', match: { excerpt: null } }],
    });
    const { body } = await get('resident-policies/res-rent');
    expect(body).toMatchObject({ steps: ['网上申请', '审核后发放'], source: { url: null } });
    expect(JSON.stringify(body)).not.toContain('eligib');
  });
});
