import { type Refusal, refuse } from '@yingshang/shared/kernel';

export const notYours = (policyId: string) =>
  refuse({
    code: 'policy-rules.not-yours',
    message: `没有编号为「${policyId}」、由本单位负责的政策`,
    advice: '请回到“政策条件”列表；要改别的单位负责的政策，请联系责任单位',
    field: 'policyId',
  });

/** The rule language's own refusal, as this domain's; `field` stays the place in the rule. */
export const badRule = (refusal: Refusal) => refuse({ ...refusal, code: 'policy-rules.bad-rule' });

export const changedMeanwhile = () =>
  refuse({
    code: 'policy-rules.changed-meanwhile',
    message: '您打开之后，这项政策的条件已被改过，这次没有保存',
    advice: '您填写的内容还在：请对照最新的条件，确认后再保存',
  });

export const unchanged = () =>
  refuse({
    code: 'policy-rules.unchanged',
    message: '条件和现在生效的一样，不用再保存',
    advice: '改动后再保存，或直接返回列表',
  });
