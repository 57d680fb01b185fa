import type { FactValue } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { Statement } from './counting-facts';
import type { RegistryFacts } from './enterprise-registry';

/** The register's facts as statements, each with its source and date. */
export function officialStatements(facts: RegistryFacts, recordedAt: Date): Statement[] {
  const sources = ['registry', 'tax', 'social'] as const;
  return sources.flatMap((source) =>
    Object.entries(facts[source].facts).map(([field, value]) => ({
      field,
      source,
      value,
      asOf: facts[source].asOf,
      recordedAt,
    })),
  );
}

/** A person's answers as statements of today; what was left open states nothing. */
export function ownStatements(
  facts: Readonly<Record<string, FactValue | null | undefined>>,
  asOf: CalendarDate,
  recordedAt: Date,
): Statement[] {
  return Object.entries(facts).flatMap(([field, value]) =>
    value === null || value === undefined
      ? []
      : [{ field, source: 'self' as const, value, asOf, recordedAt }],
  );
}
