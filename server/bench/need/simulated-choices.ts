import type { AttentionKind } from '@yingshang/shared/contracts/needs';
import type { Chance } from './chance';
import type { SimulatedEnterprise, SimulatedPolicy } from './simulated-city';

export interface SimulatedSign {
  readonly day: number;
  readonly enterprise: SimulatedEnterprise;
  readonly policy: SimulatedPolicy;
  readonly kind: AttentionKind;
  /** Null when the person searched for it. */
  readonly rank: number | null;
}

/** What an enterprise makes of a policy on a day. Haste is a hyperbola, worth is felt whether the data know it or not. */
export function utility(enterprise: SimulatedEnterprise, policy: SimulatedPolicy, day: number): number {
  const left = policy.closes === null ? Number.POSITIVE_INFINITY : policy.closes - day;
  const pressing = left >= 0 && left <= 15 ? (enterprise.haste * 3) / (1 + left / 4) : 0;
  return (
    enterprise.wants(policy.category, day) + policy.appeal + pressing + 0.4 * enterprise.greed * policy.worth
  );
}

export function isOpen({ closes }: SimulatedPolicy, day: number): boolean {
  return closes === null || closes >= day;
}

/** Opens what is good enough, from what is looked at. */
const GOOD_ENOUGH = 2;

/**
 * A visit: one in four searches and opens the best it finds; the others read the list that the product showed before it
 * knew anything (by id) from the top, go on from row to row with 93 %, and open what is good enough.
 */
export function visit(
  enterprise: SimulatedEnterprise,
  day: number,
  positionBias: boolean,
  chance: Chance,
): SimulatedSign[] {
  const list = enterprise.eligible.filter((policy) => isOpen(policy, day));
  const felt = (policy: SimulatedPolicy) => utility(enterprise, policy, day) + gumbel(chance);
  if (chance.isTrue(0.25)) {
    const found = list.map((policy) => ({ policy, felt: felt(policy) })).sort((a, b) => b.felt - a.felt)[0];
    return found === undefined ? [] : signs(enterprise, found.policy, day, null, chance);
  }
  const opened: SimulatedSign[] = [];
  for (const [index, policy] of list.entries()) {
    if (positionBias && index > 0 && !chance.isTrue(0.93)) break;
    if (felt(policy) > GOOD_ENOUGH + 1) opened.push(...signs(enterprise, policy, day, index + 1, chance));
  }
  return opened;
}

/** What somebody would open who had read the whole list: the best three of those that are good enough, at most. */
export function wanted(enterprise: SimulatedEnterprise, day: number, chance: Chance): SimulatedPolicy[] {
  return enterprise.eligible
    .filter((policy) => isOpen(policy, day))
    .map((policy) => ({ policy, felt: utility(enterprise, policy, day) + gumbel(chance) }))
    .filter(({ felt }) => felt > GOOD_ENOUGH)
    .sort((a, b) => b.felt - a.felt)
    .slice(0, 3)
    .map(({ policy }) => policy);
}

function signs(
  enterprise: SimulatedEnterprise,
  policy: SimulatedPolicy,
  day: number,
  rank: number | null,
  chance: Chance,
): SimulatedSign[] {
  const sign = { enterprise, policy, day, rank };
  return [
    { ...sign, kind: 'view' as const },
    ...(chance.isTrue(0.1) ? [{ ...sign, kind: 'favourite' as const }] : []),
    ...(chance.isTrue(0.2) ? [{ ...sign, kind: 'claim' as const }] : []),
  ];
}

function gumbel(chance: Chance): number {
  return -Math.log(-Math.log(chance.uniform() + 1e-12) + 1e-12);
}
