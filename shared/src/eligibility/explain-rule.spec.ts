import fc from 'fast-check';
import { ruleAndProfile } from '../../test/random-rules';
import { calendarDate } from '../kernel';
import { evaluate, explainConditions, explainRule, type Profile, type Provenance, readRule } from './index';

const names = {
  region: (code: string) => ({ '210100': '沈阳市', '210102': '和平区' })[code] ?? code,
  industry: (code: string) => ({ C: '制造业', '62': '餐饮业' })[code] ?? code,
};
const asOf = calendarDate('2026-11-21');
const policy = { title: '小型微利企业所得税优惠', documentNumber: '财政部 税务总局公告2023年第12号' };
const official = { asOf: calendarDate('2026-10-31'), demo: false, unverified: false };
const provenance: Provenance = {
  taxableIncomeYuan: { ...official, teller: 'tax' },
  socialInsuredHeadcount: { ...official, teller: 'social', demo: true },
  employees: { teller: 'self', asOf: calendarDate('2026-11-20'), demo: false, unverified: true },
  scale: { teller: 'derived', asOf: null, demo: false, unverified: true },
  industryCode: { teller: 'visitor', asOf: null, demo: false, unverified: true },
};
const explained = (json: unknown, profile: Profile, of: typeof policy | null = policy) => {
  const rule = readRule(json);
  if (!rule.ok) throw new Error(rule.refusal.message);
  return explainRule(rule.value, profile, asOf, { names, provenance, policy: of });
};
const sentences = (json: unknown, profile: Profile) =>
  explained(json, profile).map(({ sentence }) => sentence);
const CITED = '依据：《小型微利企业所得税优惠》（财政部 税务总局公告2023年第12号）';

