import { dateInShanghai } from '@yingshang/shared/kernel';
import { monthOf, monthsAfter } from '@yingshang/shared/unit-scores';
import { routeUrl as url } from '../../src/platform/routes';
import type { DemoPage } from './demo-page';

const BUSY = 'demo-210199-svc';
/** The unit of the demo's lead. */
const LED = 'demo-210199-biz';

/** Scores of units by month, before the public and before the unit. */
export const scorePages = (): readonly DemoPage[] => {
  const month = monthsAfter(monthOf(dateInShanghai(Date.now())), -1);
  const late = { id: LED, month, cause: 'late' } as const;
  return [
    {
      name: 'unit-score',
      title: '单位得分',
      address: url('unitScore', { id: BUSY }),
      shows: '分数是怎么来的',
    },
    {
      name: 'unit-score-lead',
      title: '单位得分（负责人）',
      address: url('unitScore', {}),
      shows: '异议',
      as: 'lead',
    },
    {
      name: 'city-scores',
      title: '各单位得分',
      address: url('cityScores', {}),
      shows: '怎么算的',
    },
    {
      name: 'score-formula',
      title: '得分公式',
      address: url('scoreFormula', undefined),
      shows: '第1版（现行）',
    },
    {
      name: 'score-cases',
      title: '得分里的案件',
      address: url('scoreCases', late),
      shows: '首次答复没有在期限内作出',
      as: 'lead',
    },
    {
      name: 'object-to-score',
      title: '提异议',
      address: url('objectToScore', {
        ...late,
        kind: 'complaint',
        case: '11111111-1111-4111-8111-111111111111',
        on: `${month}-12`,
        number: 'TS-7K3M-92QX',
      }),
      shows: '投诉 TS-7K3M-92QX',
      as: 'lead',
    },
    {
      name: 'score-objections',
      title: '得分异议',
      address: url('scoreObjections', { id: LED, month }),
      shows: '异议',
      as: 'lead',
    },
    ...supervisorPages(month),
    {
      name: 'unit-year',
      title: '单位年度得分',
      address: url('unitYear', { id: BUSY }),
      shows: '预估，不是结果',
    },
    {
      name: 'score-years',
      title: '年度营商绩效',
      address: url('scoreYears', {}),
      shows: '折算办法',
    },
    {
      name: 'year-desk',
      title: '年度考核办理',
      address: url('yearDesk', undefined),
      shows: '演示考核年度',
      as: 'supervisor',
    },
    {
      name: 'decide-year',
      title: '核定年度异议',
      address: url('decideYear', { year: '2026', objection: '11111111-1111-4111-8111-111111111111' }),
      shows: '没有找到这件异议',
      as: 'supervisor',
    },
  ];
};

/** Before whoever stands above units, and what is printed and posted of a month. */
const supervisorPages = (month: string): readonly DemoPage[] => [
  {
    name: 'score-board',
    title: '红黑榜',
    address: url('scoreBoard', {}),
    shows: '定下以后的更正',
  },
  {
    name: 'print-scores',
    title: '打印得分',
    address: url('printScores', {}),
    shows: '得分公式第',
  },
  {
    name: 'score-watch',
    title: '得分督导',
    address: url('scoreWatch', {}),
    shows: '投诉热点',
    as: 'decider',
  },
  {
    name: 'topic-complaints',
    title: '一个事由的投诉',
    address: url('topicComplaints', { topic: 'street-trade', from: `${month}-01`, to: `${month}-28` }),
    shows: '占道经营',
    as: 'decider',
  },
  {
    name: 'score-reviews',
    title: '得分异议复核',
    address: url('scoreReviews', {}),
    shows: '待核定',
    as: 'decider',
  },
  // Objections are open for ten working days a month alone; one that is there is walked through in its own spec.
  {
    name: 'score-review-gone',
    title: '得分异议（没有找到）',
    address: url('scoreReview', { id: '11111111-1111-4111-8111-111111111111' }),
    shows: '没有找到这件异议',
    as: 'decider',
  },
];
