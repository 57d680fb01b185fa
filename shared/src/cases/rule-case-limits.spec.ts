import { packPolicies, ruleCaseFiles } from '../../test/rule-case-files';
import { checkRule, type Leaf, type Operator, type Rule } from '../eligibility';
import { answerCase, isSameAnswer } from './index';

/** The slips that are easily made at a limit: 「不超过」 for 「小于」, and a month too many or too few. */
const NEXT_TO: Partial<Record<Operator, Operator>> = { lt: 'lte', lte: 'lt', gt: 'gte', gte: 'gt' };

function slipsOf(leaf: Leaf): unknown[] {
  const op = NEXT_TO[leaf.op];
  if (op) return [{ ...leaf, op }];
  if (!('value' in leaf) || !leaf.op.startsWith('ageMonths')) return [];
  return [-1, 1].map((month) => ({ ...leaf, value: Number(leaf.value) + month }));
}

/** The rule once for each slip that can be made in it; nothing else differs. */
function withOneSlip(rule: Rule): unknown[] {
  if ('field' in rule) return slipsOf(rule);
  if ('not' in rule) return withOneSlip(rule.not).map((not) => ({ not }));
  const [kind, children] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  return children.flatMap((child, at) =>
    withOneSlip(child).map((slipped) => ({ [kind]: children.map((same, i) => (i === at ? slipped : same)) })),
  );
}

const policies = new Map(packPolicies().map((policy) => [policy.id, policy]));

const slipped = ruleCaseFiles().flatMap(({ id, cases }) => {
  const policy = policies.get(id);
  return policy ? withOneSlip(policy.rule).map((json) => ({ id, json, policy, cases })) : [];
});

describe('the cases of a policy', () => {
  it('are held against real slips', () => expect(slipped.length).toBeGreaterThan(50));

  it.each(slipped)('$id: notice a limit that is off by a hair', ({ json, policy, cases }) => {
    const rule = checkRule(json);
    if (!rule.ok) throw new Error(rule.refusal.message);
    const wrong = { ...policy, rule: rule.value };
    const noticed = cases.filter((one) => !isSameAnswer(answerCase(wrong, one), one.expected));
    expect(noticed.length).toBeGreaterThan(0);
  });
});
