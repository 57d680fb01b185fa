import type { Refusal } from '@yingshang/shared/kernel';

export const signInNeeded: Refusal = {
  code: 'access.sign-in-needed',
  message: '这一步需要先登录。',
  advice: '请先登录再继续；已填写的内容会保留。',
};

/** One answer for a token that was revoked, ran out or never was: nothing can be learnt from it. */
export const sessionEnded: Refusal = {
  code: 'access.session-ended',
  message: '登录已失效。',
  advice: '请重新登录再继续；已填写的内容会保留。',
};

export const notYours: Refusal = {
  code: 'access.not-yours',
  message: '您当前的身份不能进行这一步。',
  advice: '请换用有权限的身份登录，或联系本单位负责人。',
};

export const secondFactorNeeded: Refusal = {
  code: 'access.second-factor-needed',
  message: '这一步需要先输入动态验证码。',
  advice: '请打开验证器应用，输入 6 位动态验证码后再继续；还没有设置的，请先在“我的账号”里设置。',
};

/** Registering an enterprise takes no more than its public number. */
export const controlNeeded: Refusal = {
  code: 'access.control-needed',
  message: '还没有证明您可以代表这家企业。',
  advice: '请先由法定代表人实名核验，或用登记机关留存的手机号接收验证码，再继续。',
};

/** Answered alike for an enterprise that is not there and one that is somebody else's. */
export const unknownEnterprise: Refusal = {
  code: 'enterprises.unknown',
  message: '您名下没有登记这家企业',
  advice: '请回到“我的企业”重新选择，或先登记这家企业',
};
