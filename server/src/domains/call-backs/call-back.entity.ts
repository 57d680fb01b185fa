import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person waits for a call. What they left is sealed, shown to the unit's desk alone, and not for long. */
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

  /** Of a request from before numbers were sealed, until the next start seals it; else null, like `plainAbout`. */
  @Column('text', { name: 'phone', nullable: true })
  plainPhone: string | null;

  @Column('text', { name: 'about', nullable: true })
  plainAbout: string | null;

  @Column('text', { name: 'sealed_phone', nullable: true })
  sealedPhone: string | null;

  /** The number as lists show it: 138****01. */
  @Column('text', { name: 'sealed_mask', nullable: true })
  sealedMask: string | null;

  @Column('text', { name: 'sealed_about', nullable: true })
  sealedAbout: string | null;

  @Column('integer', { name: 'key_version', nullable: true })
  keyVersion: number | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'handled_at', nullable: true })
  handledAt: Date | null;

  @Column('text', { name: 'handled_by', nullable: true })
  handledBy: string | null;
}
