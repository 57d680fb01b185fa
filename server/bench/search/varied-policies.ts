/** The parts of a policy that its variations change; the rest is carried over. */
export interface VariedPolicy {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly regionCode: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly summary: string;
  readonly tags: readonly string[];
}

const PLACES = [
  ['210102', '和平区'],
  ['210103', '沈河区'],
  ['210104', '大东区'],
  ['210105', '皇姑区'],
  ['210106', '铁西区'],
  ['210111', '苏家屯区'],
  ['210112', '浑南区'],
  ['210113', '沈北新区'],
  ['210114', '于洪区'],
  ['210115', '辽中区'],
] as const;
const FORMS = ['实施细则', '操作指南', '补充通知', '申报说明', '工作方案'] as const;
const FIRST_YEAR = 2014;
const YEARS = 12;

/**
 * Pack policies, then variations of them until there are `count`: the same measure as a district's rules of another
 * year. They are distractors: close in every word, and never what a query of the bench looks for. Where the measure
 * is in force every second variation is too, so that being expired does not give them away.
 */
export function variedPolicies<Policy extends VariedPolicy>(
  policies: readonly Policy[],
  count: number,
): Policy[] {
  const varied = [...policies];
  for (let round = 0; varied.length < count; round += 1) {
    for (const policy of policies) {
      if (varied.length === count) break;
      varied.push(variation(policy, round));
    }
  }
  return varied;
}

function variation<Policy extends VariedPolicy>(policy: Policy, round: number): Policy {
  const [regionCode, district] = PLACES[round % PLACES.length] ?? PLACES[0];
  const year = FIRST_YEAR + (round % YEARS);
  const form = FORMS[round % FORMS.length] ?? FORMS[0];
  const measure = policy.title.replaceAll(/（[^）]*）/g, '');
  return {
    ...policy,
    id: `${policy.id}.v${round + 1}`,
    title: `${district}${measure}${form}（${year}年）`,
    level: 'district',
    regionCode,
    validFrom: `${year}-01-01`,
    validTo: round % 2 === 0 && (policy.validTo ?? '') === '' ? null : `${year}-12-31`,
    summary: `${district}${year}年起执行。${policy.summary}`,
  };
}
