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
