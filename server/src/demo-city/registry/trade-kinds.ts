/** What the made-up enterprises of the registry do. */
export interface TradeKind {
  /** Class of GB/T 4754-2017. */
  readonly code: string;
  /** Shares of a thousand or so; shops, eating places and services are most of a city. */
  readonly weight: number;
  /** How many of a hundred are individual businesses. */
  readonly individuals: number;
  /** How a shop is called. */
  readonly shop: string;
  /** How a company is called before 有限公司. */
  readonly company: string;
  /** What those are that are not individual businesses; companies, when left out. */
  readonly others?: 'social-org' | 'farmer-coop';
  readonly kind?: 'tech' | 'factory';
}

type Row = readonly [code: string, weight: number, individuals: number, shop: string, company: string];

const shops: readonly Row[] = [
  ['5212', 28, 78, '超市', '超市连锁'],
  ['5213', 62, 92, '便利店', '便利店管理'],
  ['5221', 12, 90, '粮油店', '粮油'],
  ['5222', 14, 80, '面包房', '烘焙食品'],
  ['5223', 38, 96, '果蔬店', '果蔬'],
  ['5224', 20, 96, '水产店', '水产'],
  ['5226', 30, 90, '烟酒茶叶店', '酒业'],
  ['5232', 55, 90, '服装店', '服饰'],
  ['5241', 10, 82, '文具店', '文化用品'],
  ['5251', 18, 40, '药店', '医药连锁'],
  ['5263', 12, 70, '汽配店', '汽车配件'],
  ['5274', 14, 80, '手机店', '通讯器材'],
  ['5281', 26, 86, '五金店', '五金'],
  ['5292', 34, 45, '网店', '电子商务'],
  ['5123', 16, 60, '果蔬批发部', '果蔬贸易'],
  ['5126', 8, 30, '食品批发部', '食品贸易'],
  ['5165', 22, 35, '建材批发部', '建材贸易'],
  ['5191', 7, 60, '废品回收站', '再生资源'],
];

const services: readonly Row[] = [
  ['6210', 66, 88, '饭店', '餐饮管理'],
  ['6220', 40, 90, '快餐店', '快餐管理'],
  ['6232', 10, 78, '咖啡馆', '咖啡管理'],
  ['6291', 52, 97, '小吃店', '小吃管理'],
  ['6121', 6, 30, '旅店', '酒店管理'],
  ['6130', 8, 85, '民宿', '民宿管理'],
  ['8010', 18, 45, '家政服务部', '家政服务'],
  ['8030', 8, 92, '洗衣店', '洗染服务'],
  ['8040', 44, 96, '理发店', '美容美发管理'],
  ['8051', 7, 80, '浴池', '洗浴管理'],
  ['8060', 8, 85, '照相馆', '摄影'],
  ['8111', 22, 72, '汽车修理厂', '汽车服务'],
  ['8211', 12, 40, '保洁服务部', '保洁服务'],
  ['8930', 8, 60, '健身房', '健身管理'],
  ['5431', 24, 65, '货运部', '货运'],
  ['5920', 4, 10, '仓储部', '仓储服务'],
  ['6020', 7, 60, '快递驿站', '快递服务'],
  ['7020', 9, 0, '物业服务部', '物业管理'],
  ['7030', 12, 40, '房产中介', '房地产经纪'],
  ['7241', 10, 5, '记账服务部', '会计服务'],
  ['7259', 20, 25, '广告部', '广告'],
  ['7261', 8, 0, '劳务服务部', '人力资源'],
  ['7291', 5, 0, '旅行服务部', '旅行社'],
  ['4710', 8, 0, '施工队', '建筑工程'],
  ['4910', 12, 30, '水电安装部', '机电安装'],
  ['5012', 20, 30, '装修服务部', '装饰工程'],
  ['7010', 2, 0, '置业部', '房地产开发'],
];

const factories: readonly Row[] = [
  ['1411', 5, 40, '糕点加工厂', '食品'],
  ['1819', 5, 45, '服装加工厂', '制衣'],
  ['2110', 5, 50, '家具厂', '家具'],
  ['2319', 5, 30, '印刷厂', '印刷包装'],
  ['3021', 3, 10, '水泥制品厂', '水泥制品'],
  ['3311', 9, 25, '金属结构加工厂', '金属结构'],
  ['3431', 3, 0, '起重设备厂', '起重机械'],
  ['3484', 14, 35, '机械加工厂', '机械制造'],
  ['3562', 2, 0, '半导体设备厂', '半导体设备'],
  ['3670', 8, 0, '汽车零部件厂', '汽车零部件'],
];

const technology: readonly Row[] = [
  ['6431', 5, 0, '网络服务部', '网络科技'],
  ['6513', 26, 0, '软件服务部', '软件'],
  ['6531', 14, 0, '系统集成部', '信息技术'],
  ['7320', 10, 0, '工程技术部', '工程技术研究'],
  ['7721', 3, 0, '水处理服务部', '环保科技'],
];

const social: readonly Row[] = [
  ['8310', 4, 0, '幼儿园', '学前教育'],
  ['8391', 5, 0, '职业技能培训学校', '职业培训'],
  ['8514', 3, 0, '养老服务中心', '养老服务'],
  ['8425', 6, 70, '诊所', '医疗服务'],
];

const farms: readonly Row[] = [
  ['0111', 6, 0, '水稻种植', '水稻种植'],
  ['0141', 6, 0, '蔬菜种植', '蔬菜种植'],
  ['0313', 4, 0, '生猪养殖', '生猪养殖'],
];

export const tradeKinds: readonly TradeKind[] = [
  ...shops.map((row) => trade(row)),
  ...services.map((row) => trade(row)),
  ...factories.map((row) => trade(row, { kind: 'factory' })),
  ...technology.map((row) => trade(row, { kind: 'tech' })),
  ...social.map((row) => trade(row, { others: 'social-org' })),
  ...farms.map((row) => trade(row, { others: 'farmer-coop' })),
];

function trade(
  [code, weight, individuals, shop, company]: Row,
  more: Pick<TradeKind, 'others' | 'kind'> = {},
): TradeKind {
  return { code, weight, individuals, shop, company, ...more };
}
