import type { ComplaintEventKind, ComplaintRole } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened to a complaint, in order. Never written anew: the database refuses it. */
@Entity('complaint_events')
export class ComplaintEventEntity {
  /** As the ledger calls it. */
  @Column('uuid')
  id: string;

  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** From 1. */
  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  kind: ComplaintEventKind;

  @Column('text')
  role: ComplaintRole;

  /** What the kind says further: a ground, a result, or a limit and who was told (`solve lead`). */
  @Column('text', { nullable: true })
  result: string | null;

  @Column('date', { name: 'happened_on' })
  on: CalendarDate;

  @Column('text', { name: 'unit_id', nullable: true })
  unitId: string | null;

  /** Null also after the account was erased. */
  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId: string | null;

  /** The member of staff; null for the complainant, the platform, and after their account was erased. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('text', { name: 'statement_commitment', nullable: true })
  statementCommitment: string | null;
}
