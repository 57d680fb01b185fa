import type { FactValue } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';

/** The bodies whose records a register hands on. */
export type OfficialSource = 'registry' | 'tax' | 'social';

export type RegistryFacts = Readonly<
  Record<OfficialSource, { readonly asOf: CalendarDate; readonly facts: Readonly<Record<string, FactValue>> }>
>;

export interface RegistryEntry {
  /** Names the entry between a search and the registration that follows it. */
  readonly reference: string;
  readonly creditCode: string;
  readonly name: string;
  readonly regionCode: string;
  readonly industryCode: string;
  readonly establishedOn: CalendarDate;
  readonly demo: boolean;
}

export interface RegistryRecord extends RegistryEntry {
  readonly facts: RegistryFacts;
}

/** Who somebody is by their papers: the name in NFC, the number as `normalizeResidentId` folds it. */
export interface NaturalPerson {
  readonly name: string;
  readonly idNumber: string;
}

/**
 * The register of enterprises. Made up in a demo city; a city's own connection to the real one takes its place by
 * another provider of this class. Nobody else reads the register's tables.
 */
export abstract class EnterpriseRegistry {
  abstract findByCode(creditCode: string): Promise<RegistryRecord | null>;

  abstract findByReference(reference: string): Promise<RegistryRecord | null>;

  /** Exact names first, then names that begin so, then names that hold it; at most `most`. */
  abstract searchByName(name: string, most: number): Promise<readonly RegistryEntry[]>;

  /**
   * Whether somebody is the representative (法定代表人, 经营者) of today. Name and number are lent to the question, and
   * leave the register for no longer than it lasts.
   */
  abstract isRepresentative(
    creditCode: string,
    isThem: (representative: NaturalPerson) => Promise<boolean>,
  ): Promise<boolean>;

  /** The mobile number that was left at registration; null when there is none. To send a code to, not to show. */
  abstract phoneOf(creditCode: string): Promise<string | null>;
}
