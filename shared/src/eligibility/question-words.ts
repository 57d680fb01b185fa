import { profileField } from './field-catalogue';
import type { ProfileField } from './profile-field';
import { fieldWords } from './wording';

/**
 * The question that a person is asked for a fact, as a sentence: 「您的企业有多少从业人员？」. A field without wording of
 * its own gets one by its type.
 */
export function questionWords(key: string): string {
  const own = WORDS[key];
  if (own !== undefined) return own;
  const field = profileField(key);
  return field === undefined ? `${key}？` : plainWords(field);
}

function plainWords(field: ProfileField): string {
  const name = fieldWords(field);
  switch (field.type) {
    case 'boolean':
      return `您的企业${name}？`;
    case 'enum[]':
      return `您的企业有哪些${name}？`;
    case 'date':
      return `您的企业的${name}是哪一天？`;
    case 'number':
    case 'integer':
      return `您的企业的${name}是多少？`;
    default:
      return `您的企业的${name}是什么？`;
  }
}

/** Questions as an owner would understand them; amounts name the year or the day they are of. */
const WORDS: Readonly<Record<string, string>> = {
  regionCode: '您的企业在哪个区登记？',
  industryCode: '您的企业主要做哪一行？',
  entityType: '您的主体类型是什么？',
  establishedOn: '您的企业是哪一天成立的？',
  registeredCapitalYuan: '您的企业注册资本是多少元？',
  ownershipType: '您的企业是哪一种所有制？',
  listedStatus: '您的企业上市了吗？',
  employees: '您的企业有多少从业人员？',
  annualRevenueYuan: '您的企业上一年的营业收入是多少元？',
  revenueGrowthRate: '您的企业营业收入比上一年增长了百分之几？',
  revenueIncrementYuan: '您的企业营业收入比上一年多了多少元？',
  outputIncrementYuan: '您的企业工业总产值比上一年多了多少元？',
  constructionOutputYuan: '您的企业一年的建筑业产值是多少元？',
  crossBorderSalesYuan: '您的企业一年的跨境电商交易额是多少元？',
  monthlySalesYuan: '您的企业平均每个月销售额是多少元？',
  taxableIncomeYuan: '您的企业一年的应纳税所得额是多少元？',
  totalAssetsYuan: '您的企业资产总额是多少元？',
  taxpayerType: '您的企业是哪一种增值税纳税人？',
  taxCreditGrade: '您的企业纳税信用是哪一级？',
  collectionMode: '您的企业所得税怎样征收？',
  inputVatCreditYuan: '您的企业期末留抵税额是多少元？',
  exportYuan: '您的企业一年的出口额是多少元？',
  outboundInvestmentYuan: '您的企业今年对外投资了多少元？',
  inCbecZone: '您的企业在跨境电商综试区注册吗？',
  rdExpenseYuan: '您的企业一年的研发费用是多少元？',
  rdRatio: '您的企业研发费用占营业收入的百分之几？',
  patents: '您的企业有多少件有效的知识产权？',
  nicheMarketYears: '您的企业专注现在的细分市场多少年了？',
  equityFinancing2yYuan: '您的企业近两年新增了多少元股权融资？',
  equipmentInvestmentYuan: '您的企业这一年新买的设备值多少元？',
  techRenovationYuan: '您的企业技术改造投资了多少元？',
  trainingExpenseYuan: '您的企业职工教育经费支出了多少元？',
  loanBalanceYuan: '您的企业贷款余额是多少元？',
  loanPurposes: '您的企业的贷款用在哪些方面？',
  socialInsuredHeadcount: '您的企业有多少人参加社保？',
  unemploymentInsured: '您的企业参加失业保险了吗？',
  unemploymentInsuredMonths: '您的企业连续足额缴纳失业保险多少个月了？',
  layoffRate: '您的企业上一年的裁员率是百分之几？',
  newHireRatio: '今年新招的符合条件的人员占职工的百分之几？',
  newGraduatesHired: '您的企业今年招用了多少名高校毕业生？',
  keyGroupHired: '您的企业招用了多少名重点群体人员？',
  veteransHired: '您的企业招用了多少名自主就业退役士兵？',
  disabledEmployees: '您的企业安置了多少名残疾人？',
  disabledRatio: '残疾职工占全部职工的百分之几？',
  skillCertEmployees: '今年有多少名职工取得了技能证书？',
  qualifications: '您的企业有哪些资质荣誉？',
  incubatorRating: '您的孵化载体年度评价是哪一档？',
  activities: '您的企业有下面哪些情况？',
  storageAreaSqm: '您的企业仓储设施占地多少平方米？',
  stateHouseTenant: '您的企业租用国有房屋吗？',
  highEnergy: '您的企业属于高耗能行业吗？',
  envTaxpayer: '您的企业缴纳环境保护税吗？',
  emissionBelowStandardPct: '您的企业排放浓度比标准低百分之几？',
  envPenalty: '您的企业近三年受过严重的环境处罚吗？',
  restrictedIndustry: '您的企业从事国家限制或禁止的行业吗？',
  creditBlacklist: '您的企业是严重失信主体吗？',
  hasPublicPenalty: '您的企业有正在公示的行政处罚吗？',
  penaltyRectified: '处罚已经履行、改正，并满最短公示期了吗？',
  abnormalOperation: '您的企业被列入经营异常名录了吗？',
  hasDebts: '您的企业还有没结清的债权债务吗？',
  overdueReceivableYuan: '您的企业被拖欠了多少元账款？',
};
