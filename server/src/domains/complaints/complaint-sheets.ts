import {
  type ClosingGround,
  type ComplaintStatus,
  closingGrounds,
  closingGroundWords,
  complaintClassWords,
  complaintLimitWords,
} from '@yingshang/shared/complaints';
import { type CalendarDate, daysBetween } from '@yingshang/shared/kernel';
import type { WorkbookCell, WorkbookSheet } from '../../platform/files';
import type { ComplaintNames, NamedComplaint } from './complaint-views';

/** What stands on the first sheet besides the figures. */
export interface ComplaintHeading {
  readonly city: string;
  readonly unitName: string;
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly countedAt: string;
  /** There are more than the sheet holds: the latest are in it. */
  readonly cut: boolean;
}

const statusWords: Readonly<Record<ComplaintStatus, string>> = {
  submitted: '待审核',
  returned: '已退回',
  accepted: '已受理，待安排承办人',
  assigned: '待首次回复',
  handling: '办理中',
  answered: '已答复，待确认',
  reopened: '重新办理，待安排承办人',
  disputed: '待督查裁定',
  closed: '已办结',
};

/** A unit's complaints as the sheets of a workbook: figures and days. Nobody's words, and nobody who complained. */
export function complaintSheets(
  complaints: readonly NamedComplaint[],
  heading: ComplaintHeading,
): WorkbookSheet[] {
  return [
    { name: '概况', widths: [26, 60], rows: overview(complaints, heading) },
    {
      name: '投诉清单',
      widths: [18, 20, 14, 14, 14, 24, 12, 12, 12, 14, 12, 12, 12, 30],
      rows: [HEADINGS, ...complaints.map((one) => listed(one, heading.today))],
    },
  ];
}

function overview(complaints: readonly NamedComplaint[], heading: ComplaintHeading): WorkbookCell[][] {
  const count = (is: (row: NamedComplaint['row']) => boolean) =>
    complaints.filter(({ row }) => is(row)).length;
  const { city, unitName, since, today, countedAt, cut } = heading;
  return [
    ['项目', '内容'],
    ['城市', city],
    ['单位', unitName],
    ['统计范围', `${since} 至 ${today} 提交、现由本单位办理的投诉`],
    ['统计时间', countedAt],
    ['件数', complaints.length],
    ['正在办理', count(isOpen)],
    ['其中已超期', count((row) => isOpen(row) && row.dueOn !== null && row.dueOn < today)],
    ['首次答复按期', count(({ firstAnswerOnTime }) => firstAnswerOnTime === true)],
    ['首次答复超期', count(({ firstAnswerOnTime }) => firstAnswerOnTime === false)],
    ['重新办理过', count(({ reopenings }) => reopenings > 0)],
    ...closingGrounds.map((ground): WorkbookCell[] => [
      `办结：${closingGroundWords[ground]}`,
      count((row) => row.ground === ground),
    ]),
    ['说明', '只有件数和日期，没有投诉内容，也没有投诉人。'],
    ...(cut ? [['说明', `件数较多，只列出最近的 ${complaints.length} 件。`]] : []),
  ];
}

const HEADINGS = [
  '投诉编号',
  '投诉事由',
  '投诉类别',
  '区县',
  '承办人',
  '现在的状态',
  '提交日',
  '当前期限',
  '期限到期日',
  '超期天数',
  '答复日',
  '首次答复',
  '办结日',
  '办结依据',
];

function listed({ row, names }: NamedComplaint, today: CalendarDate): WorkbookCell[] {
  return [
    row.number,
    names.topic ?? '',
    complaintClassWords[row.class],
    names.district ?? '',
    handlerOf(row, names),
    statusWords[row.status],
    row.filedOn,
    row.dueLimit === null ? '' : complaintLimitWords[row.dueLimit],
    row.dueOn === null ? '' : `${row.dueOn}${row.provisional ? '（暂定）' : ''}`,
    row.dueOn === null ? '' : Math.max(0, daysBetween(row.dueOn, today)),
    row.answeredOn ?? '',
    onTimeWords(row.firstAnswerOnTime),
    row.closedOn ?? '',
    groundWords(row.ground),
  ];
}

const isOpen = ({ status }: NamedComplaint['row']) => status !== 'closed' && status !== 'returned';
const handlerOf = ({ handlerId }: NamedComplaint['row'], { handler }: ComplaintNames) =>
  handlerId === null ? '' : (handler ?? '已离开本平台');
const groundWords = (ground: ClosingGround | null) => (ground === null ? '' : closingGroundWords[ground]);

function onTimeWords(onTime: boolean | null): string {
  if (onTime === null) return '';
  return onTime ? '按期' : '超期';
}
