import type { StaffRole } from '@yingshang/shared/access';

/** What a role lets its holder do, for whoever grants it. */
export const roleHints: Readonly<Record<StaffRole, string>> = {
  officer: '在值班台回电、接待',
  handler: '办理分到本单位的事',
  lead: '看本单位的事和政策条件',
  supervisor: '督办本单位和下级单位',
  publisher: '起草和修改政策条件，需动态验证码',
  reviewer: '审核要发布的内容，需动态验证码',
  'lottery-operator': '组织派位，需动态验证码',
  notary: '监督派位，需动态验证码',
  auditor: '查看谁动用了权限，需动态验证码',
  administrator: '授予和收回角色，需动态验证码',
};
