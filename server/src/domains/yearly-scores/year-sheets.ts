import { type YearObjection, yearObjectionNames } from '@yingshang/shared/contracts/yearly-scores';
import { type SettledWay, type YearState, yearGradeNames, yearGrades } from '@yingshang/shared/unit-scores';
import type { WorkbookCell, WorkbookSheet } from '../../platform/files';
import type { KeptRow, KeptYear } from './score-year';

export interface SheetRow {
  readonly row: KeptRow;
  readonly name: string;
  readonly group: string;
  readonly district: string;
  readonly settled: SettledWay | null;
}

interface Heading {
  readonly city: string;
  readonly desk: string;
  readonly madeAt: string;
  readonly seeded: boolean;
}

const STATES: Readonly<Record<YearState, string>> = {
  draft: '草稿，还没有发给各单位',
  sent: '各单位确认中，不是结果',
  proposed: '已提出签批，等第二人签，不是结果',
  signed: '已签批',
};

const SETTLED: Readonly<Record<SettledWay, string>> = {
  confirmed: '单位已确认',
  silent: '到期未提出意见，按确认处理',
  decided: '异议未采纳，维持原得分',
};

/** The year as sheets: what it is and where to sign, results, months, objections. */
export function yearSheets(
  year: KeptYear,
  rows: readonly SheetRow[],
  objections: readonly YearObjection[],
  heading: Heading,
): WorkbookSheet[] {
  const months = rows[0]?.row.line.months.map(({ month }) => month) ?? [];
  return [
    { name: '签批', widths: [24, 70], rows: overview(year, rows, heading) },
    {
      name: '年度结果',
      widths: [18, 30, 14, 10, 12, 12, 10, 28],
      rows: [RESULT_HEADINGS, ...rows.map(result)],
    },
    {
      name: '各月得分',
      widths: [30, ...months.map(() => 9)],
      rows: [['单位', ...months], ...rows.map(monthly)],
    },
    {
      name: '异议',
      widths: [26, 18, 12, 12, 40, 12, 40, 20],
      rows: [OBJECTION_HEADINGS, ...objections.map(objected)],
    },
  ];
}

const points = (hundredths: number | null): WorkbookCell =>
  hundredths === null ? '' : { number: hundredths / 100, digits: 2 };

function overview(year: KeptYear, rows: readonly SheetRow[], heading: Heading): WorkbookCell[][] {
  const { settings, state, signedOn } = year;
  const graded = yearGrades.map((grade): WorkbookCell[] => [
    `${yearGradeNames[grade]}单位数`,
    rows.filter(({ row }) => row.line.grade === grade).length,
  ]);
  return [
    ['项目', '内容'],
    ['城市', heading.city],
    ['考核年度', year.kind === 'rolling' ? `${year.year}（演示考核年度）` : year.year],
    ['月份', `${year.from} 至 ${year.to}`],
    ['牵头单位', heading.desk],
    ['状态', STATES[state]],
    ['签批日期', signedOn ?? ''],
    ['导出时间', heading.madeAt],
    ['单位数', rows.length],
    ...graded,
    ['不评定单位数', rows.filter(({ row }) => row.line.grade === null).length],
    ...(heading.seeded ? [['说明', '含演示用的评价和投诉，不是真实情况。']] : []),
    ['年度得分', '计入的各月定版得分的平均值，四舍五入到 0.01 分'],
    ['折算分', `年度得分（未舍入）÷ 100 × ${settings.yearPoints}，四舍五入到 0.01 分`],
    ['至少月数', `计入的月份不足 ${settings.minimumMonths} 个月的，不评定`],
    ['等次', gradeWords(settings.gradesFrom)],
    ['参数版本', settings.version],
    ['参数起用', settings.from],
    ['参数由谁确定', settings.decidedBy],
    ['', ''],
    ['提出人签字', '　　　　　　　　　　日期：'],
    ['签批人签字', '　　　　　　　　　　日期：'],
    ['单位盖章', ''],
  ];
}

/** 「优秀 95 分起，良好 90 分起，…，以下为差」 */
function gradeWords(from: readonly number[]): string {
  const named = from.map((least, at) => {
    const grade = yearGrades[at];
    return `${grade === undefined ? '' : yearGradeNames[grade]} ${least} 分起`;
  });
  return `${named.join('，')}，以下为${yearGradeNames.poor}`;
}

const RESULT_HEADINGS = ['级别类别', '单位', '区县', '计入月数', '年度得分', '折算分', '等次', '确认情况'];

function result({ row: { line }, name, group, district, settled }: SheetRow): WorkbookCell[] {
  return [
    group,
    name,
    district,
    line.measured,
    points(line.hundredths),
    points(line.points),
    line.grade === null ? '不评定' : yearGradeNames[line.grade],
    settled === null ? '等待确认' : SETTLED[settled],
  ];
}

function monthly({ row: { line }, name }: SheetRow): WorkbookCell[] {
  return [name, ...line.months.map(({ hundredths, leftOut }) => (leftOut ? '不计入' : points(hundredths)))];
}

const OBJECTION_HEADINGS = [
  '单位',
  '针对',
  '提出日期',
  '结果',
  '理由',
  '核定日期',
  '核定理由',
  '不再计入的月份',
];

function objected({ unit, about, filedOn, state, text, decision }: YearObjection): WorkbookCell[] {
  const states = { open: '未核定', granted: '采纳', refused: '不采纳' } as const;
  return [
    unit.name,
    yearObjectionNames[about],
    filedOn,
    states[state],
    text ?? '',
    decision?.on ?? '',
    decision?.reason ?? '',
    decision?.leftOut.join('、') ?? '',
  ];
}
