import { routeUrl as url } from '../../src/platform/routes';
import { OPEN_PLAN_TITLE } from '../support/open-plan';
import type { DemoPage } from './demo-page';
import type { DemoPeople } from './demo-people';

/** 阳光派位 before the bureau. */
export const kindergartenDeskPages = ({ kindergartens }: DemoPeople): readonly DemoPage[] => {
  const plan = kindergartens.planId;
  return [
    {
      name: 'plan-desk',
      title: '阳光派位办理',
      address: url('planDesk', undefined),
      shows: OPEN_PLAN_TITLE,
      primary: '写新方案',
      as: 'bureau',
    },
    {
      name: 'plan-on-desk',
      title: '派位方案（办理）',
      address: url('planOnDesk', { plan }),
      shows: '各版和理由',
      as: 'bureau',
    },
    {
      name: 'write-plan',
      title: '写派位方案',
      address: url('writePlan', { plan }),
      shows: '开始报名',
      primary: '保存草稿',
      as: 'bureau',
    },
    {
      name: 'application-desk',
      title: '入园报名审核',
      address: url('applicationDesk', { plan }),
      shows: '待审核',
      as: 'bureau',
    },
    {
      name: 'application-on-desk',
      title: '审核报名',
      address: url('applicationOnDesk', { id: kindergartens.accepted, plan }),
      shows: '姓名和证件号',
      as: 'bureau',
    },
    {
      // One that was drawn is walked in the draw's own spec.
      name: 'places-desk',
      title: '录取核对（还没有派位）',
      address: url('placesDesk', { plan }),
      shows: '这次派位的结果还没有公布',
      as: 'bureau',
    },
  ];
};

/** The draw itself, before those who hold it and before everybody. Its later states are walked in its own spec. */
export const drawPages = ({ kindergartens }: DemoPeople): readonly DemoPage[] => {
  const plan = kindergartens.planId;
  return [
    {
      name: 'draws',
      title: '派位现场',
      address: url('draws', undefined),
      shows: OPEN_PLAN_TITLE,
      as: 'bureau',
    },
    {
      name: 'draw-ceremony',
      title: '派位现场办理',
      address: url('drawCeremony', { plan }),
      shows: '等派位操作员封存名册',
      as: 'bureau',
    },
    {
      name: 'draw-live',
      title: '派位直播',
      address: url('drawLive', { plan }),
      shows: '名册还没有封存',
    },
    {
      name: 'draw-live-released',
      title: '派位直播（结果已公布）',
      address: url('drawLive', { plan: kindergartens.drawnId }),
      shows: '各幼儿园的结果',
      primary: '查结果',
    },
    {
      name: 'draw-places',
      title: '录取和候补',
      address: url('drawPlaces', { plan: kindergartens.drawnId }),
      shows: '学位怎么递补',
    },
    {
      name: 'draw-minutes',
      title: '派位笔录',
      address: url('drawMinutes', { plan }),
      shows: '在场签字',
    },
    {
      name: 'draw-minutes-drawn',
      title: '派位笔录（派过位的）',
      address: url('drawMinutes', { plan: kindergartens.drawnId }),
      shows: '候补号数',
    },
  ];
};
