import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  DeskRow,
  DeskYear,
  getOwnYear,
  YearFigures,
  YearObjection,
  YearRow,
  YearRules,
} from '@yingshang/shared/contracts/yearly-scores';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { monthsOf, yearGradeNames, yearGrades } from '@yingshang/shared/unit-scores';
import { daysLeft, longDate, longMonth } from '../../../platform/dates';
import type { ShownTag } from '../../../ui';

export type OwnYear = NonNullable<ResponseOf<typeof getOwnYear>['year']>;
/** 「86.42」 of 1/100 point. */
export const pointsText = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** 「2026年度」, or 「演示考核年度（2025年11月至2026年10月）」. */
export function yearName({ year, kind, from, to }: Pick<DeskYear, 'year' | 'kind' | 'from' | 'to'>): string {
  return kind === 'calendar' ? `${year}年度` : `演示考核年度（${longMonth(from)}至${longMonth(to)}）`;
}

/** Why a year is called 演示考核年度; null of a year of the calendar. */
export function rollingNote({ kind }: Pick<DeskYear, 'kind'>): string | null {
  return kind === 'rolling'
    ? '演示数据没有完整的一个自然年，所以用最近定下的12个月来演示。正式的考核按自然年。'
    : null;
}

export function gradeText({ grade }: Pick<YearFigures, 'grade'>): string {
  return grade === null ? '不评定' : yearGradeNames[grade];
}

/** 「92.31分 · 良好 · 折算18.46分」; of too few months why there is none. */
export function resultLine({ hundredths, points, grade, measured }: Omit<YearFigures, 'months'>): string {
  if (hundredths === null || points === null) return `计入${measured}个月，月数不够，不评定`;
  return `${pointsText(hundredths)}分，${gradeText({ grade })}，折算${pointsText(points)}分`;
}

/** Of a version that was signed. */
export function versionLine(hundredths: number | null, points: number | null): string {
  if (hundredths === null || points === null) return '不评定';
  return `${pointsText(hundredths)}分，折算${pointsText(points)}分`;
}

/** The conversion, sentence by sentence, for somebody who has never seen a formula. */
export function conversionWords({ yearPoints, minimumMonths, gradesFrom }: YearRules): readonly string[] {
  const named = yearGrades
    .slice(0, gradesFrom.length)
    .map((grade, at) => `${yearGradeNames[grade]}${gradesFrom[at]}分起`);
  return [
    '年度得分 = 计入的各月得分相加 ÷ 月数。用的是每个月定下的得分，四舍五入到0.01分。',
    `折算分 = 年度得分 ÷ 100 × ${yearPoints}，这是计入全市年度考核的分，最多${yearPoints}分。用没有舍入的年度得分去算，只四舍五入一次。`,
    `计入的月份不足${minimumMonths}个月的单位，不评定。`,
    `等次：${named.join('，')}，其余为${yearGradeNames.poor}。`,
  ];
}

/** How a unit stands. */
export function standingTag({ standing, settled }: Pick<DeskRow, 'standing' | 'settled'>): ShownTag {
  if (settled === 'confirmed') return { kind: 'ok', icon: 'check', words: '已确认' };
  if (settled === 'silent') return { kind: 'ok', icon: 'clock', words: '到期没有意见，按确认' };
  if (settled === 'decided') return { kind: 'neutral', icon: 'cross', words: '异议没有采纳，维持' };
  if (standing === 'objected') return { kind: 'warn', icon: 'message', words: '异议待核定' };
  return standing === 'draft'
    ? { kind: 'neutral', icon: 'clock', words: '还没有发出' }
    : { kind: 'warn', icon: 'clock', words: '等单位确认' };
}

/** Until when a unit may speak: told before, during and after. */
export function deadlineWords(
  { until, open, state }: OwnYear,
  today: string = dateInShanghai(Date.now()),
): string {
  if (state === 'signed') return '这一年已经签批公布。';
  if (until === null) return '请等核定结果；得分有变化的，会再请您确认。';
  return open
    ? `请在${longDate(until)}前确认或提异议（${daysLeft(until, today)}）。到期没有意见，按确认处理。`
    : `确认的期限到${longDate(until)}。`;
}

/** 「已确认20个，到期未回5个，……」 */
export function progressWords({ confirmed, silent, decided, waiting, objected }: DeskYear['counts']): string {
  const parts: readonly (readonly [string, number])[] = [
    ['已确认', confirmed],
    ['到期没有意见', silent],
    ['异议没有采纳', decided],
    ['等单位确认', waiting],
    ['异议待核定', objected],
  ];
  return `${parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}个`)
    .join('，')}。`;
}

const STATES: Readonly<Record<DeskYear['state'], ShownTag>> = {
  draft: { kind: 'neutral', icon: 'clock', words: '草稿，还没有发给单位' },
  sent: { kind: 'warn', icon: 'clock', words: '单位确认中' },
  proposed: { kind: 'warn', icon: 'clock', words: '等第二人签批' },
  signed: { kind: 'ok', icon: 'check', words: '已签批公布' },
};

export const stateTag = ({ state }: Pick<DeskYear, 'state'>): ShownTag => STATES[state];

export function objectionTag({ state }: Pick<YearObjection, 'state'>): ShownTag {
  if (state === 'open') return { kind: 'warn', icon: 'clock', words: '异议待核定' };
  return state === 'granted'
    ? { kind: 'ok', icon: 'check', words: '采纳' }
    : { kind: 'neutral', icon: 'cross', words: '没有采纳' };
}

/** Small print under a unit in the published list. */
export function rowCaption({ measured, points, version }: YearRow): string {
  const parts = [`计入${measured}个月`];
  if (points !== null) parts.push(`折算${pointsText(points)}分`);
  if (version > 1) parts.push(`已更正，第${version}版`);
  return parts.join('，');
}

/** 「86.42」, 「不计入」, 「没有得分」. */
export function monthText({ hundredths, leftOut }: YearFigures['months'][number]): string {
  if (leftOut) return '不计入';
  return hundredths === null ? '没有得分' : pointsText(hundredths);
}

/** The twelve months of a year, in their order. */
export const monthsBetween = (span: Pick<DeskYear, 'from'>): readonly string[] => monthsOf(span);
