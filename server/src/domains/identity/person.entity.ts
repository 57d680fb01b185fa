import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PersonKind;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('boolean')
  demo: boolean;

  /** Where a member of staff works. */
  @Column('text', { name: 'unit_id', nullable: true })
  unitId: string | null;

  /** The device that a demo person belongs to; null for real people. */
  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
