/** The least and the most that any enterprise can have. */
export type FactRange = readonly [least: number, most: number];

const FROM_ZERO: FactRange = [0, Infinity];
const SHARE: FactRange = [0, 1];

/**
 * Of numbers, by field. A rule that compares with a value outside is taken for a slip of the unit; a fact outside is
 * not refused, for registers hold stranger figures than rules. Income and increments may fall below zero, growth may
 * go beyond a doubling.
 */
const RANGES: Readonly<Record<string, FactRange>> = {
  registeredCapitalYuan: FROM_ZERO,
  employees: FROM_ZERO,
  annualRevenueYuan: FROM_ZERO,
  revenueGrowthRate: [-1, 10],
  constructionOutputYuan: FROM_ZERO,
  crossBorderSalesYuan: FROM_ZERO,
  monthlySalesYuan: FROM_ZERO,
  totalAssetsYuan: FROM_ZERO,
  inputVatCreditYuan: FROM_ZERO,
  exportYuan: FROM_ZERO,
  outboundInvestmentYuan: FROM_ZERO,
  rdExpenseYuan: FROM_ZERO,
  rdRatio: SHARE,
  patents: FROM_ZERO,
  nicheMarketYears: FROM_ZERO,
  equityFinancing2yYuan: FROM_ZERO,
  equipmentInvestmentYuan: FROM_ZERO,
  techRenovationYuan: FROM_ZERO,
  trainingExpenseYuan: FROM_ZERO,
  loanBalanceYuan: FROM_ZERO,
  socialInsuredHeadcount: FROM_ZERO,
  unemploymentInsuredMonths: FROM_ZERO,
  layoffRate: SHARE,
  newHireRatio: SHARE,
  newGraduatesHired: FROM_ZERO,
  keyGroupHired: FROM_ZERO,
  veteransHired: FROM_ZERO,
  disabledEmployees: FROM_ZERO,
  disabledRatio: SHARE,
  skillCertEmployees: FROM_ZERO,
  storageAreaSqm: FROM_ZERO,
  emissionBelowStandardPct: [0, 100],
  overdueReceivableYuan: FROM_ZERO,
};

/** Null where nothing is known of a field's limits, and for fields that are no numbers. */
export function factRange(key: string): FactRange | null {
  return RANGES[key] ?? null;
}
