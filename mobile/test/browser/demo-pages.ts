import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import { getPolicy } from '@yingshang/shared/contracts/policies';
import { search } from '@yingshang/shared/contracts/search';
import { routeUrl as url } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { type DemoCode, pickCode } from '../support/demo-codes';
import { complaintPages } from './demo-complaint-pages';
import { drawPages, kindergartenDeskPages } from './demo-kindergarten-desk-pages';
import { kindergartenPages } from './demo-kindergarten-pages';
import type { DemoPage } from './demo-page';
import { type DemoPeople, TOLD_TITLE } from './demo-people';
import { ratedPages } from './demo-rated-pages';
import { reviewPages } from './demo-review-pages';
import { scorePages } from './demo-score-pages';
import { statementPages } from './demo-statement-pages';
import { voicePages } from './demo-voice-pages';

export const shopOwner = { entityType: 'individual-business', industryCode: '62', regionCode: '210102' };

/** Every page of the app in the state that a shop owner meets, on policies that the demo city really has. */
export async function demoPages(
  serverUrl: string,
  codes: readonly DemoCode[],
  people: DemoPeople,
): Promise<readonly DemoPage[]> {
  return [
    ...(await openPages(serverUrl, codes)),
    ...signedInPages(people),
    ...reviewPages(people),
    ...complaintPages(people),
    ...statementPages(people.statements),
    ...scorePages(),
    ...kindergartenPages(people),
    ...kindergartenDeskPages(people),
    ...drawPages(people),
  ];
}

/** Pages of signed-in people; a page more is a line more. */
const signedInPages = (people: DemoPeople): readonly DemoPage[] => [
  ...everydayPages(people),
  ...ratedPages(people),
];

