import { isInForce, type Rule } from '@yingshang/shared/eligibility';
import { anchor, matchable, regions } from '../../test/demo-city/committed-pack';

export const asOf = anchor;

/** Where the made-up enterprises stand: the demo city's districts. */
export const place = {
  cityName: '沈阳市',
  districts: regions.filter(({ kind }) => kind === 'district'),
};

export interface BenchPolicy {
  readonly id: string;
  readonly rule: Rule;
  readonly leaves: number;
  /** The same conditions as somebody would write them who knows the table and no rule language. */
  readonly byHand: string;
}

export const inForce = matchable.filter((policy) => isInForce(policy, asOf));

/** Real policies in force: many conditions, facts out of `rare`, a place with an industry, `any` over groups, `not`. */
const BY_HAND: Readonly<Record<string, string>> = {
  'hightech-recognition': `
    entity_type = 'enterprise' AND established_on <= DATE '2026-11-21' - INTERVAL '12 months'
    AND (rare->>'patents')::int >= 1 AND credit_blacklist = false
    AND (annual_revenue_yuan <= 50000000 AND rd_ratio >= 0.05
      OR annual_revenue_yuan > 50000000 AND annual_revenue_yuan <= 200000000 AND rd_ratio >= 0.04
      OR annual_revenue_yuan > 200000000 AND rd_ratio >= 0.03)`,
  'six-tax-two-fee-2023-2027': `
    taxpayer_type = 'small-scale' OR entity_type = 'individual-business'
    OR entity_type = 'enterprise' AND taxable_income_yuan <= 3000000 AND employees <= 300
      AND total_assets_yuan <= 50000000 AND restricted_industry = false`,
  'demo-workshop-equipment': `
    (entity_type = 'individual-business' OR entity_type = 'enterprise' AND scale IN ('small', 'micro'))
    AND region_code LIKE '2101%' AND industry_code >= '13' AND industry_code < '44'`,
  'vat-refund-2025': `
    tax_credit_grade IN ('A', 'B') AND (rare->>'inputVatCreditYuan')::float8 > 0 AND taxpayer_type = 'general'
    AND (industry_code >= '13' AND industry_code < '44' OR industry_code >= '73' AND industry_code < '76'
      OR industry_code LIKE '65%' OR industry_code LIKE '77%')`,
  'sy-startup-loan': `
    entity_type = 'enterprise' AND region_code LIKE '2101%' AND scale IN ('small', 'micro')
    AND new_hire_ratio >= 0.15
    AND NOT (industry_code >= '47' AND industry_code < '51' OR industry_code LIKE '90%')`,
  'credit-repair-36': `
    entity_type IN ('enterprise', 'individual-business', 'farmer-coop')
    AND (rare->>'hasPublicPenalty')::boolean AND (rare->>'penaltyRectified')::boolean`,
};

export const benchPolicies: readonly BenchPolicy[] = Object.entries(BY_HAND).map(([id, byHand]) => {
  const policy = inForce.find((one) => one.id === id);
  if (policy === undefined) throw new Error(`${id} is not in force on ${asOf}`);
  return { id, rule: policy.rule, leaves: leavesOf(policy.rule), byHand };
});

function leavesOf(rule: Rule): number {
  if ('field' in rule) return 1;
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  return children.reduce((sum, child) => sum + leavesOf(child), 0);
}
