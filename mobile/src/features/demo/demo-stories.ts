import type { PersonKind, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getDemo } from '@yingshang/shared/contracts/demo';
import type { Size } from '../../platform/preferences';
import { routeUrl } from '../../platform/routes';
import type { IconName } from '../../ui';

export type Demo = ResponseOf<typeof getDemo>;
type Code = Demo['codes'][number];

/**
 * Where a story begins: at an address, at the fullest of several policies, at the unit of a printed code, at the proof
 * for an enterprise that is registered on the way, at what such an enterprise was told, or at a counter: with its code
 * scanned, as its display, or as its lead, whom a bad rating reaches; with a complaint to write, with one that was
 * answered, or at a desk of complaints.
 */
export type StoryStart =
  | { readonly at: 'address'; readonly address: string }
  | { readonly at: 'policy'; readonly tokens: readonly string[] }
  | { readonly at: 'call-back' | 'desk'; readonly token: string }
  | { readonly at: 'control' }
  | { readonly at: 'news' }
  | { readonly at: 'visit' | 'display' | 'bad-rating' }
  | { readonly at: 'complaint' | 'answered-complaint' | 'complaint-desk' };

export interface Story {
  readonly key: string;
  readonly title: string;
  /** What to do there and what to look at. */
  readonly detail: string;
  readonly icon: IconName;
  readonly start: StoryStart;
  /** The demo identity that the story needs; without it whoever is signed in stays. */
  readonly as?: PersonKind;
  readonly size?: Size;
}

export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly Story[];
}

/** What works with the codes of this pack; a story whose code the pack lacks is not told. */
export function demoStories(codes: readonly Code[]): readonly StoryGroup[] {
  return [
    { title: '扫一扫', stories: scanStories(codes) },
    { title: '找人找事', stories: findStories },
    { title: '看政策', stories: policyStories(codes) },
    { title: '登记企业', stories: [registerStory, controlStory] },
    { title: '只说变了的', stories: [newsStory] },
    { title: '评价一次服务', stories: ratingStories },
    { title: '投诉到有结果为止', stories: complaintStories },
    { title: '请对方回电', stories: callBackStories(codes) },
    { title: '换个样子', stories: [elderStory] },
  ].filter(({ stories }) => stories.length > 0);
}

const liveCodes = (codes: readonly Code[], kind: string) =>
  codes.filter((code) => code.kind === kind && !code.expired);
const liveCode = (codes: readonly Code[], kind: string) => liveCodes(codes, kind)[0];

const at = (address: string): StoryStart => ({ at: 'address', address });
const scanned = (token: string): StoryStart => at(routeUrl('scan', { s: token }));
const typed = (q: string): StoryStart => at(routeUrl('find', { q }));

const scanTexts: readonly { kind: string; title: string; look: string; icon: IconName }[] = [
  {
    kind: 'poster',
    title: '扫海报，答三问',
    look: '不登录，看可享、待补充、不符合，各有一句理由',
    icon: 'qr',
  },
  { kind: 'policy', title: '扫政策码', look: '直接到这项政策和它的联系人', icon: 'policies' },
  { kind: 'counter', title: '扫窗口码', look: '知道这里办什么、该找谁', icon: 'place' },
  { kind: 'unit', title: '扫单位码', look: '看职责、地址、办公时间、电话和工作人员', icon: 'service-cards' },
];

function scanStories(codes: readonly Code[]): readonly Story[] {
  const live = scanTexts.flatMap(({ kind, title, look, icon }) => {
    const code = liveCode(codes, kind);
    return code
      ? [{ key: kind, title, icon, detail: `${code.label}：${look}`, start: scanned(code.token) }]
      : [];
  });
  const old = codes.find((code) => code.expired);
  const expired: Story[] = old
    ? [
        {
          key: 'expired',
          title: '扫到过期的码',
          icon: 'clock',
          detail: '说明什么时候到期，给出几条去路',
          start: scanned(old.token),
        },
      ]
    : [];
  return [...live, ...expired, homeStory];
}

const homeStory: Story = {
  key: 'home',
  title: '不扫码，从首页开始',
  icon: 'benefits',
  detail: '首页只问一件事，其余是服务板块',
  start: at(routeUrl('home', undefined)),
};

const findStories: readonly Story[] = [
  {
    key: 'initials',
    title: '只打首字母',
    icon: 'search',
    detail: '已打好 hprsj：第一条就是和平区人社局，下面写着为什么',
    start: typed('hprsj'),
  },
  {
    key: 'homophone',
    title: '打错同音字',
    icon: 'search',
    detail: '已打好“营伤局”：照样找到营商局',
    start: typed('营伤局'),
  },
  {
    key: 'matter',
    title: '只说要办的事',
    icon: 'guides',
    detail: '已打好“拖欠工程款”：看哪个单位负责，再点进去找人、打电话',
    start: typed('拖欠工程款'),
  },
];

