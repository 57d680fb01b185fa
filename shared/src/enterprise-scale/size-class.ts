import { industrySection } from '../eligibility';
import type { SizeClass, SizeFigures, SizeFloors, SizeIndicator, SizeRule } from './size-rule';
import { notCovered, sizeRules } from './size-rules';

const LOWEST_FIRST: readonly SizeClass[] = ['micro', 'small', 'medium', 'large'];

/**
 * The size class of an enterprise (统计上大中小微型企业划分办法 2017), or null when it cannot be said: the industry is not
 * covered, or a figure that could change the answer is missing.
 * Large, medium and small need every indicator at its floor; one indicator below puts the enterprise a class down.
 * @example sizeClass('6210', { employees: 9, revenueWanYuan: 90, assetsWanYuan: null }) // 'micro'
 */
export function sizeClass(industryCode: string, figures: SizeFigures): SizeClass | null {
  const rule = sizeRuleOf(industryCode);
  if (!rule) return null;
  const reached = new Set(
    indicatorsOf(rule).map(([indicator, floors]) => classReached(figures[indicator], floors)),
  );
  // One figure under the floor of "small" settles it, whatever the others are.
  if (reached.has('micro')) return 'micro';
  if (reached.has('unknown')) return null;
  return LOWEST_FIRST.find((size) => reached.has(size)) ?? null;
}

/** There are some thousand codes, and a city's enterprises are classed by a few hundred of them again and again. */
const known = new Map<string, SizeRule | null>();

/** The rule for an industry of 2 to 4 digits; null where the 2017 rules do not apply. */
export function sizeRuleOf(industryCode: string): SizeRule | null {
  const remembered = known.get(industryCode);
  if (remembered !== undefined) return remembered;
  const rule = findRule(industryCode);
  known.set(industryCode, rule);
  return rule;
}

function findRule(industryCode: string): SizeRule | null {
  const [prefix, rule] = longestPrefix(industryCode);
  const [excluded] = [...notCovered]
    .filter((code) => covers(code, industryCode))
    .sort((a, b) => depth(b) - depth(a));
  return rule && (excluded === undefined || depth(prefix) > depth(excluded)) ? rule : null;
}

function longestPrefix(industryCode: string): [prefix: string, rule: SizeRule | null] {
  let best: [string, SizeRule | null] = ['', null];
  for (const rule of sizeRules) {
    for (const prefix of rule.coverage) {
      if (covers(prefix, industryCode) && depth(prefix) > depth(best[0])) best = [prefix, rule];
    }
  }
  return best;
}

function covers(prefix: string, industryCode: string): boolean {
  return /^\d/.test(prefix) ? industryCode.startsWith(prefix) : industrySection(industryCode) === prefix;
}

/** A letter reaches less deep than any digits. */
function depth(prefix: string): number {
  if (prefix === '') return 0;
  return /^\d/.test(prefix) ? prefix.length : 1;
}

function indicatorsOf(rule: SizeRule): [SizeIndicator, SizeFloors][] {
  // Object.entries forgets the literal keys of the record.
  return Object.entries(rule.indicators) as [SizeIndicator, SizeFloors][];
}

function classReached(figure: number | null, floors: SizeFloors): SizeClass | 'unknown' {
  if (figure === null) return 'unknown';
  if (figure >= floors.large) return 'large';
  if (figure >= floors.medium) return 'medium';
  return figure >= floors.small ? 'small' : 'micro';
}
