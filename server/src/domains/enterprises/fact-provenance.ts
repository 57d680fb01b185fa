import type { FactProvenance, Profile, Provenance } from '@yingshang/shared/eligibility';
import { type SizeFigures, sizeRuleOf } from '@yingshang/shared/enterprise-scale';
import { countingFacts, profileOfStatements, type Statement } from './counting-facts';
import { derivedScale } from './derived-scale';

const FACT_OF = {
  employees: 'employees',
  revenueWanYuan: 'annualRevenueYuan',
  assetsWanYuan: 'totalAssetsYuan',
} as const satisfies Record<keyof SizeFigures, string>;

/** Whose word each fact is that matching reads. A register's word in a demo is a made-up one. */
export function provenanceOf(statements: readonly Statement[], demo: boolean): Provenance {
  const stated = Object.fromEntries(
    [...countingFacts(statements)].map(([field, { counts }]) => [field, provenance(counts, demo)]),
  );
  const profile = profileOfStatements(statements);
  if (derivedScale(profile).value === null) return stated;
  const figures = scaleFactsOf(profile).flatMap((field) => stated[field] ?? []);
  return { ...stated, scale: derivedFrom(figures) };
}

/** What the size class is worked out from: the industry, and the figures that its rule asks for. */
function scaleFactsOf({ industryCode }: Profile): string[] {
  const rule = typeof industryCode === 'string' ? sizeRuleOf(industryCode) : null;
  if (rule === null) return [];
  const asked = Object.entries(FACT_OF).filter(([indicator]) => indicator in rule.indicators);
  return ['industryCode', ...asked.map(([, field]) => field)];
}

function provenance({ source, asOf }: Statement, demo: boolean): FactProvenance {
  const own = source === 'self';
  return { teller: source, asOf, demo: demo && !own, unverified: own };
}

/** As good as the weakest figure behind it; it has no day of its own. */
function derivedFrom(figures: readonly FactProvenance[]): FactProvenance {
  return {
    teller: 'derived',
    asOf: null,
    demo: figures.some((figure) => figure.demo),
    unverified: figures.some((figure) => figure.unverified),
  };
}
