import { type Operator, operatorsOf, type ProfileField } from '@yingshang/shared/eligibility';

const WORDS: Readonly<Record<Operator, string>> = {
  eq: '是',
  ne: '不是',
  in: '是其中之一',
  notIn: '都不是',
  lt: '小于',
  lte: '不超过',
  gt: '大于',
  gte: '不少于',
  between: '在两者之间（含两端）',
  has: '包含',
  hasAny: '包含其中之一',
  hasAll: '同时包含',
  exists: '有没有这项信息',
  withinRegion: '在这个地方以内',
  industryUnder: '属于其中之一',
  ageMonthsGte: '到当天已满',
  ageMonthsLte: '到当天不超过',
};

const OF_DAYS: Readonly<Partial<Record<Operator, string>>> = {
  eq: '就是这一天',
  ne: '不是这一天',
  lt: '早于',
  lte: '不晚于',
  gt: '晚于',
  gte: '不早于',
};

export function comparisonWords(field: ProfileField, op: Operator): string {
  if (field.type === 'date') return OF_DAYS[op] ?? WORDS[op];
  if (field.type === 'number' || field.type === 'integer')
    return op === 'eq' ? '等于' : op === 'ne' ? '不等于' : WORDS[op];
  return WORDS[op];
}

/** What is asked nearly always, by type, the likeliest first; the rest says the same in rarer words. */
const OFFERED: Readonly<Record<ProfileField['type'], readonly Operator[]>> = {
  boolean: ['eq', 'exists'],
  enum: ['in', 'notIn', 'exists'],
  'enum[]': ['hasAny', 'hasAll', 'exists'],
  number: ['gte', 'lte', 'gt', 'lt', 'between', 'eq', 'exists'],
  integer: ['gte', 'lte', 'gt', 'lt', 'between', 'eq', 'exists'],
  date: ['ageMonthsGte', 'ageMonthsLte', 'gte', 'lte', 'between', 'exists'],
  string: ['eq', 'in', 'exists'],
};

/** The comparisons to choose from; one that the rule already uses is always among them. */
export function offeredComparisons(field: ProfileField, current?: Operator): readonly Operator[] {
  const known = operatorsOf(field);
  const special: Operator[] = known.filter((op) => op === 'withinRegion' || op === 'industryUnder');
  const offered = special.length > 0 ? [...special, 'exists' as const] : OFFERED[field.type];
  return current === undefined || offered.includes(current) ? offered : [current, ...offered];
}