function policyStories(codes: readonly Code[]): readonly Story[] {
  const tokens = liveCodes(codes, 'policy').map(({ token }) => token);
  const residents: Story = {
    key: 'residents',
    title: '便民政策',
    icon: 'policies',
    detail: '给居民的政策，可以搜索和筛选',
    start: at(routeUrl('policies', { audience: 'residents' })),
  };
  if (tokens.length === 0) return [residents];
  const start: StoryStart = { at: 'policy', tokens };
  return [
    {
      key: 'four-ways',
      title: '一项政策，四种读法',
      icon: 'policies',
      detail: '看解读、图解、问答、联系人，最下面有来源和核验情况',
      start,
    },
    {
      key: 'share',
      title: '收藏和分享',
      icon: 'ratings',
      detail: '点收藏，在“我的”里能找到；点分享图片，图里的二维码扫了就到这项政策',
      start,
    },
    residents,
  ];
}

const registerStory: Story = {
  key: 'register',
  title: '登记一家企业，看政策怎样变',
  icon: 'benefits',
  detail:
    '已用演示身份登录。按名称查“餐饮管理”，登记一家，点“证明我能代表企业”看完整画像；把从业人员数改成 5，再改成 400，看哪些政策变了',
  start: at(routeUrl('register', undefined)),
  as: 'enterprise',
};

const controlStory: Story = {
  key: 'control',
  title: '证明代表企业，委托他人代办',
  icon: 'check',
  detail: '已登记一家演示企业。点“以演示法定代表人核验”，再委托一个人；换成居民身份填邀请码就能接受',
  start: { at: 'control' },
  as: 'enterprise',
};

const newsStory: Story = {
  key: 'news',
  title: '政策一改，只告诉结果变了的企业',
  icon: 'message',
  detail:
    '已登记一家演示企业，并以演示工作人员改了一项演示政策的条件（再点一次就改回去）。看消息：为什么推给我，点一下就不再推送这一类',
  start: { at: 'news' },
};

const ratingStories: readonly Story[] = [
  {
    key: 'rate',
    title: '评价一次服务',
    icon: 'ratings',
    detail:
      '像刚在示例区的窗口办完事，扫了评价屏上的码。点“现在评”，选星级，提交；一分钟后点“核对”，手机自己验明已入账。再看“我的评价”和单位名片上的服务评价',
    start: { at: 'visit' },
  },
  {
    key: 'counter-display',
    title: '窗口的评价屏',
    icon: 'qr',
    detail: '这台设备变成窗口上的平板：用另一部手机扫它的码，或直接在屏上点星。码每分钟一换，用过就换',
    start: { at: 'display' },
  },
  {
    key: 'bad-rating',
    title: '查看并答复差评',
    icon: 'message',
    detail:
      '已用单位负责人的演示身份登录，有一条具名差评在等。点进去签收、答复、报告整改完成；换成居民身份，在“我的评价”里确认，换成督查就能回访',
    start: { at: 'bad-rating' },
  },
];

const complaintStories: readonly Story[] = [
  {
    key: 'complaint',
    title: '投诉一件事',
    icon: 'complaints',
    detail:
      '已用实名的居民演示身份登录。写“申报的奖励一直没有结果”，看建议的单位和理由、单位会看到什么，提交，再看谁在办、到哪天',
    start: { at: 'complaint' },
  },
  {
    key: 'answered-complaint',
    title: '满意才算办结',
    icon: 'check',
    detail:
      '已提交一件演示投诉，单位已受理、回复、答复。看每一步的经过，点“满意”才办结，点“不满意”就重新办理；办结后评价这次办理',
    start: { at: 'answered-complaint' },
  },
  {
    key: 'complaint-desk',
    title: '单位怎样办投诉',
    icon: 'clock',
    detail:
      '已用单位负责人的演示身份登录，十几件编写的投诉按期限排着：快到期的、逾期的、待审核的、要重办的。再看逾期公示和投诉统计',
    start: { at: 'complaint-desk' },
  },
];

function callBackStories(codes: readonly Code[]): readonly Story[] {
  const code = liveCode(codes, 'counter');
  if (!code) return [];
  return [
    {
      key: 'call-back',
      title: '下班后请对方回电',
      icon: 'phone',
      detail: '填 13800000000 和一句话，提交；再点下面的值班台',
      start: { at: 'call-back', token: code.token },
    },
    {
      key: 'desk',
      title: '单位的值班台',
      icon: 'message',
      detail: '已用工作人员的演示身份登录，看谁在等回电，点“已回电”',
      start: { at: 'desk', token: code.token },
      as: 'staff',
    },
  ];
}

const elderStory: Story = {
  key: 'elder',
  title: '长辈版',
  icon: 'text-size',
  detail: '字大、门少、一键打 12345；点右上角“标准版”就回来',
  start: at(routeUrl('home', undefined)),
  size: 'elder',
};
