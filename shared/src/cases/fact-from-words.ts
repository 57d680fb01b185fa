import type { FactValue, ProfileField } from '../eligibility';
import { isCalendarDate, type Outcome, ok, refuse } from '../kernel';
import { type CodeTables, codeFromWords } from './code-from-words';

/**
 * A fact as an official writes it: 「300万元」, 「6%」, 「是」, 「民营」, 「浑南区」, a list of names; 「无」 is the empty
 * list and 「不清楚」 an unknown fact. Everything arrives as text or a list of texts, never as a guessed number.
 */
export function factFromWords(
  field: ProfileField,
  words: unknown,
  tables: CodeTables,
): Outcome<FactValue | null> {
  if (words === UNKNOWN) return ok(null);
  if (field.type === 'enum[]') return setFromWords(field, words);
  if (typeof words !== 'string' || words === '') return badFact(field, words);
  if (field.key === 'regionCode') return codeFromWords(field, words, tables.regions);
  if (field.key === 'industryCode') return codeFromWords(field, words, tables.industries);
  const fact = singleFact(field, words);
  return fact === undefined ? badFact(field, words) : ok(fact);
}

const UNKNOWN = '不清楚';
const EMPTY = '无';

function singleFact(field: ProfileField, words: string): FactValue | undefined {
  switch (field.type) {
    case 'boolean':
      return words === '是' ? true : words === '否' ? false : undefined;
    case 'number':
    case 'integer':
      return amountFromWords(field, words);
    case 'date':
      return isCalendarDate(words) ? words : undefined;
    case 'enum':
    case 'enum[]':
      return choiceNamed(field, words);
    case 'string':
      return words;
  }
}

const POWERS: Readonly<Record<string, number>> = { '%': -2, 万: 4, 亿: 8 };

/** The exponent is read together with the digits: 2.3 × 10000 in binary would not be 23000 exactly for every number. */
function amountFromWords(field: ProfileField, words: string): number | undefined {
  const parts = /^(-?\d+(?:\.\d+)?)([%万亿]?)(\D*)$/.exec(words.replaceAll(' ', ''));
  if (!parts) return undefined;
  const [, digits, power = '', unit] = parts;
  const isRatio = field.unit === '比例';
  if (unit !== '' && (isRatio || unit !== field.unit)) return undefined;
  if (power !== '' && (power === '%') !== isRatio) return undefined;
  const amount = Number(`${digits}e${POWERS[power] ?? 0}`);
  // 「6」 for a share is far more often 6 % than 600 %: the official is asked instead of guessed at.
  if (isRatio && power === '' && Math.abs(amount) > 1) return undefined;
  return field.type === 'integer' && !Number.isSafeInteger(amount) ? undefined : amount;
}

function setFromWords(field: ProfileField, words: unknown): Outcome<FactValue> {
  if (words === EMPTY) return ok([]);
  const items: unknown[] = Array.isArray(words) ? words : [words];
  const values: string[] = [];
  for (const item of items) {
    const value = typeof item === 'string' ? choiceNamed(field, item) : undefined;
    if (value === undefined || items.length === 0) return badFact(field, item);
    values.push(value);
  }
  return values.length === 0 ? badFact(field, words) : ok(values);
}

function choiceNamed(field: ProfileField, words: string): string | undefined {
  return field.values?.find(({ value, label }) => words === label || words === value)?.value;
}

function badFact(field: ProfileField, words: unknown) {
  const written = typeof words === 'string' ? `「${words}」` : '这样写';
  return refuse({
    code: 'cases.bad-fact',
    message: `「${field.name}」看不懂${written}`,
    advice: `写成${shapeOf(field)}；不知道就写 不清楚`,
    field: field.name,
  });
}

function shapeOf(field: ProfileField): string {
  const choices = (field.values ?? []).map(({ label }) => label).join('、');
  switch (field.type) {
    case 'boolean':
      return '是 或 否';
    case 'number':
    case 'integer':
      if (field.unit === '比例') return '百分数（如 6%）';
      return field.unit === '元' ? '金额（如 300万元）' : `数字（如 30${field.unit ?? ''}）`;
    case 'date':
      return '日期（如 2026-11-21）';
    case 'enum':
      return `其中之一：${choices}`;
    case 'enum[]':
      return `列表，每行一项，或写 无；可选：${choices}`;
    case 'string':
      return '文字';
  }
}
