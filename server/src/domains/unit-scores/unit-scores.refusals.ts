import { refuse } from '@yingshang/shared/kernel';

export const unknownMonth = (month: string) =>
  refuse({
    code: 'unit-scores.unknown-month',
    message: `没有 ${month} 的单位得分`,
    advice: '请从已有得分的月份里选择',
    field: 'month',
  });

export const unknownTopic = () =>
  refuse({
    code: 'unit-scores.unknown-topic',
    message: '没有这个投诉事由',
    advice: '事由可能已经调整，请返回刷新后再选',
    field: 'topic',
  });

export const noMonths = () =>
  refuse({
    code: 'unit-scores.unknown-month',
    message: '还没有单位得分',
    advice: '有公布的评价或办理的投诉以后，这里按月列出各单位的得分',
    field: 'month',
  });

export const notFrozen = (month: string) =>
  refuse({
    code: 'unit-scores.not-frozen',
    message: `${month} 的得分还没有定下来`,
    advice: '月底过后得分会定下来，请先看上一个月',
    field: 'month',
  });
