import { needsSecondFactor, whyDenied } from '@yingshang/shared/access';
import type { Access, Actor } from '@yingshang/shared/contracts/definition';
import type { Person } from '@yingshang/shared/contracts/identity';
import type { IconName } from '../../ui';

export type DeskRow =
  | 'desk'
  | 'unitRatings'
  | 'unitComplaints'
  | 'supervisedComplaints'
  | 'unitScore'
  | 'scoreWatch'
  | 'scoreReviews'
  | 'yearDesk'
  | 'unitFollowUps'
  | 'supervisedFollowUps'
  | 'reviewDesk'
  | 'statementDesk'
  | 'unsealings'
  | 'unitRules'
  | 'campaigns'
  | 'counters'
  | 'planDesk'
  | 'applicationDesk'
  | 'draws'
  | 'staff'
  | 'audit'
  | 'secondFactor';

export interface ShownRow {
  readonly row: DeskRow;
  readonly icon: IconName;
  readonly title: string;
  readonly detail?: string;
}

const ROWS: readonly (ShownRow & { readonly access: Extract<Access, { kind: 'staff' }> })[] = [
  {
    row: 'desk',
    icon: 'phone',
    title: '待回电',
    access: { kind: 'staff', roles: ['officer', 'handler', 'lead'] },
  },
  {
    row: 'unitComplaints',
    icon: 'complaints',
    title: '投诉办理',
    detail: '受理、分派、答复投诉',
    access: { kind: 'staff', roles: ['handler', 'lead'] },
  },
  {
    row: 'supervisedComplaints',
    icon: 'complaints',
    title: '投诉督办',
    detail: '审核、回访、裁定下级单位的投诉',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'unitRatings',
    icon: 'ratings',
    title: '本单位评价',
    access: { kind: 'staff', roles: ['officer', 'handler', 'lead', 'supervisor'] },
  },
  {
    row: 'unitScore',
    icon: 'check',
    title: '单位得分',
    detail: '上个月的得分、名次和扣分的案件',
    access: { kind: 'staff', roles: ['handler', 'lead'] },
  },
  {
    row: 'scoreWatch',
    icon: 'search',
    title: '得分督导',
    detail: '下级单位的得分、本周信号、投诉热点',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'scoreReviews',
    icon: 'check',
    title: '得分异议复核',
    detail: '核定下级单位对扣分提的异议',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'unitFollowUps',
    icon: 'ratings',
    title: '差评整改',
    access: { kind: 'staff', roles: ['handler', 'lead'] },
  },
  {
    row: 'supervisedFollowUps',
    icon: 'ratings',
    title: '差评督办',
    detail: '回访、督办下级单位的差评',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'reviewDesk',
    icon: 'check',
    title: '评价核定',
    detail: '下级单位暂扣的评价和申诉',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'statementDesk',
    icon: 'message',
    title: '评价文字和录音',
    detail: '核对文字，把录音转成文字',
    access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  },
  {
    row: 'yearDesk',
    icon: 'check',
    title: '年度考核办理',
    detail: '请单位确认年度得分，核定异议，签批',
    access: { kind: 'staff', roles: ['supervisor'] },
  },
  {
    row: 'unsealings',
    icon: 'search',
    title: '查明评价人',
    detail: '两个人同意才能查，记入公开账本',
    access: { kind: 'staff', roles: ['supervisor', 'auditor'] },
  },
  {
    row: 'unitRules',
    icon: 'policies',
    title: '政策条件',
    access: { kind: 'staff', roles: ['publisher', 'reviewer', 'lead'] },
  },
  {
    row: 'campaigns',
    icon: 'message',
    title: '推送效果',
    access: { kind: 'staff', roles: ['publisher', 'handler', 'lead', 'supervisor'] },
  },
  {
    row: 'counters',
    icon: 'qr',
    title: '窗口评价',
    detail: '窗口的评价屏和评价码',
    access: { kind: 'staff', roles: ['lead'] },
  },
  {
    row: 'planDesk',
    icon: 'kindergarten',
    title: '阳光派位办理',
    detail: '写方案、公布方案',
    access: { kind: 'staff', roles: ['lottery-operator'] },
  },
  {
    row: 'applicationDesk',
    icon: 'kindergarten',
    title: '入园报名审核',
    detail: '核对材料，通过或退回',
    access: { kind: 'staff', roles: ['reviewer'] },
  },
  {
    row: 'draws',
    icon: 'kindergarten',
    title: '派位现场',
    detail: '封存、骰子、派位，两个人办',
    access: { kind: 'staff', roles: ['lottery-operator', 'notary'] },
  },
  {
    row: 'staff',
    icon: 'service-cards',
    title: '人员与角色',
    detail: '授予和收回角色',
    access: { kind: 'staff', roles: ['administrator'] },
  },
  {
    row: 'audit',
    icon: 'search',
    title: '审计记录',
    detail: '谁查看了号码、谁改了权限',
    access: { kind: 'staff', roles: ['auditor'] },
  },
];

/** What the roles open. Whether the second factor was proven is asked where it is needed, not here. */
export function deskRows({ id, kind, displayName, demo, roles }: Person): readonly ShownRow[] {
  const grants = roles.map(({ role, unit }) => ({ role, unitId: unit.id }));
  const actor: Actor = {
    personId: id,
    sessionId: '',
    kind,
    displayName,
    demo,
    unitId: grants[0]?.unitId ?? null,
    roles: grants,
    secondFactor: true,
  };
  const open = ROWS.filter(({ access }) => whyDenied(access, actor) === null);
  const guarded = grants.some(({ role }) => needsSecondFactor(role));
  return [...open, ...(guarded ? [SECOND_FACTOR] : [])];
}

const SECOND_FACTOR: ShownRow = {
  row: 'secondFactor',
  icon: 'check',
  title: '动态验证码',
  detail: '设置、验证或更换验证器',
};
