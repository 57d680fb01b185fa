import { roleNames } from '@yingshang/shared/access';
import type { StaffGrant, StaffMember } from '@yingshang/shared/contracts/staff';
import { dayOf, longDate } from '../../platform/dates';

export function grantWords({ role, unit, endsOn, grantedAt }: StaffGrant): { title: string; detail: string } {
  const until = endsOn === null ? '长期有效' : `有效到${longDate(endsOn)}`;
  return { title: roleNames[role], detail: `${unit.name} · ${until} · ${dayOf(grantedAt)}授予` };
}

export function factorWords({ secondFactor, demo }: Pick<StaffMember, 'secondFactor' | 'demo'>): string {
  if (demo) return '演示身份，不用动态验证码';
  const words = {
    'not-needed': '现有角色不需要动态验证码',
    missing: '登录后设置动态验证码才能办事',
    'set-up': '已设动态验证码',
  };
  return words[secondFactor];
}
