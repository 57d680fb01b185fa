import { refuse } from '../kernel';
import type { FollowUpState } from './follow-up';

const standing: Readonly<Record<FollowUpState, string>> = {
  opened: '单位还没有答复',
  taken: '单位正在处理，还没有答复',
  answered: '单位已答复，整改还没有完成',
  'put-right': '单位已报整改完成，等待回访',
  disputed: '已交督查决定',
  closed: '已办结',
};

/** As it is said of a case that is not there: who may not know of it learns nothing. */
export const unknownFollowUp = () =>
  refuse({
    code: 'follow-ups.unknown',
    message: '没有找到这件差评整改',
    advice: '请返回列表刷新后再试',
    field: 'caseId',
  });

export const notShownYet = unknownFollowUp;

export const notYours = () =>
  refuse({
    code: 'follow-ups.not-yours',
    message: '这一步不由您来办',
    advice: '被评价单位负责答复和整改，上级督查负责回访，评价人自己确认结果',
  });

export const isOver = () =>
  refuse({
    code: 'follow-ups.closed',
    message: '这件差评整改已经办结',
    advice: '请刷新页面查看办结结果',
  });

export const isPaused = () =>
  refuse({
    code: 'follow-ups.paused',
    message: '这条评价正在核查，整改暂停',
    advice: '核查有结果后会继续，暂停的日子不计入期限',
  });

export const notNow = (state: FollowUpState) =>
  refuse({
    code: 'follow-ups.not-now',
    message: `现在还不能办这一步：${standing[state]}`,
    advice: '情况可能刚有变化，请刷新页面',
  });

export const notDue = () =>
  refuse({
    code: 'follow-ups.not-due',
    message: '还没有超过整改期限',
    advice: '期限过后会自动报督查',
  });

export const triedToday = () =>
  refuse({
    code: 'follow-ups.tried-today',
    message: '今天已经记过一次没联系上',
    advice: '三次要在三个不同的日子，请改天再联系',
  });
