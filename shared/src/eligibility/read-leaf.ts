import { isCalendarDate, type Outcome, ok, refuse } from '../kernel';
import type { Leaf, Operator } from './ast';
import { expectedValue, isValueOf, profileField } from './field-catalogue';
import { plainList, plainObject, shownValue } from './plain-json';
import type { FieldType, ProfileField } from './profile-field';

const ORDERED: readonly Operator[] = ['lt', 'lte', 'gt', 'gte', 'between'];
const PLAIN: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'exists'];

const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  string: PLAIN,
  enum: PLAIN,
  boolean: PLAIN,
  number: [...PLAIN, ...ORDERED],
  integer: [...PLAIN, ...ORDERED],
  date: [...PLAIN, ...ORDERED, 'ageMonthsGte', 'ageMonthsLte'],
  'enum[]': ['has', 'hasAny', 'hasAll', 'exists'],
};

const FOR_ONE_FIELD: Readonly<Record<string, Operator>> = {
  regionCode: 'withinRegion',
  industryCode: 'industryUnder',
};

export function operatorsOf(field: ProfileField): readonly Operator[] {
  const special = FOR_ONE_FIELD[field.key];
  return special ? [...OPERATORS[field.type], special] : OPERATORS[field.type];
}

/** One condition: a known field, an operator that fits its type, a value that fits both. */
export function readLeaf(node: Readonly<Record<string, unknown>>, path: string): Outcome<Leaf> {
  const extra = Object.keys(node).find((key) => !LEAF_KEYS.has(key));
  if (extra !== undefined)
    return malformed(
      path,
      `条件里有不认识的键「${shownValue(extra)}」`,
      '只保留 field、op、value（或 values），依据条款写在 clause',
    );
  const clause = checkClause(node, path);
  if (!clause.ok) return clause;
  const field = typeof node.field === 'string' ? profileField(node.field) : undefined;
  if (!field) {
    return refuse({
      code: 'eligibility.unknown-field',
      message: `条件用到的事实「${shownValue(node.field)}」不在画像字段表里`,
      advice: '改用画像字段表中的字段',
      field: `${path}.field`,
    });
  }
  const op = operatorsOf(field).find((known) => known === node.op);
  if (!op) {
    return malformed(
      `${path}.op`,
      `「${field.name}」不能用比较方式「${shownValue(node.op)}」`,
      `可用：${operatorsOf(field).join('、')}`,
    );
  }
  const compared = Object.hasOwn(node, 'values')
    ? checkDatedValues(node, field, op, path)
    : checkValue(node.value, field, op, `${path}.value`);
  // The checks above establish exactly the union's shape; TypeScript cannot follow them through the table.
  return compared.ok
    ? ok({ field: field.key, op, ...compared.value, ...clause.value } as unknown as Leaf)
    : compared;
}

const LEAF_KEYS = new Set(['field', 'op', 'value', 'values', 'clause']);
const MAX_DATED_VALUES = 50;
const MAX_CLAUSE_LENGTH = 120;
/** A list that an official could read; the longest in use has 39 values. */
const MAX_LISTED = 500;

function checkValue(json: unknown, field: ProfileField, op: Operator, path: string) {
  if (Array.isArray(json) && json.length > MAX_LISTED)
    return malformed(path, `「${field.name}」的比较值超过${MAX_LISTED}个`, '减少个数');
  const value = plainList(json, MAX_LISTED) ?? json;
  const problem = valueProblem(field, op, value);
  return problem === null
    ? ok({ value })
    : malformed(path, `「${field.name}」的比较值不对：${problem}`, valueAdvice(field, op, value));
}

/** Amounts are often typed as they are read aloud: 「300万」. */
function valueAdvice(field: ProfileField, op: Operator, value: unknown): string {
  const expected = `应为${shapeOf(field, op)}`;
  if (typeof value !== 'string' || (field.type !== 'number' && field.type !== 'integer')) return expected;
  if (field.unit === '元') return `${expected}，单位是元，不加引号：300万元写成 3000000`;
  if (field.unit === '比例') return `${expected}，不加引号：60%写成 0.6`;
  return `${expected}，不加引号和单位`;
}

