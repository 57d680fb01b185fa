import type { ConsentPurpose } from '@yingshang/shared/contracts/consents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody agreed to a text. Withdrawn it stays, with the moment: what was done until then was agreed to. */
@Entity('consents')
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  purpose: ConsentPurpose;

  /** Of the text, as the notice names it. */
  @Column('text')
  version: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
