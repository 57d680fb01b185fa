import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An internal note; its words lie sealed. */
@Entity('complaint_notes')
export class ComplaintNoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** Whose it is: another unit that gets the complaint later does not read it. */
  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('timestamptz', { name: 'noted_at' })
  notedAt: Date;
}
