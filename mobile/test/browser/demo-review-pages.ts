import { routeUrl as url } from '../../src/platform/routes';
import type { DemoPage } from './demo-page';
import type { DemoPeople } from './demo-people';

/** Appeals, and what is decided about ratings. */
export const reviewPages = ({ reviewed }: DemoPeople): readonly DemoPage[] => [
  {
    name: 'unit-appeal',
    title: '申诉这条评价',
    address: url('unitAppeal', { row: reviewed.freeRow }),
    shows: '提交申诉',
    primary: '提交申诉',
    as: 'appellant',
  },
  {
    name: 'unit-appeals',
    title: '我的申诉',
    address: url('unitAppeals', undefined),
    shows: '申诉待核定',
    as: 'appellant',
  },
  {
    name: 'unit-answer',
    title: '公开答复',
    address: url('unitAnswer', { row: reviewed.freeRow }),
    shows: '提交答复',
    primary: '提交答复',
    as: 'appellant',
  },
  {
    name: 'review-desk',
    title: '评价核定',
    address: url('reviewDesk', undefined),
    shows: '单位申诉',
    as: 'decider',
  },
  {
    name: 'review-finding',
    title: '暂扣的评价',
    address: url('reviewFinding', { id: reviewed.findingId }),
    shows: '全选',
    as: 'decider',
  },
  {
    name: 'review-appeal',
    title: '申诉',
    address: url('reviewAppeal', { id: reviewed.appealId }),
    shows: '要求移除',
    as: 'decider',
  },
  {
    name: 'ledger-entry',
    title: '公开账本的记录',
    address: url('ledgerEntry', { subject: reviewed.eventId }),
    shows: '谁都可以看',
  },
];
