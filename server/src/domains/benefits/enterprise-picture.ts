import type { CategoryCounts, getPicture } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { evaluate, fieldsOf, missingFields, type Profile, type Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { missingNames } from './benefit-answer';
import { pictureTags } from './picture-tags';

interface PicturedPolicy {
  readonly title: string;
  readonly rule: Rule;
  readonly row: { readonly category: string };
}

type Picture = ResponseOf<typeof getPicture>;

/** The picture of an enterprise against the policies in force, by the city's categories. */
export function enterprisePicture(
  profile: Profile,
  policies: readonly PicturedPolicy[],
  categories: readonly { readonly key: string; readonly name: string }[],
  asOf: CalendarDate,
): Picture {
  const counts = new Map(
    categories.map(({ key, name }) => [key, { key, name, eligible: 0, unknown: 0, notEligible: 0 }]),
  );
  const waiting = new Map<string, string[]>();
  for (const { title, rule, row } of policies) {
    const verdict = evaluate(rule, profile, asOf);
    const count = counts.get(row.category);
    if (count) count[listOf(verdict)] += 1;
    if (verdict !== null) continue;
    for (const field of missingFields(rule, profile, asOf)) {
      waiting.set(field, [...(waiting.get(field) ?? []), title]);
    }
  }
  return {
    asOf,
    tags: pictureTags(profile, asOf),
    completeness: completeness(profile, policies),
    openers: openers(waiting),
    categories: [...counts.values()],
  };
}

function listOf(verdict: boolean | null): keyof Omit<CategoryCounts, 'key' | 'name'> {
  if (verdict === null) return 'unknown';
  return verdict ? 'eligible' : 'notEligible';
}

/** Of the facts that the policies really read: a fact that nobody asks for is not missing. */
function completeness(profile: Profile, policies: readonly PicturedPolicy[]): Picture['completeness'] {
  const asked = [...new Set(policies.flatMap(({ rule }) => fieldsOf(rule)))];
  return { known: asked.filter((field) => (profile[field] ?? null) !== null).length, asked: asked.length };
}

const MOST_OPENERS = 5;
const MOST_TITLES = 3;

function openers(waiting: ReadonlyMap<string, readonly string[]>): Picture['openers'] {
  return [...waiting]
    .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .slice(0, MOST_OPENERS)
    .map(([field, titles]) => ({
      field,
      fieldName: missingNames([field])[0]?.name ?? field,
      policies: titles.length,
      titles: titles.slice(0, MOST_TITLES),
    }));
}
