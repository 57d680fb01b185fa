import { routeUrl as url } from '../../src/platform/routes';
import type { DemoPage } from './demo-page';
import type { DemoPeople } from './demo-people';

/** What became of a rating, before the eyes of everybody who has to do with it. */
export const ratedPages = ({ ratings }: DemoPeople): readonly DemoPage[] => [
  {
    name: 'scan-counter',
    title: '扫了窗口的评价码',
    address: url('scan', ratings.scanned),
    shows: '给这次办事打个分',
    primary: '现在评',
    as: 'scanner',
  },
  {
    name: 'counter-display-paired',
    title: '窗口评价屏',
    address: url('counterDisplay', undefined),
    shows: '扫码评价',
    as: 'display',
  },
  {
    name: 'my-ratings',
    title: '我的评价',
    address: url('myRatings', undefined),
    shows: '非常不满意',
    as: 'rater',
  },
  {
    name: 'my-rating',
    title: '我的评价一条（差评，已整改）',
    address: url('myRating', { ticket: ratings.ticket }),
    shows: '单位报告整改完成',
    primary: '已解决',
    as: 'rater',
  },
  {
    name: 'receipt',
    title: '评价凭证',
    address: url('myRating', { ticket: ratings.ticket, given: '1' }),
    shows: '已收到，谢谢您',
    as: 'rater',
  },
  {
    name: 'inbox-rater',
    title: '消息（评价人）',
    address: url('messages', undefined),
    shows: '您的评价有答复了',
    as: 'rater',
  },
  { name: 'me-rater', title: '我的（评价人）', address: url('me', undefined), shows: '待评价', as: 'rater' },
  { name: 'me-lead', title: '我的（负责人）', address: url('me', undefined), shows: '件待办', as: 'lead' },
  {
    name: 'unit-follow-ups',
    title: '差评整改',
    address: url('unitFollowUps', {}),
    shows: '等单位答复',
    as: 'lead',
  },
  {
    name: 'unit-follow-up',
    title: '差评整改一件',
    address: url('unitFollowUp', { id: ratings.openCase }),
    shows: '答复评价人',
    primary: '提交答复',
    as: 'lead',
  },
  {
    name: 'supervised-follow-ups',
    title: '差评督办',
    address: url('supervisedFollowUps', {}),
    shows: '请回访',
    as: 'supervisor',
  },
  {
    name: 'supervised-follow-up',
    title: '差评督办一件',
    address: url('supervisedFollowUp', { id: ratings.putRightCase }),
    shows: '记录回访',
    as: 'supervisor',
  },
];
