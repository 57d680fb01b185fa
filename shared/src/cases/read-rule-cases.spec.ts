import { readYaml } from '../../test/rule-case-files';
import { readRuleCases } from './index';

const tables = {
  regions: new Map([
    ['210100', '沈阳市'],
    ['210112', '浑南区'],
  ]),
  industries: new Map([
    ['0111', '稻谷种植'],
    ['801', '家庭服务'],
    ['8010', '家庭服务'],
    ['65', '软件和信息技术服务业'],
  ]),
};

const read = (yaml: string) => readRuleCases('软件.yaml', readYaml(yaml), tables);

const fileWith = (facts: readonly string[], answer = ['结果: 可享']) =>
  [
    '政策: 软件补贴',
    '依据: 沈发〔2026〕1号',
    '日期: 2026-11-21',
    '案例:',
    '  - 名称: 一家软件公司',
    ...(facts.length > 0 ? ['    画像:', ...facts.map((fact) => `      ${fact}`)] : []),
    ...answer.map((line) => `    ${line}`),
  ].join('\n');

const profileOf = (...facts: string[]) => {
  const outcome = read(fileWith(facts));
  if (!outcome.ok) throw new Error(`${outcome.refusal.message}：${outcome.refusal.advice}`);
  return outcome.value.cases[0]?.profile;
};

const refusalOf = (yaml: string) => {
  const outcome = read(yaml);
  return outcome.ok ? null : outcome.refusal;
};

describe('a fact as an official writes it', () => {
  it.each([
    ['年营业收入: 5000万元', { annualRevenueYuan: 50_000_000 }],
    ['年营业收入: 2.5亿', { annualRevenueYuan: 250_000_000 }],
    ['年应纳税所得额: -20 万元', { taxableIncomeYuan: -200_000 }],
    ['年营业收入: 300.29万元', { annualRevenueYuan: 3_002_900 }],
    ['研发费用占营收比: 6%', { rdRatio: 0.06 }],
    ['研发费用占营收比: 0.07', { rdRatio: 0.07 }],
    ['营业收入同比增速: 210%', { revenueGrowthRate: 2.1 }],
    ['从业人员数: 30人', { employees: 30 }],
    ['employees: 30', { employees: 30 }],
    ['是否有未清偿债权债务: 否', { hasDebts: false }],
    ['主体类型: 个体工商户', { entityType: 'individual-business' }],
    ['主体类型: enterprise', { entityType: 'enterprise' }],
    ['成立日期: 2024-02-29', { establishedOn: '2024-02-29' }],
    ['资质荣誉: 无', { qualifications: [] }],
    ['资质荣誉: 高新技术企业', { qualifications: ['high-tech'] }],
    ['资质荣誉: [高新技术企业, 规模以上]', { qualifications: ['high-tech', 'above-scale'] }],
    ['注册地: 浑南区', { regionCode: '210112' }],
    ['注册地: 210112', { regionCode: '210112' }],
    ['注册地: 210202 大连市中山区', { regionCode: '210202' }],
    ['行业: 0111', { industryCode: '0111' }],
    ['行业: 0111 稻谷种植', { industryCode: '0111' }],
    ['行业: 软件和信息技术服务业', { industryCode: '65' }],
    ['从业人员数: 不清楚', { employees: null }],
  ])('%s', (line, expected) => expect(profileOf(line)).toEqual(expected));
});

