/** What a kind of office mostly has to do with, where a sentence names the office and no matter. */
interface UnitKind {
  readonly name: RegExp;
  /** Labels of `topics`; when it is rated the first one is meant. */
  readonly topics: readonly string[];
}

const kinds: readonly UnitKind[] = [
  { name: /便民服务中心$/, topics: ['材料', '窗口态度', '网点位置', '排队'] },
  { name: /政务服务中心$/, topics: ['排队', '帮办', '材料'] },
  { name: /(街道办事处|[镇乡]人民政府)$/, topics: ['企业走访', '环境卫生', '物业'] },
  { name: /税务局$/, topics: ['税收优惠', '发票', '退税', '六税两费', '小微税收'] },
  { name: /市场监督管理局$/, topics: ['食品许可', '营业执照', '消费投诉'] },
  {
    name: /(人力资源和社会保障局|社会保险.*中心|就业和人才.*中心)$/,
    topics: ['就业补贴', '欠薪', '社保', '稳岗返还', '创业贷款'],
  },
  { name: /营商环境建设局$/, topics: ['政策兑现', '办事慢', '窗口态度'] },
  { name: /(城乡建设局|住房和城乡建设局)$/, topics: ['施工许可', '施工扰民'] },
  { name: /城市管理综合行政执法局$/, topics: ['牌匾', '占道', '违建'] },
  { name: /教育局$/, topics: ['幼儿园入园', '入学', '校外培训', '幼儿园摇号'] },
  { name: /公安局/, topics: ['户籍', '治安', '护照'] },
  { name: /医疗保障/, topics: ['医保报销', '生育津贴'] },
  { name: /发展和改革/, topics: ['项目备案'] },
  { name: /商务局$/, topics: ['电商补助', '电商'] },
  { name: /卫生健康/, topics: ['卫生许可'] },
  { name: /自然资源局|不动产登记/, topics: ['规划', '不动产', '过户'] },
  { name: /司法局$/, topics: ['法律援助'] },
  { name: /工业和信息化局$/, topics: ['技改', '专精特新', '设备更新'] },
  { name: /科学技术局$/, topics: ['高企', '研发加计扣除'] },
  { name: /生态环境局/, topics: ['噪声'] },
  { name: /房产局$/, topics: ['物业'] },
  { name: /交通运输局$/, topics: ['货运'] },
  { name: /水务/, topics: ['积水'] },
  { name: /民政局$/, topics: ['养老', '社会组织'] },
  { name: /财政局$/, topics: ['补贴拨付', '政府采购'] },
];

export function topicsOfUnit(name: string): readonly string[] {
  return kinds.find((kind) => kind.name.test(name))?.topics ?? [];
}
