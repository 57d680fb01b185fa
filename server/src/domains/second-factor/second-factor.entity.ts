import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The authenticator app of a person. */
@Entity('second_factors')
export class SecondFactorEntity {
  /** The person's. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'sealed_secret' })
  sealedSecret: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('timestamptz', { name: 'enrolled_at' })
  enrolledAt: Date;

  /** The last time step whose code was taken, counted from 1970; PostgreSQL hands it over as text. */
  @Column('bigint', { name: 'last_step' })
  lastStep: string;
}
