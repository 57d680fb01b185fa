import type { Verification } from '@yingshang/shared/contracts/enterprises';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person registered an enterprise, and whether they proved control; several persons may do either. */
@Entity('enterprise_holders')
export class EnterpriseHolderEntity {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  verification: Verification;

  @Column('timestamptz', { name: 'proven_at', nullable: true })
  provenAt: Date | null;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt: Date;
}
