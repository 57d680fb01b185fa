import type { Industry } from '@yingshang/shared/contracts/city';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('industries')
export class IndustryEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  section: string;

  @Column('text')
  name: string;

  @Column('text')
  level: Industry['level'];

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
