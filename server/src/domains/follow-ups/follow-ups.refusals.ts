import { refuse } from '@yingshang/shared/kernel';

export const nothingSaid = () =>
  refuse({
    code: 'follow-ups.nothing-said',
    message: '还没有写内容',
    advice: '请用几句话写清楚，评价人和督查都会看到',
    field: 'text',
  });

export const anonymousRater = () =>
  refuse({
    code: 'follow-ups.anonymous',
    message: '这条评价是匿名的',
    advice: '不能查看是谁评的，请直接答复和整改，答复会转给评价人',
  });

export const demoRater = () =>
  refuse({
    code: 'follow-ups.demo-rater',
    message: '演示身份看不到真实用户的姓名和电话',
    advice: '演示里人人都能扮演工作人员，所以不给看；正式使用时在这里查看',
  });