/** `values: [{from, value}]`: days ascending, each value as good as a single one. */
function checkDatedValues(
  node: Readonly<Record<string, unknown>>,
  field: ProfileField,
  op: Operator,
  leafPath: string,
) {
  const path = `${leafPath}.values`;
  if (Object.hasOwn(node, 'value'))
    return malformed(path, '同时有 value 和 values', '只保留一个：不随时间变化用 value，否则用 values');
  if (Array.isArray(node.values) && node.values.length > MAX_DATED_VALUES)
    return malformed(path, `按日期生效的比较值超过${MAX_DATED_VALUES}个`, '减少个数');
  const items = plainList(node.values, MAX_DATED_VALUES);
  if (items === null || items.length === 0)
    return malformed(path, '按日期生效的比较值不是非空列表', '写成 [{from, value}]，按日期先后排列');
  const values: { from: string; value: unknown }[] = [];
  for (const [index, json] of items.entries()) {
    const place = `${path}[${index}]`;
    const item = plainObject(json);
    if (!item || !isDatedValue(item)) return malformed(place, '不是 {from, value}', '每项只写 from 和 value');
    if (!isCalendarDate(item.from))
      return malformed(`${place}.from`, '生效日期不存在或写法不对', '写成 YYYY-MM-DD');
    if (item.from <= (values.at(-1)?.from ?? ''))
      return malformed(`${place}.from`, '生效日期没有晚于前一项', '按日期先后排列，日期不重复');
    const one = checkValue(item.value, field, op, `${place}.value`);
    if (!one.ok) return one;
    values.push({ from: item.from, ...one.value });
  }
  return ok({ values });
}

function isDatedValue(item: Readonly<Record<string, unknown>>): boolean {
  return 'from' in item && 'value' in item && Object.keys(item).length === 2;
}

function checkClause(node: Readonly<Record<string, unknown>>, path: string): Outcome<{ clause?: string }> {
  const { clause } = node;
  if (clause === undefined) return ok({});
  return typeof clause === 'string' && clause.trim() !== '' && clause.length <= MAX_CLAUSE_LENGTH
    ? ok({ clause })
    : malformed(`${path}.clause`, '依据条款写法不对', `写成不超过${MAX_CLAUSE_LENGTH}字的文字，或去掉`);
}

function malformed(field: string, message: string, advice: string) {
  return refuse({ code: 'eligibility.bad-condition', message, advice, field });
}

function valueProblem(field: ProfileField, op: Operator, value: unknown): string | null {
  switch (op) {
    case 'exists':
      return typeof value === 'boolean' ? null : '不是 true 或 false';
    case 'in':
    case 'notIn':
    case 'hasAny':
    case 'hasAll':
      return listProblem(value, (item) => isValueOf(field, item));
    case 'industryUnder':
      return listProblem(value, (item) => typeof item === 'string' && /^([A-T]|\d{2,4})$/.test(item));
    case 'between':
      return rangeProblem(field, value);
    case 'ageMonthsGte':
    case 'ageMonthsLte':
      return Number.isSafeInteger(value) ? null : '不是整数个月';
    default:
      return isValueOf(field, value) ? null : '类型或取值不符';
  }
}

function listProblem(value: unknown, fits: (item: unknown) => boolean): string | null {
  if (!Array.isArray(value)) return '不是列表';
  if (value.length === 0) return '列表是空的';
  const bad = value.findIndex((item) => !fits(item));
  return bad === -1 ? null : `第${bad + 1}项${value[bad] === null ? '是空值' : '类型或取值不符'}`;
}

function rangeProblem(field: ProfileField, value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 2) return '不是 [最小值, 最大值]';
  const [min, max]: unknown[] = value;
  if (!isValueOf(field, min) || !isValueOf(field, max)) return '上下限类型不符';
  return min > max ? '下限大于上限，范围是空的' : null;
}

function shapeOf(field: ProfileField, op: Operator): string {
  if (op === 'exists') return 'true 或 false';
  if (op === 'industryUnder') return '非空列表，每项为门类字母或2至4位数字';
  if (op === 'between') return `[最小值, 最大值]，每个为${expectedValue(field)}`;
  if (op.startsWith('ageMonths')) return '整数个月';
  const list = ['in', 'notIn', 'hasAny', 'hasAll'].includes(op);
  return list ? `非空列表，每项为${expectedValue(field)}` : expectedValue(field);
}
