import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('regions')
export class RegionEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: 'district' | 'street';

  @Column('text', { name: 'parent_code' })
  parentCode: string;

  @Column('boolean')
  demo: boolean;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
