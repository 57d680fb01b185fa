import { calendarYear, rollingYear } from '@yingshang/shared/unit-scores';
import {
  conversionWords,
  deadlineWords,
  monthsBetween,
  monthText,
  type OwnYear,
  progressWords,
  resultLine,
  rollingNote,
  standingTag,
  yearName,
} from './year-words';

const rules = {
  version: 1,
  from: '2019-01-01',
  decidedBy: '示例',
  yearPoints: 20,
  minimumMonths: 6,
  gradesFrom: [95, 90, 80, 70, 60],
};

describe('the words of a year', () => {
  it('call twelve months that are no year of the calendar a demonstration', () => {
    expect(yearName(calendarYear('2026'))).toBe('2026年度');
    expect(rollingNote(calendarYear('2026'))).toBeNull();
    expect(yearName(rollingYear('2026-10'))).toBe('演示考核年度（2025年11月至2026年10月）');
    expect(rollingNote(rollingYear('2026-10'))).toContain('演示数据没有完整的一个自然年');
    expect(monthsBetween(rollingYear('2026-10'))).toHaveLength(12);
  });

  it('print a result with its grade and points, and why there is none', () => {
    const good = { hundredths: 9_231, points: 1_846, grade: 'good', measured: 12 } as const;
    expect(resultLine(good)).toBe('92.31分，良好，折算18.46分');
    expect(resultLine({ hundredths: null, points: null, grade: null, measured: 3 })).toBe(
      '计入3个月，月数不够，不评定',
    );
  });

  it('say the conversion so that anybody can work it out again', () => {
    const words = conversionWords(rules).join('');
    for (const part of ['÷ 100 × 20', '不足6个月', '优秀95分起', '合格70分起', '其余为差'])
      expect(words).toContain(part);
  });

  it('tell how a unit stands, silence as such', () => {
    expect(standingTag({ standing: 'asked', settled: 'silent' }).words).toBe('到期没有意见，按确认');
    expect(standingTag({ standing: 'asked', settled: null }).words).toBe('等单位确认');
    expect(standingTag({ standing: 'objected', settled: null }).words).toBe('异议待核定');
    expect(progressWords({ confirmed: 3, silent: 0, decided: 1, waiting: 2, objected: 0 })).toBe(
      '已确认3个，异议没有采纳1个，等单位确认2个。',
    );
  });

  it('tell the deadline before, during and after', () => {
    const own = (part: Partial<OwnYear>) => part as OwnYear; // what the words look at
    const open = own({ until: '2026-12-04', open: true, state: 'sent' });
    expect(deadlineWords(open, '2026-12-01')).toContain('请在2026年12月4日前确认或提异议（还有3天）');
    expect(deadlineWords(own({ until: '2026-12-04', open: false, state: 'sent' }))).toBe(
      '确认的期限到2026年12月4日。',
    );
    expect(deadlineWords(own({ until: null, open: false, state: 'sent' }))).toContain('请等核定结果');
    expect(deadlineWords(own({ until: null, open: false, state: 'signed' }))).toContain('签批公布');
  });

  it('print what a month counts, or why not', () => {
    const month = { month: '2026-03', hundredths: 8_642, version: 1, leftOut: false };
    expect(monthText(month)).toBe('86.42');
    expect(monthText({ ...month, leftOut: true })).toBe('不计入');
    expect(monthText({ ...month, hundredths: null })).toBe('没有得分');
  });
});
