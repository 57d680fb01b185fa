import { calendarDate, dayOfYearInWords } from '../../kernel';
import type { FollowUpState, FollowUpStepView, FollowUpUrgency, OwnFollowUp } from './shapes';

export const followUpStateNames: Readonly<Record<FollowUpState, string>> = {
  opened: '等单位答复',
  taken: '单位处理中',
  answered: '已答复，整改中',
  'put-right': '已整改，待回访',
  disputed: '待督查决定',
  closed: '已办结',
};

const urgencies: Readonly<Record<FollowUpUrgency, string>> = {
  overdue: '已逾期',
  today: '今天到期',
  soon: '快到期',
  later: '期限内',
  paused: '暂停计时',
  none: '',
};

const grounds: Readonly<Record<NonNullable<OwnFollowUp['ground']>, string>> = {
  'rater-confirmed': '评价人确认已解决',
  'revisit-satisfied': '回访满意',
  unreachable: '三天三次没联系上评价人',
  'supervisor-decided': '督查决定办结',
  'rating-removed': '这条评价经复核已撤下',
};

const doers: Readonly<Record<FollowUpStepView['by'], string>> = {
  rater: '评价人',
  unit: '单位',
  supervisor: '督查',
  platform: '平台',
};

/** How much time the unit has, in a word and where it may be known with its day: 「快到期，最晚11月30日」. */
export function dueWords({ urgency, due }: Pick<OwnFollowUp, 'urgency' | 'due'>): string {
  if (due === null || urgency === 'none' || urgency === 'paused') return urgencies[urgency];
  const day = dayOfYearInWords(calendarDate(due.date));
  return `${urgencies[urgency]}，最晚${day}${due.provisional ? '（假日安排公布后可能调整）' : ''}`;
}

/** Why it is over: 「评价人确认已解决」. */
export function groundWords(ground: NonNullable<OwnFollowUp['ground']>): string {
  return grounds[ground];
}

/** A step as a lay person reads it. `toRater`: to whoever rated. */
export function stepWords(step: Pick<FollowUpStepView, 'kind' | 'result' | 'by'>, toRater = false): string {
  const who = toRater && step.by === 'rater' ? '您' : doers[step.by];
  switch (step.kind) {
    case 'open':
      return '收到差评，开始整改';
    case 'take':
      return '单位已签收';
    case 'answer':
      return '单位作了答复';
    case 'put-right':
      return '单位报告整改完成';
    case 'confirm':
      return `${who}确认已解决`;
    case 'deny':
      return `${who}认为还没解决`;
    case 'revisit':
      return revisitWords(step.result, toRater);
    case 'decide':
      return step.result === 'again' ? '督查要求单位再次整改' : '督查决定办结';
    case 'urge':
      return '督查催办';
    case 'escalate':
      return '超过期限，已报督查';
    case 'pause':
      return '这条评价在核查，暂停计时';
    case 'resume':
      return '核查完毕，继续整改';
    case 'remove':
      return '这条评价经复核已撤下，整改结束';
  }
}

function revisitWords(result: FollowUpStepView['result'], toRater: boolean): string {
  if (result === 'satisfied') return '回访：满意';
  if (result === 'dissatisfied') return '回访：不满意，退回重新整改';
  return toRater ? '督查想听您的意见，还没联系上' : '回访：没联系上';
}