const everydayPages = ({ enterpriseId, messageId, unprovenId }: DemoPeople): readonly DemoPage[] => [
  {
    name: 'inbox',
    title: '消息（已登录）',
    address: url('messages', undefined),
    shows: TOLD_TITLE,
    as: 'enterprise',
  },
  {
    name: 'message',
    title: '为什么推给我',
    address: url('message', { id: messageId }),
    shows: '逐条对照',
    primary: '怎么领',
    as: 'enterprise',
  },
  {
    name: 'me-staff',
    title: '我的（工作人员）',
    address: url('me', undefined),
    shows: '待回电',
    as: 'staff',
  },
  { name: 'desk', title: '待回电', address: url('desk', undefined), shows: '等待回电（1件）', as: 'staff' },
  {
    name: 'unit-ratings',
    title: '本单位评价',
    address: url('unitRatings', {}),
    shows: '那一周公布',
    as: 'staff',
  },
  {
    name: 'counters',
    title: '窗口评价',
    address: url('counters', undefined),
    shows: '这里只有当天的次数',
    primary: '开设窗口',
    as: 'lead',
  },
  {
    name: 'counter-display',
    title: '窗口评价屏（还没有配对）',
    address: url('counterDisplay', undefined),
    shows: '把这台设备配成窗口评价屏',
  },
  {
    name: 'unit-rules',
    title: '政策条件',
    address: url('unitRules', undefined),
    shows: '条件来自数据包',
    as: 'staff',
  },
  {
    name: 'unit-rule',
    title: '改政策条件',
    address: url('unitRule', { id: 'demo-district-housekeeper' }),
    shows: '读出来是',
    primary: '加条件',
    as: 'staff',
  },
  {
    name: 'campaigns',
    title: '推送效果',
    address: url('campaigns', {}),
    shows: '新的在前，保存半年',
    as: 'staff',
  },
  {
    // One with figures takes a policy that was told of: campaigns.spec.ts.
    name: 'campaign',
    title: '推送效果（没有这次推送）',
    address: url('campaign', { id: '11111111-1111-4111-8111-111111111111' }),
    shows: '没有这次推送',
    as: 'staff',
  },
  {
    name: 'account',
    title: '我的账号',
    address: url('account', undefined),
    shows: '登录的设备',
    primary: '导出我的数据',
    as: 'enterprise',
  },
  {
    name: 'message-settings',
    title: '消息设置',
    address: url('messageSettings', undefined),
    shows: '要哪些消息',
    primary: '暂停一天',
    as: 'enterprise',
  },
  {
    name: 'message-settings-guest',
    title: '消息设置（没有登录）',
    address: url('messageSettings', undefined),
    shows: '登录后可以设置',
    primary: '去登录',
  },
  {
    name: 'erase-account',
    title: '注销账号',
    address: url('eraseAccount', undefined),
    shows: '会保留',
    primary: '注销账号',
    as: 'enterprise',
  },
  {
    name: 'real-name',
    title: '实名核验',
    address: url('realName', undefined),
    shows: '这是敏感个人信息',
    as: 'enterprise',
  },
  {
    name: 'second-factor',
    title: '动态验证码',
    address: url('secondFactor', undefined),
    shows: '设置动态验证码',
    primary: '开始设置',
    as: 'administrator',
  },
  {
    name: 'staff',
    title: '人员与角色',
    address: url('staff', {}),
    shows: '您自己',
    primary: '授予角色',
    as: 'administrator',
  },
  {
    name: 'grant-role',
    title: '授予角色',
    address: url('grantRole', {}),
    shows: '演示居民',
    primary: '授予',
    as: 'administrator',
  },
  {
    name: 'audit',
    title: '审计记录',
    address: url('audit', {}),
    shows: '新的在前',
    as: 'administrator',
  },
  {
    name: 'enterprises',
    title: '我的企业',
    address: url('enterprises', undefined),
    shows: '当前企业',
    as: 'enterprise',
  },
  {
    name: 'register',
    title: '登记企业',
    address: url('register', undefined),
    shows: '按名称查找',
    as: 'enterprise',
  },
  {
    name: 'profile',
    title: '企业画像',
    address: url('profile', { id: enterpriseId }),
    shows: '企业规模',
    as: 'enterprise',
  },
  {
    name: 'profile-public',
    title: '企业画像（未核验）',
    address: url('profile', { id: unprovenId }),
    shows: '现在只用公开信息',
    as: 'enterprise',
  },
  {
    name: 'control',
    title: '证明代表企业',
    address: url('control', { id: unprovenId }),
    shows: '办法二',
    primary: '以演示法定代表人核验',
    as: 'enterprise',
  },
  {
    name: 'control-proven',
    title: '已证明代表企业',
    address: url('control', { id: enterpriseId }),
    shows: '已核验',
    as: 'enterprise',
  },
  {
    name: 'delegates',
    title: '受托人',
    address: url('delegates', { id: enterpriseId }),
    shows: '邀请码',
    primary: '委托一个人',
    as: 'enterprise',
  },
  {
    name: 'picture',
    title: '画像总览',
    address: url('picture', { id: enterpriseId }),
    shows: '各类政策的判断结果',
    as: 'enterprise',
  },
];

