import { type AttentionCell, AttentionTally, VIEW_DAYS } from '../../src/domains/needs/attention-tally';
import { attentionWeight, WEIGHT_UNIT } from '../../src/domains/needs/attention-weight';
import { strengthsOf } from '../../src/domains/needs/interest-shares';
import { needOrder } from '../../src/domains/needs/need-order';
import type { NeededPolicy } from '../../src/domains/needs/need-score';
import { policyLeads, supplyOf } from '../../src/domains/needs/policy-shares';
import { isOpen, type SimulatedSign } from './simulated-choices';
import type { SimulatedCity, SimulatedEnterprise, SimulatedPolicy } from './simulated-city';

/** The ids of a list, what is to be read first in front. */
export type Order = (
  list: readonly SimulatedPolicy[],
  enterprise: SimulatedEnterprise,
  day: number,
) => readonly string[];

const HALF_LIFE_DAYS = 14;

/** Ours, through the very functions that serve the product; what is learnt stands still from `today` on. */
export function ours(city: SimulatedCity, signs: readonly SimulatedSign[], today: number): Order {
  const kept = oncePerDay(signs);
  const tally = new AttentionTally(cellsOf(kept, today));
  const strengths = strengthsOf(tally);
  const own = ownAttention(kept, today);
  const open = city.policies.filter((policy) => isOpen(policy, today));
  const supply = supplyOf(open);
  const leads = policyLeads(open, policyAttention(signs, today));
  return (list, { id, cohort }, day) => {
    const ground = {
      cohort,
      supply,
      tally,
      strengths,
      leads,
      policies: new Map(),
      own: own.get(id) ?? new Map(),
    };
    return needOrder(
      list.map((policy) => needed(policy, day)),
      ground,
    ).map(({ policy }) => policy.id);
  };
}

/** Ours before anybody has done anything: urgency and size alone. */
export function none(city: SimulatedCity): Order {
  return ours(city, [], 0);
}

/** What everybody opened most, whenever that was; ties by id. */
export function popularity(signs: readonly SimulatedSign[]): Order {
  const opened = new Map<string, number>();
  for (const { policy, kind } of signs)
    if (kind === 'view') opened.set(policy.id, (opened.get(policy.id) ?? 0) + 1);
  const count = (policy: SimulatedPolicy) => opened.get(policy.id) ?? 0;
  return (list) =>
    [...list].sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

function needed({ id, category, maxAmountYuan, closes }: SimulatedPolicy, day: number): NeededPolicy {
  const left = closes === null ? null : closes - day;
  const daysLeft = left !== null && left >= 0 && left <= 15 ? left : null;
  const benefit = { kind: 'subsidy', maxAmountYuan, maxAmountBasis: null };
  return { id, category, categoryName: category, daysLeft, benefit };
}

/** As the marks of the product: one of a kind a category, day and enterprise. */
function oncePerDay(signs: readonly SimulatedSign[], by: 'id' | 'category' = 'category'): SimulatedSign[] {
  const seen = new Set<string>();
  return signs.filter(({ enterprise, policy, kind, day }) => {
    const mark = `${enterprise.id} ${policy[by]} ${kind} ${day}`;
    return !seen.has(mark) && seen.add(mark);
  });
}

function cellsOf(signs: readonly SimulatedSign[], today: number): AttentionCell[] {
  const cells = new Map<string, AttentionCell>();
  for (const { enterprise, policy, kind, rank, day } of signs) {
    const { section, band, district } = enterprise.cohort;
    const parts = {
      section: section ?? '',
      band: band ?? '',
      district: district ?? '',
      category: policy.category,
    };
    const key = Object.values(parts).join(' ');
    const cell = cells.get(key) ?? { ...parts, weight: 0, views: 0, busiest: 0, demo: false };
    const weight = (attentionWeight(kind, rank) / WEIGHT_UNIT) * decay(day, today);
    const view = kind === 'view' && day > today - VIEW_DAYS ? 1 : 0;
    cells.set(key, { ...cell, weight: cell.weight + weight, views: cell.views + view });
  }
  return [...cells.values()];
}

function ownAttention(signs: readonly SimulatedSign[], today: number) {
  const own = new Map<string, Map<string, { weight: number; views: number }>>();
  for (const { enterprise, policy, kind, day } of signs) {
    if (!enterprise.registered) continue;
    const ofEnterprise = own.get(enterprise.id) ?? new Map<string, { weight: number; views: number }>();
    const { weight, views } = ofEnterprise.get(policy.category) ?? { weight: 0, views: 0 };
    const added = (attentionWeight(kind, null) / WEIGHT_UNIT) * decay(day, today);
    const view = kind === 'view' ? decay(day, today) : 0;
    own.set(
      enterprise.id,
      ofEnterprise.set(policy.category, { weight: weight + added, views: views + view }),
    );
  }
  return own;
}

function policyAttention(
  signs: readonly SimulatedSign[],
  today: number,
): { policyId: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const { policy, kind, rank, day } of oncePerDay(signs, 'id')) {
    const weight = (attentionWeight(kind, rank) / WEIGHT_UNIT) * decay(day, today);
    weights.set(policy.id, (weights.get(policy.id) ?? 0) + weight);
  }
  return [...weights].map(([policyId, weight]) => ({ policyId, weight }));
}

function decay(day: number, today: number): number {
  return 0.5 ** ((today - day) / HALF_LIFE_DAYS);
}
