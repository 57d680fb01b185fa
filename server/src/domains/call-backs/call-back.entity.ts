import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person waits for a call. The number is personal data: shown to the unit's desk alone, and not for long. */
@Entity('call_backs')
export class CallBackEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'officer_id', nullable: true })
  officerId: string | null;

  /** As it was when the person asked; the officer may have moved on. */
  @Column('text', { name: 'officer_name', nullable: true })
  officerName: string | null;

  @Column('uuid', { name: 'visitor_id' })
  visitorId: string;

  @Column('text')
  phone: string;

  @Column('text')
  about: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'handled_at', nullable: true })
  handledAt: Date | null;

  @Column('text', { name: 'handled_by', nullable: true })
  handledBy: string | null;
}
