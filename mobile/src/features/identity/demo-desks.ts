import { roleNames, type StaffRole, staffRoles } from '@yingshang/shared/access';

/** A desk of the demo that needs more than one role. */
interface DemoDesk {
  readonly title: string;
  readonly roles: readonly StaffRole[];
}

/** Every role by itself; and whoever reviews applications of kindergarten places at the bureau that draws them. */
export const demoDesks: readonly DemoDesk[] = [
  ...staffRoles.map((role) => ({ title: `岗位：${roleNames[role]}`, roles: [role] })),
  { title: '岗位：教育局的入园审核与派位', roles: ['lottery-operator', 'reviewer'] },
];
