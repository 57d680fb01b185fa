import type { ComplaintClass } from '@yingshang/shared/complaints';

/** Something that made-up people complain about. Names in it are visibly made up: 示例路, 示例超市, 示例小区. */
export interface MadeMatter {
  readonly topicId: string;
  /** Of the unit that is responsible. */
  readonly department: string;
  /** A unit to which people file it first, by mistake. */
  readonly mistaken: string;
  readonly class: Exclude<ComplaintClass, 'officer' | 'unknown'>;
  /** As it may be published. */
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly reply: string;
  readonly question: string;
  readonly clarification: string;
  readonly answer: string;
  /** What the complainant says to that, where they are not content. */
  readonly denial: string;
  readonly better: string;
}

/** What matters have in common. */
export const usualMatter = {
  class: 'unit',
  place: '',
  question: '请补充大概是哪一天、哪个窗口办的，方便我们调取记录。',
  clarification: '上个月中旬的一个上午，二楼靠东边的窗口，取号单还在。',
} as const;

export const madeMatters: readonly MadeMatter[] = [
  {
    ...usualMatter,
    topicId: 'licence-trouble',
    department: 'samr',
    mistaken: 'svc',
    title: '换营业执照两周没有消息',
    text: '我在示例一街道开示例面馆，换经营地址的材料交上去两周了，网上一直显示“审查中”，打电话说再等等，没人说差什么。',
    reply: '您的申请已找到，卡在住所证明的核对上，今天起由专人跟办，三个工作日内告诉您结果。',
    answer:
      '住所证明已核对完，新执照昨天已制好，可以邮寄或到窗口领取。延误是我们内部转件漏登造成的，已改为系统自动提醒。',
    denial: '执照拿到了，但是说好的邮寄没有寄，我又跑了一趟。',
    better:
      '邮寄没有发出，是承办人没有提交邮寄单。已补办并向您致歉，今后选了邮寄的件当天交邮、短信告知单号。',
  },
  {
    ...usualMatter,
    topicId: 'goods',
    department: 'samr',
    mistaken: 'comm',
    place: '示例路12号示例超市',
    title: '退货纠纷没有人调解',
    text: '在示例超市买的电饭锅第二天就坏了，商家不给退。向示例区反映后说会调解，过了二十天没有人联系我。',
    reply: '已联系商家和您本人，约定本周内现场调解。',
    answer:
      '经现场调解，商家已全额退款。前一次反映没有及时分派，是我们的疏漏，已调整分派办法，当天登记当天分派。',
    denial: '钱只退了一半，说另一半要等总部。',
    better: '已督促商家退清余款，您今天应已收到。商家因拖延退款被责令改正。',
  },
  {
    ...usualMatter,
    topicId: 'wages',
    department: 'hrss',
    mistaken: 'build',
    place: '示例二街道示例工地',
    title: '欠薪投诉受理后没有进展',
    text: '我们五个人在示例工地干活，两个月工资没有结，去示例区劳动监察登记过，一个月了没有下文。',
    reply: '已立案，本周约谈施工单位，要求提供工资表。',
    question: '请补充五个人各自的用工起止日期和约定的日工资。',
    clarification: '都是八月初到九月底，口头约定一天三百，有记工本照片。',
    answer:
      '施工单位已补发五个人的全部工资。原来登记后没有按时分派承办人，已对责任岗位作出提醒，并补上逾期预警。',
    denial: '只到账三个人的，另外两个还没有。',
    better: '另外两人因账号填错退款，已重新转账并核对到账。',
  },
  {
    ...usualMatter,
    topicId: 'pension',
    department: 'hrss',
    mistaken: 'civil',
    title: '退休手续让老人跑了四趟',
    text: '给母亲办退休，示例区人社窗口每次说的材料都不一样，老人腿脚不好跑了四趟还没有办成。',
    reply: '对不起，让老人受累了。已把全部材料一次列清，明天上门收件。',
    answer: '手续已办结，待遇从本月起发放，并补发差额。窗口已统一材料清单，老人可以预约上门办理。',
    denial: '补发的钱数和当时说的对不上。',
    better: '已重新核算，少算的一个月已补上，核算表已当面向您说明。',
  },
  {
    ...usualMatter,
    topicId: 'street-trade',
    department: 'urban',
    mistaken: 'samr',
    place: '示例路与示例二路路口',
    title: '门前占道摊位反映多次没有人管',
    text: '示例路路口每天傍晚摆满摊，我的示例文具店门口进不了货，反映三次都说“已转办”，摊还在。',
    reply: '今天傍晚到现场看过，情况属实，正在和摊主商量搬到便民市场。',
    answer:
      '已划定示例便民市场，十二个摊位都已搬入，每晚有人巡查。前三次反映转办后没有人跟踪，已改为办结前要回访。',
    denial: '平时好了，周末晚上又摆出来了。',
    better: '周末巡查已加到晚上十点，连续两个周末没有再发现。',
  },
  {
    ...usualMatter,
    topicId: 'city-look',
    department: 'urban',
    mistaken: 'eco',
    place: '示例三街道示例巷',
    title: '门头招牌审批来回改了三次',
    text: '示例巷的小店换招牌，去示例区问了三次，三个人说了三个尺寸，已经做好的招牌不让装。',
    reply: '已请规划和执法一起看您的招牌，本周给出一个书面意见。',
    answer: '您的招牌符合要求，可以安装。我们把尺寸标准写成一页纸放在窗口和网上，今后以它为准。',
    denial: '装上以后巡查的人又说不行。',
    better: '巡查人员没有看到书面意见，已全员告知，您的招牌不用改。',
  },
  {
    ...usualMatter,
    topicId: 'property',
    department: 'house',
    mistaken: 'svc',
    place: '示例小区3号楼',
    title: '维修资金申请没有回音',
    text: '示例小区屋顶漏水，申请用维修资金的材料交到示例区房产窗口一个多月，没有人告诉我们批没批。',
    reply: '材料已找到，缺一份业主表决表的原件，已告诉物业怎么补。',
    answer: '资金已批准，施工队下周进场。缺件没有一次告知，是我们的责任，已改为收件当场出具补正单。',
    denial: '施工队来看了一眼就走了，到现在没有动工。',
    better: '施工单位已更换，屋面防水完工并经业主代表验收。',
  },
  {
    ...usualMatter,
    topicId: 'heating',
    department: 'house',
    mistaken: 'urban',
    place: '示例小区7号楼',
    title: '供热温度不达标，退费没有说法',
    text: '示例小区去年冬天室温一直不到十六度，测过温，退费的事问了示例区三次，每次都让等。',
    reply: '已调取测温记录，正在和供热企业核算退费天数。',
    answer: '按测温记录退还二十八天热费，已转到缴费账户。供热企业已清洗管网，今冬设专人盯示例小区。',
    denial: '退费的天数少算了十天。',
    better: '已按补充的测温记录再退十天，并把核算办法公开。',
  },
  {
    ...usualMatter,
    topicId: 'site-noise',
    department: 'build',
    mistaken: 'eco',
    place: '示例一街道示例广场',
    title: '夜间施工噪声没有回应',
    text: '示例广场工地夜里十一点还在打桩，我们民宿的客人都退房了，反映以后没有人回应。',
    reply: '昨晚已到现场，责令停止夜间打桩。',
    answer: '施工单位已改到白天施工，并在工地门口公示许可时间和值班电话。夜间值班已纳入考核。',
    denial: '停了三天，又开始了。',
    better: '已对施工单位立案处理，夜间作业许可收回，连续一周巡查未再发现。',
  },
  {
    ...usualMatter,
    topicId: 'schools',
    department: 'edu',
    mistaken: 'svc',
    title: '培训机构退费登记没有人接',
    text: '示例培训中心关门，预交的课时费退不了。示例区登记退费的电话三天没有人接。',
    reply: '电话改号没有及时公布，向您道歉。您的登记已经办好。',
    answer: '退费由监管账户支付，您的款项已到账。登记电话和网上入口已重新公布。',
    denial: '只退了本金，活动赠送的课没有算。',
    better: '已和您算清课时，赠送部分按合同不退，合同条款已当面说明，您表示理解。',
  },
  {
    ...usualMatter,
    topicId: 'medical-insurance',
    department: 'medins',
    mistaken: 'hrss',
    title: '医保报销材料退了两次',
    text: '住院报销的材料交了两次都退回，第一次说缺章，第二次说格式不对，示例区医保窗口不能一次说清吗？',
    reply: '您的材料已由专人收下，缺的章我们和医院联系，不用您再跑。',
    answer: '报销款已到账。窗口已用清单勾选、一次告知，缺件可以网上补。',
    denial: '到账的数和窗口说的差两百多。',
    better: '差额是一项自费药，已把明细逐项列给您。',
  },
  {
    ...usualMatter,
    topicId: 'registration',
    department: 'police',
    mistaken: 'civil',
    title: '开一张证明跑了三个地方',
    text: '给员工开居住证明，示例分局说找街道，示例一街道说找社区，社区说找派出所。',
    reply: '这张证明由派出所出具，请带身份证件到示例派出所，今天就能办。',
    answer: '证明已当场开出。我们和街道把“谁来开”列成一张表，首问的窗口负责到底。',
    denial: '证明上的地址写错了，又跑一趟。',
    better: '已上门更换证明，并核对了系统里的地址。',
  },
  {
    ...usualMatter,
    topicId: 'tax-trouble',
    department: 'tax',
    mistaken: 'samr',
    title: '发票增量申请没有理由就退回',
    text: '示例商贸申请多领发票，系统退回，只写“不符合条件”。问示例区税务窗口，也说不出是哪一条。',
    reply: '已查到退回的原因，是风险提示没有解除，今天由管理员和您一起处理。',
    answer: '增量已批准。退回理由今后写明条款和补救办法，窗口可以当场查到。',
    denial: '批了，但只加了十份，不够用。',
    better: '按您近三个月的开票量核定到所需份数。',
  },
  {
    ...usualMatter,
    topicId: 'service-hall',
    department: 'svc',
    mistaken: 'gov-office',
    title: '中午窗口没有人，白等两小时',
    text: '网上写着示例区政务服务中心中午不休息，我请假去办，十二点到两点窗口一个人都没有。',
    reply: '情况属实，当天值班人员调休没有补位，向您道歉。',
    answer: '中午值班改为两人一组，网上实时显示开着的窗口。您的事项已电话帮您办好。',
    denial: '上周又去，中午还是只有一个窗口，排了一个小时。',
    better: '中午已增加到三个窗口，等候超过二十分钟由带班主任现场加开。',
  },
  {
    ...usualMatter,
    topicId: 'service-hall',
    department: 'service',
    mistaken: 'office',
    title: '便民服务中心材料说法不一',
    text: '在示例街道便民服务中心办个体户补贴，两个窗口说的材料不一样，来回复印了三遍。',
    reply: '已核对，两个窗口用的清单版本不同，以新版为准，您的材料已够。',
    answer: '补贴已审核通过，将按批次发放。旧清单已全部收回。',
    denial: '批次到了，我的没有发。',
    better: '您的账号少录一位，已更正并单独补发。',
  },
  {
    ...usualMatter,
    topicId: 'promises',
    department: 'biz',
    mistaken: 'finance',
    class: 'promise',
    title: '承诺的入驻补贴迟迟没有兑现',
    text: '示例园区招商时答应的第一年房租补贴，示例科技公司入驻满一年了还没有拿到，问谁都说不归自己管。',
    reply: '已由营商局牵头，请园区和财政一起核对协议，五个工作日内告诉您结果。',
    question: '请补充入驻协议的签订日期和补贴条款的原文。',
    clarification: '去年九月签的，第六条写着第一年房租补贴五成。',
    answer: '补贴已列入本季度支付，月底前到账。今后由营商局对招商承诺逐条登记、到期提醒。',
    denial: '月底过了，钱没有到。',
    better: '款项因账户信息不符被退回，已重新支付并确认到账。',
  },
  {
    ...usualMatter,
    topicId: 'promises',
    department: 'biz',
    mistaken: 'svc',
    title: '惠企政策申报后一直没有结果',
    text: '示例餐饮店三月申报了示例区的稳岗奖励，一直显示“审核中”，超过公示的时限一个多月，问了两次都说在排队。',
    reply: '申报已找到，材料齐全，卡在部门会签，今天起每天催办，有进展当天告诉您。',
    question: '请补充申报时的受理编号。',
    clarification: '编号后四位是 0000，短信里有。',
    answer: '奖励已审核通过，列入本月拨付。会签超时今后由系统自动上报，并向申报人说明。',
    denial: '本月的名单里没有我。',
    better: '名单漏录了您的店，已补录并先行拨付。',
  },
  {
    ...usualMatter,
    topicId: 'promises',
    department: 'biz',
    mistaken: 'samr',
    title: '三个部门来查同一件事',
    text: '一个月里三个部门分别来示例加工厂查安全生产台账，内容一样，每次都要停半天工。不是说“综合查一次”吗？',
    reply: '情况属实，正在和三个部门核对检查计划。',
    answer:
      '今年剩余的检查已合并为一次，提前告知日期。检查计划今后统一报营商局备案，没有备案的可以拒绝并告诉我们。',
    denial: '上周又来了一个部门，没有提前说。',
    better: '该部门没有备案就上门，已约谈并通报，示例加工厂已列入综合查一次的名单。',
  },
  {
    ...usualMatter,
    topicId: 'shopping-cards',
    department: 'comm',
    mistaken: 'samr',
    title: '预付卡店关门，登记后没有消息',
    text: '示例洗衣店关门，卡里还有余额，到示例区商务窗口登记后两周没有消息。',
    reply: '该店备案的存管资金已查到，正在核对持卡人名单。',
    answer: '存管资金已按余额退还持卡人，您的款项已到账。',
    denial: '退的数比卡里少。',
    better: '按充值记录重新核对，少退的部分已补。',
  },
  {
    ...usualMatter,
    topicId: 'air-water',
    department: 'eco',
    mistaken: 'urban',
    place: '示例二街道示例美食街',
    title: '油烟扰民反映后没有反馈',
    text: '示例美食街的油烟直排，楼上茶室没法开窗，反映一个月没有反馈。',
    reply: '已现场检测，两家净化设备没有开，已责令整改。',
    answer: '两家已更换净化设备，复测达标。检测结果今后会主动告诉反映人。',
    denial: '白天好了，夜里还是有味。',
    better: '夜间突击检查一次，补装在线监测，数据达标。',
  },
  {
    ...usualMatter,
    topicId: 'transport',
    department: 'trans',
    mistaken: 'police',
    title: '货车通行证续办一直排不上',
    text: '示例物流的城区通行证月底到期，网上预约排到下个月，窗口说没有办法。',
    reply: '已为您加开续办号，明天上午可办。',
    answer: '通行证已续。到期前续办的今后不用预约，网上直接办。',
    denial: '新证的路线少了一段。',
    better: '漏录的路段已补上，电子证已更新。',
  },
  {
    ...usualMatter,
    topicId: 'land',
    department: 'nr',
    mistaken: 'house',
    title: '规划查询要跑两个窗口',
    text: '示例食品厂想查厂房用地的规划，示例分局让去示例区房产，房产又让回来，材料复印了两份。',
    reply: '规划查询由我们办，不用再去别处，今天给您结果。',
    answer: '查询结果已出具并邮寄。两个窗口已签好分工，网上可以直接查。',
    denial: '结果里没有写容积率。',
    better: '已补充完整的规划条件，并附图。',
  },
];

/** Why something is not accepted, in words. */
export const returnWords =
  '您反映的是和示例公司之间的合同纠纷，已进入仲裁，本平台不能同时处理。仲裁后对办事服务有意见，可以再次提交。';
export const handBackWords = '经核对职责，这件事不由我们办理，请转给负责的单位。';
export const extendWords = '需要和另外两个部门一起核对原始材料，按期办不完，申请延长一次。';
export const sendBackWords = '请把怎么避免再发生写清楚，再发给投诉人。';
export const urgeWords = '这件已经超过期限，请负责人今天过问，并告诉投诉人什么时候有结果。';
export const settleWords =
  '经查，单位两次重办都有记录，能退的已退，其余依照合同和规定不能支持，已当面向投诉人说明复议和诉讼途径。';
