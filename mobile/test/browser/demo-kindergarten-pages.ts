import { routeUrl as url } from '../../src/platform/routes';
import { OPEN_PLAN_TITLE } from '../support/open-plan';
import type { DemoPage } from './demo-page';
import type { DemoPeople } from './demo-people';

/** 阳光派位 before families. */
export const kindergartenPages = ({ kindergartens }: DemoPeople): readonly DemoPage[] => [
  {
    name: 'kindergartens',
    title: '阳光派位',
    address: url('kindergartens', undefined),
    shows: OPEN_PLAN_TITLE,
  },
  {
    name: 'kindergartens-mine',
    title: '阳光派位（有自己的报名）',
    address: url('kindergartens', undefined),
    shows: '退回，请补正',
    as: 'complainant',
  },
  {
    name: 'kindergarten-plan',
    title: '派位方案',
    address: url('kindergartenPlan', { id: kindergartens.planId }),
    shows: '为什么公平',
    primary: '报名',
  },
  {
    name: 'kindergarten-apply-guest',
    title: '入园报名（没有登录）',
    address: url('applyForKindergarten', { plan: kindergartens.planId }),
    shows: '报名类别',
    primary: '登录后继续',
  },
  {
    name: 'kindergarten-apply',
    title: '改报名',
    address: url('applyForKindergarten', { plan: kindergartens.planId, id: kindergartens.accepted }),
    shows: '第2志愿',
    primary: '保存修改',
    as: 'complainant',
  },
  {
    name: 'kindergarten-begun',
    title: '我的报名（还没有提交）',
    address: url('kindergartenApplication', { id: kindergartens.begun }),
    shows: '还缺材料照片',
    as: 'complainant',
  },
  {
    name: 'kindergarten-returned',
    title: '我的报名（退回）',
    address: url('kindergartenApplication', { id: kindergartens.returned }),
    shows: '退回的理由',
    as: 'complainant',
  },
  {
    name: 'kindergarten-receipt',
    title: '报名回执',
    address: url('kindergartenReceipt', { id: kindergartens.accepted }),
    shows: '回执有什么用',
    primary: '保存图片',
    as: 'complainant',
  },
  {
    name: 'kindergarten-look-up',
    title: '查派位结果',
    address: url('kindergartenLookUp', { plan: kindergartens.planId }),
    shows: '凭报名回执查',
    primary: '查结果',
  },
];
