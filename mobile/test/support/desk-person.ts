import type { StaffRole } from '@yingshang/shared/access';
import type { Person } from '@yingshang/shared/contracts/identity';

export const deskUnit = { id: 'demo-210199-amr', name: '示例区市场监督管理局' };

/** Somebody who works in the unit. */
export function deskPerson(...roles: readonly StaffRole[]): Person {
  return {
    id: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
    kind: 'staff',
    displayName: '王示甲',
    demo: true,
    unit: deskUnit,
    roles: roles.map((role) => ({ role, unit: deskUnit })),
  };
}
