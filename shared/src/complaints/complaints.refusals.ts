import { refuse } from '../kernel';
import type { ComplaintStatus } from './complaint';

const standing: Readonly<Record<ComplaintStatus, string>> = {
  submitted: '投诉已提交，正在审核',
  returned: '投诉已退回，没有受理',
  accepted: '投诉已受理，等待单位安排承办人',
  assigned: '已安排承办人，还没有首次回复',
  handling: '承办人正在办理',
  answered: '单位已答复，等待投诉人确认',
  reopened: '投诉人不满意，需要重新办理',
  disputed: '两次重办后仍不满意，等待督查决定',
  closed: '投诉已办结',
};

/** As it is said of a complaint that is not there: who may not know of it learns nothing. */
export const unknownComplaint = () =>
  refuse({
    code: 'complaints.unknown',
    message: '没有找到这件投诉',
    advice: '请返回列表刷新后再试',
    field: 'complaintId',
  });

export const notYours = () =>
  refuse({
    code: 'complaints.not-yours',
    message: '这一步不由您来办',
    advice: '单位负责受理、办理和答复；退回、回访和裁定由上级督查办；是否满意由投诉人自己说',
  });

export const notAssignedToYou = () =>
  refuse({
    code: 'complaints.not-assigned',
    message: '这件投诉现在由别的承办人办理',
    advice: '请刷新列表；需要换人时请找本单位负责人安排',
  });

export const ownUnit = () =>
  refuse({
    code: 'complaints.own-unit',
    message: '您在被投诉的单位任职，这件投诉不能由您督查',
    advice: '请交给不在这个单位任职的督查人员',
  });

export const notNow = (status: ComplaintStatus) =>
  refuse({
    code: 'complaints.not-now',
    message: `现在还不能办这一步：${standing[status]}`,
    advice: '情况可能刚有变化，请刷新页面',
  });

export const alreadyOver = () =>
  refuse({ code: 'complaints.closed', message: '这件投诉已经办结', advice: '请刷新页面查看办结结果' });

export const nothingWritten = () =>
  refuse({
    code: 'complaints.text-missing',
    message: '还没有写内容',
    advice: '请写清楚后再提交',
    field: 'text',
  });

export const noUnitYet = () =>
  refuse({
    code: 'complaints.no-unit',
    message: '这件投诉还没有确定承办单位',
    advice: '请先选定承办单位，再受理',
    field: 'unitId',
  });

export const sameUnit = () =>
  refuse({
    code: 'complaints.same-unit',
    message: '这件投诉已经在这个单位',
    advice: '请另选一个单位',
    field: 'unitId',
  });

export const sameHandler = () =>
  refuse({
    code: 'complaints.same-handler',
    message: '这件投诉已经由这位承办人办理',
    advice: '请另选一位承办人',
    field: 'handlerId',
  });

export const handBackOver = (days: number) =>
  refuse({
    code: 'complaints.hand-back-over',
    message: `收到投诉已超过 ${days} 个工作日，不能再退转`,
    advice: '请继续办理；确实不属于本单位职责的，请联系上级督查转办',
  });

export const handBackRefused = () =>
  refuse({
    code: 'complaints.hand-back-refused',
    message: '上级督查已确定由本单位办理，不能再次退转',
    advice: '请安排承办人办理',
  });

export const repliedAlready = () =>
  refuse({
    code: 'complaints.replied',
    message: '这一轮已经回复过投诉人',
    advice: '请拟写正式答复，或向投诉人提问',
  });

export const askedAlready = () =>
  refuse({
    code: 'complaints.asked',
    message: '已经有一个问题在等投诉人补充',
    advice: '请等投诉人回答后再问',
  });

export const askedEnough = (most: number) =>
  refuse({
    code: 'complaints.asked-enough',
    message: `这一轮已经向投诉人提过 ${most} 次问题`,
    advice: '请按现有材料办理；需要时可以打电话核实',
  });

export const notAsked = () =>
  refuse({
    code: 'complaints.not-asked',
    message: '现在没有需要补充说明的问题',
    advice: '可以在进度里查看办理情况',
  });

export const extendedAlready = () =>
  refuse({
    code: 'complaints.extended',
    message: '这件投诉已经延期过一次',
    advice: '每件投诉只能延期一次，请在期限内答复',
  });

export const tooLateToExtend = () =>
  refuse({
    code: 'complaints.extend-too-late',
    message: '办理期限已过，不能再延期',
    advice: '请尽快答复投诉人',
  });

export const noExtension = () =>
  refuse({ code: 'complaints.no-extension', message: '这类投诉不能延期', advice: '请在原期限内答复' });

export const noDraft = () =>
  refuse({
    code: 'complaints.no-draft',
    message: '还没有待审核的答复',
    advice: '请先由承办人拟写答复',
  });

export const tooSoonToRevisit = (days: number) =>
  refuse({
    code: 'complaints.revisit-too-soon',
    message: `投诉人还有时间自己确认，答复 ${days} 天后仍没有回音再回访`,
    advice: '请等期满后再联系投诉人',
  });

export const triedToday = () =>
  refuse({
    code: 'complaints.tried-today',
    message: '今天已经记过一次没联系上',
    advice: '三次要在三个不同的日子，请改天再联系',
  });

export const pressedToday = () =>
  refuse({
    code: 'complaints.pressed-today',
    message: '今天已经催办过了',
    advice: '每天可以催办一次，单位已经收到提醒',
  });

export const notDue = () =>
  refuse({ code: 'complaints.not-due', message: '还没有到时候', advice: '到期后平台会自动处理' });
