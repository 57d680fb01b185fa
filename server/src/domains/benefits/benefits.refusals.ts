import { type Refusal, refuse } from '@yingshang/shared/kernel';

export const notAutomatic = (title: string) =>
  refuse({
    code: 'benefits.not-automatic',
    message: `「${title}」不是免申即享政策，不能登记意向`,
    advice: '请在“怎么领”里查看办理方式',
    field: 'policyId',
  });

export const notInForce = (title: string, standstill: string) =>
  refuse({
    code: 'benefits.not-in-force',
    message: `「${title}」${standstill}，不能登记意向`,
    advice: '请在政策列表里查看现行的政策',
    field: 'policyId',
  });

export const faultyRule = (title: string) =>
  refuse({
    code: 'benefits.faulty-rule',
    message: `「${title}」的适用条件数据有误，暂不能判断`,
    advice: '已通知责任单位改正；急用时请在“联系人”里找到电话直接询问',
    field: 'id',
  });

/** The rule language's own refusal of a fact, as this domain's. */
export const badFacts = (refusal: Refusal) =>
  refuse({
    ...refusal,
    code: refusal.code === 'eligibility.unknown-fact' ? 'benefits.unknown-fact' : 'benefits.bad-fact',
    field: `facts.${refusal.field ?? ''}`,
  });

export const unknownSkipped = (field: string) =>
  refuse({
    code: 'benefits.unknown-fact',
    message: `跳过的事实「${field}」不在画像字段表里`,
    advice: '去掉它，或改用画像字段表中的字段',
    field: 'skipped',
  });
