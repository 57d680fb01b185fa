import type { ComplaintSuggestions } from './complaint-suggestions.service';
import { demoSuggestions } from './suggestions-in-spec';

/** Made-up sentences; some as a recogniser writes them down. */
describe('what is suggested in the demo city', () => {
  let suggestions: ComplaintSuggestions;
  beforeAll(async () => {
    suggestions = await demoSuggestions();
  }, 60_000);

  const suggest = async (text: string, regionCode: string | null = null) => {
    const suggested = await suggestions.suggest(null, { text, regionCode, class: 'unit', unitId: null });
    if (!suggested.ok) throw new Error(suggested.refusal.code);
    return suggested.value;
  };
  const first = async (text: string, regionCode: string | null = null) =>
    (await suggest(text, regionCode)).units[0]?.unit.name;

  it.each([
    ['和平区市场监督管理局办执照跑了四趟', null, '和平区市场监督管理局'],
    ['达东区人社局一直没人接电话', null, '大东区人力资源和社会保障局'],
    ['市税物局退税两个月没动静', null, '国家税务总局沈阳市税务局'],
  ])('「%s」 names its unit', async (text, region, name) => {
    expect(await first(text, region)).toContain(name);
  });

  it('a unit is suggested with its reasons, in plain words', async () => {
    const { units } = await suggest('门口全是占道经营摆摊的，路都堵死了', '210104');
    expect(units.length).toBeGreaterThan(0);
    expect(units.length).toBeLessThanOrEqual(3);
    expect(units[0]?.reasons.join()).toMatch(/“占道经营”这类事一般归它管,负责大东区/);
  });

  it('the district of the person decides among offices of a kind, a street lies in its district', async () => {
    const text = '老板拖欠工资三个月了';
    expect(await first(text, '210102')).toContain('和平区');
    expect(await first(text, '210104001')).toContain('大东区');
    expect(await first(text, '999999')).toBe(await first(text));
  });

  it.each([
    ['隔壁仓库着火了快来人', ['119']],
    ['有人拿着刀堵我店门不让走', ['110']],
    ['吃完盒饭十来个人食物中毒', ['120']],
    ['工地塌了有人被困还在流血', ['119', '120']],
  ])('「%s」 is danger, and that comes first', async (text, lines) => {
    const { boundaries } = await suggest(text);
    expect(boundaries[0]?.kind).toBe('danger');
    expect(boundaries.flatMap(({ phones }) => phones.map(({ phone }) => phone))).toEqual(
      expect.arrayContaining(lines),
    );
    expect(boundaries[0]?.title).toMatch(/请先打 1(10|19|20)$/);
  });

  it('daily life is for 12345, and may be filed all the same', async () => {
    const { boundaries } = await suggest('邻居天天半夜装修吵得睡不着');
    expect(boundaries).toMatchObject([
      { kind: 'not-business', phones: [{ phone: '12345' }], heard: ['邻居'], policy: null },
    ]);
    expect(boundaries[0]?.advice).toContain('接着在这里投诉');
  });

  it.each([
    ['请问稳岗返还需要什么材料', '稳岗返还'],
    ['想咨询一下高企认定什么条件', '高新技术企业'],
    ['我们刚开业，想咨询一下，创业担保贷款怎么申请', '创业担保贷款'],
  ])('「%s」 is a question for the contact of the policy', async (text, title) => {
    const [boundary] = (await suggest(text)).boundaries;
    expect(boundary).toMatchObject({ kind: 'question', policy: { title: expect.stringContaining(title) } });
    expect(boundary?.phones).toEqual([
      { name: expect.stringMatching(/^政策联系人 .+（演示）$/), phone: expect.stringMatching(/^024-000/) },
    ]);
  });

  it('a question about no policy is for 12345', async () => {
    expect((await suggest('请问几点上班')).boundaries).toMatchObject([
      { kind: 'question', policy: null, phones: [{ phone: '12345' }] },
    ]);
  });

  it.each(['申请材料被打回三次也不说差什么', '税务局退税两个月没动静', '承诺的厂房补贴至今没兑现'])(
    '「%s」 is a complaint and nothing else',
    async (text) => expect((await suggest(text)).boundaries).toEqual([]),
  );

  it.each(['', ' ', '。', '唉', '气死我了', '😡'])('of 「%s」 nothing is suggested', async (text) => {
    expect(await suggest(text)).toEqual({ boundaries: [], units: [], topic: null, same: [], masked: text });
  });

  it('the topic is guessed from what was heard, and only from that', async () => {
    expect((await suggest('老板拖欠工资三个月了，工钱要不回来')).topic).toEqual({
      id: 'wages',
      name: '拖欠工资',
    });
    expect((await suggest('事情是这样的')).topic).toBeNull();
  });

  it('personal words are masked as an office would read them', async () => {
    const { masked } = await suggest('我叫王示甲，电话13900001234，大东区城管不管摆摊的');
    expect(masked).toBe('我叫［姓名］，电话［电话］，大东区城管不管摆摊的');
  });

  it('a story of a thousand characters is read like a short one, and what stands behind is not', async () => {
    const story = `${'我店门口的事说来话长，'.repeat(90)}大东区城管不管占道摆摊的`;
    expect(Array.from(story).length).toBeLessThanOrEqual(1_010);
    expect(await first(story.slice(-1_000))).toContain('大东区');
    expect((await suggest(`${'啊'.repeat(1_000)}着火了`)).boundaries).toEqual([]);
  });
});
