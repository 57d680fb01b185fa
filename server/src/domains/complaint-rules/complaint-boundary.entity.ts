import type { BoundaryKind, BoundaryLine } from '@yingshang/shared/complaints';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is asked before a complaint is filed: danger, daily life, a question (投诉前先问). */
@Entity('complaint_boundaries')
export class ComplaintBoundaryEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  kind: BoundaryKind;

  @Column('text')
  label: string;

  @Column('text', { nullable: true })
  line: BoundaryLine | null;

  @Column('jsonb')
  words: string[];

  @Column('jsonb', { name: 'not_meant' })
  notMeant: string[];

  @Column('jsonb')
  unless: string[];

  @Column('jsonb')
  topics: string[];

  /** The pack's order. */
  @Column('integer')
  position: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
