import type { SearchAnswer, SearchKind } from '@yingshang/shared/contracts/search';

const TITLES: Readonly<Record<SearchKind, string>> = {
  unit: '单位',
  matter: '要办的事',
  officer: '工作人员',
  policy: '政策',
  'resident-policy': '便民政策',
};

export interface FoundSection {
  readonly kind: SearchKind;
  readonly title: string;
  readonly hasMore: boolean;
}

/** The sections to show, the one with the best answer first. */
export function foundSections({ order, more }: SearchAnswer): FoundSection[] {
  return order.map((kind) => ({ kind, title: TITLES[kind], hasMore: more.includes(kind) }));
}

export function kindTitle(kind: SearchKind): string {
  return TITLES[kind];
}

/** Said aloud when results have come: how many rows of what. */
export function foundSummary(answer: SearchAnswer): string {
  const { units, matters, officers, policies, residentPolicies, order } = answer;
  const counts: Readonly<Record<SearchKind, number>> = {
    unit: units.length,
    matter: matters.length,
    officer: officers.length,
    policy: policies.length,
    'resident-policy': residentPolicies.length,
  };
  if (order.length === 0) return '没有找到';
  return `找到：${order.map((kind) => `${TITLES[kind]} ${counts[kind]} 条`).join('，')}`;
}
