import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DateField } from './policy-table';

/** A policy for residents (便民). */
@Entity('resident_policies')
export class ResidentPolicyEntity {
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
  topic: string;

  @Column('text')
  audience: string;

  @Column('text')
  summary: string;

  /** Everyday words by which people ask for it: 生孩子补贴 for 育儿补贴. */
  @Column('jsonb')
  words: string[];

  @Column('text', { name: 'amount_text', nullable: true })
  amountText: string | null;

  @Column('jsonb')
  steps: string[];

  @Column('jsonb')
  faq: { q: string; a: string }[];

  @Column('text', { name: 'source_name' })
  sourceName: string;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column('text')
  verification: string;

  @Column('jsonb', { name: 'approximate_dates' })
  approximateDates: DateField[];

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
