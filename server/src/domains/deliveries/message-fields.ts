import type { CaseBoard, CaseEvent, NoticeSubject, PolicyCause } from '@yingshang/shared/contracts/notices';
import { type CalendarDate, dateInShanghai } from '@yingshang/shared/kernel';
import { ownAnswer } from '../policies';
import type { Letter } from './channel';

/** WeChat's limit on a field called `thing`, in characters. */
const MOST_IN_THING = 20;

export interface MessageForm {
  readonly fields: Readonly<Record<string, string>>;
  /** Where a tap leads. */
  readonly page: string;
}

/**
 * The fields of the three templates, within WeChat's limits. A case's own text is in none of them: whoever looks over a
 * shoulder reads that something happened, and where.
 */
export function messageForm({ content, template, at }: Letter): MessageForm {
  if (content.kind === 'several') return { fields: severalFields(content.count, template, at), page: ALL };
  return {
    fields: fieldsOf(content.subject, content.answer, at),
    page: `${ONE}?id=${content.messageId}`,
  };
}

/** As the mobile's app.config.ts lists them. */
const ALL = 'pages/messages/index';
const ONE = 'features/messages/pages/message/index';

function severalFields(count: number, template: Letter['template'], at: number): Record<string, string> {
  const title = `${count}条与您有关的政策消息`;
  return template === 'reminder'
    ? { thing1: title, date2: dateField(dateInShanghai(at)), thing3: '点开查看每一条' }
    : { thing1: title, phrase2: '有新消息', thing3: '点开查看每一条' };
}

function fieldsOf(subject: NoticeSubject, answer: number | null, at: number): Record<string, string> {
  switch (subject.kind) {
    case 'policy':
      return {
        thing1: fitting(subject.policy.title),
        phrase2: answerPhrase(answer),
        thing3: causes[subject.cause],
      };
    case 'facts':
      return { thing1: '您的政策匹配结果有更新', phrase2: '有变化', thing3: '企业信息变化后，部分结果变了' };
    case 'window':
      return {
        thing1: fitting(subject.policy.title),
        date2: dateField(subject.on),
        thing3: subject.edge === 'opens' ? '当天开始申报' : '当天截止申报',
      };
    case 'case':
      return {
        phrase1: boards[subject.board],
        phrase2: events[subject.event],
        date3: dateField(dateInShanghai(at)),
      };
  }
}

/** Cut by characters as WeChat counts them, so that no half of one is left. */
function fitting(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  if (characters.length <= MOST_IN_THING) return characters.join('') || '政策消息';
  return `${characters.slice(0, MOST_IN_THING - 1).join('')}…`;
}

function dateField(day: string | CalendarDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function answerPhrase(answer: number | null): string {
  const own = ownAnswer(answer ?? 0);
  if (own.verdict === 'none') return '不再符合';
  if (own.phase === 'ended') return '已结束';
  return own.verdict === 'eligible' ? '初步符合' : '待补信息';
}

const causes: Readonly<Record<PolicyCause, string>> = {
  published: '新发布，与您的企业有关',
  edited: '条件有变化，您的结果变了',
  withdrawn: '政策已撤下',
  day: '时间到了，您的结果变了',
};

const boards: Readonly<Record<CaseBoard, string>> = {
  complaints: '投诉',
  'complaint-desk': '投诉办理',
  ratings: '评价',
  'follow-ups': '差评整改',
  'unit-scores': '单位得分',
  'year-scores': '年度绩效',
  kindergarten: '入园申请',
};

const events: Readonly<Record<CaseEvent, string>> = {
  accepted: '已受理',
  'needs-you': '需您处理',
  clarified: '已补充',
  pressed: '被催办',
  urged: '被督办',
  extended: '已延期',
  answered: '已有答复',
  reopened: '重新办理',
  closing: '即将办结',
  'follow-up': '请您回访',
  returned: '已被退回',
  'result-out': '结果已出',
  late: '已过期限',
  overdue: '已过期限',
  'identity-opened': '身份被查',
};
