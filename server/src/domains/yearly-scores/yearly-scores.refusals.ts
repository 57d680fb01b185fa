import { refuse } from '@yingshang/shared/kernel';
import type { YearHindrance } from '@yingshang/shared/unit-scores';
import { objectionRefusals, type WordsField } from '../unit-scores';

export const { tooLong, unknownObjection, decided } = objectionRefusals('yearly-scores');

export const unknownYear = (year: string) =>
  refuse({
    code: 'yearly-scores.unknown-year',
    message: year === 'last' ? '还没有公布过年度营商绩效' : `没有 ${year} 年的年度营商绩效`,
    advice: '全年得分定下来、各单位确认并签批以后，这里会公布',
    field: 'year',
  });

export const notYourDesk = () =>
  refuse({
    code: 'yearly-scores.not-your-desk',
    message: '年度营商绩效不由您所在的单位办理',
    advice: '考核由全市的一个牵头单位办理，请联系牵头单位的督查人员',
  });

export const notOver = (year: string) =>
  refuse({
    code: 'yearly-scores.not-over',
    message: `${year} 年的得分还没有全部定下来`,
    advice: '12月的得分定版以后才能开始这一年的考核',
    field: 'year',
  });

export const openedBefore = (year: string) =>
  refuse({
    code: 'yearly-scores.opened',
    message: `${year} 年的考核已经开始`,
    advice: '请刷新查看，可能另一位督查人员刚刚操作',
  });

export const nothingSaid = (field: WordsField) =>
  refuse({
    code: 'yearly-scores.nothing-said',
    message: '还没有写理由',
    advice: '请写明依据，例如哪个月、为什么、记录在哪里可查',
    field,
  });

export const ownUnit = () =>
  refuse({
    code: 'yearly-scores.own-unit',
    message: '您在这个单位任职，不能核定它的异议',
    advice: '请由与该单位无关的督查人员核定',
  });

export const wrongMonths = (granted: boolean) =>
  refuse({
    code: 'yearly-scores.wrong-months',
    message: granted ? '请至少选一个计入了的月份' : '不采纳异议时不能剔除月份',
    advice: granted
      ? '采纳异议时要写明哪些月份不再计入；折算办法对所有单位相同，只能由以后公布的版本改变'
      : '要剔除月份，请改为采纳',
    field: 'leftOut',
  });

const HINDRANCES: Readonly<Record<YearHindrance, readonly [code: string, message: string, advice: string]>> =
  {
    'already-sent': ['already-sent', '已经发给各单位确认', '请刷新查看各单位的确认情况'],
    'not-sent': ['not-sent', '还没有发给各单位确认', '请等考核牵头单位发出以后再操作'],
    'not-proposed': ['not-proposed', '还没有人提出签批', '请先由一位督查人员提出签批，再由另一位签'],
    signed: ['signed', '这一年已经签批公布', '以后有更正会另出新的版本，请刷新查看'],
    'unknown-unit': ['unknown-year', '您的单位不在这一年的考核里', '请与考核牵头单位联系'],
    changed: ['changed', '这份得分已经更新', '请刷新后按新的得分确认或提异议'],
    settled: ['settled', '您的单位已经办过了', '请刷新查看'],
    over: ['over', '确认的期限已过，按确认处理', '如发现明显差错，请向考核牵头单位反映'],
    'nothing-to-decide': ['decided', '这件异议已经有结果', '请刷新查看，可能另一位督查人员刚刚核定'],
    'not-settled': [
      'not-settled',
      '还有单位没有确认，或异议没有核定',
      '请等确认期限过后，并核定全部异议，再提出签批',
    ],
    'same-person': ['same-person', '提出签批的人不能自己签', '请由另一位督查人员签批'],
    'no-units': ['no-units', '没有可以考核的单位', '请检查城市资料里的单位'],
  };

export const hindered = (because: YearHindrance) => {
  const [code, message, advice] = HINDRANCES[because];
  return refuse({ code: `yearly-scores.${code}`, message, advice });
};

export const proposedBefore = () =>
  refuse({
    code: 'yearly-scores.proposed',
    message: '已经有人提出签批',
    advice: '请由另一位督查人员签批，或退回后再提',
  });
