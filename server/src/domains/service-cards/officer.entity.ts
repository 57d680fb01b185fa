import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('officers')
export class OfficerEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  name: string;

  @Column('text')
  post: string;

  @Column('text')
  duties: string;

  @Column('text')
  phone: string;

  @Column('text')
  hours: string;

  /** Made up for the demo: shown with 「演示」. */
  @Column('boolean')
  synthetic: boolean;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
