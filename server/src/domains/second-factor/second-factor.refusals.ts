import { refuse } from '@yingshang/shared/kernel';

/** Wrong codes after which a session ends; the person's other sessions and the factor stay as they are. */
export const MOST_WRONG_CODES = 5;

export const badCode = () =>
  refuse({
    code: 'second-factor.bad-code',
    message: '动态验证码应为 6 位数字',
    advice: '请照验证器应用上现在显示的数字输入',
    field: 'code',
  });

export const wrongCode = (left?: number) =>
  refuse({
    code: 'second-factor.wrong-code',
    message: '动态验证码不对',
    advice: `请等验证器应用换一个新的再输入，并检查手机时间是否准确${left === undefined ? '' : `；再错 ${left} 次，这次登录会结束`}`,
    field: 'code',
  });

export const usedCode = () =>
  refuse({
    code: 'second-factor.used-code',
    message: '这个动态验证码已经用过',
    advice: '每个验证码只能用一次，请等验证器应用换一个新的（不到半分钟）再输入',
    field: 'code',
  });

/** The phone takes the code for what it is: the session is over. */
export const triedTooOften = () =>
  refuse({
    code: 'access.session-ended',
    message: `动态验证码输错了 ${MOST_WRONG_CODES} 次，这次登录已结束。`,
    advice: '请重新登录再继续；已填写的内容会保留。若手机丢失或换了手机，请联系上级管理员重置。',
  });

export const notEnrolled = () =>
  refuse({
    code: 'second-factor.not-enrolled',
    message: '您还没有设置动态验证码',
    advice: '请先设置，约需两分钟',
  });

export const notBegun = () =>
  refuse({
    code: 'second-factor.not-begun',
    message: '没有等待确认的设置，或已超过 15 分钟',
    advice: '请重新开始设置；验证器应用里刚才添加的那一条可以删掉',
  });

export const noRole = () =>
  refuse({
    code: 'second-factor.no-role',
    message: '动态验证码只用于有岗位角色的工作人员',
    advice: '您不需要设置；若您应当有角色，请联系本单位管理员',
  });

export const codeNeeded = () =>
  refuse({
    code: 'second-factor.code-needed',
    message: '更换验证器，要先输入现在这个验证器上的验证码',
    advice: '若旧手机已丢失，请联系上级管理员重置',
    field: 'code',
  });
