import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that was shown and is not confirmed yet. */
@Entity('second_factor_enrolments')
export class SecondFactorEnrolmentEntity {
  /** The person's. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'sealed_secret' })
  sealedSecret: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;
}
