import { type ComplaintLimit, closingGroundWords, MOST_REOPENINGS } from '@yingshang/shared/complaints';
import type {
  ComplaintDue,
  ComplaintReceipt,
  OwnComplaint,
  OwnComplaintRow,
} from '@yingshang/shared/contracts/complaints';
import { dayOfYear, daysLeft, longDate } from '../../platform/dates';
import { sizeWords } from '../../platform/picked-document';
import type { ShownTag, TimelineItem } from '../../ui';

/** What is to happen by the day of a limit. */
const deeds: Readonly<Record<ComplaintLimit, string>> = {
  check: '受理，或说明理由退回',
  reply: '首次回复您',
  solve: '答复您',
  decide: '作出裁定',
};

type Standing = Pick<OwnComplaintRow, 'status' | 'ground' | 'unit' | 'due' | 'urgency'>;

/** The one sentence that says who has it and until when: 「示例区市场监管局正在办理，最晚12月3日答复您。」 */
export function standingSentence(one: Standing, confirmBy: string | null = null): string {
  const { status, ground, urgency } = one;
  const unit = one.unit?.name ?? '平台';
  if (urgency === 'paused') return `${unit}请您补充说明，您补充后接着办。`;
  switch (status) {
    case 'submitted':
      return one.unit === null
        ? `平台正在确定由哪个单位办理，${untilWords(one)}。`
        : `已提交，正在审核，${untilWords(one)}。`;
    case 'returned':
      return '没有受理。看看理由，可以补充后再次提交。';
    case 'accepted':
      return one.unit === null
        ? `平台正在重新确定由哪个单位办理，${untilWords(one)}。`
        : `${unit}已受理，正在安排专人办理，${untilWords(one)}。`;
    case 'assigned':
    case 'handling':
      return `${unit}正在办理，${untilWords(one)}。`;
    case 'reopened':
      return `${unit}正在重新办理，${untilWords(one)}。`;
    case 'answered':
      return confirmBy === null
        ? `${unit}已答复，请您确认是否满意。`
        : `${unit}已答复，请您在${dayOfYear(confirmBy)}前确认是否满意。`;
    case 'disputed':
      return `督查人员正在裁定，${untilWords(one)}。`;
    case 'closed':
      return ground === null
        ? '已办结。'
        : `已办结：${closingGroundWords[ground].replaceAll('投诉人', '您')}。`;
  }
}

/** 「最晚12月3日答复您」; past the day it says so instead. */
function untilWords({ due, urgency }: Pick<Standing, 'due' | 'urgency'>): string {
  if (due === null) return '有进展会告诉您';
  const deed = deeds[due.limit];
  if (urgency === 'overdue') return `本应在${dayOfYear(due.date)}前${deed}，已经超期，平台已上报督查`;
  return `最晚${dayOfYear(due.date)}${deed}`;
}

/** A day in a year whose holidays are not announced yet may move. */
export function provisionalNote(dues: readonly ComplaintDue[]): string | undefined {
  return dues.some(({ provisional }) => provisional) ? '放假安排公布后，日期可能有小的变动。' : undefined;
}

/** Where it is, in two or four signs, for a row of the list. */
export function standingTag({ status, urgency }: Pick<Standing, 'status' | 'urgency'>): ShownTag {
  if (urgency === 'paused') return { kind: 'warn', icon: 'question', words: '等您补充' };
  if (status === 'answered') return { kind: 'warn', icon: 'question', words: '等您确认' };
  if (status === 'returned') return { kind: 'warn', icon: 'question', words: '没有受理' };
  if (status === 'closed') return { kind: 'ok', icon: 'check', words: '已办结' };
  if (urgency === 'overdue') return { kind: 'bad', icon: 'clock', words: '已超期' };
  return { kind: 'brand', icon: 'clock', words: stages[status] };
}

const stages = {
  submitted: '审核中',
  accepted: '已受理',
  assigned: '办理中',
  handling: '办理中',
  reopened: '重新办理',
  disputed: '督查裁定中',
} as const;

/** Whom a row is about. */
export function rowTitle({ unit, officerName }: Pick<OwnComplaintRow, 'unit' | 'officerName'>): string {
  if (unit === null) return '还没有确定单位';
  return officerName === null ? unit.name : `${unit.name} · ${officerName}`;
}

/** 「电梯安全 · 2026年11月20日提交」 */
export function rowCaption({ topicName, filedOn }: Pick<OwnComplaintRow, 'topicName' | 'filedOn'>): string {
  return [topicName, `${longDate(filedOn)}提交`].filter(Boolean).join(' · ');
}

