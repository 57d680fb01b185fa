import { drawnTowards, evenShares, type Shares, strengthOfEven } from './shrinkage';

/** What the whole city did with one policy; nothing is known of who did it. */
export interface PolicyAttention {
  readonly policyId: string;
  /** Decayed, in views at the top of a list. */
  readonly weight: number;
  /** Within `VIEW_DAYS`. */
  readonly views: number;
  /** Views on the busiest of those days: so many different devices and enterprises at least. */
  readonly busiest: number;
  /** Some of those views were made up. */
  readonly demo: boolean;
}

export interface Shelved {
  readonly id: string;
  readonly category: string;
}

/**
 * How much each policy is looked at within its category, in shares of an even spread: 1 is as much as any other, 2
 * twice as much. Drawn towards 1 as strongly as the policies of the city are alike.
 */
export function policyLeads(
  policies: readonly Shelved[],
  attention: readonly Pick<PolicyAttention, 'policyId' | 'weight'>[],
): Shares {
  const weights = new Map(attention.map(({ policyId, weight }) => [policyId, { weight }]));
  const groups = [...byCategory(policies).values()].map(
    (ids) => new Map(ids.map((id) => [id, weights.get(id) ?? { weight: 0 }])),
  );
  const strength = strengthOfEven(groups);
  return new Map(
    groups.flatMap((group) =>
      [...drawnTowards(evenShares([...group.keys()]), group, strength)].map(
        ([id, share]) => [id, share * group.size] as const,
      ),
    ),
  );
}

/** How policies are spread over their categories. */
export function supplyOf(policies: readonly Shelved[]): Shares {
  return new Map(
    [...byCategory(policies)].map(([category, ids]) => [category, ids.length / policies.length] as const),
  );
}

function byCategory(policies: readonly Shelved[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, category } of policies) groups.set(category, [...(groups.get(category) ?? []), id]);
  return groups;
}