describe('a condition explained', () => {
  it('says what is asked, what is so, who says it since when, and where it is written', () => {
    const rule = {
      all: [
        { field: 'taxableIncomeYuan', op: 'lte', value: 3_000_000, clause: '第三条' },
        { field: 'socialInsuredHeadcount', op: 'gte', value: 1 },
        { field: 'employees', op: 'lte', value: 300 },
        { field: 'scale', op: 'in', value: ['small', 'micro'] },
        { field: 'industryCode', op: 'industryUnder', value: ['C'] },
        { field: 'hasDebts', op: 'eq', value: false },
      ],
    };
    const profile = {
      taxableIncomeYuan: 5_200_000,
      socialInsuredHeadcount: 12,
      employees: 120,
      scale: 'small',
      industryCode: '62',
    };
    expect(sentences(rule, profile)).toEqual([
      `年应纳税所得额不超过300万元：不符合，现为520万元（税务 2026-10-31）。${CITED}第三条。`,
      `社保参保人数不少于1人：符合，现为12人（社保 2026-10-31，演示数据）。${CITED}。`,
      `从业人员数不超过300人：符合，现为120人（自行填写，未核验 2026-11-20）。${CITED}。`,
      `企业规模为其中之一：小型、微型：符合，现为小型（按规模划分标准推算，未核验）。${CITED}。`,
      `行业属于制造业：不符合，现为餐饮业（您填写的，未核验）。${CITED}。`,
      `是否有未清偿债权债务：否：还不能判断，没有这项信息。${CITED}。`,
    ]);
  });

  it('invents nothing: no source that was not given, no clause, no number, no policy', () => {
    const rule = { field: 'patents', op: 'gte', value: 1 };
    expect(explained(rule, { patents: 3 }, null)).toMatchObject([
      { source: null, clause: null, sentence: '有效知识产权件数不少于1件：符合，现为3件。' },
    ]);
    const [unnumbered] = explainRule({ field: 'patents', op: 'gte', value: 1 }, {}, asOf, {
      names,
      provenance: { patents: { ...official, teller: 'tax' } },
      policy: { title: '办法', documentNumber: null },
    });
    expect(unnumbered).toMatchObject({
      source: null,
      sentence: '有效知识产权件数不少于1件：还不能判断，没有这项信息。依据：《办法》。',
    });
  });

  it('reads a group as one condition with its leaves inside', () => {
    const rule = {
      any: [
        { field: 'industryCode', op: 'industryUnder', value: ['C'] },
        {
          all: [
            { field: 'employees', op: 'gte', value: 10 },
            { field: 'patents', op: 'gte', value: 1 },
          ],
        },
      ],
    };
    expect(explained(rule, { industryCode: '62', employees: 120 })).toMatchObject([
      {
        field: 'patents',
        verdict: 'unknown',
        source: null,
        condition: '满足其一：行业属于制造业；（从业人员数不少于10人，且有效知识产权件数不少于1件）',
        parts: [
          { field: 'industryCode', verdict: 'not-met', source: '您填写的，未核验' },
          { field: 'employees', verdict: 'met', source: '自行填写，未核验 2026-11-20' },
          { field: 'patents', verdict: 'unknown', ownValue: '未填写' },
        ],
      },
    ]);
  });

  it('turns round what must not be, so that no sentence denies twice', () => {
    const not = (inner: unknown) => ({ not: inner });
    const rule = {
      all: [
        not({ field: 'employees', op: 'lte', value: 300 }),
        not({ field: 'regionCode', op: 'withinRegion', value: '210100' }),
        not({ field: 'qualifications', op: 'hasAny', value: ['aeo', 'tech-sme'] }),
        not({ field: 'hasDebts', op: 'eq', value: true }),
        not(not({ field: 'establishedOn', op: 'ageMonthsGte', value: 36 })),
        not({
          all: [
            { field: 'patents', op: 'gte', value: 1 },
            { field: 'rdRatio', op: 'between', value: [0.1, 0.3] },
          ],
        }),
        not({
          any: [
            { field: 'scale', op: 'eq', value: 'large' },
            { field: 'envTaxpayer', op: 'exists', value: true },
          ],
        }),
      ],
    };
    const readings = explained(rule, { employees: 120, patents: 0, rdRatio: 0.2 });
    expect(readings.map(({ condition, verdict }) => `${condition}｜${verdict}`)).toEqual([
      '从业人员数大于300人｜not-met',
      '注册地不在沈阳市｜unknown',
      '资质荣誉不包含海关高级认证企业、科技型中小企业中的任何一个｜unknown',
      '是否有未清偿债权债务：否｜unknown',
      '成立满3年｜unknown',
      '满足其一：有效知识产权件数小于1件；研发费用占营收比不在10%到30%之间｜met',
      '企业规模不是大型，且没有「是否环境保护税纳税人」的信息｜unknown',
    ]);
    expect(readings[5]?.parts.map(({ verdict }) => verdict)).toEqual(['met', 'not-met']);
  });

  it('gives a group a clause only when all its leaves come from there', () => {
    const leaf = (value: number, clause?: string) => ({ field: 'patents', op: 'eq', value, clause });
    expect(explained({ any: [leaf(1, '第二条'), leaf(2, '第二条')] }, {})[0]?.clause).toBe('第二条');
    expect(explained({ any: [leaf(1, '第二条'), leaf(2)] }, {})[0]?.clause).toBeNull();
  });

  it('agrees with the verdict: all met is true, one not met is false', () => {
    fc.assert(
      fc.property(ruleAndProfile, ({ rule, profile, asOf: day }) => {
        const readings = explainRule(rule, profile, day, { names, provenance: {}, policy: null });
        const verdicts = new Set(readings.map(({ verdict }) => verdict));
        const joined = verdicts.has('not-met') ? false : verdicts.has('unknown') ? null : true;
        expect(joined).toBe(evaluate(rule, profile, day));
        expect(readings).toMatchObject(explainConditions(rule, profile, day, names));
      }),
    );
  });
});
