import { dateInWords, isCalendarDate } from '../kernel';
import type { Condition, Scalar } from './ast';
import { profileField } from './field-catalogue';
import { oppositeCondition } from './opposite-condition';
import type { FactValue, ProfileField } from './profile-field';

/** Turns codes into names; the city's own tables stand behind it. Unknown codes come back as they are. */
export interface CodeNames {
  region(code: string): string;
  industry(code: string): string;
}

/** What a field is called in a sentence; the catalogue's names of codes are made for officials. */
export function fieldWords(field: ProfileField): string {
  if (field.key === 'regionCode') return '注册地';
  return field.key === 'industryCode' ? '行业' : field.name;
}

/** `3000000` 元 → 「300万元」, 0.25 比例 → 「25%」, `individual-business` → 「个体工商户」. */
export function valueWords(field: ProfileField, value: Scalar, names: CodeNames): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return numberWords(value, field.unit);
  if (isCalendarDate(value)) return dateInWords(value);
  if (field.key === 'regionCode') return names.region(value);
  if (field.key === 'industryCode') return names.industry(value);
  return field.values?.find((entry) => entry.value === value)?.label ?? value;
}

export function factWords(field: ProfileField, fact: FactValue, names: CodeNames): string {
  if (typeof fact !== 'object') return valueWords(field, fact, names);
  return fact.length === 0 ? '无' : fact.map((item) => valueWords(field, item, names)).join('、');
}

/** The condition as a phrase about the field: 「从业人员数不超过300人」. */
export function conditionWords(leaf: Condition, names: CodeNames): string {
  const field = profileField(leaf.field);
  if (!field) throw new Error(`unchecked rule: field ${leaf.field}`);
  const word = (value: Scalar) => valueWords(field, value, names);
  const list = (values: readonly Scalar[]) => values.map(word).join('、');
  const name = fieldWords(field);
  switch (leaf.op) {
    case 'eq':
      return typeof leaf.value === 'boolean'
        ? `${name}：${word(leaf.value)}`
        : `${name}为${word(leaf.value)}`;
    case 'ne':
      return typeof leaf.value === 'boolean'
        ? `${name}：${word(!leaf.value)}`
        : `${name}不是${word(leaf.value)}`;
    case 'in':
      return leaf.value.length === 1
        ? `${name}为${list(leaf.value)}`
        : `${name}为其中之一：${list(leaf.value)}`;
    case 'notIn':
      return `${name}不是${list(leaf.value)}`;
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `${name}${comparisons[leaf.op][field.type === 'date' ? 'date' : 'amount']}${word(leaf.value)}`;
    case 'between':
      return `${name}在${word(leaf.value[0])}到${word(leaf.value[1])}之间`;
    case 'has':
      return `${name}包含${word(leaf.value)}`;
    case 'hasAny':
      return leaf.value.length === 1
        ? `${name}包含${list(leaf.value)}`
        : `${name}包含其中之一：${list(leaf.value)}`;
    case 'hasAll':
      return `${name}同时包含${list(leaf.value)}`;
    case 'exists':
      return leaf.value ? `已有「${name}」的信息` : `没有「${name}」的信息`;
    case 'withinRegion':
      return `${name}在${names.region(leaf.value)}`;
    case 'industryUnder':
      return `${name}属于${leaf.value.map((code) => names.industry(code)).join('、')}`;
    case 'ageMonthsGte':
      return `成立满${monthWords(leaf.value)}`;
    case 'ageMonthsLte':
      return `成立不超过${monthWords(leaf.value)}`;
  }
}

/** What is asked when the condition must not hold: 「从业人员数大于300人」, 「注册地不在沈阳市」. */
export function oppositeWords(leaf: Condition, names: CodeNames): string {
  const field = profileField(leaf.field);
  if (!field) throw new Error(`unchecked rule: field ${leaf.field}`);
  const word = (value: Scalar) => valueWords(field, value, names);
  const name = fieldWords(field);
  switch (leaf.op) {
    case 'between':
      return `${name}不在${word(leaf.value[0])}到${word(leaf.value[1])}之间`;
    case 'has':
      return `${name}不包含${word(leaf.value)}`;
    case 'hasAny':
      return `${name}不包含${leaf.value.map(word).join('、')}${leaf.value.length > 1 ? '中的任何一个' : ''}`;
    case 'hasAll':
      return `${name}没有同时包含${leaf.value.map(word).join('、')}`;
    case 'withinRegion':
      return `${name}不在${names.region(leaf.value)}`;
    case 'industryUnder':
      return `${name}不属于${leaf.value.map((code) => names.industry(code)).join('、')}`;
    case 'ageMonthsGte':
      return `成立不满${monthWords(leaf.value)}`;
    case 'ageMonthsLte':
      return `成立超过${monthWords(leaf.value)}`;
    default:
      return conditionWords(oppositeCondition(leaf) ?? leaf, names);
  }
}

/** A day is early or late, not much or little. */
const comparisons = {
  lt: { amount: '小于', date: '早于' },
  lte: { amount: '不超过', date: '不晚于' },
  gt: { amount: '大于', date: '晚于' },
  gte: { amount: '不少于', date: '不早于' },
} as const;

function monthWords(months: number): string {
  return months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
}

function numberWords(value: number, unit: string | null): string {
  if (unit === '比例') return `${trim(value * 100)}%`;
  if (unit === '元' && Math.abs(value) >= 100_000_000) return `${trim(value / 100_000_000)}亿元`;
  if (unit === '元' && Math.abs(value) >= 10_000) return `${trim(value / 10_000)}万元`;
  return `${trim(value)}${unit ?? ''}`;
}

/** Six decimals are more than any threshold has; they hide binary noise such as 0.07 × 100. */
function trim(value: number): string {
  return String(Number(value.toFixed(6)));
}