export function timelineOf(lines: OwnComplaint['timeline']): TimelineItem[] {
  return lines.map(({ number, on, line, text }) => ({
    key: String(number),
    title: line,
    when: longDate(on),
    text: text ?? undefined,
  }));
}

/** The question that is open now, as the office wrote it; null where nothing is asked. */
export function openQuestion({ timeline, may }: Pick<OwnComplaint, 'timeline' | 'may'>): string | null {
  if (!may.includes('clarify')) return null;
  return timeline.findLast(({ kind }) => kind === 'asked')?.text ?? null;
}

/** The answer that waits for the complainant's word. */
export function lastAnswer({ timeline }: Pick<OwnComplaint, 'timeline'>): string | null {
  return timeline.findLast(({ kind }) => kind === 'answered')?.text ?? null;
}

/** Why it was not accepted, in the supervisor's words. */
export function returnReason({ timeline }: Pick<OwnComplaint, 'timeline'>): {
  readonly line: string;
  readonly text: string | null;
} | null {
  const found = timeline.findLast(({ kind }) => kind === 'returned');
  return found === undefined ? null : { line: found.line, text: found.text };
}

/** 催办: open, or when it is again; null where nobody owes anything. */
export function pressing(
  { timeline, may, joined, status }: Pick<OwnComplaint, 'timeline' | 'may' | 'joined' | 'status'>,
  today: string | undefined,
): 'open' | 'tomorrow' | null {
  if (joined) return null;
  if (may.includes('press')) return 'open';
  const isOwed = !['returned', 'answered', 'closed'].includes(status);
  const wasToday = timeline.some(({ kind, on }) => kind === 'pressed' && on === today);
  return isOwed && wasToday ? 'tomorrow' : null;
}

/** What a denial leads to. */
export function denialNote({ reopenings }: Pick<OwnComplaint, 'reopenings'>): string {
  return reopenings < MOST_REOPENINGS
    ? '不满意就重新办理，期限重新计算。'
    : '已经重办过两次，这次交督查人员裁定，结果公开记录。';
}

const documentStates = {
  waiting: '已收到，正在由单位以外的人核对',
  passed: '已核对，单位可以下载',
  blocked: '没有给单位看',
} as const;

/** What was written, said, photographed and where, as its complainant sees it. */
export function saidFacts({
  words,
  place,
  districtName,
  policy,
}: Pick<OwnComplaint, 'words' | 'place' | 'districtName' | 'policy'>): {
  readonly name: string;
  readonly text: string;
}[] {
  const fact = (name: string, text: string | null | undefined) => (text ? [{ name, text }] : []);
  const photos = words?.photos ?? 0;
  return [
    ...fact('您写的话', words?.text),
    ...(words?.voice === 'waiting' ? [{ name: '您的录音', text: '已收到，正在由专人转成文字' }] : []),
    ...(words?.voice === 'transcribed'
      ? [{ name: '您的录音', text: `已转成文字：${words.transcript ?? '已无法再打开'}` }]
      : []),
    ...(words?.voice === 'heard' ? [{ name: '您的录音', text: '已随您核对过的文字保存，单位听不到' }] : []),
    ...fact('您的照片', photos > 0 ? `已收到${photos}张` : null),
    ...(words?.documents ?? []).map((one, at) => ({
      name: `您的附件${at + 1}`,
      text: `${one.name}（${sizeWords(one.bytes)}），${one.note ?? documentStates[one.state]}`,
    })),
    ...fact('地点', [districtName, place].filter(Boolean).join('，')),
    ...fact('没有兑现的政策', policy?.title),
  ];
}

/** Right after it was filed: what happens now. */
export function receiptSteps({ unit, due, joined }: ComplaintReceipt, today: string): readonly string[] {
  if (joined)
    return [
      '您跟着同一件事一起看进展，有答复会告诉您。',
      '是否满意由最先提交的人来说；您也可以随时另外投诉。',
    ];
  const until = due === null ? '' : `，最晚${dayOfYear(due.date)}（${daysLeft(due.date, today)}）`;
  return [
    unit === null ? `平台先确定由哪个单位办理，再审核${until}。` : `先审核：受理，或说明理由退回${until}。`,
    '受理、回复、答复，每一步都会告诉您，在“我的投诉”里看。',
    '您满意才算办结；不满意就重新办理。',
  ];
}
