import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's attention to a category for an enterprise that they registered: two numbers that decay, no history. */
@Entity('holder_attention')
export class HolderAttentionEntity {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @PrimaryColumn('text')
  category: string;

  /** In views, decayed to `asOf`. */
  @Column('double precision')
  weight: number;

  @Column('double precision')
  views: number;

  @Column('date', { name: 'as_of' })
  asOf: CalendarDate;
}