describe('a file of rule cases', () => {
  it('lends every case the common facts and the day, which a case may set anew', () => {
    const outcome = read(
      [
        '政策: 软件补贴',
        '依据: 沈发〔2026〕1号',
        '日期: 2026-11-21',
        '共同画像:',
        '  从业人员数: 30人',
        '  是否有未清偿债权债务: 否',
        '案例:',
        '  - 名称: 30人的公司',
        '    结果: 可享',
        '  - 名称: 还没数清人数的公司',
        '    日期: 2025-01-01',
        '    画像:',
        '      从业人员数: 不清楚',
        '    结果: 待补充',
        '    还缺: 从业人员数',
      ].join('\n'),
    );
    expect(outcome).toEqual({
      ok: true,
      value: {
        policy: '软件补贴',
        basis: '沈发〔2026〕1号',
        cases: [
          {
            name: '30人的公司',
            asOf: '2026-11-21',
            profile: { employees: 30, hasDebts: false },
            expected: { verdict: 'eligible', missing: [] },
          },
          {
            name: '还没数清人数的公司',
            asOf: '2025-01-01',
            profile: { employees: null, hasDebts: false },
            expected: { verdict: 'unknown', missing: ['employees'] },
          },
        ],
      },
    });
  });

  it.each([
    ['老板: 张三', '案例[1].画像.老板', '没有「老板」这个字段', '字段名见'],
    ['从业人数: 30', '案例[1].画像.从业人数', '没有「从业人数」这个字段', '从业人员数'],
    ['从业人员数: 三十', '案例[1].画像.从业人员数', '看不懂「三十」', '如 30人'],
    ['从业人员数: 30.5', '案例[1].画像.从业人员数', '看不懂「30.5」', '如 30人'],
    ['从业人员数: 30元', '案例[1].画像.从业人员数', '看不懂「30元」', '如 30人'],
    ['研发费用占营收比: 6', '案例[1].画像.研发费用占营收比', '看不懂「6」', '如 6%'],
    ['年营业收入: 6%', '案例[1].画像.年营业收入', '看不懂「6%」', '如 300万元'],
    ['成立日期: 2026-02-30', '案例[1].画像.成立日期', '看不懂「2026-02-30」', '2026-11-21'],
    ['企业规模: 中小型', '案例[1].画像.企业规模', '看不懂「中小型」', '大型、中型、小型、微型'],
    ['资质荣誉: [高企]', '案例[1].画像.资质荣誉', '看不懂「高企」', '高新技术企业'],
    ['资质荣誉: []', '案例[1].画像.资质荣誉', '看不懂', '写 无'],
    ['是否有未清偿债权债务: 没有', '案例[1].画像.是否有未清偿债权债务', '看不懂「没有」', '是 或 否'],
    ['从业人员数:', '案例[1].画像.从业人员数', '看不懂', '不清楚'],
    ['注册地: 雨花区', '案例[1].画像.注册地', '没有叫「雨花区」的', '6位区划代码'],
    ['注册地: 210112 和平区', '案例[1].画像.注册地', '210112 是「浑南区」', '区县名'],
    ['行业: 家庭服务', '案例[1].画像.行业', '叫「家庭服务」的有801、8010', '行业代码'],
    ['行业: 65130', '案例[1].画像.行业', '位数不对', '2至4位'],
  ])('refuses the fact 「%s」 and says where and how to mend it', (line, field, message, advice) => {
    const refusal = refusalOf(fileWith([line]));
    expect(refusal?.field).toBe(field);
    expect(refusal?.message).toContain('软件.yaml：第1个案例「一家软件公司」：');
    expect(refusal?.message).toContain(message);
    expect(refusal?.advice).toContain(advice);
  });

  it('refuses one fact under two names', () => {
    const refusal = refusalOf(fileWith(['从业人员数: 30', 'employees: 40']));
    expect(refusal).toMatchObject({ field: '案例[1].画像.employees', code: 'cases.bad-file' });
  });

  it.each<[string, string[], string]>([
    ['no answer', [], '案例[1].结果'],
    ['an answer of its own making', ['结果: 差不多'], '案例[1].结果'],
    ['an open answer that does not say what is missing', ['结果: 待补充'], '案例[1].还缺'],
    ['a clear answer with something missing', ['结果: 可享', '还缺: 从业人员数'], '案例[1].还缺'],
    ['a missing fact that is no fact', ['结果: 待补充', '还缺: 诚意'], '案例[1].还缺.诚意'],
    ['a word that means nothing here', ['结果: 可享', '备注: 无'], '案例[1].备注'],
    ['a day that does not exist', ['结果: 可享', '日期: 2026-13-01'], '案例[1].日期'],
  ])('refuses a case with %s', (_title, answer, field) => {
    expect(refusalOf(fileWith([], answer))?.field).toBe(field);
  });

  const good = fileWith([]);
  it.each<[string, string, string]>([
    ['no policy', good.replace('政策: 软件补贴\n', ''), '政策'],
    ['no document', good.replace('依据: 沈发〔2026〕1号\n', ''), '依据'],
    ['no day', good.replace('日期: 2026-11-21\n', ''), '案例[1].日期'],
    ['no case', good.replace(/案例:[^]*/, '案例: []'), '案例'],
    ['a common fact that is no fact', good.replace('案例:', '共同画像: {员工: 3}\n案例:'), '共同画像.员工'],
    ['two cases of one name', `${good}\n  - 名称: 一家软件公司\n    结果: 可享`, '案例[2].名称'],
    ['no structure at all', '软件公司可以享受', ''],
  ])('refuses a file with %s', (_title, yaml, field) => {
    expect(refusalOf(yaml)).toMatchObject({ field, message: expect.stringContaining('软件.yaml：') });
  });
});
