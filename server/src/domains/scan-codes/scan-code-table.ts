import type { ScanCodeKind } from '@yingshang/shared/contracts/scan-codes';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ReferenceTable } from '../../platform/reference-tables';

export interface ScanCodeRecord {
  readonly token: string;
  readonly kind: ScanCodeKind;
  readonly label: string;
  readonly purpose: string;
  readonly unitId: string | null;
  readonly policyId: string | null;
  readonly expiresOn: CalendarDate | null;
}

/** `pack` codes are replaced by the next load; an operator's posters stay, and so do codes made to pass a policy on. */
export type ScanCodeOrigin = 'pack' | 'operator' | 'share';

export interface StoredScanCode extends ScanCodeRecord {
  readonly origin: ScanCodeOrigin;
}

export const packCodeTable: ReferenceTable<StoredScanCode> = {
  name: 'scan_codes',
  key: 'token',
  columns: {
    token: 'text',
    kind: 'text',
    label: 'text',
    purpose: 'text',
    unitId: 'text',
    policyId: 'text',
    expiresOn: 'date',
    origin: 'text',
  },
  only: { column: 'origin', value: 'pack' },
};
