import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** As they came; whoever holds a role is staff besides. */
  @Column('text')
  kind: PersonKind;

  /** Made up, or for staff the name under which they answer. */
  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('boolean')
  demo: boolean;

  /** Came by a code that was shown instead of sent; nobody in a real city. */
  @Column('boolean', { name: 'stand_in' })
  standIn: boolean;

  /** The device that a demo person belongs to; null for real people. */
  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;

  /** Where staff of a demo sit, by what they are there: `handler+publisher`. Empty for everybody else. */
  @Column('text')
  desk: string;

  @Column('text', { name: 'sealed_phone', nullable: true })
  sealedPhone: string | null;

  /** 138****01 */
  @Column('text', { name: 'sealed_phone_mask', nullable: true })
  sealedPhoneMask: string | null;

  /** By which a number finds its person. */
  @Column('text', { name: 'phone_index', nullable: true })
  phoneIndex: string | null;

  @Column('integer', { name: 'key_version', nullable: true })
  keyVersion: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
