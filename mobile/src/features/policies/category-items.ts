import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listCategories } from '@yingshang/shared/contracts/policies';

export const ALL_POLICIES = 'all';

/** 「全部」, then each category with the policies in force under it. */
export function categoryItems(categories: ResponseOf<typeof listCategories>['items']) {
  return [
    { key: ALL_POLICIES, label: '全部' },
    ...categories.map(({ inForce, key, name }) => ({ key, label: name, count: inForce })),
  ];
}
