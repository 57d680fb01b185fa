import { said } from './said';
import type { Intent } from './utterance';

/** What a sentence may be about. */
export interface Topic {
  readonly label: string;
  /** Words that say so; as they sound, so that a recogniser's mistakes are heard, too. */
  readonly words: readonly string[];
  /** What people who speak of it mostly want; the others are possible. */
  readonly wants: readonly Intent[];
}

const rate = ['rate'] as const;
const complain = ['complain'] as const;
const both = ['rate', 'complain'] as const;
const ask = ['ask-policy'] as const;
const find = ['find-service'] as const;

/**
 * The topics of spoken sentences, with everyday words. Two topics may share words and differ in what is wanted: of a
 * kindergarten a parent asks for the draw, rates the entry, complains of the classes.
 */
export const topics: readonly Topic[] = [
  {
    label: '营业执照',
    wants: ['rate', 'find-service'],
    words: said(
      '换照 办照 照没下来 营业执照 办执照 执照 照下来 开店办照 注册公司 开公司 个体户登记 工商登记 营业证 变更法人 公司注册',
    ),
  },
  {
    label: '发票',
    wants: ['rate', 'find-service'],
    words: said('开错了票 票开 发票 领票 开票 领发票 票据 增值税票 数电票 代开发票'),
  },
  {
    label: '政策兑现',
    wants: rate,
    words: said('政策兑现 兑现 补贴的事 奖补 奖励兑现 扶持资金 惠企政策 免申即享'),
  },
  {
    label: '办事慢',
    wants: complain,
    words: said(
      '卡到 工作日 等短信 没等来 催缴 签个字 难找 拖到 没回信 没进展 一直没信 政策兑现 兑现 办事慢 拖着不办 等了半年 推三阻四 一拖再拖 效率低 卡着不批 迟迟不批 踢皮球',
    ),
  },
  {
    label: '就业补贴',
    wants: rate,
    words: said(
      '四零五零 灵活就业 认证社保 找活 再就业 就业补贴 社保补贴 公益性岗位 见习补贴 失业金 就业困难 招聘会 找工作',
    ),
  },
  {
    label: '排队',
    wants: both,
    words: said(
      '叫号机 后头一百多号 一百多号 排不上 窗口少 大长队 排队 排了一上午 排号 取号 等号 窗口就开 排半天 人太多 叫号 只开俩窗口 没人值班',
    ),
  },
  {
    label: '施工许可',
    wants: ['rate', 'find-service'],
    words: said(
      '开工前 开工手续 开工那个许可 盖厂房 施工许可 施工证 装修手续 店铺装修 开工手续 装修备案 建设手续 竣工验收 图审 工程报建 开工证',
    ),
  },
  {
    label: '牌匾',
    wants: both,
    words: said('挂个牌匾 挂牌匾 换招牌 牌匾 门头 招牌 店招 牌子给拆 灯箱 广告牌 拆牌'),
  },
  {
    label: '税收优惠',
    wants: rate,
    words: said('少交税 减了 抵扣 六税两费 税收优惠 减半 减免税 退税政策 免税 少缴税 小微优惠'),
  },
  {
    label: '食品许可',
    wants: both,
    words: said(
      '小吃部 食品的证 餐饮证 食品许可 食品经营许可 食品证 食品许可证 后厨 餐饮许可 到店指导 小餐饮 食品流通',
    ),
  },
  {
    label: '幼儿园入园',
    wants: rate,
    words: said('入托 幼儿园老师 入园 幼儿园 上幼儿园 幼儿园报名 入园手续'),
  },
  {
    label: '户籍',
    wants: both,
    words: said('迁回老家 户口迁 户籍 户口 落户 迁户口 身份证 上户口 户口本 居住证 改名'),
  },
  {
    label: '医保报销',
    wants: both,
    words: said(
      '药费 报销单子 住院的 报不了 人脸识别 医保报销 报销 报下来 异地就医 住院费 医药费 慢病 门诊统筹 医保卡 报药费',
    ),
  },
  {
    label: '企业走访',
    wants: rate,
    words: said(
      '挨家 到厂子 记本上 敲门 送政策 走访 上门 入企 到企业 下企业 主动上门 企业走访 来店里问 送政策上门',
    ),
  },
  {
    label: '材料',
    wants: both,
    words: said('材料 要件 复印件 证明 盖章 重复提交 材料要得 少一样 补材料 缺材料 表格'),
  },
  { label: '项目备案', wants: rate, words: said('项目备案 备案 立项 投资备案 项目核准 可研') },
  {
    label: '电商补助',
    wants: rate,
    words: said('电商补助 电商补贴 直播补贴 电商奖补 网店补助 电商扶持'),
  },
  {
    label: '卫生许可',
    wants: ['rate', 'complain', 'find-service'],
    words: said(
      '卫生的证 卫生那个证 美容院 卫生许可 卫生证 健康证 公共场所卫生 卫生许可证 理发店卫生 卫生备案 诊所备案',
    ),
  },
  {
    label: '规划',
    wants: rate,
    words: said('规划 规划手续 用地 用地手续 规划许可 选址 土地手续'),
  },
  {
    label: '法律援助',
    wants: rate,
    words: said('援助 法律援助 法援 免费律师 律师 公证 打官司 司法调解'),
  },
  {
    label: '技改',
    wants: rate,
    words: said('设备升级 生产线 技改 技术改造 设备改造 改造项目 智能化改造 数字化改造 上云'),
  },
  {
    label: '占道',
    wants: complain,
    words: said(
      '人行道 摆个摊 道边卖 霸道 占地方 修车的 支摊 占道 占道经营 摆摊 乱停 堵道 占人行道 占盲道 流动摊 出摊 小贩 违停 占车位',
    ),
  },
  {
    label: '欠薪',
    wants: complain,
    words: said(
      '开工资 不给开工资 干活的钱 包工头 欠薪 工资 欠我们工资 不开支 不给工钱 拖欠工资 讨薪 血汗钱 工钱 没开资 加班费',
    ),
  },
  {
    label: '噪声',
    wants: complain,
    words: said('噪声 噪音 油烟 烧烤摊 半夜吵 吵死 吵得 呛人 广场舞 音响 大喇叭 异味 冒烟 排污 臭味 熏人'),
  },
  {
    label: '物业',
    wants: complain,
    words: said(
      '充电桩 没暖气 屋里不热 停水 物业 修电梯 电梯 物业费 小区管理 维修基金 漏水不修 保安不管 楼道灯 业委会 供暖 暖气 供热',
    ),
  },
  {
    label: '施工扰民',
    wants: complain,
    words: said(
      '施工扰民 打桩 半夜施工 工地施工 夜间施工 工地吵 扬尘 渣土 挖掘机 工地噪音 水泥罐车 凌晨干活',
    ),
  },
  {
    label: '退税',
    wants: complain,
    words: said('退税 退税申请 出口退税 留抵退税 个税退 多交的税 退不下来税 税退'),
  },
  {
    label: '货运',
    wants: ['complain', 'find-service'],
    words: said(
      '厢货 跑运输 半挂 大货车 拉货的 货运 货车 货车通行 通行证 营运证 大货 道路运输证 拉货 运输证 限行',
    ),
  },
  {
    label: '积水',
    wants: complain,
    words: said('臭水 一汪 淹 水泡 积水 下雨就淹 内涝 下水道 返水 井盖 排水 污水 门口就积水 管道堵 水漫'),
  },
  {
    label: '环境卫生',
    wants: complain,
    words: said(
      '泔水 臭水 脏水 粪 没人扫 蚊子 老鼠 垃圾 没人清 脏 环境卫生 垃圾桶 保洁 臭气 公厕 卫生死角 垃圾堆 杂物 清扫',
    ),
  },
  {
    label: '窗口态度',
    wants: complain,
    words: said(
      '跟谁欠他钱 服务跟 嗓门 那服务 说话难听 态度 服务态度 说话态度 爱搭不理 不耐烦 翻白眼 甩脸子 撂脸子 骂人 没好脸 玩手机 嗑瓜子 冷冰冰 吼我 怼人',
    ),
  },
  {
    label: '校外培训',
    wants: complain,
    words: said(
      '学画画 跑路了 学费 兴趣班 教培 培训班 补习班 退费 校外培训 补课 辅导班 兴趣班 预付学费 托管班 课时费',
    ),
  },
  {
    label: '消费投诉',
    wants: complain,
    words: said(
      '假酒 买着假 退一赔三 商家 过期 假货 买着 奶粉 消费 不退钱 缺斤短两 假冒 预付卡 办卡跑路 立案 坑人 欺诈 质量问题 不给退货 三无产品',
    ),
  },
  {
    label: '治安',
    wants: complain,
    words: said(
      '耍酒疯 骂街 酒蒙子 斗殴 撬锁 传销 小广告 治安 小偷 被偷 打架 闹事 赌博 骗子 诈骗 报警 巡逻 丢车',
    ),
  },
  {
    label: '不动产',
    wants: complain,
    words: said('房照 办房照 房证 房产证 不动产 不动产证 房本 产权证 登记证 办证难'),
  },
  {
    label: '补贴拨付',
    wants: complain,
    words: said(
      '账上 一分没到 款子 没打钱 打款 补贴公示 拨付 不到账 钱没到 补贴没下来 没拨 钱还没 资金没到位 款没到 没收到钱',
    ),
  },
  {
    label: '养老',
    wants: complain,
    words: said('敬老院 伙食费 老年人 养老院 养老 敬老院 护理 老年餐 养老机构 老人 托老 养老服务'),
  },
  {
    label: '违建',
    wants: complain,
    words: said(
      '盖房子 加层 彩钢房 阳光房 私搭乱建 违建 违章建筑 加盖 搭棚子 私自搭 占绿地 楼顶加层 封阳台 圈地',
    ),
  },
  {
    label: '小微税收',
    wants: ask,
    words: said('增值税 小规模 免征 一个月卖 起征点 季度三十万 月销售额 小微企业税 所得税 个体税 交税不'),
  },
  { label: '六税两费', wants: ask, words: said('六税两费 两费减半 六税') },
  { label: '研发加计扣除', wants: ask, words: said('加计扣除 研发费用 研发加计 研发扣除 加计') },
  {
    label: '稳岗返还',
    wants: ask,
    words: said('没裁人 失业保险 不裁员 稳岗返还 稳岗 失业保险返还 稳岗补贴'),
  },
  {
    label: '创业贷款',
    wants: ask,
    words: said('创业贷款 创业担保贷款 创业担保 能贷多少 创业贷 贴息贷款 小额贷款 担保贷款'),
  },
  { label: '高企', wants: ask, words: said('高新技术企业 高企 高新企业 高新认定 高新技术') },
  { label: '专精特新', wants: ask, words: said('专精特新 小巨人 创新型中小企业 专精特新条件') },
  { label: '电商', wants: ask, words: said('直播电商 电商 直播设备 网店 跨境电商 直播带货') },
  {
    label: '政府采购',
    wants: ask,
    words: said('政府采购 投标 价格扣除 招标 预留份额 采购份额 标书'),
  },
  { label: '生育津贴', wants: ask, words: said('生育津贴 产假工资 生育保险 产假 生孩子津贴') },
  {
    label: '简易注销',
    wants: ask,
    words: said('简易注销 注销公司 公司注销 公司不干了 不干了 注销'),
  },
  { label: '残保金', wants: ask, words: said('残保金 残疾人就业保障金 残疾人保障金') },
  {
    label: '设备更新',
    wants: ask,
    words: said('设备更新 换设备 以旧换新 更新改造贷款 设备更新贷款'),
  },
  {
    label: '毕业生补贴',
    wants: ask,
    words: said('毕业两年 应届 刚毕业 毕业生 应届毕业生 大学生 应届生 一次性扩岗 扩岗补助 大学生就业'),
  },
  {
    label: '信用修复',
    wants: ask,
    words: said(
      '经营异常 异常名录 罚款也交了 抹了 污点 信用中国 信用修复 失信 修复信用 处罚记录 黑名单 信用记录',
    ),
  },
  {
    label: '帮办',
    wants: find,
    words: said('替我跑手续 跑手续 人影 有人领着 帮办 代办 帮办代办 有人帮着办 领办 陪办 帮忙办'),
  },
  { label: '护照', wants: find, words: said('出境 护照 港澳通行证 出入境 签注 出国证件') },
  { label: '过户', wants: find, words: said('房子改名 过户 房子过户 二手房 房屋买卖 更名过户 继承房子') },
  {
    label: '社保',
    wants: find,
    words: said('社保 上社保 员工社保 交社保 五险 养老保险 参保 社保卡 退休手续'),
  },
  {
    label: '网点位置',
    wants: find,
    words: said('哪条街 哪条道 搬哪去 咋走 离我家近 在哪儿 怎么走 地址 附近 最近的 搬哪 位置 坐几路车'),
  },
  {
    label: '入学',
    wants: find,
    words: said('上学 入学 孩子上学 转学 小学报名 学区 学籍 上小学 上初中'),
  },
  {
    label: '社会组织',
    wants: find,
    words: said('协会 社会组织 民办非企业 基金会 商会 社团 注册个协会 民非'),
  },
  {
    label: '幼儿园摇号',
    wants: ['lookup-lottery'],
    words: said(
      '摇号 摇上 派位 中签 摇号结果 摇号名单 幼儿园摇号 幼儿园派位 抽签 补录 中没中 录取没 名次 摇中',
    ),
  },
];
