import { refuse } from '@yingshang/shared/kernel';

export const nothingInTemplate = (field: 'title' | 'text') =>
  refuse({
    code: 'complaints.text-missing',
    message: field === 'title' ? '模板还没有名称' : '模板还没有内容',
    advice: field === 'title' ? '请起一个同事看得懂的名称' : '请写好模板内容后再保存',
    field,
  });

export const templateTooLong = (field: 'title' | 'text', most: number) =>
  refuse({
    code: 'statements.too-long',
    message: `${field === 'title' ? '模板名称' : '模板内容'}超过 ${most} 个字`,
    advice: '请写得短一些',
    field,
  });

export const tooManyTemplates = (most: number) =>
  refuse({
    code: 'complaints.too-many-templates',
    message: `本单位已经有 ${most} 个答复模板`,
    advice: '请先删去不再使用的模板',
  });

/** Whoever is given a complaint works in the unit now, as its handler or its lead. */
export const unknownHandler = () =>
  refuse({
    code: 'complaints.unknown-handler',
    message: '本单位没有这位承办人',
    advice: '请从承办人列表里重新选择；新同事请先由管理员授予经办人角色',
    field: 'handlerId',
  });

/** Anybody can play staff of the demo. */
export const demoComplainant = () =>
  refuse({
    code: 'complaints.demo-complainant',
    message: '演示身份看不到真实用户的姓名和电话',
    advice: '演示里人人都能扮演督查人员，所以不给看；正式使用时在这里查看',
  });

/** Whom to call is looked up for a revisit that is owed, and for nothing else. */
export const noRevisitDue = () =>
  refuse({
    code: 'complaints.not-now',
    message: '现在还不需要回访，不能查看投诉人的联系方式',
    advice: '答复后确认期满、投诉人没有回音时，才可以查看并联系',
  });
