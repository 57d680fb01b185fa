import type { EnterpriseScope } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who acts for an enterprise, or is asked to. Deleted when it ends. */
@Entity('enterprise_delegations')
export class DelegationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('text', { name: 'sealed_name' })
  sealedName: string;

  /** 138****01; the number itself is not kept. */
  @Column('text', { name: 'sealed_phone_mask' })
  sealedPhoneMask: string;

  /** As in `people`, so that whoever signs in with the number finds the invitation. */
  @Column('text', { name: 'phone_index' })
  phoneIndex: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('text', { array: true })
  scopes: EnterpriseScope[];

  /** The last day, to its end in Shanghai. */
  @Column('date', { name: 'ends_on' })
  endsOn: CalendarDate;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  /** Of a made-up enterprise: opens nothing else. */
  @Column('text', { name: 'demo_code', nullable: true })
  demoCode: string | null;

  /** Who accepted, or in the demo took the invitation up. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;
}
