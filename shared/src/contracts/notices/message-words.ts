import { type CalendarDate, dateInWords, daysBetween, isCalendarDate } from '../../kernel';
import type {
  CaseBoard,
  CaseEvent,
  ChangedAnswer,
  NoticeSubject,
  OwnAnswer,
  PolicyCause,
  PolicyPhase,
} from './shapes';

/** What is told, with the recipient's own answers. */
export interface ToldMessage {
  readonly subject: NoticeSubject;
  readonly before: OwnAnswer | null;
  readonly after: OwnAnswer | null;
  readonly changes: readonly ChangedAnswer[];
}

/** A message in words. */
export interface MessageWords {
  /** What happened, at most 14 characters: 「您初步符合」. */
  readonly head: string;
  /** The policy that it is about; null where the head says all. */
  readonly policy: string | null;
  /** One sentence or two: why, and how it stands. */
  readonly line: string;
}

/** Of the day on which they are read: 「3天后截止」 is 「已截止」 a week later. */
export function messageWords(told: ToldMessage, today: CalendarDate): MessageWords {
  const { subject, changes } = told;
  switch (subject.kind) {
    case 'policy': {
      const { head, line } = answerWords(told.before ?? NOTHING, told.after ?? NOTHING, subject.cause);
      return { head, line, policy: subject.policy.title };
    }
    case 'window': {
      const { head, line } = windowWords(subject.edge, subject.on, today);
      return { head, line, policy: subject.policy.title };
    }
    case 'facts':
      return {
        head: `${changes.length}项政策的结果变了`,
        policy: null,
        line: '您的企业信息有更新，这些政策按新的信息重新判断过。',
      };
    case 'case':
      return { ...caseWords(subject.board, subject.event), policy: null };
  }
}

/** 「您初步符合：××办法」. */
export function messageTitle({ head, policy }: MessageWords): string {
  return policy === null ? head : `${head}：${policy}`;
}

const NOTHING: OwnAnswer = { verdict: 'none' };

interface Said {
  readonly head: string;
  readonly line: string;
}

/** One policy's answer, before and after. A cause of null: the recipient's own facts changed. */
export function answerWords(before: OwnAnswer, after: OwnAnswer, cause: PolicyCause | null): Said {
  if (after.verdict === 'none') return lost(before, cause);
  const same = before.verdict === after.verdict;
  if (same) return moved(before, after);
  const head = newVerdicts[after.verdict];
  const was = before.verdict === 'none' ? '' : wasSo[before.verdict];
  return { head, line: sentences(becauseOf(cause), was, phaseLines[after.phase]) };
}

type Answered = Exclude<OwnAnswer, { verdict: 'none' }>;

const newVerdicts = { eligible: '您初步符合', perhaps: '补上信息就能判断' } as const;

const wasSo = { eligible: '原来初步符合，现在有信息待补充', perhaps: '原来待补充，现在能判断了' } as const;

const phaseLines: Readonly<Record<PolicyPhase, string>> = {
  'not-yet-open': '还没到申报时间',
  open: '现在可以申报',
  ended: '申报已截止',
};

function lost(before: OwnAnswer, cause: PolicyCause | null): Said {
  if (cause === 'withdrawn') return { head: '政策已撤下', line: '这项政策不再执行，您不用再准备申报。' };
  return before.verdict === 'perhaps'
    ? { head: '这项政策不适合您', line: sentences(becauseOf(cause), '原来待补充，现在能判断为不符合') }
    : { head: '您不再符合', line: sentences(becauseOf(cause), '原来初步符合，现在有条件对不上') };
}

/** The same verdict: only the time for applying changed. */
function moved(before: OwnAnswer, after: Answered): Said {
  const own = after.verdict === 'eligible' ? '您初步符合这项政策' : '补上信息就能判断您是否符合';
  const again = before.verdict !== 'none' && before.phase === 'ended';
  const heads: Readonly<Record<PolicyPhase, string>> = {
    'not-yet-open': again ? '又安排了申报时间' : '申报时间改到以后',
    open: again ? '重新开放申报' : '已开放申报',
    ended: '申报已截止',
  };
  const lines: Readonly<Record<PolicyPhase, string>> = {
    'not-yet-open': '到时候会再告诉您',
    open: '现在可以申报',
    ended: '错过不要紧，再开放会告诉您',
  };
  return { head: heads[after.phase], line: sentences(own, lines[after.phase]) };
}

