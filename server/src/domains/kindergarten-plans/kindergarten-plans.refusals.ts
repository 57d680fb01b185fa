import { refuse } from '@yingshang/shared/kernel';

export const unknownPlan = () =>
  refuse({
    code: 'kindergarten-plans.unknown',
    message: '没有找到这个派位方案',
    advice: '请返回列表刷新后再看，可能还没有公布',
  });

export const changedMeanwhile = () =>
  refuse({
    code: 'kindergarten-plans.changed-meanwhile',
    message: '这份草稿已被另一位工作人员改过',
    advice: '请刷新后在最新的草稿上修改或公布',
  });

export const samePerson = () =>
  refuse({
    code: 'kindergarten-plans.same-person',
    message: '最后修改草稿的人不能自己公布',
    advice: '请由本单位另一位派位操作员核对后公布',
  });

export const frozen = () =>
  refuse({
    code: 'kindergarten-plans.frozen',
    message: '派位名册已经封存，方案不能再改',
    advice: '封存以后的更正按补录办理，不改方案',
  });

export const nothingChanged = () =>
  refuse({
    code: 'kindergarten-plans.nothing-changed',
    message: '草稿和已公布的方案没有不同',
    advice: '没有要改的，可以删除草稿',
  });

export const noReason = () =>
  refuse({
    code: 'kindergarten-plans.no-reason',
    message: '还没有写理由',
    advice: '请写明为什么制定或修改方案，例如依据哪份文件；理由会一起公布',
    field: 'reason',
  });

export const reasonTooLong = (most: number) =>
  refuse({
    code: 'kindergarten-plans.reason-too-long',
    message: `理由超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的依据',
    field: 'reason',
  });

export const notReady = (message: string, advice: string) =>
  refuse({ code: 'kindergarten-plans.not-ready', message, advice });
