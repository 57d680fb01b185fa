import type { MatterAudience } from '@yingshang/shared/contracts/service-cards';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An everyday matter (事项): 开餐馆, 拖欠工程款. */
@Entity('matters')
export class MatterEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  label: string;

  /** Other words with which people ask for it. */
  @Column('jsonb')
  words: string[];

  /** Unit ids and department keys, the most responsible first. */
  @Column('jsonb')
  departments: string[];

  @Column('text')
  audience: MatterAudience;

  /** The pack's order. */
  @Column('integer')
  position: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
