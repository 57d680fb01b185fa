import { said } from './said';
import type { Intent } from './utterance';

/** Words that speak for something, each as strongly as the number says. */
export interface Cue<Meaning> {
  readonly for: Meaning;
  readonly worth: number;
  readonly words: readonly string[];
}

/** What somebody wants. One strong word (投诉, 打五颗星, 摇号) is worth more than several weak ones. */
export const intentCues: readonly Cue<Intent>[] = [
  { for: 'rate', worth: 6, words: said('好评 差评 中评') },
  {
    for: 'rate',
    worth: 4,
    words: said('点赞 点个赞 满分 打分 评分 评价 评个 表扬 必须夸 五星 四星 三星 两星 二星 一星 锦旗'),
  },
  {
    for: 'rate',
    worth: 1.5,
    words: said(
      '服务真好 可热情了 热情 耐心 负责 跑前跑后 帮大忙 嘎嘎快 讲得明白 明明白白 杠杠的 没得说 周到 细心 贴心 给力 真快 靠谱',
    ),
  },
  { for: 'complain', worth: 5, words: said('投诉 举报 我要告 讨个说法 讨说法') },
  {
    for: 'complain',
    worth: 3,
    words: said(
      '反映 没人管 管不管 没人清 没人搭理 没人理 给管管 管管呗 得查查 查查他们 得来看看 得管管 不归他们管 说不归 不给立案 不立案 不给修 不给办 不给退 不退费 没动静 没下文 没个准话 没给个准话 没打钱 不打钱 推来推去 踢皮球 没人接电话 电话打不通 没人来 不作为 不解决 没解决 不搭理 解决不了',
    ),
  },
  {
    for: 'complain',
    worth: 2,
    words: said(
      '来回跑 跑了好几趟 白跑 等了半年 还没下来 拖着 拖了 磨叽 憋屈 糟心 闹心 吵死 呛死 态度不好 态度老不好 太差 乱涨价 乱收费 排了一上午 来过一次 欠我们工资 拖欠 私搭乱建 半夜 总有人 气死 没法过 老百姓 怎么回事 凭什么 凭啥 坑人 骗人 吃拿卡要 刁难 推诿 三回了 好几回 天天 淹了 堆了 都不管 不管',
    ),
  },
  {
    for: 'ask-policy',
    worth: 3,
    words: said(
      '能不能享受 能享受 多少钱 能贷多少 需要啥条件 什么条件 啥条件 够条件 符合条件 怎么申请 咋申请 怎么申报 咋申报 能不能免 免不免 用不用交 要不要交 啥时候到账 什么时候到账 几个点 贴息 有啥补贴 有什么补贴 有没有补贴 啥政策 什么政策 有没有政策 咋修复 怎么修复 百分之 公示多少天 能补多少 补多少 能领多少 奖多少 能申请 能报不 能拿多少 能减 减多少',
    ),
  },
  {
    for: 'ask-policy',
    worth: 1.5,
    words: said('想问问 问一下 咨询 奖励 补贴 津贴 减半 返还 扣除 认定 享受 贷款'),
  },
  {
    for: 'find-service',
    worth: 3,
    words: said(
      '在哪儿 在哪 上哪办 上哪 去哪办 去哪 哪个窗口 哪个科室 哪个部门 几点下班 几点上班 几点开门 周末上班 周六上班 中午休息 带啥 带什么 得带 要带 找谁办 归谁办 是不是找 有没有帮办 行不行 怎么走 地址 电话多少 离我家近 要不要去 得去 能办不 能不能办 办理流程 去哪儿',
    ),
  },
  {
    for: 'find-service',
    worth: 1.2,
    words: said('我要办 想办 我想去 怎么办理 咋办理 办手续 手续 想注册 要办 预约'),
  },
  { for: 'lookup-lottery', worth: 5, words: said('摇号 派位 中签 摇上 摇中 抽签结果') },
  {
    for: 'lookup-lottery',
    worth: 2,
    words: said('中没中 录取没 录取结果 补录 名次 名单 编号'),
  },
];

