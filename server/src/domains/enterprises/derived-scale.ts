import type { ProfileScale } from '@yingshang/shared/contracts/enterprises';
import { type Profile, profileField } from '@yingshang/shared/eligibility';
import { type SizeFigures, type SizeRule, sizeClass, sizeRuleOf } from '@yingshang/shared/enterprise-scale';

const YUAN_PER_WAN = 10_000;

type Indicator = keyof SizeFigures;
const INDICATORS: Record<Indicator, { readonly name: string; readonly unit: string }> = {
  employees: { name: '从业人员', unit: '人' },
  revenueWanYuan: { name: '营业收入', unit: '万元' },
  assetsWanYuan: { name: '资产总额', unit: '万元' },
};

/** The size class by the 2017 rules from the other facts, with the reason in words. */
export function derivedScale(profile: Profile): ProfileScale {
  const industry = profile.industryCode;
  if (typeof industry !== 'string') return unknownScale('还不知道所属行业，无法按规模标准划分。');
  const rule = sizeRuleOf(industry);
  if (rule === null) return unknownScale('《统计上大中小微型企业划分办法（2017）》不适用于这个行业。');
  const figures = sizeFigures(profile);
  const value = sizeClass(industry, figures);
  if (value === null) return unknownScale(missingWords(rule, figures));
  return {
    value,
    text: scaleName(value),
    reason: `按《统计上大中小微型企业划分办法（2017）》${rule.name}标准：${figureWords(rule, figures)}，属于${scaleName(value)}。`,
  };
}

/**
 * The profile that matching reads. The derived size goes before one that was stated, because the rules are the law and
 * its figures can be checked; where it cannot be derived, a stated one counts.
 */
export function withDerivedScale(profile: Profile): Profile {
  const { industryCode } = profile;
  const scale = typeof industryCode === 'string' ? sizeClass(industryCode, sizeFigures(profile)) : null;
  return scale === null ? profile : { ...profile, scale };
}

function sizeFigures(profile: Profile): SizeFigures {
  return {
    employees: figure(profile.employees),
    revenueWanYuan: inWan(profile.annualRevenueYuan),
    assetsWanYuan: inWan(profile.totalAssetsYuan),
  };
}

function figure(value: Profile[string]): number | null {
  return typeof value === 'number' ? value : null;
}

function inWan(value: Profile[string]): number | null {
  return typeof value === 'number' ? value / YUAN_PER_WAN : null;
}

function indicatorsOf(rule: SizeRule): Indicator[] {
  // Object.keys forgets the literal keys of the record.
  return Object.keys(rule.indicators) as Indicator[];
}

function figureWords(rule: SizeRule, figures: SizeFigures): string {
  return indicatorsOf(rule)
    .map((indicator) => {
      const { name, unit } = INDICATORS[indicator];
      const own = figures[indicator];
      return own === null ? `${name}未知` : `${name}${Number(own.toFixed(2))}${unit}`;
    })
    .join('、');
}

function missingWords(rule: SizeRule, figures: SizeFigures): string {
  const missing = indicatorsOf(rule).filter((indicator) => figures[indicator] === null);
  return `还差${missing.map((indicator) => INDICATORS[indicator].name).join('、')}，补充后即可按${rule.name}标准划分。`;
}

function unknownScale(reason: string): ProfileScale {
  return { value: null, text: '暂不能确定', reason };
}

function scaleName(value: string): string {
  return profileField('scale')?.values?.find((entry) => entry.value === value)?.label ?? value;
}
