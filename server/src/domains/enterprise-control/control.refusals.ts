import { type Refusal, refuse } from '@yingshang/shared/kernel';

export { unknownEnterprise } from '../enterprises';

export const realNameNeeded = () =>
  refuse({
    code: 'enterprises.real-name-needed',
    message: '还没有完成您本人的实名核验',
    advice: '请先在“我的账号”完成实名核验，或改用登记机关留存的手机号接收验证码',
  });

export const notRepresentative = () =>
  refuse({
    code: 'enterprises.not-representative',
    message: '您的实名信息与登记的法定代表人（经营者）不一致',
    advice: '请由法定代表人本人核验，或改用登记机关留存的手机号；登记信息有误的，请先到登记机关变更',
  });

export const noRegisteredPhone = () =>
  refuse({
    code: 'enterprises.no-registered-phone',
    message: '登记机关没有留存这家企业的手机号',
    advice: '请改由法定代表人实名核验，或先到登记机关补充联系电话',
  });

/** One answer for a code that is wrong, too old, or was never sent: nothing is learnt from it. */
export const wrongCode = () =>
  refuse({
    code: 'enterprises.wrong-code',
    message: '验证码不对，或已过期',
    advice: '请核对短信里的 6 位数字；超过 10 分钟请重新获取',
    field: 'code',
  });

export const codeNotSent: Refusal = {
  code: 'enterprises.code-not-sent',
  message: '验证码没有发出去',
  advice: '请过一分钟再试，或改由法定代表人实名核验',
};

export const representativeOnly = () =>
  refuse({
    code: 'enterprises.representative-only',
    message: '只有法定代表人（经营者）可以撤销其他负责人',
    advice: '请由法定代表人实名核验后再撤销；您自己可以随时退出或移交',
  });

export const unknownDelegate = () =>
  refuse({
    code: 'enterprises.unknown-delegate',
    message: '没有找到这位受托人，委托可能已经结束',
    advice: '请刷新受托人名单后再试',
  });

export const delegateNotHereYet = () =>
  refuse({
    code: 'enterprises.delegate-not-here-yet',
    message: '对方还没有接受委托，不能移交给对方',
    advice: '请等对方登录并接受后再移交',
  });

export const badDelegateName = () =>
  refuse({
    code: 'enterprises.bad-delegate-name',
    message: '请写明受托人的称呼',
    advice: '写 1 到 20 个字，例如“王会计”，只用来在名单里认人',
    field: 'name',
  });

export const badPhone = () =>
  refuse({
    code: 'enterprises.bad-phone',
    message: '手机号应为 11 位数字',
    advice: '请填受托人登录时用的手机号',
    field: 'phone',
  });

export const badLastDay = (days: number) =>
  refuse({
    code: 'enterprises.bad-last-day',
    message: `委托的最后一天应在今天到 ${days} 天以内`,
    advice: '请改选日期；到期后可以再委托',
    field: 'endsOn',
  });

export const tooManyDelegates = (most: number) =>
  refuse({
    code: 'enterprises.too-many-delegates',
    message: `一家企业同时最多委托 ${most} 人，还没接受的邀请也算在内`,
    advice: '请先结束一项不再需要的委托',
  });

export const alreadyDelegate = () =>
  refuse({
    code: 'enterprises.already-delegate',
    message: '这个手机号已经在受托人名单里',
    advice: '请在名单里修改权限和期限',
    field: 'phone',
  });

/** Answered alike for an invitation that ended and one that is somebody else's. */
export const unknownInvitation = () =>
  refuse({
    code: 'enterprises.unknown-invitation',
    message: '没有找到给您的这项委托，可能已经结束',
    advice: '请联系企业负责人核对手机号，或请其重新委托',
  });

export const alreadyControl = () =>
  refuse({
    code: 'enterprises.already-control',
    message: '您已经是这家企业的负责人，不需要接受委托',
    advice: '可以直接办理；这项邀请可以不接受',
  });
