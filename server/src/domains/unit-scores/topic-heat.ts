import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getTopicHeat } from '@yingshang/shared/contracts/unit-scores';
import type { FiledOfTopic } from '../complaints';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Topics by units, the most first on both sides. What is of no topic, or of one that the city no longer has, is in the
 * sum of its unit alone.
 */
export function topicHeat(
  filed: readonly FiledOfTopic[],
  names: { readonly units: readonly Named[]; readonly topics: readonly Named[] },
): Pick<ResponseOf<typeof getTopicHeat>, 'topics' | 'rows'> {
  const topics = mostFirst(names.topics, sumsBy(filed, 'topicId'));
  const units = mostFirst(names.units, sumsBy(filed, 'unitId'));
  const rows = units.map((unit) => {
    const own = filed.filter(({ unitId }) => unitId === unit.id);
    const byTopic = sumsBy(own, 'topicId');
    return {
      unit,
      counts: topics.map(({ id }) => byTopic.get(id) ?? 0),
      all: own.reduce((sum, one) => sum + one.filed, 0),
    };
  });
  return { topics, rows };
}

export function sumsBy(
  filed: readonly FiledOfTopic[],
  key: 'unitId' | 'topicId',
): ReadonlyMap<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const one of filed) sums.set(one[key], (sums.get(one[key]) ?? 0) + one.filed);
  return sums;
}

/** Those with any; equal ones by their ids. */
function mostFirst(named: readonly Named[], sums: ReadonlyMap<string | null, number>): Named[] {
  return named
    .filter(({ id }) => (sums.get(id) ?? 0) > 0)
    .toSorted((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}
