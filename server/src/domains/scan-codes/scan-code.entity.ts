import type { ScanCodeKind } from '@yingshang/shared/contracts/scan-codes';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScanCodeOrigin } from './scan-code-table';

/** A printed code. The token says nothing by itself and cannot be guessed. */
@Entity('scan_codes')
export class ScanCodeEntity {
  @PrimaryColumn('text')
  token: string;

  @Column('text')
  kind: ScanCodeKind;

  /** What the person scanned. */
  @Column('text')
  label: string;

  @Column('text')
  purpose: string;

  @Column('text', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('text', { name: 'policy_id', nullable: true })
  policyId: string | null;

  /** The last day on which it opens; null for a code that stays. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: CalendarDate | null;

  @Column('text')
  origin: ScanCodeOrigin;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
