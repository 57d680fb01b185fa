import { refuse } from '@yingshang/shared/kernel';

export const nothingSaid = () =>
  refuse({
    code: 'follow-ups.nothing-said',
    message: '还没有写内容',
    advice: '请用几句话写清楚，评价人和督查都会看到',
    field: 'text',
  });
