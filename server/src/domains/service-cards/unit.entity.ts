import type { UnitRow } from '@yingshang/shared/contracts/service-cards';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of the city (单位): 829 real ones in Shenyang, and those of the fictional district. */
@Entity('units')
export class UnitEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  level: UnitRow['level'];

  @Column('text', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text', { nullable: true })
  department: string | null;

  @Column('text')
  duty: string;

  @Column('jsonb')
  topics: string[];

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  hours: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  /** Address, hours or phone were made up for the demo. */
  @Column('boolean', { name: 'contact_synthetic' })
  contactSynthetic: boolean;

  /** Of the fictional district. */
  @Column('boolean')
  demo: boolean;

  /** The day on which somebody last checked the card. */
  @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn: CalendarDate | null;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
