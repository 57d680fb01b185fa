import type { Operator, ProfileField, Scalar } from '@yingshang/shared/eligibility';
import { plainDecimal, shiftedDecimal, typedDecimal } from './decimal-text';

/** How a value is given: the control that a condition asks for. */
export type ValueKind =
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'place'
  | 'places'
  | 'industry'
  | 'industries'
  | 'amount'
  | 'amounts'
  | 'amount-range'
  | 'months'
  | 'day'
  | 'days'
  | 'day-range'
  | 'text'
  | 'texts';

const LISTS: ReadonlySet<Operator> = new Set(['in', 'notIn', 'hasAny', 'hasAll', 'industryUnder']);

export function valueKind(field: ProfileField, op: Operator): ValueKind {
  if (op === 'exists') return 'yes-no';
  if (op === 'ageMonthsGte' || op === 'ageMonthsLte') return 'months';
  const many = LISTS.has(op);
  if (field.key === 'regionCode') return many ? 'places' : 'place';
  if (field.key === 'industryCode') return many ? 'industries' : 'industry';
  switch (field.type) {
    case 'boolean':
      return many ? 'choices' : 'yes-no';
    case 'enum':
    case 'enum[]':
      return many ? 'choices' : 'choice';
    case 'number':
    case 'integer':
      return op === 'between' ? 'amount-range' : many ? 'amounts' : 'amount';
    case 'date':
      return op === 'between' ? 'day-range' : many ? 'days' : 'day';
    case 'string':
      return many ? 'texts' : 'text';
  }
}

/** The unit in which a number is typed; the rule itself keeps the catalogue's. */
export type TypedUnit = 'own' | 'wan' | 'yi' | 'percent' | 'months' | 'years';

export const unitWords: Readonly<Record<Exclude<TypedUnit, 'own'>, string>> = {
  wan: '万元',
  yi: '亿元',
  percent: '%',
  months: '个月',
  years: '年',
};

const SHIFTS: Readonly<Record<TypedUnit, number>> = {
  own: 0,
  wan: 4,
  yi: 8,
  percent: -2,
  months: 0,
  years: 0,
};

/** The units that somebody may type in, the everyday one first. */
export function unitsFor(field: ProfileField, op: Operator): readonly TypedUnit[] {
  const kind = valueKind(field, op);
  if (kind === 'months') return ['years', 'months'];
  if (!kind.startsWith('amount')) return ['own'];
  if (field.unit === '元') return ['wan', 'own', 'yi'];
  return field.unit === '比例' ? ['percent'] : ['own'];
}

/** The unit in which stored values read best; the first of several values decides nothing alone. */
export function unitOf(field: ProfileField, op: Operator, values: readonly Scalar[]): TypedUnit {
  const numbers = values.filter((value) => typeof value === 'number');
  const [first = 'own'] = unitsFor(field, op);
  if (first === 'years') return numbers.every((months) => months % 12 === 0) ? 'years' : 'months';
  if (first !== 'wan') return first;
  if (numbers.every((yuan) => Math.abs(yuan) >= 1e8 && yuan % 1e7 === 0)) return 'yi';
  return numbers.every((yuan) => yuan % 1e3 === 0 && Math.abs(yuan) >= 1e4) ? 'wan' : 'own';
}

/** A value of a rule as the texts that stand in the form: one, two of a range, or a list. */
export function textsOf(value: unknown, unit: TypedUnit): string[] {
  return Array.isArray(value) ? value.map((item) => textOf(item, unit)) : [textOf(value, unit)];
}

function textOf(value: unknown, unit: TypedUnit): string {
  if (typeof value !== 'number') return String(value);
  return unit === 'years' ? plainDecimal(value / 12) : shiftedDecimal(plainDecimal(value), -SHIFTS[unit]);
}

/** The texts of the form as a value of the rule; undefined while something is missing or no such value. */
export function valueOf(
  field: ProfileField,
  op: Operator,
  texts: readonly string[],
  unit: TypedUnit,
): unknown {
  const kind = valueKind(field, op);
  const values = texts.map((text) => oneValue(kind, field, text, unit));
  if (values.length === 0 || values.includes(undefined)) return undefined;
  if (LISTS.has(op)) return values;
  if (op === 'between') return values.length === 2 ? values : undefined;
  return values[0];
}

function oneValue(kind: ValueKind, field: ProfileField, text: string, unit: TypedUnit): Scalar | undefined {
  if (kind === 'months' || kind.startsWith('amount')) return numberOf(text, unit);
  if (kind === 'yes-no' || field.type === 'boolean') return text === '' ? undefined : text === 'true';
  return text === '' ? undefined : text;
}

function numberOf(text: string, unit: TypedUnit): number | undefined {
  const typed = typedDecimal(text);
  if (typed === null) return undefined;
  return unit === 'years' ? Number(typed) * 12 : Number(shiftedDecimal(typed, SHIFTS[unit]));
}

/** 「= 3000000元」 beside what is typed in another unit; undefined where both read the same. */
export function convertedWords(field: ProfileField, text: string, unit: TypedUnit): string | undefined {
  const value = numberOf(text, unit);
  if (value === undefined) return undefined;
  if (unit === 'wan' || unit === 'yi') return `= ${plainDecimal(value)}元`;
  if (unit === 'years') return `= ${value}个月`;
  if (unit === 'months' && value >= 12) return `= ${plainDecimal(Number((value / 12).toFixed(2)))}年`;
  if (unit !== 'own' || field.unit !== '元' || Math.abs(value) < 1e4) return undefined;
  return `= ${shiftedDecimal(plainDecimal(value), -4)}万元`;
}
