import {
  closingGroundWords,
  complaintClassWords,
  complaintLimitWords,
  UNREACHED_DAYS,
} from '@yingshang/shared/complaints';
import type {
  CaseDocument,
  ComplaintDue,
  ComplaintTimelineLine,
  ComplaintUrgency,
  DeskComplaint,
  DeskComplaintCase,
  revealComplainant,
  SupervisedComplaintCase,
} from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { dayOfYear, longDate } from '../../platform/dates';
import { sizeWords } from '../../platform/picked-document';
import type { ShownTag, TimelineItem } from '../../ui';

const urgencies: Readonly<Record<ComplaintUrgency, ShownTag | null>> = {
  overdue: { kind: 'bad', icon: 'clock', words: '已逾期' },
  today: { kind: 'warn', icon: 'clock', words: '今天到期' },
  soon: { kind: 'warn', icon: 'clock', words: '快到期' },
  later: { kind: 'ok', icon: 'clock', words: '期限内' },
  paused: { kind: 'neutral', icon: 'clock', words: '暂停计时' },
  none: null,
};

/** How much time is left, as colour, icon and word; null where nobody owes anything by a day. */
export function urgencyTag({ urgency }: Pick<DeskComplaint, 'urgency'>): ShownTag | null {
  return urgencies[urgency];
}

const standings: Readonly<Record<DeskComplaint['status'], string>> = {
  submitted: '待审核受理',
  returned: '已退回投诉人',
  accepted: '已受理，待分派',
  assigned: '待首次回复',
  handling: '办理中',
  answered: '已答复，等投诉人确认',
  reopened: '重新办理，待分派',
  disputed: '待督查裁定',
  closed: '已办结',
};

/** Where it is: 「待首次回复」, 「已办结：投诉人确认满意」; what nobody owns yet says so. */
export function standingWords({ status, ground, unit }: Pick<DeskComplaint, 'status' | 'ground' | 'unit'>) {
  if (ground !== null) return `${standings[status]}：${closingGroundWords[ground]}`;
  if (unit === null && (status === 'submitted' || status === 'accepted')) return '待确定承办单位';
  return standings[status];
}

/** 「首次回复期限：11月24日」 */
export function dueLine({ limit, date, provisional }: ComplaintDue): string {
  return `${complaintLimitWords[limit]}期限：${dayOfYear(date)}${provisional ? '（假日安排公布后可能调整）' : ''}`;
}

/** By what a case is called: its topic, else what the complaint is about. */
export function complaintTitle({ topicName, class: kind }: Pick<DeskComplaint, 'topicName' | 'class'>) {
  return topicName ?? `投诉${complaintClassWords[kind]}`;
}

/** A row by how it begins, since a unit's cases are mostly of one topic, which then stands before where it is. */
export function rowWords(one: DeskComplaint): { readonly title: string; readonly standing: string } {
  const [topic, standing] = [complaintTitle(one), standingWords(one)];
  return one.opening === null
    ? { title: topic, standing }
    : { title: one.opening, standing: `${topic}，${standing}` };
}

/** Besides the time that is left: what a desk should not miss in a row. */
export function noteTags({
  pressed,
  reopenings,
  mine,
}: Pick<DeskComplaint, 'pressed' | 'reopenings' | 'mine'>): ShownTag[] {
  return [
    ...(pressed ? [{ kind: 'warn', icon: 'message', words: '投诉人催办' } as const] : []),
    ...(reopenings > 0 ? [{ kind: 'warn', icon: 'reset', words: `第${reopenings}次重办` } as const] : []),
    ...(mine ? [{ kind: 'brand', icon: 'check', words: '我承办' } as const] : []),
  ];
}

interface Cell {
  readonly head: string;
  readonly words: string;
}

/** Small print of a row: a column each where there is room. */
export function cellsOf(
  { unit, districtName, handlerName, number }: DeskComplaint,
  ofOneUnit: boolean,
): Cell[] {
  return [
    ...(ofOneUnit ? [] : [{ head: '单位', words: unit?.name ?? '待定单位' }]),
    { head: '区县', words: districtName ?? '没有写区县' },
    { head: '承办人', words: handlerName ?? '未分派' },
    { head: '编号', words: number },
  ];
}

interface ShownFact {
  readonly name: string;
  readonly text: string;
}

