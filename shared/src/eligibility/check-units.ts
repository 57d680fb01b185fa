import { type Refusal, refuse } from '../kernel';
import type { Leaf, Rule } from './ast';
import { isDated } from './dated-values';
import { factRange } from './fact-ranges';
import { profileField } from './field-catalogue';
import { leavesOf } from './leaves';
import type { ProfileField } from './profile-field';
import type { RuleWarning } from './rule-warnings';

/** Three hundred years: beyond it somebody has counted days. */
const MOST_MONTHS = 3600;

/** The first value that no enterprise could come near, which is nearly always a slip of the unit. */
export function findWrongUnit(rule: Rule): Refusal | null {
  for (const { leaf, path } of leavesOf(rule, 'eligibility')) {
    const field = profileField(leaf.field);
    for (const [place, value] of comparedNumbers(leaf)) {
      const advice = field && slipAdvice(field, leaf, value);
      if (advice) return wrongUnit(field, value, `${path}.${place}`, advice);
    }
  }
  return null;
}

function comparedNumbers(leaf: Leaf): [place: string, value: number][] {
  const listed = (value: unknown, place: string): [string, number][] =>
    Array.isArray(value)
      ? value.flatMap((item, index) => listed(item, `${place}[${index}]`))
      : typeof value === 'number'
        ? [[place, value]]
        : [];
  return isDated(leaf)
    ? leaf.values.flatMap(({ value }, index) => listed(value, `values[${index}].value`))
    : listed(leaf.value, 'value');
}

/** What to do about a value that cannot be meant; null for one that can. */
function slipAdvice(field: ProfileField, leaf: Leaf, value: number): string | null {
  if (leaf.op === 'ageMonthsGte' || leaf.op === 'ageMonthsLte') {
    return value < 0 || value > MOST_MONTHS ? '按整月写，3年写成36' : null;
  }
  const [least, most] = factRange(field.key) ?? [-Infinity, Infinity];
  if (field.unit === '百分点' && value > 0 && value < 1) return '百分点写整数，30%写成30';
  if (value >= least && value <= most) return null;
  if (field.unit === '比例') return '比例写小数，60%写成0.6';
  return value < least ? '写成不小于0的数' : `写成不超过${most}的数，并核对单位是不是「${field.unit}」`;
}

function wrongUnit(field: ProfileField, value: number, path: string, advice: string): Refusal {
  return refuse({
    code: 'eligibility.wrong-unit',
    message: `「${field.name}」的比较值${value}不在合理范围内${field.unit ? `（单位：${field.unit}）` : ''}`,
    advice,
    field: path,
  }).refusal;
}

/** Amounts of more than one yuan and less than this are hardly ever thresholds, but often ones in 万元. */
const LEAST_AMOUNT = 1000;

/** Amounts that may have been meant in 万元. */
export function findDoubtfulAmounts(rule: Rule): RuleWarning[] {
  return leavesOf(rule, 'eligibility').flatMap(({ leaf, path }) => {
    const field = profileField(leaf.field);
    if (field?.unit !== '元') return [];
    const doubtful = comparedNumbers(leaf).filter(([, value]) => value > 1 && value < LEAST_AMOUNT);
    return doubtful.map(([place, value]) => ({
      code: 'eligibility.doubtful-unit' as const,
      message: `「${field.name}」的比较值是${value}元，可能是按万元写的`,
      advice: `核对单位：${value}万元写成${value * 10_000}`,
      field: `${path}.${place}`,
    }));
  });
}
