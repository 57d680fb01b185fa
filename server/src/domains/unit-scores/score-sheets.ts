import type { RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { type ScoreMonth, type UnitScoreSettings } from '@yingshang/shared/unit-scores';
import type { WorkbookCell, WorkbookSheet } from '../../platform/files';
import type { MonthLine } from './month-line';

interface ScoreHeading {
  readonly city: string;
  readonly unitName: string;
  readonly month: ScoreMonth;
  readonly isFrozen: boolean;
  readonly asOf: string;
  readonly madeAt: string;
  readonly seeded: boolean;
}

export interface ScoredRow {
  readonly group: string;
  readonly row: RankedRow;
  readonly line: MonthLine;
}

type AnyCause = MonthLine['ratings' | 'complaints']['deductions'][number]['cause'];

const causeWords: Readonly<Record<AnyCause, string>> = {
  'one-star': '一星评价',
  'two-stars': '二星评价',
  'three-stars': '三星评价',
  'four-stars': '四星评价',
  prior: '基础分（按城市平均计入的部分）',
  late: '首次答复逾期',
  reopened: '答复后重新办理',
  dissatisfied: '投诉人不满意',
  'follow-ups': '差评没有按期整改',
  transfers: '退回后仍由本单位办理',
};

/** The scores of a month as sheets: order, parts, and every deduction, with the formula that they are by. */
export function scoreSheets(
  rows: readonly ScoredRow[],
  heading: ScoreHeading,
  settings: UnitScoreSettings,
): WorkbookSheet[] {
  return [
    { name: '概况', widths: [24, 70], rows: overview(rows, heading, settings) },
    {
      name: '得分排序',
      widths: [18, 8, 30, 14, 10, 10, 10, 10, 14, 24],
      rows: [ORDER_HEADINGS, ...rows.map(ordered)],
    },
    {
      name: '扣分明细',
      widths: [30, 10, 30, 10, 10, 12],
      rows: [DEDUCTION_HEADINGS, ...rows.flatMap(deducted)],
    },
  ];
}

const points = (hundredths: number): WorkbookCell => ({ number: hundredths / 100, digits: 2 });
const tenths = (tenth: number): WorkbookCell => ({ number: tenth / 10, digits: 1 });

function overview(
  rows: readonly ScoredRow[],
  { city, unitName, month, isFrozen, asOf, madeAt, seeded }: ScoreHeading,
  settings: UnitScoreSettings,
): WorkbookCell[][] {
  const { shares, mostPoints, priorCases, minimumRatings, version, from, decidedBy } = settings;
  const most = Object.entries(mostPoints).map(([cause, one]): WorkbookCell[] => [
    `最多扣分：${causeWords[cause as AnyCause]}`, // the record's own keys
    one,
  ]);
  return [
    ['项目', '内容'],
    ['城市', city],
    ['单位', `${unitName}及所辖单位`],
    ['月份', month],
    ['状态', isFrozen ? '已定版' : '还在计分，未定版'],
    ['统计截至', asOf],
    ['导出时间', madeAt],
    ['单位数', rows.length],
    ['有名次的单位数', rows.filter(({ row }) => row.place !== null).length],
    ...(seeded ? [['说明', '含演示用的评价和投诉，不是真实情况。']] : []),
    ['计算办法', `总分 = 评价分 × ${shares.ratings}/10 + 投诉分 × ${shares.complaints}/10`],
    ['评价分', '25 ×（评价得分 − 1），评价得分按公布的评分公式计算'],
    ['投诉分', `100 减去各项扣分；每项扣分 = 最多扣分 × 件数 ÷（全部件数 + ${priorCases}）`],
    ...most,
    ['名次', `评价不足 ${minimumRatings} 条的单位不排名次；同级同类单位之间排名`],
    ['参数版本', version],
    ['参数起用', from],
    ['参数由谁确定', decidedBy],
  ];
}

const ORDER_HEADINGS = [
  '级别类别',
  '名次',
  '单位',
  '区县',
  '总分',
  '评价分',
  '投诉分',
  '评价条数',
  '比上月增减',
  '说明',
];

function ordered({ group, row }: ScoredRow): WorkbookCell[] {
  const { unit, districtName, place, hundredths, ratingTenths, complaintTenths, ratingCount, change } = row;
  return [
    group,
    place ?? '',
    unit.name,
    districtName ?? '',
    points(hundredths),
    tenths(ratingTenths),
    tenths(complaintTenths),
    ratingCount,
    change === null ? '' : points(change),
    place === null ? '样本不足，不排名' : '',
  ];
}

const DEDUCTION_HEADINGS = ['单位', '部分', '原因', '件数', '全部件数', '扣分'];

function deducted({ row, line }: ScoredRow): WorkbookCell[][] {
  return (['ratings', 'complaints'] as const).flatMap((part) =>
    line[part].deductions.map((one): WorkbookCell[] => [
      row.unit.name,
      part === 'ratings' ? '评价' : '投诉',
      causeWords[one.cause],
      one.cases,
      one.of,
      tenths(one.tenths),
    ]),
  );
}
