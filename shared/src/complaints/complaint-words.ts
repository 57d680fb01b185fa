import type { ClosingGround, ComplaintLimit, ReturnGround } from './complaint';
import type { ComplaintEvent, ComplaintEventKind } from './complaint-event';
import type { ComplaintClass } from './limit-profile';

/** Who reads a timeline: the complainant, the unit with its supervisor, or anybody. */
export type ComplaintViewer = 'complainant' | 'office' | 'public';

/** How a unit is called; a complaint never names a person. */
export type UnitName = (unitId: string) => string;

/** What is owed within a limit, before 「期限」: 「首次回复期限」. */
export const complaintLimitWords: Readonly<Record<ComplaintLimit, string>> = {
  check: '审核',
  reply: '首次回复',
  solve: '办结',
  decide: '督查裁定',
};

/** What a complaint is about. */
export const complaintClassWords: Readonly<Record<ComplaintClass, string>> = {
  unit: '单位的服务',
  officer: '工作人员',
  promise: '政策没有兑现',
  unknown: '不知道归谁管',
};

export const returnGroundWords: Readonly<Record<ReturnGround, string>> = {
  'not-for-this-platform': '不属于本平台受理的范围',
  'another-way-by-law': '依法应当通过诉讼、仲裁、复议等途径解决',
  'cannot-be-understood': '内容不清楚，无法办理',
  'same-as-another': '与正在办理的投诉是同一件事',
  'asked-back': '投诉人要求撤回',
};

export const closingGroundWords: Readonly<Record<ClosingGround, string>> = {
  'complainant-confirmed': '投诉人确认满意',
  'revisit-satisfied': '回访时投诉人表示满意',
  unreachable: '答复后在三个不同的日子三次回访都没有联系上',
  'supervisor-decided': '经督查裁定',
};

/**
 * One line of the timeline. The office reads nothing of how somebody came to complain, the public nothing of what
 * passes inside an office; neither learns a name.
 */
export function complaintEventWords(
  event: ComplaintEvent,
  viewer: ComplaintViewer,
  unitName: UnitName,
): string {
  const you = viewer === 'complainant' ? '您' : '投诉人';
  switch (event.kind) {
    case 'filed':
      return event.unitId === null
        ? `${you}提交了投诉，等待确定承办单位`
        : `${you}提交了投诉，投诉对象：${unitName(event.unitId)}`;
    case 'returned':
      return `投诉没有受理：${returnGroundWords[event.ground]}。${you}可以补充后再次提交`;
    case 'accepted':
      return '投诉已受理，开始计算办理期限';
    case 'directed':
      return `投诉转由${unitName(event.unitId)}办理，期限照常计算`;
    case 'assigned':
      return viewer === 'office' ? '负责人安排了承办人' : '承办单位已安排专人办理';
    case 'handed-back':
      return `${unitName(event.unitId)}说明这件事不由它办，等待重新确定承办单位`;
    case 'replied':
      return `承办单位首次回复了${you}`;
    case 'asked':
      return `承办单位请${you}补充说明，从次日起暂停计算期限`;
    case 'clarified':
      return `${you}补充了说明，从次日起继续计算期限`;
    case 'question-lapsed':
      return '没有等到补充说明，从次日起继续计算期限';
    case 'extended':
      return '承办单位说明理由后延长了一次办理期限';
    case 'drafted':
      return '答复已拟好，等待单位负责人审核';
    case 'draft-sent-back':
      return '单位负责人要求修改答复';
    case 'answered':
      return viewer === 'complainant'
        ? '承办单位作出答复，请您确认是否满意'
        : '承办单位作出答复，等待投诉人确认';
    case 'confirmed':
      return `${you}确认满意`;
    case 'denied':
      return `${you}表示不满意`;
    case 'revisit-due':
      return '确认期已过，由督查人员回访';
    case 'revisited':
      return revisitWords(event.result, you);
    case 'reopened':
      return '投诉重新办理，期限重新计算';
    case 'disputed':
      return '两次重办后仍不满意，交督查裁定';
    case 'decided':
      return event.result === 'settled' ? '督查裁定：已按规定办理' : '督查裁定：由承办单位再办一次';
    case 'pressed':
      return `${you}催办了一次`;
    case 'urged':
      return '督查人员要求加快办理';
    case 'limit-told':
      return limitToldWords(event);
    case 'closed':
      return `投诉办结：${closingGroundWords[event.ground].replaceAll('投诉人', you)}`;
  }
}

function revisitWords(result: 'satisfied' | 'dissatisfied' | 'unreached', you: string): string {
  if (result === 'unreached') return `督查人员回访，没有联系上${you}`;
  return `督查人员回访，${you}表示${result === 'satisfied' ? '满意' : '不满意'}`;
}

function limitToldWords({ limit, told }: Extract<ComplaintEvent, { kind: 'limit-told' }>): string {
  if (told === 'warned') return `${complaintLimitWords[limit]}期限快到了，平台作了提醒`;
  const late = `${complaintLimitWords[limit]}已超过期限`;
  return told === 'lead' ? `${late}，平台已通知单位负责人` : `${late}，平台已上报督查`;
}

/** What passes inside an office, and reminders before anything is late, are not the public's. */
const INSIDE: ReadonlySet<ComplaintEventKind> = new Set(['assigned', 'drafted', 'draft-sent-back']);

/** Whether a timeline has a line for it. The complainant sees every step; the public, no drafts and no reminders. */
export function isOnTimeline(event: ComplaintEvent, viewer: ComplaintViewer): boolean {
  if (viewer !== 'public') return true;
  return !INSIDE.has(event.kind) && !(event.kind === 'limit-told' && event.told === 'warned');
}
