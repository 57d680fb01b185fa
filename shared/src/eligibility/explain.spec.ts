import { calendarDate } from '../kernel';
import { checkRule, explainConditions, type Profile } from './index';

const names = {
  region: (code: string) => ({ '210100': '沈阳市', '210102': '和平区' })[code] ?? code,
  industry: (code: string) => ({ H: '住宿和餐饮业', '62': '餐饮业', C: '制造业' })[code] ?? code,
};
const read = (json: unknown, profile: Profile) => {
  const outcome = checkRule(json);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return explainConditions(outcome.value, profile, calendarDate('2026-11-21'), names).map(
    ({ condition, ownValue, verdict }) => `${condition}｜${ownValue}｜${verdict}`,
  );
};

describe('conditions in words', () => {
  it('reads each condition that must hold against the own value', () => {
    const rule = {
      all: [
        { field: 'entityType', op: 'in', value: ['enterprise', 'individual-business'] },
        { all: [{ field: 'regionCode', op: 'withinRegion', value: '210100' }] },
        { field: 'taxableIncomeYuan', op: 'lte', value: 3_000_000 },
        { field: 'layoffRate', op: 'lte', value: 0.055 },
        { field: 'establishedOn', op: 'ageMonthsLte', value: 36 },
        { field: 'restrictedIndustry', op: 'eq', value: false },
      ],
    };
    const profile = {
      entityType: 'individual-business',
      regionCode: '210102',
      taxableIncomeYuan: 5_200_000,
      restrictedIndustry: false,
    };
    expect(read(rule, profile)).toEqual([
      '主体类型为其中之一：企业、个体工商户｜个体工商户｜met',
      '注册地在沈阳市｜和平区｜met',
      '年应纳税所得额不超过300万元｜520万元｜not-met',
      '上年度裁员率不超过5.5%｜未填写｜unknown',
      '成立不超过3年｜未填写｜unknown',
      '是否国家限制或禁止行业：否｜否｜met',
    ]);
  });

  it('speaks of days as early or late, and of a refused yes as no', () => {
    const rule = {
      all: [
        { field: 'establishedOn', op: 'gte', value: '2024-01-05' },
        { field: 'establishedOn', op: 'lt', value: '2026-10-01' },
        { field: 'hasDebts', op: 'ne', value: true },
      ],
    };
    expect(read(rule, { establishedOn: '2025-02-28', hasDebts: true })).toEqual([
      '成立日期不早于2024年1月5日｜2025年2月28日｜met',
      '成立日期早于2026年10月1日｜2025年2月28日｜met',
      '是否有未清偿债权债务：否｜是｜not-met',
    ]);
  });

  it('keeps an either-or group as one condition', () => {
    const rule = {
      any: [
        { field: 'industryCode', op: 'industryUnder', value: ['C'] },
        {
          all: [
            { field: 'industryCode', op: 'industryUnder', value: ['H'] },
            { field: 'employees', op: 'gte', value: 10 },
          ],
        },
      ],
    };
    expect(read(rule, { industryCode: '62' })).toEqual([
      '满足其一：行业属于制造业；（行业属于住宿和餐饮业，且从业人员数不少于10人）｜行业：餐饮业；从业人员数：未填写｜unknown',
    ]);
  });

  it('asks first for the field that is missing', () => {
    const rule = {
      any: [
        { field: 'scale', op: 'eq', value: 'micro' },
        { field: 'employees', op: 'lte', value: 9 },
      ],
    };
    const outcome = checkRule(rule);
    if (!outcome.ok) throw new Error('rule');
    const [reading] = explainConditions(outcome.value, { scale: 'small' }, calendarDate('2026-11-21'), names);
    expect(reading?.field).toBe('employees');
  });
});
