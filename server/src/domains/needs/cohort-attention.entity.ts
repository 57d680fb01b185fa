import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much enterprises that are alike looked at a category on a day. Names nobody and no policy. */
@Entity('cohort_attention')
export class CohortAttentionEntity {
  @PrimaryColumn('date')
  day: CalendarDate;

  /** Empty where it is not known; so are band and district. */
  @PrimaryColumn('text')
  section: string;

  @PrimaryColumn('text')
  band: string;

  @PrimaryColumn('text')
  district: string;

  @PrimaryColumn('text')
  category: string;

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
