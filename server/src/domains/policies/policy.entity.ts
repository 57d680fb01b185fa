import type { ApplicationWindow } from '@yingshang/shared/application-windows';
import type { ApplyMode, PolicyRow } from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DateField, PolicyBenefit, PolicyPause } from './policy-table';

@Entity('policies')
export class PolicyEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  title: string;

  @Column('text', { name: 'document_number', nullable: true })
  documentNumber: string | null;

  @Column('text')
  issuer: string;

  @Column('text', { name: 'responsible_department' })
  responsibleDepartment: string;

  @Column('text')
  level: PolicyRow['level'];

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: CalendarDate | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: CalendarDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: CalendarDate | null;

  @Column('text')
  category: string;

  @Column('jsonb')
  tags: string[];

  @Column('text')
  summary: string;

  @Column('jsonb')
  benefit: PolicyBenefit;

  /** The pack's rule as it lies in the table. `countingRule` checks it, and says whether it is the one that counts. */
  @Column('jsonb')
  eligibility: unknown;

  @Column('text', { name: 'apply_mode' })
  applyMode: ApplyMode;

  /** When applications are taken, in words. */
  @Column('text', { name: 'apply_window', nullable: true })
  applyWindow: string | null;

  /** In the order of their days. */
  @Column('jsonb')
  windows: ApplicationWindow<CalendarDate>[];

  @Column('jsonb')
  faq: { q: string; a: string }[];

  @Column('jsonb')
  interpretation: string[];

  @Column('jsonb')
  infographic: { title: string; text: string }[];

  @Column('text', { name: 'source_name' })
  sourceName: string;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  verification: string;

  /** Dates that match but must not be shown. */
  @Column('jsonb', { name: 'approximate_dates' })
  approximateDates: DateField[];

  @Column('text', { nullable: true })
  note: string | null;

  @Column('boolean')
  demo: boolean;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'reader_id' })
  readerId: string;

  @Column('text', { name: 'contact_id' })
  contactId: string;

  @Column('jsonb', { nullable: true })
  paused: PolicyPause | null;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
