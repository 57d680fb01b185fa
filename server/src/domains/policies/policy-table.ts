import type { ApplicationWindow } from '@yingshang/shared/application-windows';
import type { ApplyMode, PolicyRow } from '@yingshang/shared/contracts/policies';
import type { Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ReferenceTable } from '../../platform/reference-tables';
import type { IndexedWords } from './indexed-words';

export type DateField = 'publishedOn' | 'validFrom' | 'validTo';

export interface PolicyBenefit {
  readonly kind: string;
  readonly amountText: string;
  readonly maxAmountYuan: number | null;
  readonly rate: number | null;
  readonly maxAmountBasis: string | null;
}

/** 暂停: a measure that is suspended while its validity runs. */
export interface PolicyPause {
  readonly since: CalendarDate;
  readonly note: string;
}

export interface PolicyRecord {
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
  readonly category: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly benefit: PolicyBenefit;
  readonly eligibility: Rule;
  readonly applyMode: ApplyMode;
  readonly applyWindow: string | null;
  /** In the order of their days, none over another. */
  readonly windows: readonly ApplicationWindow<CalendarDate>[];
  readonly faq: readonly { readonly q: string; readonly a: string }[];
  readonly interpretation: readonly string[];
  readonly infographic: readonly { readonly title: string; readonly text: string }[];
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly confidence: string;
  readonly verification: string;
  readonly approximateDates: readonly DateField[];
  readonly note: string | null;
  readonly demo: boolean;
  readonly unitId: string;
  readonly readerId: string;
  readonly contactId: string;
  readonly paused: PolicyPause | null;
}

/** The row as it is kept: with the words under which it is found. */
export type StoredPolicy = PolicyRecord & IndexedWords;

export const policyTable: ReferenceTable<StoredPolicy> = {
  name: 'policies',
  key: 'id',
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
    category: 'text',
    tags: 'jsonb',
    summary: 'text',
    benefit: 'jsonb',
    eligibility: 'jsonb',
    applyMode: 'text',
    applyWindow: 'text',
    windows: 'jsonb',
    faq: 'jsonb',
    interpretation: 'jsonb',
    infographic: 'jsonb',
    sourceName: 'text',
    sourceUrl: 'text',
    confidence: 'text',
    verification: 'text',
    approximateDates: 'jsonb',
    note: 'text',
    demo: 'boolean',
    unitId: 'text',
    readerId: 'text',
    contactId: 'text',
    paused: 'jsonb',
    titleWords: 'text',
    summaryWords: 'text',
    otherWords: 'text',
  },
};
