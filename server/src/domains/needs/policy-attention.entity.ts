import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much the whole city looked at a policy on a day. Names nobody and no cohort. */
@Entity('policy_attention')
export class PolicyAttentionEntity {
  @PrimaryColumn('date')
  day: CalendarDate;

  @PrimaryColumn('text', { name: 'policy_id' })
  policyId: string;

  /** Made up for the demo. */
  @PrimaryColumn('boolean')
  demo: boolean;

  /** Thousandths of a view at the top of a list. */
  @Column('integer')
  weight: number;

  /** One a device or enterprise. */
  @Column('integer')
  views: number;
}
