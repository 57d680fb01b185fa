import { type FactValue, type Profile, profileField } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { OfficialSource } from './enterprise-registry';

export type StatedSource = OfficialSource | 'self';

export interface Statement {
  readonly field: string;
  readonly source: StatedSource;
  readonly value: FactValue;
  readonly asOf: CalendarDate;
  readonly recordedAt: Date;
}

export interface FieldStatements {
  /** The statement that matching reads. */
  readonly counts: Statement;
  /** The person's own, whether it counts or stands beside. */
  readonly own: Statement | null;
}

/**
 * Which statement about each field counts: the newest of the most authoritative source. Official records go before the
 * person's own word, except for facts of which the enterprise itself is a source by the catalogue (企业自填: headcount,
 * activities …): there the newest counts, whoever said it.
 */
export function countingFacts(statements: readonly Statement[]): Map<string, FieldStatements> {
  const chosen = new Map<string, FieldStatements>();
  for (const statement of statements) {
    const former = chosen.get(statement.field);
    const own = statement.source === 'self' ? statement : (former?.own ?? null);
    const counts = former === undefined || goesBefore(statement, former.counts) ? statement : former.counts;
    chosen.set(statement.field, { counts, own });
  }
  return chosen;
}

/** The facts that count, by key; nothing is derived here. */
export function profileOfStatements(statements: readonly Statement[]): Profile {
  const chosen = countingFacts(statements);
  return Object.fromEntries([...chosen].map(([field, { counts }]) => [field, counts.value]));
}

/** True when the enterprise's own word about a field is as good as a record of it. */
export function isOwnWordGood(field: string): boolean {
  return profileField(field)?.source.includes('企业自填') ?? false;
}

function goesBefore(one: Statement, other: Statement): boolean {
  const authority = authorityOf(one) - authorityOf(other);
  if (authority !== 0) return authority > 0;
  if (one.asOf !== other.asOf) return one.asOf > other.asOf;
  return one.recordedAt.getTime() > other.recordedAt.getTime();
}

function authorityOf({ source, field }: Statement): number {
  return source === 'self' && !isOwnWordGood(field) ? 0 : 1;
}
