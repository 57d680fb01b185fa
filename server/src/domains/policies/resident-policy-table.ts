import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ReferenceTable } from '../../platform/reference-tables';
import type { IndexedWords } from './indexed-words';
import type { DateField } from './policy-table';

/** A policy for residents: whom it is for is said in words, so nothing can be matched. */
export interface ResidentPolicyRecord {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly responsibleDepartment: string;
  readonly level: PolicyRow['level'];
  readonly regionCode: string;
  readonly publishedOn: CalendarDate | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly topic: string;
  readonly audience: string;
  readonly summary: string;
  /** Everyday words by which people ask for it. */
  readonly words: readonly string[];
  /** null where the source names no figure. */
  readonly amountText: string | null;
  readonly steps: readonly string[];
  readonly faq: readonly { readonly q: string; readonly a: string }[];
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly confidence: string;
  readonly verification: string;
  readonly approximateDates: readonly DateField[];
  readonly note: string | null;
}

export type StoredResidentPolicy = ResidentPolicyRecord & IndexedWords;

export const residentPolicyTable: ReferenceTable<StoredResidentPolicy> = {
  name: 'resident_policies',
  key: 'id',
  ordered: true,
  columns: {
    id: 'text',
    title: 'text',
    documentNumber: 'text',
    issuer: 'text',
    responsibleDepartment: 'text',
    level: 'text',
    regionCode: 'text',
    publishedOn: 'date',
    validFrom: 'date',
    validTo: 'date',
    topic: 'text',
    audience: 'text',
    summary: 'text',
    words: 'jsonb',
    amountText: 'text',
    steps: 'jsonb',
    faq: 'jsonb',
    sourceName: 'text',
    sourceUrl: 'text',
    confidence: 'text',
    verification: 'text',
    approximateDates: 'jsonb',
    note: 'text',
    titleWords: 'text',
    summaryWords: 'text',
    otherWords: 'text',
  },
};