function becauseOf(cause: PolicyCause | null): string {
  const words: Readonly<Record<PolicyCause, string>> = {
    published: '这是新发布的政策',
    edited: '政策的条件变了',
    withdrawn: '政策已撤下',
    day: '到了今天，按日期算的条件有变化',
  };
  return cause === null ? '' : words[cause];
}

function windowWords(edge: 'opens' | 'closes', on: string, today: CalendarDate): Said {
  if (!isCalendarDate(on))
    return { head: edge === 'opens' ? '快开始申报' : '快截止了', line: `日期是${on}。` };
  const days = daysBetween(today, on);
  const date = dateInWords(on);
  if (edge === 'opens')
    return days > 0
      ? { head: `${when(days)}开始申报`, line: `${date}开始，可以先备好材料。` }
      : { head: days === 0 ? '今天开始申报' : '已开始申报', line: `${date}起可以申报。` };
  return days >= 0
    ? { head: `${when(days)}截止`, line: `${date}是申报的最后一天，还没办的请抓紧。` }
    : { head: '申报已截止', line: `${date}是申报的最后一天，现在已过。` };
}

const when = (days: number) => (days === 0 ? '今天' : days === 1 ? '明天' : `${days}天后`);

const boards: Readonly<Record<CaseBoard, string>> = {
  complaints: '投诉',
  'complaint-desk': '投诉办理',
  ratings: '评价',
  'follow-ups': '差评整改',
  'unit-scores': '单位得分',
  'year-scores': '年度绩效',
  kindergarten: '入园申请',
};

const events: Readonly<Record<CaseEvent, { readonly head: string; readonly line: string }>> = {
  accepted: { head: '已受理', line: '办理期限开始计算，打开看由谁办、什么时候到期。' },
  'needs-you': { head: '要您补充', line: '经办单位在等您，打开就能看到要补什么。' },
  clarified: { head: '已补充', line: '打开就能看到补充的内容。' },
  pressed: { head: '被催办', line: '打开看办到哪一步了。' },
  urged: { head: '被督办', line: '打开看办到哪一步了。' },
  extended: { head: '延长了期限', line: '打开看延长的原因和新的期限。' },
  answered: { head: '有答复了', line: '打开就能看到答复。' },
  reopened: { head: '重新办理', line: '办理期限重新计算，打开看由谁办。' },
  closing: { head: '快办结了', line: '若还有话要说，请在办结前补充。' },
  'follow-up': { head: '想听您的意见', line: '办得怎么样，由您来评。' },
  returned: { head: '被退回了', line: '打开看原因，改好可以再交。' },
  'result-out': { head: '有结果了', line: '打开就能看到结果。' },
  late: { head: '过期限了', line: '还没有按期办完，请尽快办理。' },
  overdue: { head: '过期限了', line: '承办单位还没有办完，已报督查。' },
  'identity-opened': { head: '的身份被依规查看', line: '经两个单位的人批准，只看了一次，公众账本上有记录。' },
};

/** What staff are told of a bad rating that they have to put right, or watch over. */
const staffEvents: Partial<typeof events> = {
  'needs-you': { head: '有差评等您处理', line: '打开看评价内容和整改期限。' },
  closing: { head: '差评整改快到期', line: '还没有整改完，请尽快办理。' },
  returned: { head: '差评整改被退回', line: '评价人认为还没解决，请再次整改。' },
  'follow-up': { head: '有差评请您决定', line: '评价人几次说没解决，请督查决定。' },
  overdue: { head: '差评整改已逾期', line: '单位没有在期限内整改完，请督办。' },
};

/** What a complainant is told otherwise: the end is theirs to agree to, and a limit that is over may be a supervisor's. */
const complainantEvents: Partial<typeof events> = {
  answered: { head: '您的投诉有回复了', line: '打开看回复；如已正式答复，请您确认是否满意。' },
  'follow-up': { head: '您的投诉请您说一说', line: '答复满意不满意，由您来说；督查人员也会联系您。' },
  returned: { head: '您的投诉没有受理', line: '打开看原因，补充后可以再次提交。' },
  'result-out': { head: '您的投诉办结了', line: '打开看结果；办得好不好，可以评一评。' },
  overdue: { head: '您的投诉过期限了', line: '还没有按期办完，平台已提醒并逐级上报。' },
};