/** What the desk knows of a complaint besides its words. */
export function factsOf(one: DeskComplaintCase): ShownFact[] {
  const { officerName, unit, policy, districtName, place, photos, joiners, handlerName } = one;
  const facts: (readonly [string, string | null])[] = [
    ['投诉对象', [unit?.name ?? '还没有确定单位', officerName].filter(Boolean).join('，')],
    ['没有兑现的政策', policy?.title ?? null],
    ['发生在', [districtName, place].filter(Boolean).join('，') || null],
    ['照片', photos > 0 ? `${photos}张，由平台保管` : null],
    ['同一件事', joiners > 0 ? `另有${joiners}人也在关注` : null],
    ['承办人', handlerName],
    ['提交', longDate(one.filedOn)],
    ['编号', one.number],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
}

/** An office gets what was let through; a supervisor all. */
export function isGiven({ state }: CaseDocument, reader: 'office' | 'supervisor'): boolean {
  return reader === 'supervisor' || state === 'passed';
}

/** 「附件1，PDF，340 KB」, and why it cannot be opened yet. */
export function documentLine(document: CaseDocument, reader: 'office' | 'supervisor'): string {
  const { place, format, bytes, state } = document;
  const line = `附件${place + 1}，${formatNames[format]}，${sizeWords(bytes)}`;
  if (state === 'waiting') return `${line}，单位以外的人正在核对，放行后单位才能打开。`;
  if (state === 'blocked') return `${line}，核对后没有放行，单位打不开。`;
  return reader === 'office' ? line : `${line}，单位可以打开。`;
}

const formatNames = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const;

/** The latest first: what happened last decides what is to be done. */
export function storyOf(timeline: readonly ComplaintTimelineLine[]): TimelineItem[] {
  const answers = new Set(timeline.filter(({ kind }) => kind === 'answered').map(({ text }) => text));
  // A draft that became the answer is read with it, once.
  const isReadThere = ({ kind, text }: ComplaintTimelineLine) => kind === 'drafted' && answers.has(text);
  return timeline.toReversed().map((one) => ({
    key: String(one.number),
    title: one.line,
    when: longDate(one.on),
    text: isReadThere(one) ? undefined : (one.text ?? undefined),
  }));
}

/** The draft that waits, or was sent back to be changed: a handler begins from it, not from nothing. */
export function draftToChange({ draft, timeline }: Pick<DeskComplaintCase, 'draft' | 'timeline'>): string {
  if (draft !== null) return draft;
  const last = timeline.findLast(({ kind }) => DRAFTING.has(kind));
  if (last?.kind !== 'draft-sent-back') return '';
  return timeline.findLast(({ kind }) => kind === 'drafted')?.text ?? '';
}

const DRAFTING: ReadonlySet<string> = new Set(['drafted', 'draft-sent-back', 'answered']);

/** Behind a text that is already there a template begins a new line. */
export function withTemplate(text: string, template: string): string {
  return text.trim() === '' ? template : `${text.trimEnd()}\n${template}`;
}

/** 「王示甲（我）」 */
export function handlerWords({ name, me }: { readonly name: string; readonly me: boolean }): string {
  return me ? `${name}（我）` : name;
}

/** How often the complainant was not reached, and how often is enough; nothing at first. */
export function unreachedNote(unreached: number): string | undefined {
  if (unreached === 0) return undefined;
  return `已有${unreached}天没联系上；在${UNREACHED_DAYS}个不同的日子都没联系上，才能办结。`;
}

/** Whom to call, in words; an account that is gone leaves nobody. */
export function complainantLine({ name, phone }: ResponseOf<typeof revealComplainant>): string {
  if (name === null) return '投诉人已注销账号，没有可以联系的人。';
  return phone === null ? `${name}，没有留电话` : name;
}

/** Whether a case that is over stands on the public page, or may. Nothing is published without the complainant's word. */
export function publicationWords({
  publishedId,
  mayPublish,
}: Pick<SupervisedComplaintCase, 'publishedId' | 'mayPublish'>): { line: string; button: string | null } {
  if (publishedId !== null) return { line: '这件投诉已经公开。', button: '修改或撤下' };
  if (mayPublish) return { line: '投诉人同意不具名公开。', button: '公开这件投诉' };
  return { line: '投诉人没有同意公开，不能公开。', button: null };
}

/** In a template's name the whole of it is seen in one line of a phone. */
export const LONGEST_TEMPLATE_TITLE = 40;
