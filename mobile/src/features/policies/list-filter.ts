import type { PolicyRow, StatusFilter } from '@yingshang/shared/contracts/policies';

export type Audience = 'enterprises' | 'residents';

/** What the list is narrowed to; `all` stands for no narrowing. */
export interface ListFilter {
  readonly words: string;
  readonly category: string;
  readonly status: StatusFilter;
  readonly level: PolicyRow['level'] | 'all';
}

export const ALL = 'all';

export const freshFilter = (category: string): ListFilter => ({
  words: '',
  category: category === '' ? ALL : category,
  status: 'current',
  level: ALL,
});

export const statusChoices: readonly { key: StatusFilter; label: string }[] = [
  { key: 'current', label: '现行（不含已过期）' },
  { key: 'closing-soon', label: '即将截止' },
  { key: 'in-force', label: '有效中' },
  { key: 'upcoming', label: '未开始' },
  { key: 'paused', label: '已暂停' },
  { key: 'expired', label: '已过期' },
  { key: 'all', label: '全部，含已过期' },
];

export const levelChoices: readonly { key: ListFilter['level']; label: string }[] = [
  { key: 'all', label: '不限' },
  { key: 'national', label: '国家' },
  { key: 'province', label: '省' },
  { key: 'city', label: '市' },
  { key: 'district', label: '区县' },
];

/** What the folded filters are set to, for the button that opens them; 「筛选」 while nothing is. */
export function filterWords({ status, level }: Pick<ListFilter, 'status' | 'level'>): string {
  const set = [
    status === 'current' ? undefined : statusChoices.find(({ key }) => key === status)?.label,
    level === ALL ? undefined : levelChoices.find(({ key }) => key === level)?.label,
  ].filter((word) => word !== undefined);
  return set.length === 0 ? '筛选' : `筛选：${set.join('、')}`;
}

/** What is said above the rows. */
export function countWords(page: { total: number; relaxed: boolean }, words: string): string {
  if (words === '') return `共${page.total}项，有效的在前。`;
  if (page.relaxed) return `没有同时含有这些词的政策，以下${page.total}项含有其中一些。`;
  return `找到${page.total}项，最相关的在前。`;
}
