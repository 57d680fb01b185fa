import type { PersonKind } from '@yingshang/shared/contracts/definition';

export interface DemoRole {
  /** Null: go on without signing in. */
  readonly role: PersonKind | null;
  readonly title: string;
  readonly detail: string;
}

export const demoRoles: readonly DemoRole[] = [
  { role: 'enterprise', title: '企业经办人', detail: '登记企业，看画像和能享受的政策' },
  { role: 'resident', title: '居民', detail: '以个人身份使用，也可以登记自己的店' },
  { role: 'staff', title: '工作人员', detail: '进入示例区一个单位的工作台' },
  { role: null, title: '访客', detail: '不登录，继续看' },
];