/** What staff are told of a complaint. `late` is the unit's own, `overdue` and `follow-up` are its supervisors'. */
const complaintStaffEvents: Partial<typeof events> = {
  'needs-you': { head: '有投诉等您处理', line: '打开看内容、到期日和下一步要办什么。' },
  clarified: { head: '投诉可以继续办理', line: '不再等投诉人补充，期限从次日起继续计算。' },
  pressed: { head: '投诉人催办', line: '投诉人在等，请尽快办理或告知进展。' },
  urged: { head: '督查要求加快办理', line: '打开看督查意见，请尽快办理。' },
  returned: { head: '投诉需要再办', line: '打开看意见，请重新办理或修改答复。' },
  closing: { head: '投诉快到期', line: '还没有办完，请在期限内办理。' },
  late: { head: '投诉已过期限', line: '请马上办理；再不办完将上报督查。' },
  overdue: { head: '投诉已逾期', line: '没有按期办完，请督办。' },
  'follow-up': { head: '有投诉请督查处理', line: '打开看要定单位、回访还是裁定。' },
  'result-out': { head: '投诉已办结', line: '打开就能看到结果。' },
};

/** What leads are told of their unit's month, and supervisors of an objection to one. */
const scoreEvents: Partial<typeof events> = {
  'result-out': { head: '上月得分出来了', line: '打开看总分、扣分原因，有异议请在期限内提出。' },
  'needs-you': { head: '有得分异议等您核定', line: '打开看单位的理由和证据，请在期限内决定。' },
  answered: { head: '得分异议有结果了', line: '打开看是否采纳和理由。' },
};

/** `follow-up` and `closing` are for the office that runs the assessment, the others for leads of units. */
const yearEvents: Partial<typeof events> = {
  'needs-you': { head: '年度得分请您确认', line: '打开看全年得分和确认的期限；到期没有意见，按确认处理。' },
  answered: { head: '年度得分异议有结果了', line: '打开看是否采纳和理由；得分有变化的，请再次确认。' },
  'result-out': { head: '年度营商绩效公布了', line: '打开看全年得分、等次和每个月的得分。' },
  'follow-up': { head: '有年度得分异议等您核定', line: '打开看单位的理由，请在期限内决定。' },
  closing: { head: '年度营商绩效等您签批', line: '已有一人提出签批，请核对后签批或退回。' },
};

/** What a guardian is told of an application; what was returned is theirs to mend in time. */
const kindergartenEvents: Partial<typeof events> = {
  accepted: { head: '入园报名审核通过了', line: '请保存回执；派位那天在这里看结果。' },
  returned: { head: '入园报名被退回了', line: '打开看理由，请在补正截止前改好再提交。' },
  'result-out': { head: '派位结果出来了', line: '打开看有没有派到、是哪所幼儿园、下一步做什么。' },
  'needs-you': { head: '有候补学位等您确认', line: '打开看是哪所幼儿园、哪天截止；过期学位给下一位。' },
  answered: { head: '入园学位有新情况', line: '打开看材料核对的结果和下一步。' },
  late: { head: '入园学位过期限了', line: '打开看是哪一步过了期限、现在怎么办。' },
};

/** What a rater is told otherwise than of a case of their own: the unit acts, they say whether it helped. */
const raterEvents: Partial<typeof events> = {
  'follow-up': { head: '您的差评请您说一说', line: '看看单位改了什么，由您来说解决了没有。' },
};

const eventsOf: Partial<Record<CaseBoard, Partial<typeof events>>> = {
  complaints: complainantEvents,
  'complaint-desk': complaintStaffEvents,
  'follow-ups': staffEvents,
  'unit-scores': scoreEvents,
  'year-scores': yearEvents,
  ratings: raterEvents,
  kindergarten: kindergartenEvents,
};

function caseWords(board: CaseBoard, event: CaseEvent): Said {
  const own = eventsOf[board]?.[event];
  if (own !== undefined) return own;
  const { head, line } = events[event];
  return { head: `您的${boards[board]}${head}`, line };
}

function sentences(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('。')}。`;
}

/** How an answer stands, in one word or two: 「初步符合 · 可申报」. */
export function ownAnswerWords(answer: OwnAnswer): string {
  if (answer.verdict === 'none') return '不符合';
  const phases: Readonly<Record<PolicyPhase, string>> = {
    'not-yet-open': '未到申报时间',
    open: '可申报',
    ended: '已截止',
  };
  return `${answer.verdict === 'eligible' ? '初步符合' : '待补充信息'}，${phases[answer.phase]}`;
}
