import { roleNames, staffRoles } from '@yingshang/shared/access';
import { LONGEST_NAME } from '@yingshang/shared/contracts/staff';
import { refuse } from '@yingshang/shared/kernel';

/** Does not repeat what was typed: refusals are logged. */
export const badPhone = () =>
  refuse({
    code: 'staff.bad-phone',
    message: '这不是手机号',
    advice: '请填对方本人的 11 位手机号，对方用它登录',
    field: 'phone',
  });

export const badName = () =>
  refuse({
    code: 'staff.bad-name',
    message: `姓名应为 2 到 ${LONGEST_NAME} 个字，不含数字`,
    advice: '请填对方对外办公时用的姓名，群众会看到它',
    field: 'name',
  });

export const badEndDate = () =>
  refuse({
    code: 'staff.bad-end-date',
    message: '最后一天应在今天之后',
    advice: '请按 2027-01-31 这样填写；长期有效的不用填',
    field: 'endsOn',
  });

export const ownRoles = () =>
  refuse({
    code: 'staff.own-roles',
    message: '不能给自己增减角色，也不能重置自己的动态验证码',
    advice: '请由另一位管理员或上级单位管理员办理',
  });

export const fromAbove = () =>
  refuse({
    code: 'staff.from-above',
    message: '这一项要由上级单位的管理员办理',
    advice: '管理员和审计员由上级单位授予和收回；最上级单位的由运维人员办理',
  });

export const unknownRole = () =>
  refuse({
    code: 'staff.unknown-role',
    message: '这个单位没有这一条授权',
    advice: '可能已被收回或已到期，请刷新名单',
    field: 'grantId',
  });

export const unknownPerson = () =>
  refuse({
    code: 'staff.unknown-person',
    message: '这个单位没有这位工作人员',
    advice: '可能已被收回角色，请刷新名单',
    field: 'personId',
  });

export const lastAdministrator = () =>
  refuse({
    code: 'staff.last-administrator',
    message: '这是全市最后一位管理员，不能收回',
    advice: '请先授予另一位管理员，再收回这一位',
  });

export const nothingToReset = () =>
  refuse({
    code: 'staff.nothing-to-reset',
    message: '对方还没有设置动态验证码，不需要重置',
    advice: '请让对方登录后按提示设置',
  });

export const demoPeopleOnly = () =>
  refuse({
    code: 'staff.demo-people-only',
    message: '演示城市里没有真实的角色，不能授给手机号',
    advice: '请选这台设备上的一个演示身份，授予后换成它登录看看',
  });

export const noDemoPeople = () =>
  refuse({
    code: 'staff.no-demo-people',
    message: '正式城市里没有演示身份',
    advice: '请填对方的手机号和姓名',
  });

export const badRole = () =>
  refuse({
    code: 'staff.bad-role',
    message: `没有这个角色。可用：${staffRoles.map((role) => `${role}（${roleNames[role]}）`).join('、')}`,
    advice: '请改正 --role 后重试',
    field: 'role',
  });