/** Pages that nobody has to sign in for. */
async function openPages(serverUrl: string, codes: readonly DemoCode[]): Promise<readonly DemoPage[]> {
  const match = await askServer(serverUrl, matchBenefits.path, { body: { facts: shopOwner } });
  const { eligible } = matchBenefits.response.parse(match);
  const automatic = eligible.find((row) => row.applyMode === '免申即享')?.id ?? '';
  const applied = eligible.find((row) => row.applyMode === '申报')?.id ?? '';
  const policy = getPolicy.response.parse(
    await askServer(serverUrl, getPolicy.path.replace(':id', automatic)),
  );
  const found = search.response.parse(
    await askServer(serverUrl, `${search.path}?q=${encodeURIComponent('开餐馆')}`),
  );
  const matter = found.matters[0]?.id ?? '';
  const poster = pickCode(codes, { kind: 'poster', expired: false }).token;
  const expired = pickCode(codes, { expired: true }).token;
  return [
    { name: 'demo', title: '演示入口', address: '/demo', shows: '点一个故事试试' },
    { name: 'home', title: '首页', address: url('home', undefined), shows: '这里是演示城市' },
    ...voicePages(),
    { name: 'services', title: '办事', address: url('services', undefined), shows: '惠企服务' },
    { name: 'messages', title: '消息', address: url('messages', undefined), shows: '登录后看您的消息' },
    { name: 'me', title: '我的', address: url('me', undefined), shows: '不用登录' },
    { name: 'ratings', title: '我要评价', address: url('ratings', undefined), shows: '找单位或人来评' },
    {
      name: 'rate',
      title: '评价（名片）',
      address: url('rate', { unit: 'demo-210199-svc' }),
      shows: '提交评价',
    },
    {
      name: 'rating-changes',
      title: '暂扣与移除的评价',
      address: url('ratingChanges', { id: 'demo-210199-svc' }),
      shows: '各月的变动',
    },
    {
      name: 'scan',
      title: '扫码落地',
      address: url('scan', { s: poster }),
      shows: '您扫的是',
      primary: '答3题',
    },
    { name: 'scan-expired', title: '过期的码', address: url('scan', { s: expired }), shows: '到期' },
    { name: 'questions', title: '三个问题', address: url('questions', undefined), shows: '1/3' },
    {
      name: 'benefits',
      title: '能享受什么',
      address: url('benefits', undefined),
      shows: '初步符合',
    },
    { name: 'policies', title: '政策汇聚', address: url('policies', {}), shows: '政策' },
    {
      name: 'policy',
      title: '政策',
      address: url('policy', { id: automatic }),
      shows: '您初步符合',
      primary: '怎么领',
    },
    {
      name: 'claim-automatic',
      title: '怎么领（免申即享）',
      address: url('claim', { id: automatic }),
      shows: '官方来源',
      primary: '登记意向',
    },
    {
      name: 'claim-application',
      title: '怎么领（申报）',
      address: url('claim', { id: applied }),
      shows: '官方来源',
    },
    {
      name: 'unit',
      title: '单位名片',
      address: url('unit', { id: policy.responsible.unitId }),
      shows: '职责',
    },
    {
      name: 'unit-rated',
      title: '单位名片（示例区，有评价）',
      address: url('unit', { id: 'demo-210199-svc' }),
      shows: '看走势和计分办法',
    },
    {
      name: 'reputation',
      title: '服务评价',
      address: url('reputation', { id: 'demo-210199-svc' }),
      shows: '怎么计分',
    },
    {
      name: 'reputation-none',
      title: '服务评价（没有可公布的）',
      address: url('reputation', { id: 'demo-210199-audit' }),
      shows: '还没有可以公布的评价',
    },
    {
      name: 'officer',
      title: '个人名片',
      address: url('officer', { id: policy.contact.officerId }),
      shows: '负责的工作',
    },
    { name: 'find', title: '找', address: url('find', { q: '和平区人社局' }), shows: '人力资源' },
    { name: 'matter', title: '事项', address: url('matter', { id: matter }), shows: '市场监督管理局' },
    { name: 'units', title: '服务名片', address: url('units', {}), shows: '各区县' },
    {
      name: 'call-back',
      title: '请对方回电',
      address: url('callBack', { unit: policy.responsible.unitId }),
      shows: '请谁回电',
    },
    {
      name: 'residents',
      title: '便民政策',
      address: url('policies', { audience: 'residents' }),
      shows: '共40项',
    },
    {
      name: 'resident-policy',
      title: '便民政策一条',
      address: url('residentPolicy', { id: 'res-childcare-subsidy-2025' }),
      shows: '给谁',
    },
    { name: 'favourites', title: '收藏', address: url('favourites', undefined), shows: '还没有收藏' },
    {
      name: 'account-guest',
      title: '我的账号（访客）',
      address: url('account', undefined),
      shows: '这台设备',
    },
    { name: 'sign-in', title: '登录', address: url('signIn', undefined), shows: '手机号登录' },
    { name: 'privacy', title: '隐私说明', address: url('privacy', undefined), shows: '各存多久' },
  ];
}
