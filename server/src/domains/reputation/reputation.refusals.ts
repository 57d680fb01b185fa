import { refuse } from '@yingshang/shared/kernel';

export const unknownRow = () =>
  refuse({
    code: 'reputation.unknown-row',
    message: '没有找到这条评价',
    advice: '请返回本单位评价，刷新后再选',
  });

export const notCounted = () =>
  refuse({
    code: 'reputation.not-counted',
    message: '这条评价正在核查或已移除，现在不能公开答复',
    advice: '核定恢复计入后可以再答复',
  });

export const alreadyAnswered = () =>
  refuse({
    code: 'reputation.answered',
    message: '这条评价已经答复过',
    advice: '每条评价公开答复一次；刷新后可以看到答复和核对进度',
  });

export const noAnswerText = () =>
  refuse({
    code: 'reputation.nothing-said',
    message: '还没有写答复',
    advice: '请用几句话写清楚，公众和评价人都会看到',
    field: 'text',
  });

export const answerTooLong = (most: number) =>
  refuse({
    code: 'reputation.too-long',
    message: `答复超过${most}字`,
    advice: `请缩短到${most}字以内`,
    field: 'text',
  });
