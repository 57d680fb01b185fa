import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code was sent for one person and enterprise; the newest takes the place of the one before. */
@Entity('enterprise_control_codes')
export class ControlCodeEntity {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid')
  id: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
}
