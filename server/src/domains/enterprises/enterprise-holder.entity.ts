import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person registered an enterprise. It proves no control; several persons may hold one. */
@Entity('enterprise_holders')
export class EnterpriseHolderEntity {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  verification: 'demo';

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt: Date;
}