/** What no list of words holds: the same said of anything. As a recogniser writes it. */
export const intentPatterns: readonly {
  readonly for: Intent;
  readonly worth: number;
  readonly pattern: RegExp;
}[] = [
  {
    for: 'rate',
    worth: 3,
    pattern: /大大的赞|一百个(?:服|满意|赞)|不是来投诉|夸夸|夸一?下|想夸|得夸|点个?赞|感谢|谢谢他们|多亏/u,
  },
  { for: 'complain', worth: 2.5, pattern: /没人[管理接修清来回办]|没人搭理|没人答复/u },
  {
    for: 'complain',
    worth: 2,
    pattern:
      /(?:不给|也不|就不|都不|死活不|硬是不)个?(?:办|修|退|批|立案|解决|说法|答复|处理|打钱|赔|发|管|接)/u,
  },
  {
    for: 'complain',
    worth: 2,
    pattern: /[还也都]没(?:到账|下来|打|办|动静|处理|解决|修|批|给|回|结果|消息)|一分(?:钱)?[都也]?没/u,
  },
  {
    for: 'complain',
    worth: 2,
    pattern:
      /你们(?:是|就|真|可|咋|自己|倒|认|这|到底|办事)|咋回事|到底(?:查|管|办|给|有)|给个(?:话|说法|准信|痛快话)|愣是|就是不|偏不|凭[啥什]|[查管办批]没[查管办批]|说好(?:的|了)?/u,
  },
  {
    for: 'complain',
    worth: 1.5,
    pattern:
      /从.{1,6}[拖卡等压推]到|[拖卡等压推]了|倒[等来]|又(?:来|坏|堵|停)|见天|成天|天天|一涨再涨|涨[了三]|见着|影儿都|不让(?:装|进|办|说)/u,
  },
  { for: 'complain', worth: 1.5, pattern: /坏了|漏水|堵了|喊起来|骂|吼|推[三来]|卡着|压着|糊弄|忽悠|应付/u },
  { for: 'complain', worth: 2.5, pattern: /(?:给|得|来|赶紧|快)(?:个人)?(?:管管|查查|看看|处理|解决|治治)/u },
  {
    for: 'find-service',
    worth: 3,
    pattern:
      /几点(?:开门|关门|下班|上班|营业)|(?:在|去|上|到|找)(?:哪|哪儿|哪里|谁)|哪个(?:窗口|科室|部门|楼|厅)|(?:得|要|需要)?[带拿](?:啥|什么|哪些)|要带.{0,6}[吗不]/u,
  },
  {
    for: 'ask-policy',
    worth: 2.5,
    pattern:
      /(?:还|能|可以|可不可以|给)(?:不能)?(?:免|减|领|补|享受|申请|报|返|退|贷)[^了]{0,8}[吗不没么]$|(?:补|奖|贷|返|减|免|交|缴|给)(?:多少|几)|多少钱|有没有(?:补贴|政策|优惠|奖励)/u,
  },
];

/** How somebody feels about it. */
export const feelingCues: readonly Cue<'positive' | 'negative'>[] = [
  {
    for: 'positive',
    worth: 1,
    words: said(
      '热情 耐心 负责 点赞 好评 满意 感谢 谢谢你们 帮大忙 杠杠的 嘎嘎快 真快 周到 细心 贴心 给力 跑前跑后 明明白白 表扬 没得说 靠谱 真好 挺好 不错 痛快 利索 锦旗 当天就下来',
    ),
  },
  {
    for: 'negative',
    worth: 1,
    words: said(
      '投诉 举报 差评 差劲 太差 磨叽 憋屈 闹心 糟心 没人管 没人理 没人搭理 老横 态度不好 态度老不好 不耐烦 爱搭不理 推诿 踢皮球 白跑 来回跑 拖了 没动静 没下文 气死 吵死 呛死 坑人 骗人 乱收费 乱涨价 凭啥 凭什么 不给 嫌多 服了 太慢 失望 不满意 排了一上午 等了一上午 等了半天 刁难 不作为',
    ),
  },
];

/** Praise that is none, when a long wait or a blunder stands beside it. */
export const sarcasmCues: readonly string[] = said(
  '真行 真是服了 可真快 真有本事 真厉害 呵呵 太棒了 真够可以 谢谢啊 真敬业 可真好',
);

/** After these the speaker says what they meant instead. */
export const correctionCues: readonly string[] = said(
  '不对不对 不对 说错了 错了 哦不 啊不 不是不是 应该是 更正一下 我是说 我说的是 等等 改成 不不',
);

/** What only fills a pause. Longer ones first. */
export const fillers: readonly string[] = said(
  '哎呀妈呀 嗯那个 我说一下 那啥 那个啥 你好啊 你好 哎呀 喂 哎 嗯 呃 啊这 那个 就是说 这个这个 怎么说呢',
);
