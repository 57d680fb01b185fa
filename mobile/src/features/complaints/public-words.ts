import {
  type ClosingGround,
  closingGrounds,
  closingGroundWords,
  complaintClassWords,
  complaintLimitWords,
} from '@yingshang/shared/complaints';
import type {
  ComplaintFiguresRow,
  ComplaintTimelineLine,
  getComplaintLimits,
  listOverdueComplaints,
  PublishedComplaintRow,
} from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { longDate } from '../../platform/dates';
import type { TimelineItem } from '../../ui';
import type { ShownBar } from '../../ui/labelled-bars';

type Overdue = ResponseOf<typeof listOverdueComplaints>;
type OverdueItem = Overdue['units'][number]['items'][number];
type ClassLimits = ResponseOf<typeof getComplaintLimits>['classes'][number];

/** 「40件中38件（95%）」: a share is never said without its counts, and never rounded to all or to none. */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) return '还没有';
  const percent = Math.round((part * 100) / whole);
  const shown = part === whole || part === 0 ? percent : Math.min(99, Math.max(1, percent));
  return `${whole}件中${part}件（${shown}%）`;
}

export interface LateRow {
  /** By its place: nothing public about a complaint tells it from another one. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly caption: string | undefined;
}

/** What is late in a unit: 「消费纠纷」, 「首次回复期限到2026年11月18日，已逾期4天」. */
export function lateRows(items: readonly OverdueItem[]): LateRow[] {
  return items.map((item, at) => ({
    key: String(at),
    title: item.topicName ?? '没有归类的投诉',
    detail: lateLine(item),
    caption: reopenedLine(item.reopenings) || undefined,
  }));
}

function lateLine({ due, daysLate }: OverdueItem): string {
  const moves = due.provisional ? '（节假日安排公布后可能调整）' : '';
  return `${complaintLimitWords[due.limit]}期限到${longDate(due.date)}${moves}，已逾期${daysLate}天`;
}

/** 「重新办理过1次」; empty for a complaint in its first round. */
function reopenedLine(reopenings: number): string {
  return reopenings === 0 ? '' : `重新办理过${reopenings}次`;
}

/** The limits in sentences; one alone where all classes have the same. */
export function limitLines(classes: readonly ClassLimits[]): string[] {
  const words = classes.map((one) => ({ class: one.class, words: limitsOf(one) }));
  const same = new Set(words.map((one) => one.words));
  if (same.size <= 1) return [...same];
  return words.map((one) => `${complaintClassWords[one.class]}：${one.words}`);
}

function limitsOf({ checkDays, replyDays, solveDays, extendToDays, decideDays }: ClassLimits): string {
  return [
    `审核${checkDays}个工作日`,
    `首次回复${replyDays}个工作日`,
    `答复${solveDays}个工作日，说明理由可以延长一次，最多到${extendToDays}个工作日`,
    `督查裁定${decideDays}个工作日`,
  ].join('；');
}

/** 「示例区市场监督管理局 · 消费纠纷 · 示例区」 */
export function aboutLine({ unit, topicName, districtName }: PublishedComplaintRow): string {
  return [unit.name, topicName, districtName].filter((part) => part !== null).join(' · ');
}

/** 「2026年10月8日办结，提交后12天答复，重新办理过1次」 */
export function courseLine({ closedOn, daysToAnswer, reopenings }: PublishedComplaintRow): string {
  const answered = daysToAnswer === 0 ? '提交当天答复' : `提交后${daysToAnswer}天答复`;
  return [`${longDate(closedOn)}办结`, answered, reopenedLine(reopenings)].filter(Boolean).join('，');
}

export function storyTimeline(lines: readonly ComplaintTimelineLine[]): TimelineItem[] {
  return lines.map(({ number, on, line, text }) => ({
    key: String(number),
    title: line,
    when: longDate(on),
    text: text ?? undefined,
  }));
}

/** What the public counts of complaints, of all or of one unit, topic or district; each by its name. */
export function figureFacts(figures: ComplaintFiguresRow): { name: string; text: string }[] {
  const { filed, returned, onTime, notOnTime, reopened, late } = figures;
  return [
    { name: '收到', text: `${filed}件` },
    { name: '首次答复按期', text: shareWords(onTime, onTime + notOnTime) },
    { name: '办结', text: shareWords(closedOf(figures), filed) },
    { name: '重新办理过', text: shareWords(reopened, filed) },
    { name: '没有受理', text: shareWords(returned, filed) },
    { name: '现在逾期', text: `${late}件` },
  ];
}

export function closedOf({ closed }: ComplaintFiguresRow): number {
  return closingGrounds.reduce((sum, ground) => sum + closed[ground], 0);
}

/** How complaints ended, each of all that did. */
export function groundBars({ closed, ...rest }: ComplaintFiguresRow): ShownBar[] {
  const all = closedOf({ closed, ...rest });
  if (all === 0) return [];
  return closingGrounds.map((ground: ClosingGround) => ({
    key: ground,
    label: closingGroundWords[ground],
    value: shareWords(closed[ground], all),
    length: closed[ground] / all,
  }));
}

/** First answers within their limit, of all that were due; most complaints first. */
export function onTimeBars(rows: readonly ComplaintFiguresRow[]): ShownBar[] {
  return mostFirst(rows).map(({ key, name, onTime, notOnTime }) => {
    const due = onTime + notOnTime;
    return { key, label: name, value: shareWords(onTime, due), length: due === 0 ? 0 : onTime / due };
  });
}

/** Beneath the bars: every figure of every row. */
export function figureTable(
  what: string,
  rows: readonly ComplaintFiguresRow[],
): { columns: string[]; rows: string[][] } {
  const [first] = rows;
  const columns = first === undefined ? [] : figureFacts(first).map(({ name }) => name);
  return {
    columns: [what, ...columns],
    rows: mostFirst(rows).map((row) => [row.name, ...figureFacts(row).map(({ text }) => text)]),
  };
}

function mostFirst(rows: readonly ComplaintFiguresRow[]): ComplaintFiguresRow[] {
  return rows.toSorted((one, other) => other.filed - one.filed);
}
