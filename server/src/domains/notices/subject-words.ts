import type { CaseEvent, NoticeSubject, PolicyCause } from '@yingshang/shared/contracts/notices';

const causes: Readonly<Record<PolicyCause, string>> = {
  published: '新发布',
  edited: '条件有变化',
  withdrawn: '已撤下',
  day: '到了影响结果的日子',
};

const events: Readonly<Record<CaseEvent, string>> = {
  accepted: '已受理',
  'needs-you': '需要您处理',
  clarified: '已补充',
  pressed: '被催办',
  urged: '被督办',
  extended: '延长了期限',
  answered: '已有答复',
  reopened: '重新办理',
  closing: '即将办结',
  'follow-up': '邀请您回访',
  returned: '被退回',
  'result-out': '结果已出',
  late: '已过期限',
  overdue: '已过期限',
  'identity-opened': '的身份被依规查看',
};

const boards = {
  complaints: '投诉',
  'complaint-desk': '投诉办理',
  ratings: '评价',
  'follow-ups': '差评整改',
  'unit-scores': '单位得分',
  'year-scores': '年度营商绩效',
  kindergarten: '入园申请',
} as const;

/** What a message is about in one line; the own answer is not in it. */
export function subjectWords(subject: NoticeSubject): string {
  switch (subject.kind) {
    case 'policy':
      return `政策「${subject.policy.title}」${causes[subject.cause]}`;
    case 'window':
      return `政策「${subject.policy.title}」${subject.on}${subject.edge === 'opens' ? '开始' : '截止'}申报`;
    case 'facts':
      return '企业信息变化后，部分政策的结果变了';
    case 'case':
      return `${boards[subject.board]}${events[subject.event]}`;
  }
}
